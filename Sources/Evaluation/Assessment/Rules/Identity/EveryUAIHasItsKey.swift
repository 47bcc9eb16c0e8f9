/// IDN-03: the UAI of the support institution is well formed and its key is right.
///
/// A mistyped UAI points at another school, or at none.
struct EveryUAIHasItsKey: Rule {
    func findings(in examination: Examination) -> [Finding] {
        let answer = examination.submission.identity.supportUAI
        guard let typed = answer.value, case .failure(let flaw) = UAI.reading(typed) else { return [] }
        return [Finding(.identity(.flawedUAI(flaw)), at: answer.place, value: answer.typed)]
    }
}
