import Evaluation
import Support
import Testing

@Suite struct `The plan of a report` {
    /// A campus with an anchor under the threshold, D0.C1.R1, and another at it.
    private func report(_ actions: [(String, ActionStatus?, String, month: Int)]) -> SelfEvaluationReport {
        let codes = ["D0.C1.R1", "D0.C1.R2", "D0.C1.R3"]
        var deposit = SampleDeposit(standards: 1)
        deposit.referential = SampleReferential.referential(standards: codes, anchors: ["D0.C1.R1", "D0.C1.R2"])
        deposit.ratings = zip(codes, [2, 3, 1]).compactMap { code, level in
            Level(rawValue: level).map { SampleDeposit.RatingValues(code, .rated($0)) }
        }
        deposit.actions = actions.map { name, status, code, month in
            var action = SampleDeposit.ActionValues(name, [code])
            action.status = status.map { .value($0) } ?? .empty
            action.deadline = .value(SampleCampaign.date(month > 12 ? 2019 : 2018, month > 12 ? month - 12 : month, 8))
            return action
        }
        return SelfEvaluationReport(of: deposit.assessment)
    }

    @Test func `each action stands in one group, in a fixed order`() {
        let report = report([
            ("A9", .abandoned, "D0.C1.R3", 13), ("A8", .completed, "D0.C1.R3", 13), ("A7", .toStart, "D0.C1.R3", 14),
            ("A6", .toStart, "D0.C1.R2", 13), ("A5", .ongoing, "D0.C1.R3", 13), ("A4", .suspended, "D0.C1.R3", 13),
            ("A3", .ongoing, "D0.C1.R3", 10), ("A2", .ongoing, "D0.C1.R1", 10), ("A1", nil, "D0.C1.R3", 13),
        ])
        #expect(
            report.planGroups.map { group in
                PlanText.title(of: group) + " – "
                    + group.actions.compactMap(\.action.identifier.value).joined(separator: ", ")
            } == [
                "Sur les ancres sous le seuil : 1\u{A0}action, dont 1\u{A0}vivante – A2", "En retard : 1 – A3",
                "Suspendue : 1 – A4", "En cours : 1 – A5", "À lancer : 2 – A6, A7", "Achevée : 1 – A8",
                "Abandonnée : 1 – A9", "Sans statut : 1 – A1",
            ]
        )
    }

    @Test func `is told in a line`() {
        let report = report([
            ("A1", .ongoing, "D0.C1.R1", 10), ("A2", .ongoing, "D0.C1.R3", 13), ("A3", .completed, "D0.C1.R3", 13),
        ])
        #expect(
            PlanText.message(on: report.plan, anchors: report.essentials.anchors)
                == "3\u{A0}actions : 1\u{A0}achevée, 2\u{A0}en cours dont 1 en retard. L’ancre sous le seuil a une action vivante."
        )
        #expect(PlanText.years(of: report.plan) == "2018 à 2019")
    }

    @Test func `an action keeps its status as typed when it is out of the list`() {
        var deposit = SampleDeposit()
        let statuses: [Answer<ActionStatus>.Reading] = [.unreadable(.notInList(nearest: nil)), .empty]
        deposit.actions = statuses.enumerated().map { place, status in
            var action = SampleDeposit.ActionValues("A\(place)", [])
            action.status = status
            action.progress = .empty
            return action
        }
        let report = SelfEvaluationReport(of: deposit.assessment)
        #expect(
            report.plan.map { PlanText.progress(of: $0) } == ["«\u{A0}illisible\u{A0}» (hors liste)", "sans statut"]
        )
        #expect(report.planGroups.map(PlanText.title) == ["Statut hors liste : 1", "Sans statut : 1"])
        #expect(
            PlanText.message(on: report.plan, anchors: [])
                == "2\u{A0}actions : 1\u{A0}au statut hors liste, 1\u{A0}sans statut."
        )
    }

    @Test func `without actions says so`() {
        let report = report([])
        #expect(PlanText.message(on: report.plan, anchors: []) == "Aucune action n’est inscrite au plan.")
        #expect(report.planGroups.isEmpty)
    }

    @Test func `an action says how far it is, unless it is done or not begun`() {
        let report = report([("A1", .ongoing, "D0.C1.R3", 10), ("A2", .completed, "D0.C1.R3", 10)])
        #expect(
            report.plan.map { PlanText.progress(of: $0) } == ["en cours à 50\u{202F}%, en retard", "achevée"]
        )
    }

    // MARK: Cards

    private func cards(_ report: SelfEvaluationReport) -> [StandardCard] {
        report.chapters.flatMap(\.fields).flatMap(\.cards)
    }

    @Test func `an action alerts where it is late, or where nobody works on an anchor under the threshold`() {
        let report = report([
            ("A1", .suspended, "D0.C1.R1", 13), ("A2", .ongoing, "D0.C1.R2", 10), ("A3", .suspended, "D0.C1.R3", 13),
        ])
        #expect(cards(report).map { $0.actions.map(\.isAlert) } == [[true], [true], [false]])
    }

    @Test func `a card tells where its standard stands`() {
        let situations = cards(report([])).map { CardText.situation(of: $0.rated) }
        #expect(
            situations == [
                "seuil 3 non atteint · pas de niveau visé", "seuil 3 atteint · pas de niveau visé",
                "pas de niveau visé",
            ]
        )
    }

    @Test func `a card tells what lacks, and whether it was asked for`() {
        let card = cards(report([]))
        #expect(
            card.map(CardText.evidence) == ["P001 Compte rendu du comité ; P002 Compte rendu du comité."]
                + Array(repeating: "Aucune preuve.", count: 1) + ["Aucune, non exigée au niveau 1."]
        )
        #expect(card.map(CardText.lacksEvidence) == [false, true, false])
        #expect(card.map(CardText.figures) == [nil, nil, nil])
    }
}
