/// IDN-03: the UAI of the support institution is well formed and its key is right.
///
/// A mistyped UAI points at another school, or at none.
struct SupportUAIIsValid: SubmissionRule {
    var severity: Severity { .error }
    var needs: [Need] { [.identity { [$0.supportUAI] }] }
    var explanation: Explanation {
        Explanation(
            "L’UAI de l’établissement support est juste.",
            detail:
                "Il a sept chiffres et une lettre, qui est leur clé. Un zéro perdu au début est rétabli, avec une note.",
            reason: "Un UAI mal recopié désigne un autre établissement, ou aucun.",
            wrong: "0750654A",
            right: "0750654D",
            remedy: "Recopier l’UAI de l’établissement, chiffres et lettre."
        )
    }

    func findings(in examination: Examination) -> [Finding] {
        let answer = examination.submission.identity.supportUAI
        guard let typed = answer.value, case .failure(let flaw) = UAI.reading(typed) else { return [] }
        return [Finding(.identity(.flawedUAI(flaw)), at: answer.place, value: answer.typed)]
    }
}
