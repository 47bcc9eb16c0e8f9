import Evaluation
import Office
import Words

extension IdentitySheet {
    /// What the mission knows is locked: it cannot be mistyped.
    static func drawn(for form: FormSubject) -> (sheet: DrawnSheet, keys: DrawnKeys) {
        let keys = DrawnKeys(keys: campusKeys(of: form) + answers(of: form), headerRow: 1)
        let instruction =
            form.earlier.map { "Vérifier ce qui est repris de \($0.campaign), compléter les lignes jaunes." }
            ?? "Compléter les lignes jaunes."
        let draft = SheetDraft(
            name: title,
            columns: [6.6, 13.2, 2.6, 10.4].map { ColumnDraft(width: $0) },
            rows: [
                RowDraft(
                    [
                        CellDraft(.text("Identité du campus"), .sheetTitle), CellDraft(.text(instruction), .instruction),
                    ],
                    height: .fixed(21)
                )
            ] + keys.rows,
            headerRows: 1..<2,
            frozen: FrozenPanes(rows: 2, columns: 1),
            cursor: keys.cursor,
            isProtected: true,
            showsGrid: false,
            tabColour: ColumnOwner.answer.tab,
            rules: keys.rules(on: title, in: form.setting),
            conditions: keys.conditions,
            page: form.setting.page(.a4)
        )
        return (DrawnSheet(draft: draft, places: keys.places), keys)
    }

    /// What the campaign says of the campus; whoever is not expected says it.
    private static func campusKeys(of form: FormSubject) -> [DrawnKey] {
        let campaign = [
            DrawnKey.known(self.campaign, form.campaign.name, help: "Année de la campagne."),
            .known(referentialVersion, form.referential.version, help: "Édition du référentiel de cette campagne."),
        ]
        guard let campus = form.campus else { return campaign + keysOfUnknownCampus(form.lists) }
        return campaign + [
            .known(identifier, campus.identifier, help: "Attribué par la mission."),
            .known(name, campus.name, help: "Tel que la mission le connaît. En cas d’erreur, écrire à la mission."),
            .known(district, campus.district, help: "Académie de l’établissement support."),
            .known(region, campus.region, help: "Celle de l’académie."),
            .known(sector, campus.sector, help: "Une des filières nationales."),
            .known(request, campus.request, help: "Fixé pour cette campagne ; il détermine le seuil."),
        ]
    }

    private static func keysOfUnknownCampus(_ lists: FormLists) -> [DrawnKey] {
        func listed(_ entry: any FormEntry, _ list: FormList, help: String) -> DrawnKey {
            let accepts = Guard.choice(
                lists[list],
                entry.heading,
                "Choisir dans la liste (Alt+Flèche bas).",
                refusal: "Choisir une des valeurs de la liste."
            )
            return DrawnKey(entry, DrawnCell(.empty, .word, accepts: accepts), .required, help: help)
        }
        return [
            typed(identifier, nil, "Identifiant", "Celui que la mission a donné au campus.", .required),
            typed(name, nil, "Nom du campus", "Le nom complet, tel que l’arrêté le donne.", .required),
            listed(district, .district, help: "Académie de l’établissement support."),
            listed(region, .region, help: "Celle de l’académie."),
            listed(sector, .sector, help: "Une des filières nationales."),
            listed(request, .request, help: "Il détermine le seuil à atteindre."),
        ]
    }

    private static func answers(of form: FormSubject) -> [DrawnKey] {
        let earlier = form.earlier?.submission?.identity
        let label = label(of: form, earlier)
        let support = support(of: form, earlier)
        return label + support + direction(of: form, earlier) + presentation(of: form, earlier)
    }

    private static func label(of form: FormSubject, _ earlier: Identity?) -> [DrawnKey] {
        let longest = form.campaign.maximumDuration
        let years = Guard.whole(
            .between(1, max(longest, 1)),
            "Durée du label",
            "Nombre entier d’années : 1 à \(longest).",
            refusal: "Saisir un nombre entier entre 1 et \(longest) (durée maximale de la campagne)."
        )
        let expiries = form.days(from: 2013, to: form.campaign.closing.adding(months: 120))
        return [
            DrawnKey(
                category,
                DrawnCell(
                    CellContent(earlier?.category.value),
                    .word,
                    accepts: .choice(
                        form.lists[.category],
                        "Catégorie",
                        "Choisir dans la liste (Alt+Flèche bas).",
                        refusal: "Choisir CMQ ou CMQ Excellence."
                    )
                ),
                .required,
                help: "CMQ ou CMQ Excellence."
            ),
            day(
                labelDate, earlier?.labelDate, form.daysOfLabels, "Date du label", "Date de l’arrêté", .required,
                help: "Date de l’arrêté, au format JJ/MM/AAAA."
            ),
            DrawnKey(
                labelDuration,
                DrawnCell(CellContent((earlier?.labelDuration.value).map(Double.init)), .wholeFigure, accepts: years),
                .required,
                help: "Nombre entier d’années, \(longest) au plus."
            ),
            day(
                labelExpiry, earlier?.labelExpiry, expiries, "Échéance du label",
                "Facultatif, date du label + durée", .optional, help: "Date du label + durée, à un mois près."
            ),
        ]
    }

