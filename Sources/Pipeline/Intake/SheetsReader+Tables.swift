import Evaluation
import Office

extension SheetsReader {
    mutating func network() -> Table<NetworkMember> {
        table(NetworkColumn.self) { row, log in
            NetworkMember(
                name: log.read(row[.member], as: .text),
                kind: log.read(row[.kind], as: .listed),
                uai: log.read(row[.uai], as: .uai),
                siret: log.read(row[.siret], as: .text),
                governanceRole: log.read(row[.governanceRole], as: .text),
                hasSigned: log.read(row[.hasSigned], as: .yesNo),
                signatureDate: log.read(row[.signatureDate], as: .date),
                pupils: log.read(row[.pupils], as: .number(percent: .points)),
                apprentices: log.read(row[.apprentices], as: .number(percent: .points)),
                students: log.read(row[.students], as: .number(percent: .points)),
                trainees: log.read(row[.trainees], as: .number(percent: .points))
            )
        }
    }

    mutating func standards() -> Table<StandardAnswer> {
        table(RatingColumn.self) { row, log in
            StandardAnswer(
                code: log.read(row[.code], as: .text),
                rating: log.read(row[.rating], as: .rating),
                comment: log.read(row[.comment], as: .text),
                strengths: log.read(row[.strengths], as: .text),
                weaknesses: log.read(row[.weaknesses], as: .text),
                targetLevel: log.read(row[.targetLevel], as: .level),
                targetDate: log.read(row[.targetDate], as: .date)
            )
        }
    }

    mutating func indicators(of referential: Referential) -> Table<IndicatorAnswer> {
        table(IndicatorColumn.self) { row, log in
            let indicator = ReferentialCode(row[.code].typed).flatMap(referential.indicator)
            let figure = Self.parser(of: indicator)
            return IndicatorAnswer(
                code: log.read(row[.code], as: .text),
                valueTwoYearsBefore: log.read(row[.valueTwoYearsBefore], as: figure),
                valueYearBefore: log.read(row[.valueYearBefore], as: figure),
                numerator: log.read(row[.numerator], as: .number(percent: .points)),
                denominator: log.read(row[.denominator], as: .number(percent: .points)),
                value: log.read(row[.value], as: figure),
                source: log.read(row[.source], as: .text),
                observationDate: log.read(row[.observationDate], as: .date),
                status: log.read(row[.status], as: .listed),
                comment: log.read(row[.comment], as: .text)
            )
        }
    }

    /// How the figures of an indicator are read: a cell formatted as a percentage is × 100 where the unit is %.
    private static func parser(of indicator: Indicator?) -> ValueParser<Double> {
        guard let indicator else { return .number(percent: .points) }
        if indicator.kind == .boolean { return .yesNoFigure }
        return .number(percent: indicator.unit == "%" ? .points : .fraction)
    }

    mutating func evidence() -> Table<Evidence> {
        table(EvidenceColumn.self) { row, log in
            Evidence(
                identifier: log.read(row[.identifier], as: .text),
                standards: log.read(row[.standards], as: .codes),
                title: log.read(row[.title], as: .text),
                kind: log.read(row[.kind], as: .text),
                date: log.read(row[.date], as: .date),
                place: log.read(row[.place], as: .text),
                confidentiality: log.read(row[.confidentiality], as: .listed)
            )
        }
    }

    mutating func summaries() -> Table<DomainSummary> {
        table(SummaryColumn.self) { row, log in
            DomainSummary(
                domain: log.read(row[.domain], as: .text),
                summary: log.read(row[.summary], as: .text),
                strengths: log.read(row[.strengths], as: .text),
                weaknesses: log.read(row[.weaknesses], as: .text),
                opportunities: log.read(row[.opportunities], as: .text),
                threats: log.read(row[.threats], as: .text)
            )
        }
    }

    mutating func actions() -> Table<PlannedAction> {
        table(ActionColumn.self) { row, log in
            PlannedAction(
                identifier: log.read(row[.identifier], as: .text),
                standards: log.read(row[.standards], as: .codes),
                title: log.read(row[.title], as: .text),
                owner: log.read(row[.owner], as: .text),
                start: log.read(row[.start], as: .date),
                deadline: log.read(row[.deadline], as: .date),
                status: log.read(row[.status], as: .listed),
                progress: log.read(row[.progress], as: .number(percent: .points)),
                budget: log.read(row[.budget], as: .number(percent: .points)),
                indicator: log.read(row[.indicator], as: .text)
            )
        }
    }

    /// *Suivi* is asked of renewals only.
    mutating func followUps(isRequired: Bool) -> Table<FollowUp> {
        table(FollowUpColumn.self, isRequired: isRequired) { row, log in
            FollowUp(
                identifier: log.read(row[.identifier], as: .text),
                recommendation: log.read(row[.recommendation], as: .text),
                outcome: log.read(row[.outcome], as: .text),
                status: log.read(row[.status], as: .listed),
                evidence: log.read(row[.evidence], as: .text)
            )
        }
    }
}
