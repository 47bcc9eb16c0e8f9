/// The file formats that are read.
package enum WorkbookFormat: String, Hashable, Sendable {
    /// OpenDocument spreadsheet in a package.
    case ods
    /// OpenDocument spreadsheet in one XML file.
    case flatODS
    /// Office Open XML workbook, transitional or strict.
    case xlsx

    /// The format of a workbook that was read already, told from its content.
    package init(ofWorkbook bytes: [UInt8]) throws(OfficeError) {
        if case .xml = FileSignature(bytes) {
            self = .flatODS
        } else {
            self = try ZipReader(bytes: bytes).member("content.xml") == nil ? .xlsx : .ods
        }
    }

    /// The extension people know the format by.
    package var fileExtension: String {
        switch self {
        case .ods: "ods"
        case .flatODS: "fods"
        case .xlsx: "xlsx"
        }
    }
}
