import Words

/// What experts write of a standard, told once for those who write it in the same words.
package struct SharedStatement: Hashable, Sendable {
    /// The experts, by place.
    package let ranks: [Int]
    /// As the first of them writes it; nil: they write nothing.
    package let text: String?
}

extension ExaminedStandard {
    /// What every expert writes, in their order.
    package var statements: [SharedStatement] {
        readings.map { $0.statement.map(Folded.init) }.together.map { _, ranks in
            SharedStatement(ranks: ranks, text: readings[ranks[0]].statement)
        }
    }

    /// Those of the statements that say more than that the rating of the campus stands.
    package var usefulStatements: [SharedStatement] {
        statements.compactMap { shared in
            let ranks = shared.ranks.filter { !confirming.contains($0) }
            return shared.text == nil || ranks.isEmpty ? nil : SharedStatement(ranks: ranks, text: shared.text)
        }
    }
}
