import Evaluation
import Office
import Words

extension NetworkSheet {
    static func drawn(for form: FormSubject) -> DrawnSheet {
        let earlier = form.earlier.map(\.campaign)
        let members = form.earlier?.submission?.network.rows ?? []
        let headcount = headcount(form)
        let instruction =
            earlier.map {
                "Une ligne par membre. Les membres de \($0) sont repris : corriger, compléter, ajouter à la suite. Les effectifs sont ceux de \(form.schoolYear)."
            } ?? "Une ligne par membre. Les effectifs sont ceux de \(form.schoolYear)."
        let table = DrawnTable<NetworkMember?>(
            title,
            instruction,
            groups: [
                ColumnGroup(earlier == nil ? "À saisir" : "À vérifier et compléter", .answer, facts(form)),
                ColumnGroup(
                    "À saisir pour \(form.schoolYear)",
                    .answer,
                    [pupils, apprentices, students, trainees].map { entry in
                        DrawnColumn(entry) { _ in DrawnCell(.empty, .wholeFigure, accepts: headcount) }
                    }
                ),
            ] + (earlier.map { [ColumnGroup("Dit en \($0)", .past, [recalled(in: $0, form)])] } ?? []),
            rows: members.map(Optional.some),
            // Those of the form, and some when a campus has more members.
            spare: (nil, max(60 - members.count, 10)),
            start: earlier == nil ? member : pupils
        )
        return table.drawn(as: title, in: form.setting)
    }

    private static func headcount(_ form: FormSubject) -> Guard {
        .whole(
            .atLeast(0),
            "Effectif \(form.schoolYear)",
            "Nombre entier. Laisser vide si le membre n’en accueille pas.",
            refusal: "Saisir un nombre entier, 0 ou plus."
        )
    }

    private static func facts(_ form: FormSubject) -> [DrawnColumn<NetworkMember?>] {
        let lists = form.lists
        let period = form.days(from: 2010, to: form.campaign.closing)
        let isDue = { (entry: any FormEntry) in
            Mark<NetworkMember?>(due: { "AND(\($0.isFilled(member)),\($0.isEmpty(entry)))" })
        }
        let isUnidentified = Mark<NetworkMember?>(due: {
            "AND(\($0.isFilled(member)),\($0.isEmpty(uai)),\($0.isEmpty(siret)))"
        })
        let isUndated = Mark<NetworkMember?>(due: {
            "AND(\($0.holds(hasSigned, "oui")),\($0.isEmpty(signatureDate)))"
        })
        let names = Guard.anything(
            "Membre",
            "Nom de l’établissement, de l’entreprise ou de l’organisme. Un membre par ligne."
        )
        let kinds = Guard.choice(
            lists[.memberKind],
            "Type de membre",
            "Choisir dans la liste (Alt+Flèche bas).",
            refusal: "Choisir une des valeurs de la liste ; « autre » à défaut."
        )
        let roles = Guard.anything(
            "Rôle dans la gouvernance",
            "Rôle dans les instances, par exemple : membre du bureau. Laisser vide s’il n’y en a pas."
        )
        let signed = Guard.choice(
            lists[.yesNo],
            "Signataire",
            "oui si le membre a signé la convention.",
            refusal: "Répondre oui ou non."
        )
        let schools = Guard.uai(help: "Établissements d’enseignement")
        let others = Guard.siret(help: "Autres membres")
        let days = Guard.date(period, "Date de signature", "Date de signature de la convention : JJ/MM/AAAA.")
        return [
            DrawnColumn(member) { DrawnCell(CellContent(typed: $0?.name.value), .text, accepts: names) },
            DrawnColumn(kind, marks: [isDue(kind)]) { DrawnCell(CellContent($0?.kind.value), .word, accepts: kinds) },
            DrawnColumn(uai, marks: [isUnidentified]) {
                DrawnCell(
                    CellContent(typed: form.recalled($0?.uai).map(UAI.normalized)),
                    .text,
                    accepts: schools
                )
            },
            DrawnColumn(siret, marks: [isUnidentified]) {
                DrawnCell(CellContent(typed: form.recalled($0?.siret).map(SIRET.normalized)), .text, accepts: others)
            },
            DrawnColumn(governanceRole) {
                DrawnCell(CellContent(typed: $0?.governanceRole.value), .text, accepts: roles)
            },
            DrawnColumn(hasSigned, marks: [isDue(hasSigned)]) {
                DrawnCell(CellContent($0?.hasSigned.value), .centredWord, accepts: signed)
            },
            DrawnColumn(signatureDate, marks: [isUndated]) {
                DrawnCell(CellContent($0?.signatureDate.value), .date, accepts: days)
            },
        ]
    }

    /// The figures of the earlier campaign, beside those that are asked: `scolaires 375 · apprentis 42`; after them the
    /// identifiers that were wrong then, and that the form does not repeat.
    private static func recalled(in campaign: String, _ form: FormSubject) -> DrawnColumn<NetworkMember?> {
        DrawnColumn(Entry(label: "Effectifs \(campaign)", .text, width: 3.7)) { member in
            guard let member else { return DrawnCell(.empty, .past) }
            let figures = [
                ("scolaires", member.pupils), ("apprentis", member.apprentices), ("étudiants", member.students),
                ("stagiaires", member.trainees),
            ].compactMap { word, answer in answer.value.map { "\(word)\u{A0}\(FrenchFormat.number($0))" } }
            let faults = [(uai, member.uai), (siret, member.siret)].filter { !$1.isEmpty && form.recalled($1) == nil }
                .map { "\($0.heading) erroné\u{A0}: \($1.typed)" }
            return DrawnCell(CellContent(typed: (figures + faults).joined(separator: " · ")), .past)
        }
    }
}
