/// IDN-04: the SIRET of the support institution, when given, has fourteen digits and a valid key.
///
/// Agreements and funding are signed under this number.
struct SupportSIRETIsValid: SubmissionRule {
    var severity: Severity { .error }
    var needs: [Need] { [.identity { [$0.supportSIRET] }] }
    var explanation: Explanation {
        Explanation(
            "Le SIRET de l’établissement support est juste.",
            detail: "S’il est donné, il a quatorze chiffres, dont une clé de contrôle.",
            reason: "Les conventions et les financements sont signés sous ce numéro.",
            wrong: "73282932000047",
            right: "73282932000074",
            remedy: "Recopier les quatorze chiffres, ou laisser la cellule vide."
        )
    }

    func findings(in examination: Examination) -> [Finding] {
        let answer = examination.submission.identity.supportSIRET
        guard let typed = answer.value, case .failure(let flaw) = SIRET.reading(typed) else { return [] }
        return [Finding(.identity(.flawedSIRET(flaw)), at: answer.place, value: answer.typed)]
    }
}
