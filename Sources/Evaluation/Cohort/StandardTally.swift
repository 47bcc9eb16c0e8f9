import Words

/// One standard over the assessable campuses.
package struct StandardTally: Sendable {
    package let standard: Standard
    package let ratings: RatingTally
    /// The campuses that rate it under the threshold of their request.
    package let underThreshold: Int

    package var code: ReferentialCode { standard.code }

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
    var strongest: [StandardTally] {
        ranked { [$0.share(from: .achieved), $0.share(from: .recognized)] }
    }

    /// The standards that are least reached.
    var weakest: [StandardTally] {
        ranked { [$0.share(upTo: .initiated), $0.share(upTo: .structured)] }
    }

    /// The standards that many campuses rate 1, the most shared first.
    var trainingNeeds: [StandardTally] {
        sorted { [$0.share(upTo: .initiated)] }
            .filter { $0.ratings[.initiated] * 100 > $0.ratings.rated * StandardTally.trainingPercent }
    }

    private func ranked(by shares: (RatingTally) -> [Fraction?]) -> [StandardTally] {
        Array(sorted(by: shares).prefix(StandardTally.told))
    }

    /// Those that are rated enough, by shares that fall, then by code.
    private func sorted(by shares: (RatingTally) -> [Fraction?]) -> [StandardTally] {
        filter { !$0.ratings.isSuppressed }
            .map { (tally: $0, shares: shares($0.ratings).compactMap(\.self), code: "\($0.code)") }
            .sorted { left, right in
                for (one, other) in zip(left.shares, right.shares) where one != other { return one > other }
                return left.code < right.code
            }
            .map(\.tally)
    }
}
