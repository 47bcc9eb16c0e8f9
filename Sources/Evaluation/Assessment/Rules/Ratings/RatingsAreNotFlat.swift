/// REF-08: not more than 90 % of the standards carry the same level.
///
/// The same level everywhere means that standards were not looked at one by one.
struct RatingsAreNotFlat: Rule {
    private static let largestShare = 0.9

    func findings(in examination: Examination) -> [Finding] {
        let standards = examination.referential.standards
        guard !standards.isEmpty,
            let place = examination.submission.standards.answerHeader
        else { return [] }
        let levels = standards.compactMap { examination.answers[$0.code]?.rating.value?.level }
        return Level.allCases.compactMap { level in
            let count = levels.count { $0 == level }
            guard Double(count) > Self.largestShare * Double(standards.count) else { return nil }
            let fact = RatingFact.flatRatings(level, count: count, of: standards.count)
            return Finding(.rating(fact), at: .cell(place))
        }
    }
}
