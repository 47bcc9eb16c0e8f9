/// REF-05: a level of 2 or more has an evidence item; a level 4 has two.
///
/// High ratings without proof are what evaluators met everywhere before it was asked for (domain.md §7).
struct HigherLevelsHaveEvidence: Rule {
    func findings(in examination: Examination) -> [Finding] {
        let table = examination.submission.evidence
        guard table.isReadable, !table.rows.contains(where: \.standards.isSilenced) else { return [] }
        let evidence = examination.submission.evidenceByStandard()
        return examination.referential.standards.compactMap { standard in
            guard let rating = examination.answers[standard.code]?.rating, let level = rating.value?.level else {
                return nil
            }
            let required = required(at: level)
            let count = evidence[standard.code]?.count ?? 0
            guard count < required else { return nil }
            let fact = RatingFact.evidenceLacking(
                standard.code,
                level,
                count: count,
                required: required,
                sheet: table.sheet
            )
            return Finding(.rating(fact), at: rating.place, value: rating.typed)
        }
    }

    private func required(at level: Level) -> Int {
        switch level {
        case .initiated: 0
        case .structured, .achieved: 1
        case .recognized: 2
        }
    }
}
