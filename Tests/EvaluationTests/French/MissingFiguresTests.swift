import Evaluation
import Support
import Testing

/// The only indicator of a campus has no figure.
@Suite struct `A figure that is missing` {
    private func report(
        calculation: Calculation? = nil,
        typed: Double? = nil,
        status: IndicatorStatus = .observed
    ) -> SelfEvaluationReport {
        var deposit = SampleDeposit(answering: .rate, calculation: calculation, typed, status: status)
        deposit.actions = []
        return SelfEvaluationReport(of: deposit.assessment)
    }

    @Test func `was typed where the program finds nothing to derive it from`() {
        let report = report(calculation: .planRealisation, typed: 83.3)
        let told = report.chapters.compactMap(DomainText.missingIndicators)
        #expect(
            told == ["Non renseigné : C1.R1.I1 indicateur (non calculable d’après le dossier, saisi 83,3\u{202F}%)."]
        )
        #expect(report.chapters.compactMap(DomainText.differingFigures) == [])
    }

    @Test(arguments: [
        (IndicatorStatus.statisticalSecrecy, " (secret statistique)", "1\u{A0}en «\u{A0}secret statistique\u{A0}»."),
        (.unavailable, " (non disponible)", "1\u{A0}en «\u{A0}non disponible\u{A0}»."),
        (.observed, "", "1\u{A0}non renseigné."),
    ])
    func `keeps the status that excuses it`(status: IndicatorStatus, aside: String, card: String) throws {
        let report = report(status: status)
        #expect(
            report.chapters.compactMap(DomainText.missingIndicators) == ["Non renseigné : C1.R1.I1 indicateur\(aside)."]
        )
        let cards = report.chapters.flatMap(\.fields).flatMap(\.cards)
        #expect(cards.compactMap(CardText.figures) == [card])
    }
}

@Suite struct `What a point to see on site is about` {
    private func finding(_ subject: String, in cell: String = "F5") -> Finding {
        let location = SourceLocation(
            sheet: "Anomalies",
            sheetIndex: 9,
            row: 4,
            column: 5,
            cell: cell,
            key: subject
        )
        return Finding(.text(.personalData([.email])), at: .cell(location))
    }

    @Test func `is no mark of a finding`() {
        #expect(SiteText.subject(of: finding("idn08|identite|uai/Votre explication")) == "Votre explication")
        #expect(SiteText.subject(of: finding("P005/Date")) == "P005, Date")
        #expect(SiteText.subject(of: finding("F5")) == nil)
        #expect(marks([finding("idn08|uai/Votre explication")]) == ["CPR-01 idn08|uai, Votre explication"])
    }

    private func marks(_ findings: [Finding]) -> [String] {
        SitePoint.all(of: findings).map { SiteText.mark(of: $0) }
    }

    @Test func `is told with its cell where two are about the same`() {
        let (first, second) = (finding("P014/Date"), finding("P014/Date", in: "F9"))
        #expect(marks([first, second]) == ["CPR-01 P014, Date Anomalies!F5", "CPR-01 P014, Date Anomalies!F9"])
        #expect(marks([second]) == ["CPR-01 P014, Date"])
        #expect(marks([first, finding("P015/Date", in: "F9")]) == ["CPR-01 P014, Date", "CPR-01 P015, Date"])
    }
}