    private static func support(of form: FormSubject, _ earlier: Identity?) -> [DrawnKey] {
        [
            DrawnKey(
                supportUAI,
                DrawnCell(CellContent(typed: earlier?.supportUAI.value), .text, accepts: .uai(help: "Établissement support")),
                .required,
                help: "7 chiffres et 1 lettre, par exemple 0123456A. Garder le zéro du début."
            ),
            DrawnKey(
                supportSIRET,
                DrawnCell(CellContent(typed: earlier?.supportSIRET.value), .text, accepts: .siret(help: "Facultatif")),
                .optional,
                help: "14 chiffres, sans espaces."
            ),
            DrawnKey(
                legalStatus,
                DrawnCell(
                    CellContent(earlier?.legalStatus.value),
                    .word,
                    accepts: .choice(
                        form.lists[.legalStatus],
                        "Statut juridique",
                        "Choisir dans la liste (Alt+Flèche bas).",
                        refusal: "Choisir une des valeurs de la liste."
                    )
                ),
                .required,
                help: "Cadre dans lequel le réseau contracte."
            ),
        ]
    }

    private static func direction(of form: FormSubject, _ earlier: Identity?) -> [DrawnKey] {
        let share = Guard.figure(
            .between(0, 1),
            "Quotité",
            "Part de temps plein, entre 0 et 1. Exemple : 0,5 pour un mi-temps.",
            refusal: "Saisir un nombre entre 0 et 1, avec une virgule : 0,5 et non 50 %."
        )
        let window = [form.window.lowerBound, form.window.upperBound].map(FrenchFormat.shortDate)
        return [
            typed(
                directorFunction, earlier?.directorFunction, "Fonction",
                "La fonction seulement : les personnes ne sont jamais nommées.", .required,
                help: "La fonction, jamais le nom."
            ),
            DrawnKey(
                directorShare,
                DrawnCell(CellContent(earlier?.directorShare.value), .figure, accepts: share),
                .required,
                help: "Entre 0 et 1 : 0,5 pour un mi-temps."
            ),
            day(
                missionLetterDate, earlier?.missionLetterDate, form.daysOfLabels, "Lettre de mission",
                "Date de la lettre en vigueur", .required, help: "Lettre en vigueur, au format JJ/MM/AAAA."
            ),
            typed(
                email, earlier?.email, "Courriel", "Adresse générique du campus, par exemple contact@campus.example.",
                .required, help: "Adresse générique du campus, lue pendant la campagne."
            ),
            typed(
                website, earlier?.website, "Site internet",
                "Adresse complète, qui commence par https://. Facultatif.", .optional,
                help: "Adresse complète, qui commence par https://."
            ),
            DrawnKey(
                depositDate,
                DrawnCell(
                    .empty,
                    .date,
                    accepts: .date(
                        form.window,
                        "Date de dépôt",
                        "Le jour de l’envoi, entre le \(window[0]) et le \(window[1]).",
                        doubt: "Les dépôts sont ouverts du \(window[0]) au \(window[1]). Garder cette date tout de même ?"
                    )
                ),
                .required,
                help: "Le jour de l’envoi, entre le \(window[0]) et le \(window[1])."
            ),
        ]
    }

    private static func presentation(of form: FormSubject, _ earlier: Identity?) -> [DrawnKey] {
        let warning = "Cinq à dix lignes. Ni nom de personne, ni numéro de téléphone."
        let change = form.earlier.map { ", ce qui a changé depuis \($0.campaign)" } ?? ""
        return [
            typed(
                territory, earlier?.territory, "Présentation du territoire", warning, .required,
                help:
                    "Cinq à dix lignes : périmètre, filière, emploi. Alt+Entrée (Excel) ou Ctrl+Entrée (LibreOffice) passe à la ligne."
            ),
            typed(
                project, earlier?.project, "Présentation du projet", warning, .required,
                help: "Cinq à dix lignes : ambition, membres, moyens\(change)."
            ),
        ]
    }

    private static func typed(
        _ entry: Entry<String>,
        _ earlier: Answer<String>?,
        _ title: String,
        _ told: String,
        _ expectation: DrawnKey.Expectation,
        help: String? = nil
    ) -> DrawnKey {
        let cell = DrawnCell(CellContent(typed: earlier?.value), .text, accepts: .anything(title, told))
        return DrawnKey(entry, cell, expectation, help: help ?? told)
    }

    private static func day(
        _ entry: Entry<CalendarDate>,
        _ earlier: Answer<CalendarDate>?,
        _ period: ClosedRange<CalendarDate>,
        _ title: String,
        _ told: String,
        _ expectation: DrawnKey.Expectation,
        help: String
    ) -> DrawnKey {
        let accepts = Guard.date(period, title, "\(told) : JJ/MM/AAAA.")
        return DrawnKey(entry, DrawnCell(CellContent(earlier?.value), .date, accepts: accepts), expectation, help: help)
    }
}

extension Guard {
    /// An identifier of seven digits and a letter.
    static func uai(help: String) -> Guard {
        .length(
            8,
            "UAI",
            "\(help) : 7 chiffres et 1 lettre (0123456A). Le zéro du début compte.",
            refusal: "Un UAI a 8 caractères : 7 chiffres puis 1 lettre."
        )
    }

    /// An identifier of fourteen digits.
    static func siret(help: String) -> Guard {
        .length(
            14,
            "SIRET",
            "\(help) : 14 chiffres, sans espaces.",
            refusal: "Un SIRET a 14 chiffres, sans espaces."
        )
    }
}
