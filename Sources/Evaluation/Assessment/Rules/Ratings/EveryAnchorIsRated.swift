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
        let mistyped = Self.mistypedStandards(in: examination)
        return examination.referential.anchors.compactMap { anchor in
            guard let rating = examination.answers[anchor.code]?.rating else {
                guard !mistyped.contains("\(anchor.code)") else { return nil }
                return Finding(.rating(.unratedAnchor(anchor.code, .missingRow)), at: .cell(header))
            }
            if rating.isEmpty { return Finding(.rating(.unratedAnchor(anchor.code, .empty)), at: rating.place) }
            if rating.isUncomputed {
                let fact = RatingFact.unratedAnchor(anchor.code, .uncomputed)
                return Finding(.rating(fact), at: rating.place, value: rating.typed)
            }
            guard rating.value == .notConcerned else { return nil }
            let fact = RatingFact.unratedAnchor(anchor.code, .notConcerned)
            return Finding(.rating(fact), at: rating.place, value: rating.typed)
        }
    }

    /// The standards without a row that an unknown code of the table most likely means: REF-01 says it.
    private static func mistypedStandards(in examination: Examination) -> Set<String> {
        let standards = examination.referential.standards
        let missing = standards.map(\.code).filter { examination.answers[$0] == nil }.map(\.description)
        guard !missing.isEmpty else { return [] }
        let unknown = Set(examination.submission.standards.rows.map(\.code.typed)).filter { typed in
            ReferentialCode(typed).flatMap(examination.referential.standard) == nil
        }
        return Set(unknown.compactMap { examination.referential.likelyCode(for: $0, among: missing) })
    }
}
