/// REF-07: a comment is neither a copy of a level text nor of another row's comment.
///
/// A copied text says nothing of this campus. Shorter comments than REF-04 asks for are left to it.
struct CommentsAreOriginal: Rule {
    func findings(in examination: Examination) -> [Finding] {
        let levelTexts = textsOfLevels(in: examination.referential)
        var firstCells: [String: String] = [:]
        return examination.submission.standards.rows.compactMap { row in
            guard let comment = row.comment.value, comment.count >= Comment.minimalLength else { return nil }
            let key = Comment.letters(of: comment)
            if let (standard, level) = levelTexts[key] {
                let fact = RatingFact.copiedLevelText(standard, level)
                return Finding(.rating(fact), at: row.comment.place, value: row.comment.typed)
            }
            if let first = firstCells[key] {
                let fact = RatingFact.copiedComment(firstCell: first)
                return Finding(.rating(fact), at: row.comment.place, value: row.comment.typed)
            }
            firstCells[key] = row.comment.place.cell ?? ""
            return nil
        }
    }

    private func textsOfLevels(in referential: Referential) -> [String: (ReferentialCode, Level)] {
        var texts: [String: (ReferentialCode, Level)] = [:]
        for standard in referential.standards {
            for level in Level.allCases {
                let key = Comment.letters(of: standard.text(of: level))
                if !key.isEmpty, texts[key] == nil { texts[key] = (standard.code, level) }
            }
        }
        return texts
    }
}
