import Evaluation
import Support
import Testing

/// The sentences of the overview, for none, one and more.
@Suite struct `Sentences of the overview` {
    /// Campuses that rate the only anchor at these levels; nil: nothing was sent. Their threshold is 3.
    private func cohort(_ anchors: [Int?]) -> Cohort {
        let campuses = SampleCohort(of: anchors.count).sources.campaign.campuses
        let campaign = SampleCampaign.campaign.expecting(campuses)
        let deposits = zip(campuses, anchors).compactMap { campus, anchor -> DepositRecord? in
            guard let level = anchor.flatMap(Level.init) else { return nil }
            var deposit = SampleDeposit()
            deposit.campaign = campaign
            deposit.name(campus)
            deposit.identity.request = .value(.renewal)
            deposit.ratings[0].rating = .value(.rated(level))
            return DepositRecord(of: deposit.assessment)
        }
        return Cohort(
            of: CohortSources(
                campaign: campaign,
                referential: SampleReferential.referential,
                deposits: deposits,
                grids: [],
                files: [],
                earlier: nil
            )
        )
    }

    @Test(arguments: [
        ([], "Aucun dossier recevable à ce jour"), ([3], "Le seul campus recevable atteint le seuil de sa demande"),
        ([2], "Le seul campus recevable est sous le seuil de sa demande"),
        ([3, 4], "Les 2 campus recevables atteignent le seuil de leur demande"),
        ([1, 2], "Aucun des 2 campus recevables n’atteint le seuil de sa demande"),
        ([1, 3], "1 campus sur 2 atteint le seuil de sa demande"),
        ([1, 3, 3], "2 campus sur 3 atteignent le seuil de leur demande"),
    ])
    func `the verdict counts who reaches the threshold`(anchors: [Int?], verdict: String) {
        #expect(CohortText.verdict(of: cohort(anchors)) == verdict)
    }

