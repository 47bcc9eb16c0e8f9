/// The automatic styles that notes and their sheet need. The name of a filled style holds that of the style it copies,
/// so that a cell once mended finds its own again: `cmqFFC7CE-ce5`.
struct ODSFillStyles {
    private let bytes: [UInt8]
    private let survey: ODSSurvey
    /// Backgrounds that are ours, for files in which another program gave styles new names.
    private let palette: Set<String>
    private var definitions: [(key: [String], bytes: [UInt8])] = []
    private var known: Set<[String]> = []

    /// `earlier` is the sheet of an earlier run: its cells bear the colours of its notes.
    init(_ bytes: [UInt8], _ survey: ODSSurvey, fills: [CellFill], earlier: ODSSurvey.Table?) {
        self.bytes = bytes
        self.survey = survey
        let former = (earlier?.cellStyles ?? []).compactMap { survey.cellStyles[$0]?.properties?.background }
        palette = Set(fills.map { "#" + $0.hexadecimal } + former)
    }

    /// The name of a style like this one with this background; nil is the default style.
    mutating func filled(_ style: String?, with fill: CellFill) -> String {
        guard let style else {
            return define("table-cell", "cmq\(fill.hexadecimal)", copyOf: nil, fill)
        }
        if survey.cellStyles[style]?.has(fill) == true { return style }
        return define("table-cell", "cmq\(fill.hexadecimal)-\(style)", copyOf: style, fill)
    }

    /// The style that a cell had before a note of ours, as far as it can be known.
    mutating func mended(_ style: String?) -> String? {
        guard let style, !Self.isOurs(style) else { return Self.original(of: style) }
        guard let background = survey.cellStyles[style]?.properties?.background, palette.contains(background) else {
            return style
        }
        return define("table-cell", "cmqplain-\(style)", copyOf: style, nil)
    }

    /// Whether the name says that a style was made by `filled`.
    static func isOurs(_ style: String) -> Bool {
        let name = style.utf8.dropFirst(3)
        guard style.hasPrefix("cmq"), name.count == 6 || name.dropFirst(6).first == UInt8(ascii: "-") else {
            return false
        }
        return name.prefix(6).allSatisfy {
            ("0"..."9").contains(Unicode.Scalar($0)) || ("A"..."F").contains(Unicode.Scalar($0))
        }
    }

    /// The style that a style of ours copies.
    static func original(of style: String?) -> String? {
        guard let style, isOurs(style) else { return style }
        let original = style.dropFirst(10)
        return original.isEmpty ? nil : String(original)
    }

    private mutating func define(_ family: String, _ name: String, copyOf style: String?, _ fill: CellFill?) -> String {
        guard !known.contains([family, name]) else { return name }
        if let style, let copied = survey.cellStyles[style] {
            let copy = copied.copy(named: name, background: fill, of: bytes, survey.namespaces)
            definitions.append(([family, name], copy))
            known.insert([family, name])
            return name
        }
        var writer = XMLWriter()
        writer.append(markup: "<style:table-cell-properties")
        if let fill { writer.append(attribute: "fo:background-color", "#" + fill.hexadecimal) }
        writer.append(markup: "/>")
        return add(family, name, parent: style, properties: String(decoding: writer.bytes, as: UTF8.self))
    }

    /// Adds a style of our own, once; what is between its tags is markup.
    mutating func add(_ family: String, _ name: String, parent: String? = nil, properties: String) -> String {
        guard known.insert([family, name]).inserted else { return name }
        var writer = XMLWriter()
        let identity = [("style:name", name), ("style:family", family)]
        let inheritance = parent.map { [("style:parent-style-name", $0)] } ?? []
        writer.open("style:style", survey.namespaces.declarations(.style, .fo) + identity + inheritance)
        writer.append(markup: properties)
        writer.close("style:style")
        definitions.append(([family, name], writer.bytes))
        return name
    }

    /// Puts the styles into the document: those of an earlier run stay where they stand.
    func write(to splices: inout Splices) {
        var added: [UInt8] = []
        for (key, definition) in definitions {
            if let range = survey.styleRanges[key] {
                splices.replace(range, with: definition)
            } else {
                added += definition
            }
        }
        guard !added.isEmpty else { return }
        if let place = survey.stylesPlace {
            splices.add(added, at: place, of: bytes)
        } else if let position = survey.stylesElement {
            var writer = XMLWriter()
            writer.open("office:automatic-styles", survey.namespaces.declarations(.office))
            writer.append(markup: added)
            writer.close("office:automatic-styles")
            splices.replace(position..<position, with: writer.bytes)
        }
    }
}
