import Evaluation
import Office
import Words

extension EvidenceSheet {
    static func drawn(for form: FormSubject) -> DrawnSheet {
        let items = form.earlier?.evidence(for: form.campaign) ?? []
        let advice = "ne preuve par ligne, une date et une référence pour chacune."
        let recalled = form.earlier.map {
            "Celles de \($0.campaign) encore valables sont reprises (\(Evidence.longestAge) mois au plus). U"
        }
        let table = DrawnTable<Evidence?>(
            title,
            (recalled ?? "U") + advice,
            groups: [ColumnGroup(nil, .answer, columns(form, after: items))],
            rows: items.map(Optional.some),
            spare: (nil, max(150 - items.count, 50)),
            start: identifier
        )
        return table.drawn(as: title, in: form.setting)
    }

    private static func columns(_ form: FormSubject, after items: [Evidence]) -> [DrawnColumn<Evidence?>] {
        let isDue = { (entry: any FormEntry) in
            Mark<Evidence?>(due: { "AND(\($0.isFilled(identifier)),\($0.isEmpty(entry)))" })
        }
        let isUnnumbered = Mark<Evidence?>(due: {
            "AND(\($0.isEmpty(identifier)),OR(\($0.isFilled(standards)),\($0.isFilled(name)),\($0.isFilled(date))))"
        })
        let numbers = Guard.number(
            "Un numéro par preuve",
            after: items.map(\.identifier.typed),
            letter: "P",
            digits: 3,
            "Le même numéro ne sert qu’une fois."
        )
        let names = Guard.anything("Titre", "Titre du document, tel qu’il figure dessus.")
        let kinds = Guard.anything("Type", "Un ou deux mots : convention, compte rendu, enquête…")
        let places = Guard.anything("Emplacement", "Adresse du document ou chemin du fichier joint.")
        let confidentialities = Guard.choice(
            form.lists[.confidentiality],
            confidentiality.heading,
            "publique ou restreinte (réservée à la mission et aux experts).",
            refusal: "Choisir publique ou restreinte."
        )
        let days = days(form.campaign.closing)
        let codes = Guard.standards(form.lists[.standards])
        return [
            DrawnColumn(identifier, marks: [isUnnumbered]) {
                DrawnCell(CellContent(typed: $0?.identifier.value), .text, accepts: numbers)
            },
            DrawnColumn(standards, marks: [isDue(standards)]) { item in
                let named = form.earlier?.codes(of: item?.standards.value) ?? []
                return DrawnCell(
                    CellContent(typed: named.joined(separator: " ; ")),
                    .text,
                    accepts: codes
                )
            },
            DrawnColumn(name, marks: [isDue(name)]) {
                DrawnCell(CellContent(typed: $0?.title.value), .text, accepts: names)
            },
            DrawnColumn(kind) { DrawnCell(CellContent(typed: $0?.kind.value), .text, accepts: kinds) },
            DrawnColumn(date, marks: [isDue(date)]) { DrawnCell(CellContent($0?.date.value), .date, accepts: days) },
            DrawnColumn(place) { DrawnCell(CellContent(typed: $0?.place.value), .text, accepts: places) },
            DrawnColumn(confidentiality) {
                DrawnCell(CellContent($0?.confidentiality.value), .word, accepts: confidentialities)
            },
        ]
    }

    /// An old item is a question (PRV-02), so it may stay.
    private static func days(_ closing: CalendarDate) -> Guard {
        let oldest = closing.adding(months: -Evidence.longestAge)
        let days = [oldest, closing].map(FrenchFormat.shortDate)
        return .date(
            oldest...closing,
            "Date de la preuve",
            "Date du document : JJ/MM/AAAA. Plus de \(Evidence.longestAge) mois : à renouveler ou à expliquer.",
            doubt: "Les preuves datent du \(days[0]) au \(days[1]). Garder cette date tout de même ?"
        )
    }
}

extension Guard {
    /// An identifier of a row, with those that come next: `P055, P056…`.
    static func number(
        _ told: String,
        after taken: [String],
        letter: String,
        digits: Int,
        _ more: String
    ) -> Guard {
        // A number that no hand counts up to has no next one.
        let last = taken.compactMap { Int32($0.drop { !$0.isASCIIDigit }) }.max().map(Int.init) ?? 0
        let next = [last + 1, last + 2].map { letter + String($0).padded(to: digits) }.joined(separator: ", ")
        return .anything("Identifiant", "\(told) : \(next)… \(more)")
    }

    /// One code of a standard from the list, or several that are typed.
    static func standards(_ list: SheetRange?) -> Guard? {
        .suggestion(
            list,
            "Référence",
            "Code de la référence, à choisir dans la liste (Alt+Flèche bas). Plusieurs : D1.C1.R1 ; D1.C1.R2."
        )
    }
}