    @Test(arguments: [(2, "Il n’atteint pas le seuil de sa demande."), (3, "Il atteint le seuil de sa demande.")])
    func `the only campus is not counted`(anchor: Int, sentence: String) {
        #expect(
            ReviewText.levels(of: cohort([anchor])) == "Le seul campus recevable est au niveau \(anchor). \(sentence)"
        )
    }

    @Test(arguments: [
        ([nil], "Aucun campus recevable à ce jour ; 1 attendu n’a rien déposé"),
        ([], "Aucun campus recevable à ce jour"), ([3], "Aucun campus recevable n’est sous son seuil"),
        ([2], "1 campus recevable est sous son seuil"),
        ([1, 2, nil, nil], "2 campus recevables sont sous leur seuil ; 2 attendus n’ont rien déposé"),
    ])
    func `squares say who falls short and who is silent`(anchors: [Int?], caption: String) {
        #expect(ReviewText.squares(of: cohort(anchors)) == caption)
    }

    @Test func `a campus without a known request is under no threshold`() {
        let campus = Campus(
            identifier: "CMP-1000",
            name: "Campus",
            district: "Bordeaux",
            region: "Nouvelle-Aquitaine",
            sector: "Tourisme, gastronomie",
            request: "",
            email: ""
        )
        var deposit = SampleDeposit()
        deposit.campaign = SampleCampaign.campaign.expecting([campus])
        deposit.name(campus)
        deposit.identity.request = .unreadable(.notInList(nearest: nil))
        let cohort = Cohort(
            of: CohortSources(
                campaign: deposit.campaign,
                referential: SampleReferential.referential,
                deposits: [DepositRecord(of: deposit.assessment)],
                grids: [],
                files: [],
                earlier: nil
            )
        )
        #expect(
            ReviewText.squares(of: cohort)
                == "Aucun campus recevable n’est sous son seuil ; 1 sans seuil, faute de demande connue"
        )
        #expect(ReviewText.distances(of: cohort) == "Aucun campus n’est sous son seuil")
        #expect(NationalReview(of: cohort).distances.map(\.count) == [0, 0, 0, 0, 0, 0, 1])
    }

    @Test(arguments: [
        ([3], "Toutes les ancres cotées atteignent le seuil."),
        ([2], "1 ancre est sous le seuil, dans 1 campus ; elle n’est reprise par aucune action vivante."),
        ([2, 1], "2 ancres sont sous le seuil, dans 2 campus. Aucune n’est reprise par une action vivante."),
    ])
    func `anchors are told with what is planned`(anchors: [Int?], message: String) {
        #expect(ReviewText.anchorMessage(of: cohort(anchors)) == message)
    }

    @Test(arguments: [(0, "Aucun des 3"), (1, "1 des 3"), (2, "2 des 3")])
    func `the lead agrees with who answered`(count: Int, beginning: String) {
        let anchors = (0..<3).map { $0 < count ? 3 : nil }
        #expect(ReviewText.lead(of: cohort(anchors)).hasPrefix(beginning))
    }

    @Test(
        arguments: [
            (
                [3, 3, nil],
                "2 des 3 campus attendus ont déposé leur dossier (67 %) ; tous sont recevables, à titre provisoire."
            ),
            ([3, 3, 3], "Les 3 campus attendus ont déposé leur dossier ; tous sont recevables, à titre provisoire."),
        ] as [([Int?], String)]
    )
    func `the lead counts no part of all`(anchors: [Int?], sentence: String) {
        #expect(ReviewText.lead(of: cohort(anchors)).replacing("\u{202F}", with: " ").hasPrefix(sentence))
    }

    @Test(arguments: [
        (nil, "Le seul campus attendu n’a pas encore déposé."),
        (3, "Le seul campus attendu a déposé son dossier ; il est recevable, à titre provisoire."),
    ])
    func `the lead of a campaign of one campus says so`(anchor: Int?, sentence: String) {
        #expect(ReviewText.lead(of: cohort([anchor])).hasPrefix(sentence))
    }

    @Test(arguments: [
        ([2], " ; ce manque n’a pas d’action prévue."), ([1, 2], " ; aucun des 2 manques n’a d’action prévue."),
    ])
    func `all the gaps without an action are told as all`(anchors: [Int?], end: String) {
        let text = ReviewText.findings(of: cohort(anchors)).first { $0.title == "Ancres" }?.text
        #expect(text?.hasSuffix(end) == true)
    }

    @Test(arguments: [
        (RequestKind.renewal, "1 demande de renouvellement sur 2 atteint le niveau 3 exigé"),
        (.labelling, "2 demandes de renouvellement sur 2 atteignent le seuil de la demande déposée"),
    ])
    func `a level is told as asked where all are asked for it`(request: RequestKind, caption: String) {
        let campuses = SampleCohort(of: 2).sources.campaign.campuses.map { campus in
            Campus(
                identifier: campus.identifier,
                name: campus.name,
                district: campus.district,
                region: campus.region,
                sector: campus.sector,
                request: RequestKind.renewal.rawValue,
                email: campus.email
            )
        }
        let campaign = SampleCampaign.campaign.expecting(campuses)
        let deposits = zip(campuses, [3, 1]).map { campus, level in
            var deposit = SampleDeposit()
            deposit.campaign = campaign
            deposit.name(campus)
            deposit.identity.request = .value(level == 1 ? request : .renewal)
            deposit.ratings[0].rating = Level(rawValue: level).map { .value(.rated($0)) } ?? .empty
            return DepositRecord(of: deposit.assessment)
        }
        let cohort = Cohort(
            of: CohortSources(
                campaign: campaign,
                referential: SampleReferential.referential,
                deposits: deposits,
                grids: [],
                files: [],
                earlier: nil
            )
        )
        #expect(ReviewText.requests(of: cohort) == caption)
        let threshold = NationalReview(of: cohort).requests.first { $0.name == RequestKind.renewal.rawValue }?.threshold
        #expect((threshold == nil) == (request == .labelling))
    }

    @Test func `six names are told, and how many others`() {
        let decisions = ReviewText.decisions(of: cohort(Array(repeating: nil, count: 8)))
        #expect(decisions.map(\.title) == ["Relancer 8 campus sans nouvelles"])
        #expect(decisions.first?.text.hasSuffix("CMP-1005 et 2 autres.") == true)
        #expect(ReviewText.decisions(of: cohort([3])).isEmpty)
    }

    @Test(arguments: [
        (3, "Aucun domaine ne se détache : dans chacun, 50 % des cotations sont au niveau 3 ou 4."),
        (
            2,
            "D1 est le plus avancé : 50 % des cotations sont au niveau 3 ou 4. D0 l’est le moins : 0 %, et 0 % au niveau 1."
        ),
    ])
    func `domains that are tied are all named, or none`(anchor: Int, message: String) {
        let text = ReviewText.domainMessage(of: cohort(Array(repeating: anchor, count: 5)))
        #expect(text.replacing("\u{202F}", with: " ") == message)
    }

    @Test func `an overview is dated no earlier than what it counts`() {
        let cohort = Cohort(of: SampleCohort(of: 5).sources)
        let grids = cohort.external.grids.compactMap(\.evaluation.date)
        let deposits = cohort.campuses.compactMap { $0.deposit?.deposit.date }
        #expect(cohort.date == ([cohort.campaign.referenceDate] + grids + deposits).max())
        #expect(!grids.isEmpty && Cohort(of: SampleCohort(of: 0).sources).date == cohort.campaign.referenceDate)
    }
}
