import Evaluation
import Office
import Words

extension RatingSheet {
    static func drawn(for form: FormSubject) -> DrawnSheet {
        let threshold = form.demandingThreshold
        let mark = threshold.map { " ▼ sous le seuil \($0.rawValue) : prévoir une action." } ?? ""
        let table = DrawnTable<Standard>(
            title,
            "Choisir le niveau dont le texte décrit la situation, commenter dès le niveau 2. ★ référence de structure (NC refusé).\(mark)",
            groups: [
                ColumnGroup(
                    "La référence, ses critères, ses preuves",
                    .mission,
                    StandardColumns.names(code, standard, carrying: evidence(of: form))
                ),
                ColumnGroup(
                    "Les quatre niveaux",
                    .mission,
                    StandardColumns.levels([level1, level2, level3, level4], chosenIn: rating)
                ),
                ColumnGroup("Votre réponse \(form.campaign.name)", .answer, answers(form, under: threshold)),
            ] + (form.earlier.map { [past(of: $0)] } ?? []) + [
                ColumnGroup("Facultatif", .option, options(form))
            ],
            rows: form.referential.standards,
            frozenColumns: 2,
            paper: .a3,
            start: rating
        )
        return table.drawn(as: title, in: form.setting)
    }

    /// The items that *Preuves* holds already, by the code of the standard.
    private static func evidence(of form: FormSubject) -> [String: [String]] {
        guard let earlier = form.earlier else { return [:] }
        var items: [String: [String]] = [:]
        for item in earlier.evidence(for: form.campaign) {
            guard let identifier = item.identifier.value else { continue }
            for code in earlier.codes(of: item.standards.value) { items[code, default: []].append(identifier) }
        }
        return items
    }

    private static func answers(_ form: FormSubject, under threshold: Level?) -> [DrawnColumn<Standard>] {
        let words = "À partir de 2 : un commentaire et une preuve ; à 4 : deux preuves."
        let levels = Guard.choice(
            form.lists[.level],
            rating.heading,
            "1, 2, 3, 4 ou NC (non concerné, à justifier en commentaire). \(words)",
            refusal: "Choisir 1, 2, 3, 4 ou NC dans la liste."
        )
        let anchorLevels = Guard.choice(
            form.lists[.anchorLevel],
            "Niveau – référence de structure",
            "1, 2, 3 ou 4. ★ Cette référence décide du niveau du campus : NC n’y est pas admis. \(words)",
            refusal: "Référence de structure : choisir 1, 2, 3 ou 4 dans la liste."
        )
        let comments = Guard.anything(
            comment.heading,
            "Faits, dates, chiffres : \(Comment.minimalLength) caractères au moins dès le niveau 2 ou pour NC. Pas de copie du texte du niveau. Les personnes par leur fonction."
        )
        return [
            DrawnColumn(rating, marks: marks(under: threshold)) { standard in
                DrawnCell(.empty, .level, accepts: standard.isAnchor ? anchorLevels : levels)
            },
            DrawnColumn(
                comment,
                marks: [Mark(due: { "AND(\($0.isFilled(rating)),\($0[rating])<>1,\($0.isEmpty(comment)))" })]
            ) { _ in DrawnCell(.empty, .text, accepts: comments) },
        ]
    }

    private static func marks(under threshold: Level?) -> [Mark<Standard>] {
        let missing = Mark<Standard>(due: { $0.isEmpty(rating) })
        guard let threshold else { return [missing] }
        let isUnder = { (names: RowNames) in "AND(ISNUMBER(\(names[rating])),\(names[rating])<\(threshold.rawValue))" }
        return [
            missing, Mark(.anchorUnderThreshold, on: \.isAnchor, when: isUnder),
            Mark(.underThreshold, on: { !$0.isAnchor }, when: isUnder),
        ]
    }

    /// What was said of the same standard in the earlier campaign, beside what is asked now.
    private static func past(of earlier: EarlierAnswers) -> ColumnGroup<Standard> {
        let year = earlier.campaign
        return ColumnGroup(
            "Dit en \(year) (verrouillé)",
            .past,
            [
                DrawnColumn(Entry(label: "Niveau \(year)", .text, width: 1.25)) { standard in
                    DrawnCell(.level(earlier.rating(of: standard)), .pastLevel)
                },
                DrawnColumn(Entry(label: "Commentaire \(year)", .text, width: 5.9)) { standard in
                    DrawnCell(.text(earlier.comment(on: standard) ?? "–"), .past)
                },
                DrawnColumn(Entry(label: "Recommandation \(year)", .text, width: 2.85)) { standard in
                    let texts = earlier.recommendations(on: standard).map(\.recalled)
                    return DrawnCell(.text(texts.isEmpty ? "–" : texts.joined(separator: "\n")), .past)
                },
            ]
        )
    }

    private static func options(_ form: FormSubject) -> [DrawnColumn<Standard>] {
        let sentence = Guard.anything("Facultatif", "Une phrase. Reprise telle quelle dans le rapport.")
        let targets = Guard.choice(
            form.lists[.targetLevel],
            targetLevel.heading,
            "Facultatif : 1 à 4, au moins le niveau d’aujourd’hui.",
            refusal: "Choisir 1, 2, 3 ou 4 dans la liste."
        )
        let days = Guard.date(
            form.campaign.opening...form.end(ofYear: 6),
            targetDate.heading,
            "Date JJ/MM/AAAA, après la date de dépôt."
        )
        // Without the columns of an earlier campaign everything fits on a screen, these a little narrower.
        let width = form.earlier == nil ? 3.15 : nil
        return [
            DrawnColumn(strengths, width: width) { _ in DrawnCell(.empty, .text, accepts: sentence) },
            DrawnColumn(weaknesses, width: width) { _ in DrawnCell(.empty, .text, accepts: sentence) },
            DrawnColumn(targetLevel) { _ in DrawnCell(.empty, .smallLevel, accepts: targets) },
            DrawnColumn(
                targetDate,
                marks: [Mark(due: { "AND(\($0.isFilled(targetLevel)),\($0.isEmpty(targetDate)))" })]
            ) { _ in DrawnCell(.empty, .date, accepts: days) },
        ]
    }
}
