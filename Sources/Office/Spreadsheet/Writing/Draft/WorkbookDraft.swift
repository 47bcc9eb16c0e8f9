/// A workbook to write: its sheets and what holds for all of them.
///
/// A draft says what people see and may do; how OpenDocument and Office Open XML spell it is the writers' business.
package struct WorkbookDraft: Sendable {
    package let title: String
    package let subject: String
    package let creator: String
    /// Language and country of texts and figures, as BCP 47 writes them.
    package let language: String
    /// In the order people see them; the first one that is visible stands open.
    package let sheets: [SheetDraft]
    package let names: [NamedRange]
    /// Whether sheets can be neither added, removed, renamed nor shown.
    package let isStructureLocked: Bool

    package init(
        title: String,
        subject: String = "",
        creator: String = "cmq",
        language: String = standardLanguage,
        sheets: [SheetDraft],
        names: [NamedRange] = [],
        isStructureLocked: Bool = false
    ) {
        self.title = title
        self.subject = subject
        self.creator = creator
        self.language = language
        self.sheets = sheets
        self.names = names
        self.isStructureLocked = isStructureLocked
    }

    package static let standardLanguage = "fr-FR"

    /// The file formats that are written.
    package enum Format: String, CaseIterable, Sendable {
        case ods, xlsx
    }

    /// The file: the same bytes for the same draft.
    package func bytes(as format: Format) throws(OfficeError) -> [UInt8] {
        switch format {
        case .ods: try ODSWorkbookWriter(self).bytes()
        case .xlsx: try XLSXWorkbookWriter(self).bytes()
        }
    }

    /// The rank of the sheet that stands open.
    var openSheet: Int { sheets.firstIndex { $0.visibility == .visible } ?? 0 }
}
