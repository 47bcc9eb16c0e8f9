import Words

/// REF-03: an anchor (★) is rated, and not NC.
///
/// The level of the campus is that of its anchors: without one of them it cannot be told.
struct EveryAnchorIsRated: SubmissionRule {
    var severity: Severity { .blocking }
    var needs: [Need] { [.ratings { [$0.rating] }] }
    var explanation: Explanation {
        Explanation(
            "Chaque référence d’ancrage (★) est cotée de 1 à 4.",
            reason:
                "Le niveau du campus est celui de ses références d’ancrage : s’il en manque une, il ne peut être établi.",
            wrong: "D1.C1.R2 ★ cotée NC",
            right: "D1.C1.R2 ★ cotée 2",
            remedy: "Coter la référence de 1 à 4 : elle concerne tout campus."
        )
    }

    func findings(in examination: Examination) -> [Finding] {
        guard let header = examination.submission.standards.keyHeader else { return [] }
        return examination.referential.anchors.compactMap { anchor in
            guard let rating = examination.answers[anchor.code]?.rating else {
                guard !isMistyped(anchor, in: examination) else { return nil }
                return Finding(.rating(.unratedAnchor(anchor.code, .missingRow)), at: .cell(header))
            }
            if rating.isEmpty { return Finding(.rating(.unratedAnchor(anchor.code, .empty)), at: rating.place) }
            guard rating.value == .notConcerned else { return nil }
            let fact = RatingFact.unratedAnchor(anchor.code, .notConcerned)
            return Finding(.rating(fact), at: rating.place, value: rating.typed)
        }
    }

    /// Whether an unknown code of the table is most likely this anchor: REF-01 says it.
    private func isMistyped(_ anchor: Standard, in examination: Examination) -> Bool {
        let missing = examination.referential.standards.map(\.code).filter { examination.answers[$0] == nil }
        return examination.submission.standards.rows.contains { row in
            ReferentialCode(row.code.typed).flatMap(examination.referential.standard) == nil
                && Suggestion.nearest(to: row.code.typed, among: missing.map(\.description)) == "\(anchor.code)"
        }
    }
}
