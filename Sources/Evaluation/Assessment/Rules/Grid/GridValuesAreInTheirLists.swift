import Words

/// GRI-02: external levels are 1–4 or empty, *avis* and duration are those of the campaign's list.
///
/// A level, a code or an opinion out of its list would drop out of the synthesis without a word, and a recommendation that is not
/// told from another could not be answered.
struct GridValuesAreInTheirLists: GridRule {
    var severity: Severity { .error }
    var explanation: Explanation {
        Explanation(
            "Niveau externe, avis et durée sont ceux des listes.",
            detail:
                "Le niveau est de 1 à 4, ou vide s’il n’a pas été examiné ; l’avis et la durée sont ceux de la campagne. Une ligne parle d’une référence ou d’un domaine du référentiel, qu’aucune autre ne reprend ; une recommandation a un numéro qui n’est qu’à elle et vise des références connues ; dates, priorités et jugements sur les preuves se lisent.",
            reason: "L’écart avec l’auto-évaluation et le bilan national sont tirés de ces cellules.",
            wrong: "niveau externe « 2/3 »",
            right: "niveau externe 2",
            remedy: "Choisir une valeur de la liste, ou laisser vide ce qui n’a pas été examiné."
        )
    }

    func findings(in examination: GridExamination) -> [Finding] {
        standardFindings(in: examination) + unreadableFindings(in: examination.evaluation)
            + opinionFindings(in: examination) + domainFindings(in: examination)
            + recommendationFindings(in: examination)
    }

    /// What is said under a domain that is none, or of one that has its row, would be in no chapter.
    private func domainFindings(in examination: GridExamination) -> [Finding] {
        let domains = examination.referential.domains
        var firstCells = FirstCells<ReferentialCode>()
        return examination.evaluation.domains.rows.compactMap { row in
            guard !row.domain.isSilenced,
                [row.statements, row.strengths, row.improvements].contains(where: { !$0.isEmpty })
            else { return nil }
            guard let code = row.domainCode, domains.contains(where: { $0.code == code }) else {
                let likely = examination.referential.likelyDomain(named: row.domain.typed)
                return finding(.unknownDomain(nearest: likely?.description), at: row.domain)
            }
            return firstCells.before(row.domain.place, of: code).map { first in
                finding(.repeatedDomain(code, firstCell: first), at: row.domain)
            }
        }
    }

    private func standardFindings(in examination: GridExamination) -> [Finding] {
        let codes = examination.referential.standards.map(\.code.description)
        var firstCells = FirstCells<ReferentialCode>()
        return examination.evaluation.standards.rows.flatMap { row -> [Finding] in
            var findings: [Finding] = []
            if let reason = row.level.unreadable { findings.append(finding(.unreadableLevel(reason), at: row.level)) }
            guard !row.code.isSilenced else { return findings }
            if let code = ReferentialCode(row.code.typed), examination.referential.standard(code) != nil {
                if let first = firstCells.before(row.code.place, of: code) {
                    findings.append(finding(.repeatedStandard(code, firstCell: first), at: row.code))
                }
            } else {
                let nearest = examination.referential.likelyCode(for: row.code.typed, among: codes)
                findings.append(finding(.unknownStandard(nearest: nearest), at: row.code))
            }
            return findings
        }
    }

    /// A campus answers a recommendation by its number, and finds it next year beside the standards that it names.
    private func recommendationFindings(in examination: GridExamination) -> [Finding] {
        var firstCells = FirstCells<Folded>()
        var standards = StandardsNamed(of: examination.referential)
        return examination.evaluation.recommendations.rows.flatMap { row -> [Finding] in
            var findings = standards.unknown(in: row.standards.value ?? []).map { code, meant in
                finding(.unknownTarget(code: code, meant: meant), at: row.standards)
            }
            guard let number = row.number.value else {
                if row.number.isEmpty, !row.text.isEmpty { findings.append(finding(.missingNumber, at: row.number)) }
                return findings
            }
            if let first = firstCells.before(row.number.place, of: Folded(number)) {
                findings.append(finding(.repeatedNumber(firstCell: first), at: row.number))
            }
            return findings
        }
    }

    private func unreadableFindings(in evaluation: ExternalEvaluation) -> [Finding] {
        let answers: [any AnsweredCell] =
            [evaluation.date]
            + evaluation.standards.rows.map(\.evidence)
            + evaluation.recommendations.rows.flatMap { row -> [any AnsweredCell] in [row.priority, row.deadline] }
        return answers.compactMap { answer in
            guard let reason = answer.unreadable else { return nil }
            return finding(.unreadable(field: answer.field.heading, reason), at: answer)
        }
    }

    private func opinionFindings(in examination: GridExamination) -> [Finding] {
        let (opinion, duration) = (examination.evaluation.opinion, examination.evaluation.duration)
        if opinion.isEmpty { return [finding(.missingOpinion, at: opinion)] }
        guard let typed = opinion.value else { return [] }
        guard let wording = examination.opinion else {
            let words = examination.campaign.opinions.flatMap { [$0.code, $0.label] }
            let nearest = Suggestion.nearest(to: typed, among: words)
            return [finding(.unknownOpinion(nearest: nearest), at: opinion)]
        }
        if let reason = duration.unreadable {
            return [finding(.unreadable(field: duration.field.heading, reason), at: duration)]
        }
        let expected = examination.opinions.map(\.duration)
        guard !duration.isSilenced, !expected.contains(duration.value) else { return [] }
        if duration.isEmpty, let years = wording.duration {
            return [finding(.missingDuration(opinion: wording.label, expected: years), at: duration)]
        }
        return [finding(.otherDuration(opinion: wording.label, expected: wording.duration), at: duration)]
    }

    private func finding(_ fact: GridFact, at answer: some AnsweredCell) -> Finding {
        Finding(.grid(fact), at: answer.place, value: answer.typed)
    }
}
