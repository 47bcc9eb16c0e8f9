import Words

/// What the styles of a document say and its reader must know: which sheets are hidden (§17.15 `style:table-properties`) and what
/// kind of number a cell shows, for a percentage may be written as a plain number under a percentage style (OpenDocument 1.2 part 1, §16.2).
struct ODSStyles {
    /// The styles of sheets that are not displayed (§20.266 `table:display`).
    private(set) var hiddenTables: Set<String> = []
    /// Number styles that are not plain ones, by name.
    private var numberStyles: [String: ODSNumberFormat] = [:]
    /// Cell styles that are not plain ones, by name.
    private var cellStyles: [String: ODSNumberFormat] = [:]
    /// The same, by the bytes of their names: each cell asks.
    private var formats: [Fingerprint: ODSNumberFormat] = [:]

    /// A cell style as written, before its parents are known.
    private struct WrittenStyle {
        let parent: String?
        let numberStyle: String?
    }

    /// The name under which the default style of all cells is kept: no style bears it.
    private static let defaultName = ""

    /// Whether every number is what its type says.
    var arePlain: Bool { cellStyles.isEmpty }

    /// The format of the cells that have no style of their own.
    var unstyled: ODSNumberFormat? { cellStyles["Default"] ?? cellStyles[Self.defaultName] }

    /// The format that a style gives to a number typed as a plain one; nil when it gives none.
    func format(_ name: Span<UInt8>) -> ODSNumberFormat? { formats[Fingerprint(of: name)] }

    func format(_ name: String) -> ODSNumberFormat? { cellStyles[name] }

    /// Reads the children of `office:styles` or `office:automatic-styles`, to the end tag.
    mutating func read(_ reader: inout XMLReader) throws(OfficeError) {
        var written: [String: WrittenStyle] = [:]
        var tableStyle = ""
        var depth = 1
        while depth > 0, let kind = try reader.advance() {
            switch kind {
            case .start where reader.odsToken == .numberStyle || reader.odsToken == .currencyStyle:
                let name = reader.attribute(.styleOwnName)
                let format = try ODSNumberStyle(&reader).format
                if let name { numberStyles[name] = format }
            case .start:
                depth += 1
                readElement(reader, into: &written, tableStyle: &tableStyle)
            case .end: depth -= 1
            case .text: break
            }
        }
        for (name, format) in formats(of: written) {
            cellStyles[name] = format
            formats[Fingerprint(of: name)] = format
        }
    }

    private mutating func readElement(
        _ reader: borrowing XMLReader,
        into written: inout [String: WrittenStyle],
        tableStyle: inout String
    ) {
        switch reader.odsToken {
        case .style:
            let name = reader.attribute(.styleOwnName) ?? ""
            let family = reader.attribute(.family)
            tableStyle = family == "table" ? name : ""
            if family == "table-cell" { written[name] = Self.written(reader) }
        case .defaultStyle:
            if reader.attribute(.family) == "table-cell" { written[Self.defaultName] = Self.written(reader) }
        case .tableProperties:
            if !tableStyle.isEmpty, reader.attribute(.display) == "false" { hiddenTables.insert(tableStyle) }
        case .percentageStyle: keep(.number(.percentage), reader)
        case .booleanStyle: keep(.boolean, reader)
        case .dateStyle: keep(.date, reader)
        case .timeStyle: keep(reader.attribute(.truncates) == "false" ? .elapsed : .time, reader)
        default: break
        }
    }

    private static func written(_ reader: borrowing XMLReader) -> WrittenStyle {
        WrittenStyle(parent: reader.attribute(.parentStyle), numberStyle: reader.attribute(.dataStyle))
    }

    private mutating func keep(_ format: ODSNumberFormat, _ reader: borrowing XMLReader) {
        if let name = reader.attribute(.styleOwnName) { numberStyles[name] = format }
    }

    /// The format of each cell style: its own, or that of the nearest parent that has one; those of another part are known
    /// already. Parents in a circle have none, wherever it is entered. Each style is looked at once, however long its line of
    /// parents.
    private func formats(of written: [String: WrittenStyle]) -> [String: ODSNumberFormat?] {
        var formats: [String: ODSNumberFormat?] = [:]
        for name in written.keys where formats[name] == nil {
            var name = name
            var line: [String] = []
            let format: ODSNumberFormat?
            while true {
                if let known = formats[name] {
                    format = known
                    break
                }
                guard let style = written[name] else {
                    format = cellStyles[name]
                    break
                }
                formats[name] = .some(nil)
                line.append(name)
                if let numberStyle = style.numberStyle {
                    format = numberStyles[numberStyle]
                    break
                }
                guard let parent = style.parent else {
                    format = written[Self.defaultName]?.numberStyle.flatMap { numberStyles[$0] }
                    break
                }
                name = parent
            }
            for name in line { formats[name] = .some(format) }
        }
        return formats
    }
}
