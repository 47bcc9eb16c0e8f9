import Office
import Words

/// A list that answers are chosen from, by the name that formulas and people give it.
enum FormList: String {
    case level = "niveau"
    case anchorLevel = "niveau_structure"
    case targetLevel = "niveau_vise"
    case request = "type_demande"
    case district = "academie"
    case region = "region_academique"
    case sector = "filiere"
    case category = "categorie"
    case legalStatus = "statut_juridique"
    case memberKind = "type_membre"
    case yesNo = "oui_non"
    case indicatorStatus = "statut_indicateur"
    case confidentiality = "confidentialite"
    case actionStatus = "statut_action"
    case followUpStatus = "statut_suivi"
    case externalLevel = "niveau_externe"
    case evidenceJudgement = "verdict_preuves"
    case priority = "priorite"
    case opinion = "avis"
    case duration = "duree"
    case number = "numero"
    case standards = "references"
    case indicators = "indicateurs"
}

/// The lists of a form, on a sheet of their own (*_listes*): one a column, its name above its values.
///
/// A list written in a rule breaks in other programs, and beyond 255 characters in Excel; a range of cells does not.
struct FormLists {
    static let title = "_listes"

    private var lists: [(list: FormList, values: [CellContent])] = []

    /// Adds a list of words.
    mutating func add(_ list: FormList, _ words: [String]) {
        guard !words.isEmpty else { return }
        lists.append((list, words.map { .text($0) }))
    }

    /// Adds a list of numbers, and of words after them. A level is a number: a formula counts no text.
    mutating func add(_ list: FormList, _ numbers: [Int], _ words: String...) {
        guard !numbers.isEmpty else { return }
        lists.append((list, numbers.map { .number(Double($0)) } + words.map { .text($0) }))
    }

    /// The values of a list; nil for a list that this form has not.
    subscript(list: FormList) -> SheetRange? {
        lists.firstIndex { $0.list == list }.map(range)
    }

    private func range(_ column: Int) -> SheetRange {
        SheetRange(Self.title, CellRange(rows: 1..<1 + lists[column].values.count, column: column))
    }

    var names: [NamedRange] { lists.indices.map { NamedRange("liste_\(lists[$0].list.rawValue)", range($0)) } }

    var sheet: SheetDraft {
        let height = lists.map(\.values.count).max() ?? 0
        let header = RowDraft(lists.map { CellDraft(.text($0.list.rawValue)) })
        let rows = (0..<height).map { row in
            RowDraft(lists.map { CellDraft(row < $0.values.count ? $0.values[row] : .empty) })
        }
        return SheetDraft(
            name: Self.title,
            visibility: .hidden,
            columns: lists.map { _ in ColumnDraft(width: 4) },
            rows: [header] + rows,
            isProtected: true
        )
    }
}
