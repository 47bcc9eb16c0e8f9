/// The columns of a table, which OpenDocument writes row by row (OpenDocument 1.2 part 1, §9.1).
enum TableColumns {
    private static let groups: Set<String> = [
        "table:table-columns", "table:table-header-columns", "table:table-column-group", "table:table-rows",
        "table:table-header-rows", "table:table-row-group",
    ]
    /// Beyond, repeated cells are padding, not columns somebody sees.
    private static let most = 256

    /// The column of a cell in its row, from 0.
    static func index(of cell: XMLNode, in row: XMLNode) -> Int {
        row.elements.prefix { $0 !== cell }.reduce(0) { $0 + (Int($1["table:number-columns-repeated"] ?? "") ?? 1) }
    }

    /// Gives a directive to a column and to its cell in every row; false when cells span several columns, for then no
    /// column stands by itself.
    static func give(
        _ directive: TemplateMarks.Directive,
        toColumn index: Int,
        of table: XMLNode,
        in marks: inout TemplateMarks
    ) -> Bool {
        unroll(table)
        let parts = parts(of: table)
        let rows = parts.filter { $0.name == "table:table-row" }
        for row in rows { unroll(row) }
        let isSpanned = rows.contains { row in
            row.elements.contains { Int($0["table:number-columns-spanned"] ?? "") ?? 1 > 1 }
        }
        if isSpanned { return false }
        let columns = parts.filter { $0.name == "table:table-column" }
        for line in rows.map(\.elements) + [columns] where line.indices.contains(index) {
            marks[line[index]].directives.append(directive)
        }
        return true
    }

    /// The columns and rows of a table, not those of the tables in its cells.
    private static func parts(of node: XMLNode) -> [XMLNode] {
        node.elements.flatMap { groups.contains($0.name) ? parts(of: $0) : [$0] }
    }

    /// Writes out what is said once for several columns.
    private static func unroll(_ node: XMLNode) {
        node.children = node.children.flatMap { child -> [XMLNode.Child] in
            guard case .element(let element) = child else { return [child] }
            if groups.contains(element.name) { unroll(element) }
            let count = Int(element["table:number-columns-repeated"] ?? "") ?? 1
            guard count > 1, count <= most else { return [child] }
            element["table:number-columns-repeated"] = nil
            return (0..<count).map { _ in
                let copy = XMLNode(element.name, element.attributes)
                copy.children = element.children
                return .element(copy)
            }
        }
    }
}
