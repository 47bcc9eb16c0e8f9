/// REF-05: a level of 2 or more has an evidence item; a level 4 has two.
///
/// High ratings without proof are what evaluators met everywhere before it was asked for (domain.md §7).
struct HigherLevelsHaveEvidence: SubmissionRule {
    var severity: Severity { .error }
    var needs: [Need] {
        [.ratings { [$0.rating] }, .evidence { [$0.standards] }, .every(\.evidence, \.standards)]
    }
    var explanation: Explanation {
        Explanation(
            "Un niveau 2 ou plus s’appuie sur une preuve.",
            detail: "Un niveau 4, sur deux.",
            reason:
                "Des niveaux élevés que rien ne prouve sont ce que les évaluateurs rencontrent partout où la preuve n’est pas demandée.",
            wrong: "D0.C1.R1 au niveau 3, aucune preuve",
            right: "D0.C1.R1 au niveau 3, preuve P001",
            remedy: "Ajouter à la feuille Preuves une ligne qui cite le code de la référence, ou revoir le niveau."
        )
    }

    func findings(in examination: Examination) -> [Finding] {
        let table = examination.submission.evidence
        guard table.isReadable, !table.rows.contains(where: \.standards.isSilenced) else { return [] }
        let evidence = examination.submission.evidenceByStandard()
        var named = StandardsNamed(of: examination.referential)
        // An item whose code is mistyped is told at that code.
        let mistyped = table.rows.flatMap { named.likely(in: $0.standards.value ?? []) }
        let others = Dictionary(mistyped.map { ($0, 1) }, uniquingKeysWith: +)
        return examination.referential.standards.compactMap { standard in
            guard let rating = examination.answers[standard.code]?.rating, let level = rating.value?.level else {
                return nil
            }
            let required = required(at: level)
            let count = evidence[standard.code]?.count ?? 0
            guard count + others[standard.code, default: 0] < required else { return nil }
            let fact = RatingFact.evidenceLacking(
                standard.code,
                level,
                count: count,
                required: required,
                sheet: table.sheet
            )
            return Finding(.rating(fact), at: rating.place, value: rating.typed)
        }
    }

    private func required(at level: Level) -> Int {
        switch level {
        case .initiated: 0
        case .structured, .achieved: 1
        case .recognized: 2
        }
    }
}
