/// HIS-01: a standard is not rated lower than in the earlier campaign without a comment.
///
/// A step back may be honest: the reader is told why. Codes that changed since are compared through the correspondence.
struct LowerLevelsAreCommented: Rule {
    func findings(in examination: Examination) -> [Finding] {
        guard let earlier = examination.earlier else { return [] }
        return examination.referential.standards.compactMap { standard in
            guard let row = examination.answers[standard.code], let level = row.rating.value?.level,
                let former = earlier.ratings[standard.code]?.level, level < former, row.comment.isEmpty
            else { return nil }
            let fact = EarlierFact.loweredLevel(standard.code, from: former, to: level, campaign: earlier.campaign)
            return Finding(.earlier(fact), at: row.rating.place, value: row.rating.typed)
        }
    }
}
