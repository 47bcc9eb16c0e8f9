/// The tables of a document whose rows can be filtered (OpenDocument 1.2 part 1, §9.4.14 and §9.4.15).
struct ODSFilters {
    /// The name of the table of a sheet added to somebody's document.
    static let ofAddedSheet = "cmq_filtre"

    private static let element = "table:database-ranges"
    private var writer = XMLWriter()

    /// Adds a table under a name that no other of the document bears.
    mutating func add(
        _ range: CellRange,
        named name: String,
        ofSheet title: String,
        _ namespaces: ODSNamespaces = .declared
    ) {
        let sheet = SheetRange.quoted(title)
        writer.open(
            "table:database-range",
            namespaces.declarations(.table) + [
                ("table:name", name),
                ("table:target-range-address", "\(sheet).\(range.first):\(sheet).\(range.last)"),
                ("table:display-filter-buttons", "true"),
            ],
            closed: true
        )
    }

    /// The tables, to add to a list that the document has.
    var items: [UInt8] { writer.bytes }

    /// The list with its tables; nothing without any.
    func list(_ namespaces: ODSNamespaces = .declared) -> [UInt8] {
        guard writer.count > 0 else { return [] }
        var list = XMLWriter()
        list.open(Self.element, namespaces.declarations(.table))
        list.append(markup: writer.bytes)
        list.close(Self.element)
        return list.bytes
    }
}
