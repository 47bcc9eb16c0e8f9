/// A rating of the earlier campaign, for a standard that took over from the one that was rated.
package struct InheritedRating: Codable, Hashable, Sendable {
    /// Under which code it was given.
    package let code: ReferentialCode
    package let rating: Rating
    /// Whether it still says something of the current standard: when not, the level is to be given again.
    package let isKept: Bool

    package init(code: ReferentialCode, rating: Rating, isKept: Bool) {
        self.code = code
        self.rating = rating
        self.isKept = isKept
    }

    /// What each current standard takes over of these ratings.
    package static func all(
        of ratings: [ReferentialCode: Rating],
        by correspondence: Correspondence
    ) -> [ReferentialCode: [InheritedRating]] {
        ratings.keys.sorted().reduce(into: [:]) { inherited, code in
            guard let rating = ratings[code] else { return }
            for link in correspondence.successors(of: code) {
                guard let current = link.current else { continue }
                inherited[current, default: []].append(
                    InheritedRating(code: code, rating: rating, isKept: link.isKept)
                )
            }
        }
    }
}

extension [InheritedRating] {
    /// The one rating that they make: a standard made of several is held as far as the weakest of them was. Nil when none
    /// still says something.
    package var merged: Rating? {
        let kept = filter(\.isKept).map(\.rating)
        return kept.compactMap(\.level).min().map(Rating.rated) ?? kept.first
    }
}
