import Evaluation
import Support
import Testing

/// What documents say of the campus, its request and its threshold, when an answer is not what it should be.
@Suite struct `What a document says of its subject` {
    private func report(_ spoil: (inout SampleDeposit) -> Void) -> SelfEvaluationReport {
        var deposit = SampleDeposit()
        spoil(&deposit)
        return SelfEvaluationReport(of: deposit.assessment)
    }

    // MARK: The threshold

    @Test(arguments: [
        (RequestKind.labelling, "Niveau\u{A0}1, exigé pour une labellisation (paramètre de la campagne 2018)."),
        (.midTermReview, "Niveau\u{A0}2, exigé pour un suivi à mi-parcours (paramètre de la campagne 2018)."),
        (.renewal, "Niveau\u{A0}3, exigé pour un renouvellement (paramètre de la campagne 2018)."),
        (.moveToExcellence, "Niveau\u{A0}3, exigé pour un passage Excellence (paramètre de la campagne 2018)."),
    ])
    func `the key gives the level that the request of the campus is held to, and no other`(
        request: RequestKind,
        key: String
    ) {
        let report = report { $0.identity.request = .value(request) }
        #expect(LevelText.key(of: report.level, in: report.subject) == key)
        #expect(LevelText.threshold(of: request) == "seuil de \(request.rawValue)")
    }

    @Test func `the key gives them all when the request is not known`() {
        let report = report {
            $0.identity.request = .empty
            $0.campaign = $0.campaign.expecting([SampleSubject.campus(asking: "")])
        }
        #expect(
            LevelText.key(of: report.level, in: report.subject)
                == "Inconnu, faute d’un type de demande lisible. La campagne 2018 exige le niveau\u{A0}1 pour une "
                + "labellisation, niveau\u{A0}3 pour un renouvellement, niveau\u{A0}2 pour un suivi à mi-parcours et "
                + "niveau\u{A0}3 pour un passage Excellence."
        )
    }

    // MARK: Words of the lists

    @Test(arguments: [
        ("tourisme, GASTRONOMIE", "tourisme, GASTRONOMIE"), ("Tourisme", "Numérique, télécommunications"),
    ])
    func `a sector out of the list gives way to what the campaign expects`(typed: String, printed: String) {
        let report = report { $0.identity.sector = .value(typed) }
        #expect(report.subject.sector == printed)
        #expect(CampusText.facts(of: report).contains(" · \(printed) · "))
    }

    @Test func `of a campus that nobody expects, it is told as out of the list`() {
        let report = report {
            $0.identity.identifier = .value("XXX-001")
            $0.identity.sector = .value("Tourisme")
            $0.identity.district = .value("Reinms")
            $0.identity.region = .empty
        }
        #expect(report.subject.sector == "«\u{A0}Tourisme\u{A0}» (hors liste)")
        #expect(report.subject.district == "«\u{A0}Reinms\u{A0}» (hors liste)" && report.subject.region == nil)
    }

    // MARK: Errors

    @Test(arguments: [
        (0, "document généré, à valider"), (1, "PROVISOIRE – une erreur reste à corriger"),
        (2, "PROVISOIRE – des erreurs restent à corriger"),
    ])
    func `the foot of the pages agrees with the number of errors`(errors: Int, mention: String) {
        #expect(DocumentText.mention(errors: errors) == mention)
    }
}
