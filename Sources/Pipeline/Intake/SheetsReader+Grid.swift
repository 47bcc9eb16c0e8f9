import Evaluation

extension SheetsReader {
    mutating func evaluation(from file: String) -> ExternalEvaluation {
        let identity = keys(GridKey.self)
        let standards = evaluatedStandards()
        let domains = evaluatedDomains()
        let recommendations = recommendations()
        let opinion = keys(OpinionKey.self)
        return ExternalEvaluation(
            file: file,
            campaign: log.read(identity[.campaign], as: .text, inTable: false),
            campus: log.read(identity[.campus], as: .text, inTable: false),
            expert: log.read(identity[.expert], as: .text, inTable: false),
            hasNoConflict: log.read(identity[.hasNoConflict], as: .yesNo, inTable: false),
            date: log.read(identity[.date], as: .date, inTable: false),
            standards: standards,
            domains: domains,
            recommendations: recommendations,
            opinion: log.read(opinion[.opinion], as: .text, inTable: false),
            duration: log.read(opinion[.duration], as: .wholeNumber, inTable: false),
            reason: log.read(opinion[.reason], as: .text, inTable: false)
        )
    }

    private mutating func evaluatedStandards() -> Table<EvaluatedStandard> {
        table(GridColumn.self) { row, log in
            EvaluatedStandard(
                code: log.read(row[.code], as: .text),
                selfRating: log.read(row[.selfRating], as: .rating),
                level: log.read(row[.level], as: .externalLevel),
                evidence: log.read(row[.evidence], as: .listed),
                statement: log.read(row[.statement], as: .text)
            )
        }
    }

    private mutating func evaluatedDomains() -> Table<EvaluatedDomain> {
        table(EvaluatedDomainColumn.self) { row, log in
            EvaluatedDomain(
                domain: log.read(row[.domain], as: .text),
                statements: log.read(row[.statements], as: .text),
                strengths: log.read(row[.strengths], as: .text),
                improvements: log.read(row[.improvements], as: .text)
            )
        }
    }

    private mutating func recommendations() -> Table<Recommendation> {
        table(RecommendationColumn.self) { row, log in
            Recommendation(
                number: log.read(row[.number], as: .text),
                standards: log.read(row[.standards], as: .codes),
                text: log.read(row[.text], as: .text),
                priority: log.read(row[.priority], as: .listed),
                deadline: log.read(row[.deadline], as: .date),
                expectedEvidence: log.read(row[.expectedEvidence], as: .text)
            )
        }
    }
}
