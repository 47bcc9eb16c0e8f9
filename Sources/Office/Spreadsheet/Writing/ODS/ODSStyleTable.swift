/// The automatic styles of a document, each defined once, whether the document is new or somebody's (OpenDocument 1.2
/// part 1, §16.2 and §16.27).
struct ODSStyleTable {
    /// What a style is for.
    enum Family: String {
        case cell = "table-cell"
        case column = "table-column"
        case row = "table-row"
        case table, text, data

        fileprivate var stem: String {
            switch self {
            case .cell: "ce"
            case .column: "co"
            case .row: "ro"
            case .table: "ta"
            case .text: "T"
            case .data: "N"
            }
        }
    }

    /// A style as it is written.
    struct Definition {
        let family: Family
        let name: String
        let bytes: [UInt8]
    }

    /// A look, and when others take its place.
    private struct Appearance: Hashable {
        let look: CellLook
        let maps: String
    }

    /// In the order of their first use.
    private(set) var definitions: [Definition] = []
    private let namespaces: ODSNamespaces
    private let prefix: String
    private let locale: [(name: String, value: String)]
    private var names: [Family: [String: String]] = [.cell: Dictionary(minimumCapacity: 200)]
    /// Those of looks, which come back in every sheet.
    private var properties: [CellLook: String] = [:]
    private var cells: [Appearance: String] = [:]
    private var texts: [CellFont: String] = [:]

    /// Names begin with `prefix`, so that nobody else's are taken; figures are shown as in `language`.
    init(
        _ namespaces: ODSNamespaces = .declared,
        prefix: String = "",
        language: String = WorkbookDraft.standardLanguage
    ) {
        self.namespaces = namespaces
        self.prefix = prefix
        let parts = language.split(separator: "-").map(String.init)
        locale = zip(["number:language", "number:country"], parts).map { ($0, $1) }
    }

    // MARK: Styles

    mutating func cell(_ look: CellLook, maps: String = "") -> String {
        let appearance = Appearance(look: look, maps: maps)
        if let known = cells[appearance] { return known }
        let properties = self.properties[look] ?? ODSLookMarkup.properties(of: look)
        self.properties[look] = properties
        let name = style(.cell, [("style:data-style-name", data(look.format))], properties + maps)
        cells[appearance] = name
        return name
    }

    mutating func text(_ font: CellFont) -> String {
        if let known = texts[font] { return known }
        let name = style(.text, [], ODSLookMarkup.textProperties(of: font))
        texts[font] = name
        return name
    }

    /// A width in centimetres.
    mutating func column(_ width: Double) -> String {
        style(.column, [], "<style:table-column-properties style:column-width=\"\(ODSLookMarkup.length(width))\"/>")
    }

    /// A height in points.
    mutating func row(_ height: Double, isFitted: Bool) -> String {
        let height = "style:row-height=\"\(XMLWriter.text(of: height))pt\""
        let properties = "<style:table-row-properties \(height) style:use-optimal-row-height=\"\(isFitted)\"/>"
        return style(.row, [], properties)
    }

    mutating func table(isVisible: Bool, page: String?) -> String {
        let page = page.map { [("style:master-page-name", $0)] } ?? []
        let properties = "<style:table-properties table:display=\"\(isVisible)\" style:writing-mode=\"lr-tb\"/>"
        return style(.table, page, properties)
    }

    private mutating func style(
        _ family: Family,
        _ attributes: [(name: String, value: String)],
        _ properties: String
    ) -> String {
        let key = attributes.map(\.value).joined(separator: " ") + properties
        if let known = names[family]?[key] { return known }
        let name = newName(family)
        var writer = XMLWriter()
        let identity = [("style:name", name), ("style:family", family.rawValue)]
        writer.open("style:style", namespaces.declarations(.style, .fo, .table) + identity + attributes)
        writer.append(markup: properties)
        writer.close("style:style")
        define(family, key, name, writer.bytes)
        return name
    }

    // MARK: Data styles

    mutating func data(_ format: NumberFormat) -> String {
        let (element, content) = ODSLookMarkup.dataStyle(of: format)
        let key = element + content
        if let known = names[.data]?[key] { return known }
        let name = newName(.data)
        var writer = XMLWriter()
        let locale = element == "number:text-style" ? [] : locale
        writer.open(element, namespaces.declarations(.style, .number) + [("style:name", name)] + locale)
        writer.append(markup: content)
        writer.close(element)
        define(.data, key, name, writer.bytes)
        return name
    }

    private func newName(_ family: Family) -> String { "\(prefix)\(family.stem)\((names[family]?.count ?? 0) + 1)" }

    private mutating func define(_ family: Family, _ key: String, _ name: String, _ bytes: [UInt8]) {
        names[family, default: [:]][key] = name
        definitions.append(Definition(family: family, name: name, bytes: bytes))
    }
}
