/// How far the ratings of an expert stand from those of the campus (*écart*, specification §7).
///
/// Only the standards that both rated from 1 to 4 count.
package struct Divergence: Hashable, Sendable {
    /// The number of standards that both rated.
    package let count: Int
    /// The standards where both give the same level.
    package let exactCount: Int
    /// The standards where the levels differ by one at most.
    package let withinOneCount: Int
    /// External − self: negative when the campus rates itself higher. Nil when nothing is compared.
    package let meanGap: Double?
    /// Cohen's kappa with quadratic weights; nil (« non calculable ») under 20 standards, or when all levels are the same.
    package let kappa: Double?

    /// Fewer standards make a coefficient that chance moves (specification §7).
    private static let fewestForKappa = 20

    package init(of pairs: [RatingPair]) {
        count = pairs.count
        exactCount = pairs.count { $0.gap == 0 }
        withinOneCount = pairs.count { abs($0.gap) <= 1 }
        meanGap = pairs.isEmpty ? nil : Double(pairs.reduce(0) { $0 + $1.gap }) / Double(pairs.count)
        kappa = pairs.count < Self.fewestForKappa ? nil : Self.kappa(of: pairs)
    }

    /// Per cent; nil when nothing is compared.
    package var exactShare: Double? { share(exactCount) }

    /// Per cent; nil when nothing is compared.
    package var withinOneShare: Double? { share(withinOneCount) }

    private func share(_ part: Int) -> Double? {
        count == 0 ? nil : Double(part) / Double(count) * 100
    }

    /// One less the disagreement seen over the disagreement that chance would give, each weighted by the squared gap.
    private static func kappa(of pairs: [RatingPair]) -> Double? {
        let seen = pairs.reduce(0) { $0 + $1.squaredGap }
        // Every self-rating beside every external rating: what independence would give, `count` times over.
        let byChance = pairs.reduce(0) { sum, one in
            sum + pairs.reduce(0) { $0 + RatingPair(own: one.own, external: $1.external).squaredGap }
        }
        guard byChance > 0 else { return nil }
        return 1 - Double(seen * pairs.count) / Double(byChance)
    }
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

    fileprivate var squaredGap: Int { gap * gap }
}
