/// What a rule must find in a submission to be looked at in full: a missing sheet or column takes it away.
private typealias Need = (Submission) -> Bool

extension Assessment {
    /// The rules that the campaign keeps and that a missing sheet or column (FIC-01) left unchecked, wholly or in part.
    package var checksNotRun: [RuleCode] {
        RuleCode.allCases.filter { code in
            campaign.rules.keeps(code) && (earlier != nil || !code.comparesCampaigns)
                && !code.needs.allSatisfy { isMet in isMet(submission) }
        }
    }
}

extension RuleCode {
    /// Whether the rule has nothing to look at for a campus that no earlier campaign knows.
    fileprivate var comparesCampaigns: Bool { self == .sui01 || self == .his01 }

    /// Nothing for the rules on files, on grids and on the workbooks of the mission.
    fileprivate var needs: [Need] {
        switch self {
        case .fic01, .fic03, .fic04, .fic05, .gri01, .gri02, .gri03, .gri04, .rfl01, .rfl02, .rfl03, .rfl04, .rfl05,
            .rfl06, .rfl07, .rfl08, .cam01, .cam02, .cam03, .cam04, .cam05, .cam06:
            []
        case .fic02, .fic06, .idn01, .idn02, .idn03, .idn04, .idn05, .idn06, .idn07, .idn08, .idn09: [identity]
        case .ref01: [ratings { _ in [] }]
        case .ref02, .ref03, .ref08: [ratings { [$0.rating] }]
        case .ref04, .ref06, .his01: [ratings { [$0.rating, $0.comment] }]
        case .ref05: [ratings { [$0.rating] }, evidence { [$0.standards] }]
        case .ref07: [ratings { [$0.comment] }]
        case .ref09: [ratings { [$0.rating, $0.targetLevel, $0.targetDate] }, identity]
        case .ind01: [indicators { [$0.value, $0.status, $0.comment] }]
        case .ind02:
            [indicators { [$0.valueTwoYearsBefore, $0.valueYearBefore, $0.numerator, $0.denominator, $0.value] }]
        case .ind03, .ind04: [indicators { [$0.numerator, $0.denominator, $0.value] }]
        case .ind05: [indicators { [$0.valueYearBefore, $0.value, $0.comment] }]
        case .ind06: [indicators { [$0.denominator] }]
        case .ind07: [indicators { _ in [] }]
        case .res01: [network { [$0.kind, $0.governanceRole] }]
        case .res02: [network { [$0.kind] }]
        case .res03: [network { [$0.kind, $0.uai, $0.siret] }]
        case .res04: [network { [$0.governanceRole, $0.hasSigned, $0.signatureDate] }]
        case .prv01: [evidence { [$0.standards, $0.title, $0.date, $0.confidentiality] }]
        case .prv02: [evidence { [$0.date] }, identity]
        case .pla01: [ratings { [$0.rating] }, actions { [$0.standards, $0.status] }, identity]
        case .pla02:
            [actions { [$0.standards, $0.owner, $0.start, $0.deadline, $0.status, $0.progress, $0.budget] }]
        case .pla03: [actions { [$0.deadline, $0.status] }, identity]
        case .sui01: [identity, { !$0.owesFollowUps || $0.followUps.holds { [$0.status] } }]
        case .bil01: [summaries { [$0.summary] }]
        case .cpr01:
            [
                identity, network { [$0.governanceRole] }, ratings { [$0.comment, $0.strengths, $0.weaknesses] },
                indicators { [$0.comment] }, evidence { [$0.title] },
                summaries { [$0.summary, $0.strengths, $0.weaknesses, $0.opportunities, $0.threats] },
                actions { [$0.title, $0.owner] }, { !$0.owesFollowUps || $0.followUps.holds { [$0.outcome] } },
            ]
        }
    }

    /// A key that the sheet lacks is an empty answer, which IDN-01 tells: only the whole sheet can be missing.
    private var identity: Need { { !$0.identity.campaign.lacksItsColumn } }

    private func network(_ cells: @escaping (NetworkMember) -> [any AnsweredCell]) -> Need {
        { $0.network.holds(cells) }
    }

    private func ratings(_ cells: @escaping (StandardAnswer) -> [any AnsweredCell]) -> Need {
        { $0.standards.holds(cells) }
    }

    private func indicators(_ cells: @escaping (IndicatorAnswer) -> [any AnsweredCell]) -> Need {
        { $0.indicators.holds(cells) }
    }

    private func evidence(_ cells: @escaping (Evidence) -> [any AnsweredCell]) -> Need {
        { $0.evidence.holds(cells) }
    }

    private func summaries(_ cells: @escaping (DomainSummary) -> [any AnsweredCell]) -> Need {
        { $0.summaries.holds(cells) }
    }

    private func actions(_ cells: @escaping (PlannedAction) -> [any AnsweredCell]) -> Need {
        { $0.actions.holds(cells) }
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
