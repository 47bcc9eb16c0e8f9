/// The automatic styles that notes and their sheet need. The name of a filled style holds that of the style it copies,
/// so that a cell once mended finds its own again: `cmqFFC7CE-ce5`.
struct ODSFillStyles {
    private let bytes: [UInt8]
    private let survey: ODSSurvey
    /// Backgrounds that are ours, for files in which another program gave styles new names.
    private let fills: Set<Colour>
    private var definitions: [(name: String, bytes: [UInt8])] = []
    private var known: Set<String> = []
    /// Styles of the sheet that lists the notes.
    var ofAddedSheet: ODSStyleTable

    init(_ bytes: [UInt8], _ survey: ODSSurvey, fills: Set<Colour>) {
        self.bytes = bytes
        self.survey = survey
        self.fills = fills
        ofAddedSheet = ODSStyleTable(survey.namespaces, prefix: "cmq-")
    }

    /// The name of a style like this one with this background; nil is the default style.
    mutating func filled(_ style: String?, with fill: Colour) -> String {
        if let style, !Self.isOurs(style), survey.cellStyles[style]?.has(fill) == true { return style }
        guard let style, let original = Self.original(of: style) else {
            return define("cmq\(fill.hexadecimal)", like: nil, fill)
        }
        return define("cmq\(fill.hexadecimal)-\(original)", like: isLost(style, original) ? style : original, fill)
    }

    /// The style that a cell had before a note of ours, as far as it can be known.
    mutating func mended(_ style: String?) -> String? {
        guard let style else { return nil }
        guard !Self.isOurs(style) else {
            guard let original = Self.original(of: style), isLost(style, original) else {
                return Self.original(of: style)
            }
            return define(original, like: style, nil)
        }
        guard let background = survey.cellStyles[style]?.properties?.background,
            let colour = Colour(background), fills.contains(colour)
        else { return style }
        return define("cmqplain-\(style)", like: style, nil)
    }

    /// Whether another program dropped the style that a style of ours copies, for no cell had it any more.
    private func isLost(_ style: String, _ original: String) -> Bool {
        guard survey.cellStyles[original] == nil, let copy = survey.cellStyles[style] else { return false }
        return copy.parent != original
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

    /// Defines a style of cells: a copy of an automatic one, or the child of a common one.
    private mutating func define(_ name: String, like style: String?, _ fill: Colour?) -> String {
        guard known.insert(name).inserted else { return name }
        if let style, let copied = survey.cellStyles[style] {
            definitions.append((name, copied.copy(named: name, background: fill, of: bytes, survey.namespaces)))
        } else {
            definitions.append((name, child(of: style, named: name, fill)))
        }
        return name
    }

    private func child(of parent: String?, named name: String, _ fill: Colour?) -> [UInt8] {
        var writer = XMLWriter()
        let identity = [("style:name", name), ("style:family", ODSStyleTable.Family.cell.rawValue)]
        let inheritance = parent.map { [("style:parent-style-name", $0)] } ?? []
        writer.open("style:style", survey.namespaces.declarations(.style, .fo) + identity + inheritance)
        if let fill {
            let background = [("fo:background-color", "#" + fill.hexadecimal)]
            writer.open("style:table-cell-properties", background, closed: true)
        }
        writer.close("style:style")
        return writer.bytes
    }

    /// Puts the styles into the document: those of an earlier run stay where they stand.
    func write(to splices: inout MarkupSplice) {
        var added: [UInt8] = []
        let cell = ODSStyleTable.Family.cell.rawValue
        let filled = definitions.map { (key: [cell, $0.name], bytes: $0.bytes) }
        let listed = ofAddedSheet.definitions.map { (key: [$0.family.rawValue, $0.name], bytes: $0.bytes) }
        for (key, definition) in filled + listed {
            if let range = survey.styleRanges[key] {
                splices.replace(range, with: definition)
            } else {
                added += definition
            }
        }
        guard !added.isEmpty else { return }
        if let place = survey.stylesPlace {
            splices.add(added, at: place)
        } else if let position = survey.stylesElement {
            var writer = XMLWriter()
            writer.open("office:automatic-styles", survey.namespaces.declarations(.office))
            writer.append(markup: added)
            writer.close("office:automatic-styles")
            splices.insert(writer.bytes, at: position)
        }
    }
}
