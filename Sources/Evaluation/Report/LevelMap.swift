/// The levels of the standards, field by field, to be seen at a glance (*carte des niveaux*).
package struct LevelMap: Sendable {
    package let rows: [Row]

    /// The standards of a field, as many as a row has room for.
    package struct Row: Sendable {
        package let field: Field
        package let standards: [RatedStandard]
    }

    /// Standards in a row: a larger field takes several.
    package static let width = 4

    package init(of referential: Referential, standards: [RatedStandard]) {
        let rated = Dictionary(standards.map { ($0.standard.code, $0) }, uniquingKeysWith: { first, _ in first })
        rows = referential.domains.flatMap(\.fields).flatMap { field in
            let standards = field.standards.compactMap { rated[$0.code] }
            return stride(from: 0, to: standards.count, by: Self.width).map { start in
                Row(field: field, standards: Array(standards.dropFirst(start).prefix(Self.width)))
            }
        }
    }
}
