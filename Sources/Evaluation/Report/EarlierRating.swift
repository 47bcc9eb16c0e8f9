/// What the earlier campaign says of a standard that is rated now.
package struct EarlierRating: Hashable, Sendable {
    /// The name of that campaign: `2017`.
    package let campaign: String
    package let standing: Standing

    /// Whether a rating of then may be held against the one of now.
    package enum Standing: Hashable, Sendable {
        case comparable(Rating)
        /// The words of the referential changed since, the level is to be given again.
        case outdated(Rating)
        /// Nothing was rated that this standard took over.
        case none
    }

    /// Nil without an earlier campaign, and for a campus that rated nothing in it.
    init?(of code: ReferentialCode, in earlier: EarlierRecord?) {
        guard let earlier, !earlier.inherited.isEmpty else { return nil }
        campaign = earlier.campaign
        let inherited = earlier.inherited[code] ?? []
        if let rating = inherited.merged {
            standing = .comparable(rating)
        } else if let rating = inherited.map(\.rating).compactMap(\.level).min().map(Rating.rated)
            ?? inherited.first?.rating
        {
            standing = .outdated(rating)
        } else {
            standing = .none
        }
    }

    /// The level that may be held against the one of now.
    package var level: Level? {
        switch standing {
        case .comparable(let rating): rating.level
        case .outdated, .none: nil
        }
    }
}
