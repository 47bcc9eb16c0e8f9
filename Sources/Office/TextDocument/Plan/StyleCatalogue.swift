import Words

/// The styles of a template that the data may choose, by the names staff see and those the file uses.
struct StyleCatalogue: Sendable {
    enum Family: Hashable, Sendable { case paragraph, cell, text, list }

    private var internalNames: [Family: [Folded: String]] = [:]
    /// The names staff see.
    private(set) var shown: [String] = []
    private var backgrounds: [String: String] = [:]
    private var parents: [String: String] = [:]
    /// Paragraph styles that begin a page, or another kind of page.
    private var breaking: Set<String> = []

    /// Adds the styles of one part (OpenDocument 1.2 part 1, §16.2).
    mutating func add(_ root: XMLNode) {
        root.walk { node in
            guard let family = Self.family(node), let name = node["style:name"] else { return }
            let display = node["style:display-name"] ?? Self.decoded(name)
            if family == .paragraph || family == .cell { shown.append(display) }
            if family == .paragraph {
                parents[name] = node["style:parent-style-name"]
                let properties = node.elements.first { $0.name == "style:paragraph-properties" }
                backgrounds[name] = properties?["fo:background-color"]
                let breaks = ["fo:break-before", "fo:break-after"].contains {
                    properties?[$0].map { $0 != "auto" } ?? false
                }
                if breaks || node["style:master-page-name"]?.isEmpty == false { breaking.insert(name) }
            }
            internalNames[family, default: [:]][Folded(display)] = name
            internalNames[family, default: [:]][Folded(name)] = internalNames[family]?[Folded(name)] ?? name
        }
    }

    private static func family(_ node: XMLNode) -> Family? {
        if node.name == "text:list-style" { return .list }
        guard node.name == "style:style" else { return nil }
        return switch node["style:family"] {
        case "paragraph": .paragraph
        case "table-cell": .cell
        case "text": .text
        default: nil
        }
    }

    /// The internal name of a style, if this family has it.
    func style(_ name: String, _ family: Family) -> String? {
        internalNames[family]?[Folded(name)]
    }

    /// The background of a paragraph style, its own or that of the style it is based on; nil for none.
    func background(ofParagraph name: String) -> String? {
        var style = internalNames[.paragraph]?[Folded(name)]
        for _ in 0..<20 {
            guard let current = style else { return nil }
            if let color = backgrounds[current] { return color == "transparent" ? nil : color }
            style = parents[current]
        }
        return nil
    }

    /// Whether a paragraph of this style, by its name in the file, begins a page.
    func breaksPage(_ name: String) -> Bool {
        var style: String? = name
        for _ in 0..<20 {
            guard let current = style else { return false }
            if breaking.contains(current) { return true }
            style = parents[current]
        }
        return false
    }

    /// Whether some family has the style.
    func contains(_ name: String) -> Bool {
        style(name, .paragraph) != nil || style(name, .cell) != nil
    }

    /// `Niveau_20_1` is how files write « Niveau 1 ».
    static func decoded(_ name: String) -> String {
        let pieces = name.split(separator: "_", omittingEmptySubsequences: false)
        var text = ""
        var index = 0
        while index < pieces.count {
            if index % 2 == 1, let code = UInt32(pieces[index], radix: 16), let scalar = Unicode.Scalar(code) {
                text.unicodeScalars.append(scalar)
            } else {
                text += pieces[index]
            }
            index += 1
        }
        return text
    }
}
