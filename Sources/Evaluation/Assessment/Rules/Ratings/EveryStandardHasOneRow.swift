/// REF-01: each standard of the referential has exactly one row, and no row has an unknown code.
///
/// A missing row is a standard nobody answered; a second one hides the first.
struct EveryStandardHasOneRow: SubmissionRule {
    var severity: Severity { .error }
    var needs: [Need] { [.ratings { _ in [] }] }
    var explanation: Explanation {
        Explanation(
            "Chaque référence a une ligne, et une seule.",
            reason:
                "Une ligne qui manque est une référence à laquelle personne n’a répondu ; une seconde ligne cache la première.",
            wrong: "une ligne au code D1.C3.R7, inconnu",
            right: "une ligne au code D1.C3.R1",
            remedy: "Ajouter la ligne qui manque, retirer celle de trop, ou recopier le code du référentiel."
        )
    }

    func findings(in examination: Examination) -> [Finding] {
        let table = examination.submission.standards
        guard let header = table.keyHeader else { return [] }
        var missing = examination.referential.standards.map(\.code).filter { examination.answers[$0] == nil }
        var firstCells = FirstCells<ReferentialCode>()
        var findings: [Finding] = []
        var unknown = 0
        for row in table.rows where !row.code.isUncomputed {
            guard let code = ReferentialCode(row.code.typed), examination.referential.standard(code) != nil else {
                unknown += 1
                let nearest = nearestCode(to: row.code.typed, missing: missing, in: examination.referential, unknown)
                // One cause, one finding: the mistyped code explains the row that seems to be missing.
                missing.removeAll { "\($0)" == nearest }
                let fact = RatingFact.unknownStandard(nearest: nearest)
                findings.append(Finding(.rating(fact), at: row.code.place, value: row.code.typed))
                continue
            }
            if let first = firstCells.before(row.code.place, of: code) {
                let fact = RatingFact.repeatedStandard(code, firstCell: first)
                findings.append(Finding(.rating(fact), at: row.code.place, value: row.code.typed))
            }
        }
        // One cause, one finding: FIC-03 tells the codes that are not computed, which may be those of the missing rows.
        if missing.count <= table.rows.count(where: \.code.isUncomputed) { return findings }
        let anchors = Set(examination.referential.anchors.map(\.code))
        return findings
            + missing.filter { !anchors.contains($0) }.map {
                Finding(.rating(.missingStandard($0)), at: .cell(header))
            }
    }

    /// The code that is most likely meant, one without a row first.
    ///
    /// When more codes are unknown than there are standards the column holds something else: nothing is proposed.
    private func nearestCode(
        to typed: String,
        missing: [ReferentialCode],
        in referential: Referential,
        _ unknown: Int
    ) -> String? {
        guard unknown <= referential.standards.count else { return nil }
        return referential.likelyCode(
            for: typed,
            among: missing.map(\.description),
            referential.standards.map(\.code.description)
        )
    }
}
