import Evaluation
import Office
import Words

/// *_meta*: what a form was prepared for, on a hidden sheet of the workbook.
enum MetaSheet: KeySheet {
    static let title = "_meta"

    static let campaign = Entry("campagne", .text)
    static let referential = Entry("referentiel", .text)
    static let campus = Entry("campus", .text)
    static let expert = Entry("expert", .text, isRequired: false)
    static let edition = Entry("edition", .text)
    static let nature = Entry("nature", .text)

    static let entries: [any FormEntry] = [campaign, referential, campus, expert, edition, nature]

    /// What a workbook says it was prepared for; nil when it says nothing of it.
    static func origin(of workbook: Workbook) -> FormOrigin? {
        let keys = KeyValueReading<Self>(in: workbook)
        guard keys.sheet != nil else { return nil }
        return FormOrigin(campaign: keys[campaign].text, campus: keys[campus].text, expert: keys[expert].text)
    }

    /// The cells that say it.
    static func cells(of draft: SheetDraft) -> CellRange {
        CellRange(CellReference(row: 0, column: 0), CellReference(row: max(draft.rows.count, 1) - 1, column: 1))
    }

    /// The sheet of a form.
    /// - Parameter answers: in the order of the entries, those that the form has.
    static func draft(_ answers: [(entry: Entry<String>, text: String)]) -> SheetDraft {
        SheetDraft(
            name: title,
            visibility: .hidden,
            columns: [ColumnDraft(width: 4), ColumnDraft(width: 8)],
            rows: answers.map {
                RowDraft([CellDraft(.text($0.entry.heading)), CellDraft(CellContent(typed: $0.text))])
            },
            isProtected: true
        )
    }
}

extension RawCell {
    /// What stands there without blanks around it; nil when nothing does.
    fileprivate var text: String? {
        guard case .value(let value) = content else { return nil }
        let text = value.text.trimmed
        return text.isEmpty ? nil : text
    }
}
