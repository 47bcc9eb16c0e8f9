/// REF-02: the level is 1, 2, 3, 4 or NC.
///
/// A half level or a 5 has no text in the referential: nobody could say what it means.
struct EveryLevelIsOneToFour: SubmissionRule {
    var severity: Severity { .error }
    var needs: [Need] { [.ratings { [$0.rating] }] }
    var explanation: Explanation {
        Explanation(
            "Le niveau est 1, 2, 3, 4 ou NC.",
            reason:
                "Un demi-niveau ou un 5 n’a pas de texte dans le référentiel : personne ne saurait dire ce qu’il signifie.",
            wrong: "« 2,5 »",
            right: "« 2 »",
            remedy: "Choisir le niveau dont le texte décrit le campus, ou NC si la référence ne le concerne pas."
        )
    }

    func findings(in examination: Examination) -> [Finding] {
        examination.referential.standards.compactMap { standard in
            guard let rating = examination.answers[standard.code]?.rating else { return nil }
            if let reason = rating.unreadable {
                return Finding(.rating(.unreadableLevel(reason)), at: rating.place, value: rating.typed)
            }
            // An anchor without a level is REF-03 alone.
            guard rating.isEmpty, !standard.isAnchor else { return nil }
            return Finding(.rating(.missingLevel(standard.code)), at: rating.place)
        }
    }
}
