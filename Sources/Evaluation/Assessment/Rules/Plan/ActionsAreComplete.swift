import Words

/// PLA-02: an action has a responsible function, a deadline and a status; Échéance ≥ Début; achevée ⇔ 100 %.
///
/// A plan is followed by these cells: without them nobody knows who does what, nor whether it is done.
struct ActionsAreComplete: SubmissionRule {
    var severity: Severity { .error }
    var needs: [Need] {
        [
            .actions(.apart) { [$0.standards, $0.owner, $0.budget, $0.indicator] },
            .actions { [$0.start, $0.deadline] },
            .actions { [$0.status, $0.progress] },
        ]
    }
    var explanation: Explanation {
        Explanation(
            "Une action dit qui, pour quand, et où elle en est.",
            detail:
                "Elle a un responsable, une échéance qui suit son début, et un statut ; elle est achevée quand son avancement est de 100 %, et alors seulement. Son identifiant n’est qu’à elle, ses références et son indicateur sont ceux du référentiel, son avancement est de 0 à 100 ; ses dates, son statut et son budget se lisent.",
            reason: "Un plan se suit par ces cellules : sans elles, nul ne sait qui fait quoi, ni si c’est fait.",
            wrong: "statut « achevée », avancement 80",
            right: "statut « achevée », avancement 100",
            remedy: "Compléter la ligne, ou corriger la cellule qui contredit les autres."
        )
    }

    func findings(in examination: Examination) -> [Finding] {
        var firstCells = FirstCells<Folded>()
        let referential = examination.referential
        var standards = StandardsNamed(of: referential)
        return examination.submission.actions.rows.flatMap { action -> [Finding] in
            var findings = missing(in: action) + unreadable(in: action) + contradictions(in: action)
            if let identifier = action.identifier.value,
                let first = firstCells.before(action.identifier.place, of: Folded(identifier))
            {
                let fact = PlanFact.repeatedIdentifier(firstCell: first)
                findings.append(Finding(.plan(fact), at: action.identifier.place, value: action.identifier.typed))
            }
            for (code, meant) in standards.unknown(in: action.standards.value ?? []) {
                let fact = PlanFact.unknownStandard(code: code, meant: meant)
                findings.append(Finding(.plan(fact), at: action.standards.place, value: action.standards.typed))
            }
            return findings + unknownIndicator(in: action, of: referential)
        }
    }

    /// Words that are no code say nothing wrong.
    private func unknownIndicator(in action: PlannedAction, of referential: Referential) -> [Finding] {
        let answer = action.indicator
        guard let typed = answer.value, let code = ReferentialCode(typed), code.rank == .indicator,
            referential.indicator(code) == nil
        else { return [] }
        let nearest = referential.likelyCode(for: typed, among: referential.indicators.map(\.code.description))
        return [Finding(.plan(.unknownIndicator(code: typed, nearest: nearest)), at: answer.place, value: answer.typed)]
    }

    private func missing(in action: PlannedAction) -> [Finding] {
        let required: [any AnsweredCell] = [action.owner, action.deadline, action.status]
        return required.filter(\.isEmpty).map(missing)
    }

    private func missing(_ answer: any AnsweredCell) -> Finding {
        Finding(.plan(.missing(field: answer.field.heading)), at: answer.place)
    }

    private func unreadable(in action: PlannedAction) -> [Finding] {
        let answers: [any AnsweredCell] = [
            action.start, action.deadline, action.status, action.progress, action.budget,
        ]
        return answers.compactMap { answer in
            guard let reason = answer.unreadable else { return nil }
            let fact = PlanFact.unreadable(field: answer.field.heading, reason)
            return Finding(.plan(fact), at: answer.place, value: answer.typed)
        }
    }

    private func contradictions(in action: PlannedAction) -> [Finding] {
        var findings: [Finding] = []
        if let start = action.start.value, let deadline = action.deadline.value, deadline < start {
            let fact = PlanFact.deadlineBeforeStart(start: start)
            findings.append(Finding(.plan(fact), at: action.deadline.place, value: action.deadline.typed))
        }
        if let progress = action.progress.value, !(0...100).contains(progress) {
            findings.append(
                Finding(.plan(.progressOutOfBounds), at: action.progress.place, value: action.progress.typed)
            )
            return findings
        }
        guard let status = action.status.value, !action.progress.isSilenced, action.progress.unreadable == nil else {
            return findings
        }
        let isFull = action.progress.value == 100
        if status == .completed, action.progress.isEmpty {
            findings.append(missing(action.progress))
        } else if status == .completed, !isFull {
            findings.append(
                Finding(.plan(.completedBelowFull), at: action.progress.place, value: action.progress.typed)
            )
        } else if status != .completed, isFull {
            let fact = PlanFact.fullButNotCompleted(status)
            findings.append(Finding(.plan(fact), at: action.progress.place, value: action.progress.typed))
        }
        return findings
    }
}
