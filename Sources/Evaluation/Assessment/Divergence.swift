package import Words

/// How far the ratings of an expert stand from those of the campus (*écart*, specification §7).
///
/// Only the standards that both rated from 1 to 4 count.
package struct Divergence: Sendable {
    /// The number of standards that both rated.
    package let count: Int
    /// The standards where both give the same level.
    package let exactCount: Int
    /// The standards where the levels differ by one at most.
    package let withinOneCount: Int
    private let gapSum: Int
    private let disagreement: (seen: Int, byChance: Int)

    /// Fewer standards make a coefficient that chance moves (specification §7).
    private static let fewestForKappa = 20

    package init(of pairs: some Sequence<RatingPair>) {
        var table = Array(repeating: [0, 0, 0, 0], count: 4)
        for pair in pairs { table[pair.own.rawValue - 1][pair.external.rawValue - 1] += 1 }
        let cells = table.indices.flatMap { own in
            table.indices.map { (own: own, gap: $0 - own, count: table[own][$0]) }
        }
        count = cells.reduce(0) { $0 + $1.count }
        exactCount = cells.filter { $0.gap == 0 }.reduce(0) { $0 + $1.count }
        withinOneCount = cells.filter { abs($0.gap) <= 1 }.reduce(0) { $0 + $1.count }
        gapSum = cells.reduce(0) { $0 + $1.gap * $1.count }
        // Every self-rating beside every external rating: what independence would give, `count` times over.
        let own = table.map { $0.reduce(0, +) }
        let external = table.indices.map { column in table.reduce(0) { $0 + $1[column] } }
        disagreement = (
            cells.reduce(0) { $0 + $1.gap * $1.gap * $1.count },
            cells.reduce(0) { $0 + $1.gap * $1.gap * own[$1.own] * external[$1.own + $1.gap] }
        )
    }

    /// External − self: negative when the campus rates itself higher. Nil when nothing is compared.
    package var meanGap: Double? { exactMeanGap?.value }

    package var exactMeanGap: Fraction? { Fraction(gapSum, of: count) }

    /// Cohen's kappa with quadratic weights; nil (« non calculable ») under 20 standards, or when all levels are the same.
    package var kappa: Double? {
        exactKappa == nil ? nil : 1 - Double(disagreement.seen * count) / Double(disagreement.byChance)
    }

    /// One less the disagreement seen over the disagreement that chance would give, each weighted by the squared gap.
    package var exactKappa: Fraction? {
        guard count >= Self.fewestForKappa else { return nil }
        return Fraction(disagreement.byChance - disagreement.seen * count, of: disagreement.byChance)
    }

    /// Nil when nothing is compared.
    package var exactShare: Fraction? { Fraction(exactCount, of: count) }

    /// Nil when nothing is compared.
    package var withinOneShare: Fraction? { Fraction(withinOneCount, of: count) }
}

/// The two levels of one standard.
package struct RatingPair: Hashable, Sendable {
    /// What the campus says of itself.
    package let own: Level
    package let external: Level

    package init(own: Level, external: Level) {
        self.own = own
        self.external = external
    }

    /// External − self, in −3…+3.
    package var gap: Int { external.rawValue - own.rawValue }
}
