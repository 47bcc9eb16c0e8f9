/// What decides about a column, and where it is written.
struct ColumnDirective {
    let directive: TemplateMarks.Directive
    /// The column, from 0.
    let index: Int
    let cell: XMLNode
    let isHeader: Bool

    init(_ directive: TemplateMarks.Directive, of cell: XMLNode, in row: XMLNode, isHeader: Bool) {
        self.directive = directive
        self.cell = cell
        self.isHeader = isHeader
        index = TableColumns.index(of: cell, in: row)
    }
}

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
    ///
    /// Under a header that repeats the column, a row may repeat its cell by a list of its own: what each expert says of this
    /// row. Such a directive is for its cell alone, and takes the place of the one of the header.
    static func give(
        _ given: ColumnDirective,
        among others: [ColumnDirective],
        of table: XMLNode,
        in marks: inout TemplateMarks
    ) -> Bool {
        let (index, directive) = (given.index, given.directive)
        let sameColumn = others.filter { $0.index == index }
        let own = sameColumn.contains(where: \.isHeader) ? sameColumn.filter { !$0.isHeader } : []
        let isOwn = own.contains { $0.cell === given.cell }
        unroll(table)
        let parts = parts(of: table)
        let rows = parts.filter { $0.name == "table:table-row" }
        for row in rows { unroll(row) }
        let isSpanned = rows.contains { row in
            row.elements.contains { Int($0["table:number-columns-spanned"] ?? "") ?? 1 > 1 }
        }
        let columns = parts.filter { $0.name == "table:table-column" }
        if isOwn {
            marks[given.cell].directives.append(directive)
            return !isSpanned
        }
        for line in rows.map(\.elements) + [columns] where line.indices.contains(index) {
            if own.contains(where: { $0.cell === line[index] }) { continue }
            marks[line[index]].directives.append(directive)
        }
        return !isSpanned
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
