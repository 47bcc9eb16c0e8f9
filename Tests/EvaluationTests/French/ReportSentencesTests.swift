import Evaluation
import Support
import Testing

/// Every sentence of the reports of a thousand invented campuses, from those that answer nothing to those that answer all.
@Suite struct `The sentences of reports` {
    /// Numbers that look drawn at random and are always the same.
    private struct Draw {
        var state: UInt64

        mutating func number(below limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(limit))
        }
    }

    private static func campus(_ seed: Int) -> Assessment {
        var draw = Draw(state: UInt64(seed) &* 7_919)
        let codes = (0..<3).flatMap { domain in (1...(1 + draw.number(below: 7))).map { "D\(domain).C1.R\($0)" } }
        let anchors = Set(codes.filter { _ in draw.number(below: 3) == 0 } + codes.prefix(1))
        let indicators = codes.prefix(draw.number(below: 6)).map { indicator(of: $0, &draw) }
        var deposit = SampleDeposit(standards: 1)
        deposit.referential = SampleReferential.referential(standards: codes, anchors: anchors, indicators: indicators)
        deposit.ratings = ratings(codes, &draw)
        deposit.figures = indicators.filter { _ in draw.number(below: 4) > 0 }.map { indicator in
            SampleDeposit.FigureValues(
                "\(indicator.code)",
                before: draw.number(below: 2) == 0 ? nil : Double(draw.number(below: 90)),
                numerator: 10,
                denominator: Double(draw.number(below: 40)),
                Double(draw.number(below: 100))
            )
        }
        let statuses = ActionStatus.allCases
        deposit.actions = (0..<draw.number(below: 16)).map { number in
            var action = SampleDeposit.ActionValues("A\(number)", [codes[draw.number(below: codes.count)]])
            action.status = .value(statuses[draw.number(below: statuses.count)])
            if draw.number(below: 5) == 0 { action.deadline = .empty }
            if draw.number(below: 3) == 0 { action.deadline = .value(SampleCampaign.date(2018, 10, 1)) }
            return action
        }
        deposit.proofs = codes.filter { _ in draw.number(below: 2) == 0 }.map {
            SampleDeposit.ProofValues("P\($0)", [$0])
        }
        deposit.members = Array(deposit.members.prefix(draw.number(below: 5)))
        if draw.number(below: 6) == 0 { deposit.identity.request = .empty }
        if draw.number(below: 3) == 0 { deposit.identity.labelExpiry = .empty }
        if draw.number(below: 6) == 0 { deposit.identity.labelDuration = .empty }
        if draw.number(below: 2) == 0 {
            var earlier = deposit
            earlier.ratings = draw.number(below: 5) == 0 ? [] : ratings(codes, &draw)
            deposit.earlier = EarlierCampaign(
                named: "2017",
                deposits: [DepositRecord(of: earlier.assessment)],
                grids: [],
                from: deposit.referential,
                to: deposit.referential
            )
        }
        return deposit.assessment
    }

    private static func indicator(of standard: String, _ draw: inout Draw) -> Indicator {
        let kinds = Indicator.Kind.allCases
        let senses: [Indicator.Sense?] = [.more, .less, .neutral, nil]
        return Indicator(
            code: SampleReferential.code(standard + ".I1"),
            title: "Part des membres actifs",
            formula: nil,
            unit: "nombre",
            kind: kinds[draw.number(below: kinds.count)],
            minimum: nil,
            maximum: nil,
            isRequired: draw.number(below: 2) == 0,
            calculation: nil,
            sense: senses[draw.number(below: senses.count)]
        )
    }

    private static func ratings(_ codes: [String], _ draw: inout Draw) -> [SampleDeposit.RatingValues] {
        codes.compactMap { code in
            let level = draw.number(below: 8)
            if level == 7 { return nil }
            var values = SampleDeposit.RatingValues(
                code,
                Level(rawValue: level % 5).map(Rating.rated) ?? .notConcerned,
                target: Level(rawValue: draw.number(below: 6))
            )
            if draw.number(below: 3) == 0 { values.comment = .empty }
            return values
        }
    }

    /// What no sentence may hold, whatever a campus answers.
    private static let faults = [
        "  ", " .", " ,", "..", "( ", " )", "()", ": .", ":.", " 0 sur 0", " le le ", " de le ", " à le ", " de A",
        " de E",
        " de O", " 1 références", " 1 ancres", " 1 actions", " 1 sont", "nil", "Optional", ": ;", ", ,",
        " et .",
    ]

    private static func sentences(of report: SelfEvaluationReport) -> [String?] {
        let page = report.essentials
        let cards = report.chapters.flatMap(\.fields).flatMap(\.cards)
        return [
            EssentialText.title(of: page), EssentialText.lead(of: page), EssentialText.anchorsCaption(of: page),
            EssentialText.domainsCaption(of: page), CampusText.facts(of: report), CampusText.support(of: report),
            CampusText.direction(of: report.identity), CampusText.label(of: report.identity),
            CampusText.message(on: report.network), CampusText.composition(of: report.network),
            CampusText.governance(of: report), CampusText.file(of: report), CampusText.completeness(of: report),
            CampusText.findings(of: report), CampusText.evidence(of: report),
            PlanText.message(on: report.plan, anchors: page.anchors), PlanText.years(of: report.plan),
            FollowUpText.message(on: report.recommendations),
        ]
            + page.anchors.flatMap { [EssentialText.liveAction(on: $0), EssentialText.deadAction(on: $0)] }
            + page.decisions.flatMap { [EssentialText.subject(of: $0), EssentialText.text(of: $0)] }
            + report.chapters.flatMap { chapter in
                [
                    DomainText.message(on: chapter), DomainText.atThreshold(chapter), DomainText.moves(chapter),
                    DomainText.indicatorsCaption(chapter), DomainText.missingIndicators(chapter),
                    DomainText.differingFigures(chapter), DomainText.sources(chapter),
                ]
            }
            + cards.flatMap { card in
                [
                    CardText.situation(of: card.rated), CardText.missingComment(on: card.rated),
                    CardText.evidence(of: card), CardText.figures(of: card),
                ]
            }
            + report.planGroups.map(PlanText.title)
            + report.plan.flatMap { [PlanText.progress(of: $0), PlanText.bearer(of: $0), CardText.ending(of: $0)] }
    }

    @Test(arguments: 0..<10) func `agree and hold nothing empty, whatever a campus answers`(hundreds: Int) {
        var read = 0
        for seed in (hundreds * 100)..<(hundreds * 100 + 100) {
            let sentences = Self.sentences(of: SelfEvaluationReport(of: Self.campus(seed))).compactMap(\.self)
            read += sentences.count
            let text = sentences.map { " \($0)" }.joined(separator: "\n")
            for fault in Self.faults where text.contains(fault) {
                let wrong = sentences.first { " \($0)".contains(fault) } ?? ""
                Issue.record("campus \(seed), « \(fault) » : \(wrong)")
            }
            #expect(sentences.allSatisfy { !$0.isEmpty })
        }
        #expect(read > 5_000)
    }
}
