/// What the workbook part says: which sheets there are, and from which day dates count (ECMA-376 part 1, §18.2).
struct XLSXContents {
    struct Entry {
        let name: String
        let relationshipID: String?
        let visibility: Visibility
    }

    private(set) var entries: [Entry] = []
    private(set) var isFrom1904 = false
    private(set) var isWorkbook = false

    init(_ reader: inout XMLReader) throws(OfficeError) {
        while let kind = try reader.advance() {
            guard kind == .start else { continue }
            switch reader.xlsxToken {
            case .workbook: isWorkbook = true
            case .workbookProperties: isFrom1904 = reader.flag(.date1904)
            case .sheet:
                entries.append(
                    Entry(
                        name: XLSXEscape.decode(Array((reader.attribute(.name) ?? "").utf8)),
                        relationshipID: reader.attribute(.relationshipID),
                        visibility: Self.visibility(reader.attribute(.state))
                    )
                )
            default: break
            }
        }
    }

    private static func visibility(_ state: String?) -> Visibility {
        switch state {
        case "hidden": .hidden
        case "veryHidden": .veryHidden
        default: .visible
        }
    }
}
