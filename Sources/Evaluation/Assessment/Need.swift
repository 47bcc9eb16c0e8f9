/// What a rule must find in a submission to be looked at in full: a missing sheet or column takes it away.
package struct Need: Sendable {
    /// Whether the submission has it.
    let isMet: @Sendable (Submission) -> Bool

    /// A key that the sheet lacks is an empty answer, which IDN-01 tells: only the whole sheet can be missing.
    static let identity = Need { !$0.identity.campaign.lacksItsColumn }

    static func network(_ cells: @escaping @Sendable (NetworkMember) -> [any AnsweredCell]) -> Need {
        Need { $0.network.holds(cells) }
    }

    static func ratings(_ cells: @escaping @Sendable (StandardAnswer) -> [any AnsweredCell]) -> Need {
        Need { $0.standards.holds(cells) }
    }

    static func indicators(_ cells: @escaping @Sendable (IndicatorAnswer) -> [any AnsweredCell]) -> Need {
        Need { $0.indicators.holds(cells) }
    }

    static func evidence(_ cells: @escaping @Sendable (Evidence) -> [any AnsweredCell]) -> Need {
        Need { $0.evidence.holds(cells) }
    }

    static func summaries(_ cells: @escaping @Sendable (DomainSummary) -> [any AnsweredCell]) -> Need {
        Need { $0.summaries.holds(cells) }
    }

    static func actions(_ cells: @escaping @Sendable (PlannedAction) -> [any AnsweredCell]) -> Need {
        Need { $0.actions.holds(cells) }
    }

    static func followUps(_ cells: @escaping @Sendable (FollowUp) -> [any AnsweredCell]) -> Need {
        Need { !$0.owesFollowUps || $0.followUps.holds(cells) }
    }
}

extension Assessment {
    /// The rules that the campaign keeps and that a missing sheet or column (FIC-01) left unchecked, wholly or in part.
    package var checksNotRun: [RuleCode] {
        RuleCode.allCases.filter { code in
            let rule = code.rule
            return campaign.rules.keeps(code) && rule.applies(after: earlier)
                && !rule.needs.allSatisfy { $0.isMet(submission) }
        }
    }
}

extension Submission {
    /// Whether *Suivi* is asked of this request.
    fileprivate var owesFollowUps: Bool { identity.request.value == .renewal }
}

extension Table {
    /// Whether the table was found, with the columns of these cells; a column is missing from every row or from none.
    fileprivate func holds(_ cells: (Row) -> [any AnsweredCell]) -> Bool {
        isReadable && (rows.first.map(cells) ?? []).allSatisfy { !$0.lacksItsColumn }
    }
}

extension AnsweredCell {
    /// Whether there is no cell at all: a cell whose value cannot be read has a place of its own.
    fileprivate var lacksItsColumn: Bool {
        switch place {
        case .file, .sheet: isSilenced
        case .cell, .range: false
        }
    }
}
