package import Evaluation

/// The grid of an expert on the sample deposit, as plain values that no rule has anything to say about.
package struct SampleEvaluation {
    package var campaign: Answer<String>.Reading = .value("2018")
    package var campus: Answer<String>.Reading = .value("BOR-001")
    package var expert: Answer<String>.Reading = .value("EXP-01")
    package var hasNoConflict: Answer<Bool>.Reading = .value(true)
    /// The level and the statement on each standard of the sample referential.
    package var levels: [(level: Answer<Level>.Reading, statement: Answer<String>.Reading)] = [
        (.value(.achieved), .empty), (.value(.structured), .empty), (.value(.initiated), .empty), (.empty, .empty),
    ]
    package var opinion: Answer<String>.Reading = .value("Favorable")
    package var duration: Answer<Int>.Reading = .value(4)
    package var reason: Answer<String>.Reading = .value("Les seuils sont atteints.")
    package var recommendation: Answer<String>.Reading = .value("Réunir les instances.")
    package var recommendedStandards = ["D0.C1.R1"]
    package var origin: FormOrigin?
    package var campaignOfRun = SampleCampaign.campaign

    package init() {}

    /// What one rule says of it.
    package func findings(of code: RuleCode) -> [Finding] { assessment.findings.filter { $0.code == code } }

    package var assessment: GridAssessment {
        GridAssessment(
            of: evaluation,
            noting: [],
            beside: SampleDeposit().assessment.ratings,
            against: SampleReferential.referential,
            in: campaignOfRun
        )
    }

    private var evaluation: ExternalEvaluation {
        let (sheet, end) = (SampleSheet.evaluation, SampleSheet.opinion)
        return ExternalEvaluation(
            file: "grilles/BOR-001-EXP-01.ods",
            campaign: sheet.answer(campaign, "Campagne", "B1"),
            campus: sheet.answer(campus, "Identifiant du campus", "B2"),
            expert: sheet.answer(expert, "Code de l'expert", "B3"),
            hasNoConflict: sheet.answer(hasNoConflict, "Absence de conflit d'intérêts", "B4"),
            date: sheet.answer(.value(SampleCampaign.date(2019, 1, 14)), "Date de l'évaluation", "B5"),
            standards: SampleSheet.grid.table(zip(SampleReferential.referential.standards, levels).map(Self.standard)),
            domains: SampleSheet.summaries.table([]),
            recommendations: SampleSheet.recommendations.table([recommendation(row:)]),
            opinion: end.answer(opinion, "Avis proposé", "B1"),
            duration: end.answer(duration, "Durée proposée (années)", "B2"),
            reason: end.answer(reason, "Motif", "B3"),
            origin: origin
        )
    }

    private static func standard(
        _ standard: Standard,
        _ answer: (level: Answer<Level>.Reading, statement: Answer<String>.Reading)
    ) -> (Int) -> EvaluatedStandard {
        { row in
            let sheet = SampleSheet.grid
            return EvaluatedStandard(
                code: sheet.answer(.value("\(standard.code)"), "Code", "A\(row)"),
                selfRating: sheet.answer(.empty, "Niveau auto-évalué", "C\(row)"),
                level: sheet.answer(answer.level, "Niveau externe", "D\(row)"),
                evidence: sheet.answer(.empty, "Preuves", "E\(row)"),
                statement: sheet.answer(answer.statement, "Constat", "F\(row)")
            )
        }
    }

    private func recommendation(row: Int) -> Recommendation {
        let sheet = SampleSheet.recommendations
        return Recommendation(
            number: sheet.answer(.value("R1"), "Numéro", "A\(row)"),
            standards: sheet.answer(.value(recommendedStandards), "Référence", "B\(row)"),
            text: sheet.answer(recommendation, "Recommandation", "C\(row)"),
            priority: sheet.answer(.empty, "Priorité", "D\(row)"),
            deadline: sheet.answer(.empty, "Échéance", "E\(row)"),
            expectedEvidence: sheet.answer(.empty, "Preuve attendue", "F\(row)")
        )
    }
}
