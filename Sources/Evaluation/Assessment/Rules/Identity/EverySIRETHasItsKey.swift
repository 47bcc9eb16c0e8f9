/// IDN-04: the SIRET of the support institution, when given, has fourteen digits and a valid key.
///
/// Agreements and funding are signed under this number.
struct EverySIRETHasItsKey: Rule {
    func findings(in examination: Examination) -> [Finding] {
        let answer = examination.submission.identity.supportSIRET
        guard let typed = answer.value, case .failure(let flaw) = SIRET.reading(typed) else { return [] }
        return [Finding(.identity(.flawedSIRET(flaw)), at: answer.place, value: answer.typed)]
    }
}
