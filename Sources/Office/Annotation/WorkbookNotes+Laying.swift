extension WorkbookNotes {
    /// Lays the notes on the workbook that `bytes` hold: the file that was sent comes back, but for the cells with a
    /// note and the added sheet.
    package func laid(on bytes: [UInt8], of format: WorkbookFormat) throws(OfficeError) -> [UInt8] {
        switch format {
        case .ods, .flatODS: try ODSAnnotator().annotate(bytes, with: self)
        case .xlsx: try XLSXAnnotator().annotate(bytes, with: self)
        }
    }
}

extension WorkbookFormat {
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
