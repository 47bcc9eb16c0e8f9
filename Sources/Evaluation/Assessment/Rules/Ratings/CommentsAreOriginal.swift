/// REF-07: a comment is neither a copy of a level text nor of another row's comment.
///
/// A copied text says nothing of this campus. Shorter comments than REF-04 asks for are left to it.
struct CommentsAreOriginal: SubmissionRule {
    var severity: Severity { .question }
    var needs: [Need] { [.ratings { [$0.comment] }] }
    var explanation: Explanation {
        Explanation(
            "Le commentaire n’est pas une copie.",
            detail:
                "Ni d’un texte de niveau, ni du commentaire d’une autre référence, ni de ceux d’un autre campus : cinq commentaires identiques ou plus entre deux dossiers de la campagne.",
            reason: "Un texte recopié ne dit rien de ce campus.",
            wrong: "un commentaire qui reprend mot pour mot le texte du niveau 3",
            right: "un commentaire qui dit ce que ce campus a fait",
            remedy: "Décrire ce que fait ce campus pour cette référence, ou expliquer."
        )
    }

    func findings(in examination: Examination) -> [Finding] {
        var firstCells = FirstCells<String>()
        return examination.submission.standards.rows.compactMap { row in
            // The second row of a standard is told as such (REF-01).
            if let kept = ReferentialCode(row.code.typed).flatMap({ examination.answers[$0] }), kept !== row {
                return nil
            }
            guard let comment = row.comment.value, !Comment.isShort(comment) else { return nil }
            let key = row.commentLetters
            if let (standard, level) = examination.referential.level(describedBy: key) {
                let fact = RatingFact.copiedLevelText(standard, level)
                return Finding(.rating(fact), at: row.comment.place, value: row.comment.typed)
            }
            // A comment in a cell merged over several rows is one.
            guard let first = firstCells.before(row.comment.place, of: key), first != row.comment.place.cell else {
                return nil
            }
            let fact = RatingFact.copiedComment(firstCell: first)
            return Finding(.rating(fact), at: row.comment.place, value: row.comment.typed)
        }
    }
}
