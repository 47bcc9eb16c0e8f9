/// The number format of each cell style, and nothing else of `styles.xml` (ECMA-376 part 1, §18.8.10 `cellXfs`).
struct XLSXStyles: Sendable {
    private var formats: [XLSXNumberFormat] = []
    private var plainness: [Bool] = []

    /// Excel stops at 65,490 cell formats; what goes on further is no style sheet of a workbook.
    private static let most = 65_536

    init() {}

    /// Reads what can be read: a style sheet is never a reason to refuse a file.
    init(_ reader: inout XMLReader) throws(OfficeError) {
        var codes: [Int: XLSXNumberFormat] = [:]
        var ids: [Int] = []
        var isInCellFormats = false
        // Conditional styles have formats of their own, under numbers that mean something else.
        var isInNumberFormats = false
        while let kind = try reader.advance() {
            switch kind {
            case .text: break
            case .end:
                if reader.xlsxToken == .cellFormats { isInCellFormats = false }
                if reader.xlsxToken == .numberFormats { isInNumberFormats = false }
            case .start:
                switch reader.xlsxToken {
                case .numberFormats: isInNumberFormats = true
                case .numberFormat where isInNumberFormats:
                    guard codes.count < Self.most, let id = Self.id(reader), let code = reader.attribute(.formatCode)
                    else { continue }
                    if codes[id] == nil { codes[id] = XLSXNumberFormat(code: code) }
                case .cellFormats: isInCellFormats = true
                case .format where isInCellFormats: if ids.count < Self.most { ids.append(Self.id(reader) ?? 0) }
                default: break
                }
            }
        }
        formats = ids.map { codes[$0] ?? XLSXNumberFormat(builtIn: $0) }
        plainness = formats.map { $0 == .number(.plain) }
    }

    private static func id(_ reader: borrowing XMLReader) -> Int? {
        reader.attribute(.numberFormatID).flatMap { NumberParser.int($0) }
    }

    /// Whether numbers of a style are nothing but numbers.
    func isPlain(_ index: Int) -> Bool { plainness.indices.contains(index) ? plainness[index] : true }

    /// The format of a style; a plain number when there is no such style.
    subscript(_ index: Int) -> XLSXNumberFormat {
        formats.indices.contains(index) ? formats[index] : .number(.plain)
    }
}
