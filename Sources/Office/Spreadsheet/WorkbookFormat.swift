/// The file formats that are read.
package enum WorkbookFormat: String, Codable, Hashable, Sendable {
    /// OpenDocument spreadsheet in a package.
    case ods
    /// OpenDocument spreadsheet in one XML file.
    case flatODS
    /// Office Open XML workbook, transitional or strict.
    case xlsx
    /// The same with macros, which Excel opens under an extension of its own only.
    case macroXLSX = "xlsm"

    /// The extension people know the format by.
    package var fileExtension: String {
        switch self {
        case .ods: "ods"
        case .flatODS: "fods"
        case .xlsx: "xlsx"
        case .macroXLSX: "xlsm"
        }
    }
}
