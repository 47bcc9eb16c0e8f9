import Words

/// GRI-01: campus and expert are known and assigned to each other, and the expert declares no conflict of interest.
///
/// An evaluation by somebody else than the expert in charge cannot be opposed to a campus.
struct ExpertIsAssigned: GridRule {
    var severity: Severity { .blocking }
    var explanation: Explanation {
        Explanation(
            "L’expert évalue un campus qui lui est affecté.",
            detail:
                "Campus et expert sont connus, affectés l’un à l’autre, et l’absence de conflit d’intérêts est « oui ».",
            reason:
                "Sous un mauvais code, une évaluation irait à un autre campus ; sans cette déclaration, elle ne peut être retenue.",
            wrong: "Absence de conflit d’intérêts : vide",
            right: "Absence de conflit d’intérêts : oui",
            remedy: "Corriger les codes, ou compléter la déclaration."
        )
    }

    func findings(in examination: GridExamination) -> [Finding] {
        [campusFinding(in: examination), expertFinding(in: examination), conflictFinding(in: examination)]
            .compactMap(\.self)
    }

    private func campusFinding(in examination: GridExamination) -> Finding? {
        let answer = examination.evaluation.campus
        if answer.isEmpty || answer.isUncomputed { return finding(.missing(field: answer.field.heading), at: answer) }
        guard let typed = answer.value, examination.campus == nil else { return nil }
        return finding(.unknownCampus(nearest: examination.campaign.likelyIdentifier(for: typed)), at: answer)
    }

    private func expertFinding(in examination: GridExamination) -> Finding? {
        let answer = examination.evaluation.expert
        if answer.isEmpty || answer.isUncomputed { return finding(.missing(field: answer.field.heading), at: answer) }
        guard let typed = answer.value else { return nil }
        guard let expert = examination.expert else {
            let nearest = Suggestion.nearest(to: typed, among: examination.campaign.experts.map(\.code))
            return finding(.unknownExpert(nearest: nearest), at: answer)
        }
        guard let campus = examination.campus?.identifier else { return nil }
        let isAssigned = examination.campaign.experts(assignedTo: campus).contains {
            Folded($0.code) == Folded(expert.code)
        }
        return isAssigned ? nil : finding(.notAssigned(campus: campus), at: answer)
    }

    private func conflictFinding(in examination: GridExamination) -> Finding? {
        let answer = examination.evaluation.hasNoConflict
        switch answer.reading {
        case .value(true), .silenced: return nil
        case .value(false): return finding(.declaredConflict, at: answer)
        case .empty, .uncomputed: return finding(.undeclaredConflict, at: answer)
        case .unreadable: return finding(.unreadableDeclaration, at: answer)
        }
    }

    private func finding(_ fact: GridFact, at answer: some AnsweredCell) -> Finding {
        Finding(.grid(fact), at: answer.place, value: answer.typed)
    }
}
