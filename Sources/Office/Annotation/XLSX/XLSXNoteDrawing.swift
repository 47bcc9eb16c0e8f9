/// Where a worksheet names the drawing of its notes (ECMA-376 part 1, §18.3.1.50 `legacyDrawing`).
struct XLSXNoteDrawing {
    /// Elements that stand after it.
    private static let tail: Set<String> = [
        "legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls", "webPublishItems", "tableParts", "extLst",
    ]

    /// The relationship to the drawing, if there is one.
    private(set) var id: String?
    private let prefix: String?
    private var element: Range<Int>?
    private var place: Int?
    /// The alternative content that stands where the scanner is.
    private var alternate: Int?

    /// Looks at the root of the sheet.
    init(_ root: MarkupScanner) {
        let declaration = root.attributes.first { XLSXToken.relationships.contains(root.string($0.value)) }
        prefix = declaration.flatMap { root.string($0.name).split(separator: ":").dropFirst().first.map(String.init) }
    }

    /// Looks at an element inside of the root.
    mutating func read(_ scanner: MarkupScanner) {
        if scanner.depth == 1 {
            alternate = scanner.isHome && scanner.name == "AlternateContent" ? scanner.range.lowerBound : nil
        }
        guard scanner.isHome else { return }
        if scanner.depth == 1, scanner.name == "legacyDrawing" {
            element = scanner.range
            id = scanner.attributes.first { scanner.string($0.name).hasSuffix(":id") }.map { scanner.string($0.value) }
        } else if Self.tail.contains(scanner.name),
            let start = alternate ?? (scanner.depth == 1 ? scanner.range.lowerBound : nil)
        {
            place = place ?? start
        }
    }

    /// Names a drawing, instead of one that is named in vain; without a place it stands at `end`.
    func name(_ id: String, in root: MarkupTag, end: Int, _ dialect: XLSXDialect, _ splice: inout MarkupSplice) {
        var writer = XMLWriter()
        let declaration = prefix == nil ? [("xmlns:r", dialect.relationships)] : []
        writer.open(root.prefix + "legacyDrawing", declaration + [("\(prefix ?? "r"):id", id)], closed: true)
        let place = place ?? end
        splice.replace(element ?? place..<place, with: writer.bytes)
    }
}
