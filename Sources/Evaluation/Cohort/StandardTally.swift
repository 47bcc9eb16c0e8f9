package import Words

/// One standard over the assessable campuses.
package struct StandardTally: Sendable {
    package let standard: Standard
    package let ratings: RatingTally
    /// The campuses that rate it under the threshold of their request.
    package let underThreshold: Int

    package var code: ReferentialCode { standard.code }

    /// What the best reached come first by: the share of levels 3 and 4, then that of level 4.
    package var strength: [Fraction] {
        [ratings.share(from: .achieved), ratings.share(from: .recognized)].compactMap(\.self)
    }

    /// What the least reached come first by: the share of level 1, then that of levels 1 and 2.
    package var weakness: [Fraction] {
        [ratings.share(upTo: .initiated), ratings.share(upTo: .structured)].compactMap(\.self)
    }

    static func all(of campuses: [CohortCampus], in referential: Referential) -> [StandardTally] {
        referential.standards.enumerated().map { place, standard in
            var ratings = RatingTally()
            var under = 0
            for campus in campuses {
                let rating = campus.ratings[place]
                ratings.add(rating)
                if let level = rating?.level, let threshold = campus.threshold, level < threshold { under += 1 }
            }
            return StandardTally(standard: standard, ratings: ratings, underThreshold: under)
        }
    }

    /// More ratings at level 1 make a subject for training.
    package static let trainingPercent = 30
    /// How many standards are told as the best and the weakest.
    fileprivate static let told = 5
}

extension [StandardTally] {
    /// The standards that are best reached.
    var strongest: [StandardTally] { Array(sorted(by: \.strength).prefix(StandardTally.told)) }

    /// The standards that are least reached.
    var weakest: [StandardTally] { Array(sorted(by: \.weakness).prefix(StandardTally.told)) }

    /// The standards that many campuses rate 1, the most shared first.
    var trainingNeeds: [StandardTally] {
        sorted { [Fraction]($0.weakness.prefix(1)) }
            .filter { $0.ratings[.initiated] * 100 > $0.ratings.rated * StandardTally.trainingPercent }
    }

    /// Those that are rated enough, by shares that fall, then by code.
    private func sorted(by shares: (StandardTally) -> [Fraction]) -> [StandardTally] {
        filter { !$0.ratings.isSuppressed }
            .map { (tally: $0, shares: shares($0), code: "\($0.code)") }
            .sorted { left, right in
                for (one, other) in zip(left.shares, right.shares) where one != other { return one > other }
                return left.code < right.code
            }
            .map(\.tally)
    }
}
