extension Sequence {
    /// What experts sent, in the order of their codes, whatever the names of the files: those without one at the end, and
    /// those of one expert as they stand.
    package func inOrder(ofExperts code: (Element) -> String?) -> [Element] {
        enumerated().map { ($0, $1, code($1)) }.sorted { left, right in
            switch (left.2, right.2) {
            case (let first?, let second?) where first != second: first < second
            case (_?, nil): true
            case (nil, _?): false
            case (_, _): left.0 < right.0
            }
        }
        .map(\.1)
    }
}

extension ExpertReading {
    /// Experts as documents name them, `A`, `B`…
    static func all(of grids: [GridAssessment], heldTo threshold: Level?) -> [ExpertReading] {
        grids.map { ExpertReading(of: $0, heldTo: threshold) }.inOrder(ofExperts: \.expert?.code)
    }
}
