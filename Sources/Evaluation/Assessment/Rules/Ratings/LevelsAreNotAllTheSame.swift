/// REF-08: not more than 90 % of the standards carry the same level.
///
/// The same level everywhere means that standards were not looked at one by one.
struct LevelsAreNotAllTheSame: SubmissionRule {
    var severity: Severity { .question }
    var needs: [Need] { [.ratings { [$0.rating] }] }
    var explanation: Explanation {
        Explanation(
            "Le même niveau n’est pas donné partout.",
            detail: "À plus de neuf références sur dix.",
            reason:
                "Le même niveau partout signifie le plus souvent que les références n’ont pas été examinées une à une.",
            wrong: "59 références sur 59 au niveau 3",
            right: "31 références au niveau 3, 20 au niveau 2, 8 au niveau 4",
            remedy: "Revoir les niveaux référence par référence, ou expliquer."
        )
    }

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
