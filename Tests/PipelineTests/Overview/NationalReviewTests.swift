import Evaluation
import Office
import Pipeline
import Support
import Testing

@Suite struct `The national overview` {
    static let sizes = [0, 1, 4, 5, 78]

    private func text(of cohort: Cohort) throws -> String {
        let publisher = try Publisher(templatesIn: RepositoryFolder.path + "/Templates")
        let document = try publisher.document(of: NationalReview(of: cohort))
        let content = String(decoding: try ZipReader(bytes: document.bytes).read("content.xml"), as: UTF8.self)
        let body = content.split(separator: "<office:body>", maxSplits: 1).last ?? ""
        // Words alone, a line for each paragraph.
        return String(body).replacing("</text:p>", with: "\n").replacing(#/<[^>]*>/#, with: "")
    }

    @Test(arguments: sizes)
    func `is an honest document, however few answered`(size: Int) throws {
        let cohort = Cohort(of: SampleCohort(of: size, withEarlierCampaign: size > 4).sources)
        let text = try text(of: cohort)
        #expect(text.contains(CohortText.verdict(of: cohort)))
        #expect(!text.contains("{") && !text.contains("non renseigné"))
        #expect(text.contains("Moins de cinq campus recevables") == (1..<Cohort.fewest).contains(cohort.levels.total))
        #expect(text.contains("Aucun dossier n’est recevable à ce jour") == (cohort.levels.total == 0))
    }

    @Test func `says the figures of the tables`() throws {
        let cohort = Cohort(of: SampleCohort(of: 78).sources)
        let text = try text(of: cohort)
        for tally in cohort.standards { #expect(text.contains("\(tally.code)")) }
        for entry in cohort.session { #expect(text.contains(entry.campus.identifier)) }
        #expect(text.contains("\(cohort.levels.atThreshold) sur \(cohort.levels.total)"))
        #expect(text.contains(ReviewText.lead(of: cohort).prefix(20)))
    }

    private func cohort(
        of deposits: [SampleDeposit],
        in campaign: Campaign,
        _ referential: Referential = SampleReferential.referential,
        grids: [GridRecord] = []
    ) -> Cohort {
        Cohort(
            of: CohortSources(
                campaign: campaign,
                referential: referential,
                deposits: deposits.map { DepositRecord(of: $0.assessment) },
                grids: grids,
                files: [],
                earlier: nil
            )
        )
    }

    @Test(arguments: [(["EXP-01"], "campus 2, expert 4"), (["EXP-01", "EXP-02"], "campus 2, experts 4 et 4")])
    func `tells once what experts rate two levels apart from a campus`(experts: [String], told: String) throws {
        let campaign = SampleCampaign.campaign(
            experts: experts.map { Expert(code: $0, function: "", district: "", organisation: "") },
            assignments: experts.map { Assignment(expert: $0, campus: "BOR-001") }
        )
        let grids = experts.map { expert in
            var grid = SampleEvaluation()
            grid.campaignOfRun = campaign
            grid.expert = .value(expert)
            grid.levels[1] = (.value(.recognized), .value("Un constat."))
            return GridRecord(of: grid.assessment)
        }
        let text = try text(of: cohort(of: [SampleDeposit()], in: campaign, grids: grids))
        let rows = text.split(separator: "\n").filter { $0.hasPrefix("campus 2, expert") }
        #expect(rows == [told[...]])
    }

    @Test func `does not count what an indicator is that nobody answered`() throws {
        let indicator = Indicator(
            code: SampleReferential.code("D0.C1.R1.I1"),
            title: "Convention signée",
            formula: nil,
            unit: "oui/non",
            kind: .boolean,
            minimum: nil,
            maximum: nil,
            isRequired: false,
            calculation: nil
        )
        let codes = ["D0.C1.R1"]
        let referential = SampleReferential.referential(standards: codes, anchors: Set(codes), indicators: [indicator])
        let campaign = SampleCampaign.campaign.expecting(SampleCohort(of: 5).sources.campaign.campuses)
        let deposits = campaign.campuses.map { campus in
            var deposit = SampleDeposit(standards: 1)
            (deposit.campaign, deposit.referential, deposit.figures) = (campaign, referential, [])
            deposit.name(campus)
            return deposit
        }
        let lines = try text(of: cohort(of: deposits, in: campaign, referential)).split(separator: "\n")
        #expect(lines.contains("effectif insuffisant") && !lines.contains { $0.hasSuffix("oui") })
    }

    @Test func `names levels as forms do, and tells the sign of what is required`() throws {
        let text = try text(of: Cohort(of: SampleCohort(of: 78).sources))
        for level in Level.allCases {
            #expect(text.contains("\(level.rawValue), \(LevelText.name(of: level).lowercased())"))
        }
        #expect(text.contains("quartiles. ● obligatoire."))
    }

    @Test(arguments: [(false, ""), (true, "non classés 1, ")])
    func `tells campuses without a level to those who do not see the squares`(isUnread: Bool, told: String) {
        var deposit = SampleDeposit()
        if isUnread { deposit.ratings[0].rating = .unreadable(.notInList(nearest: nil)) }
        let cohort = Cohort(
            of: CohortSources(
                campaign: deposit.campaign,
                referential: deposit.referential,
                deposits: [DepositRecord(of: deposit.assessment)],
                grids: [],
                files: [],
                earlier: nil
            )
        )
        let dump = NationalReview.vocabulary.dump(NationalReview(of: cohort).context, "carrés")
        let levels = isUnread ? "0, 0, 0 et 0" : "0, 0, 1 et 0"
        #expect(
            dump.map { $0.replacing("\u{A0}", with: " ") } == [
                "carrés = image « Sans nouvelles 1, bloqués 0, \(told)niveaux 1 à 4 : \(levels) »"
            ]
        )
    }

    @Test func `asks campuses for nothing that the mission computes`() throws {
        let indicators = [nil, Calculation.planRealisation].enumerated().map { place, calculation in
            Indicator(
                code: SampleReferential.code("D0.C1.R1.I\(place + 1)"),
                title: "Part des actions \(place + 1)",
                formula: nil,
                unit: "%",
                kind: .rate,
                minimum: nil,
                maximum: nil,
                isRequired: true,
                calculation: calculation
            )
        }
        let referential = SampleReferential.referential(standards: ["D0.C1.R1"], indicators: indicators)
        let campaign = SampleCampaign.campaign.expecting(SampleCohort(of: 5).sources.campaign.campuses)
        let deposits = campaign.campuses.map { campus in
            var deposit = SampleDeposit(standards: 1)
            (deposit.campaign, deposit.referential, deposit.figures) = (campaign, referential, [])
            deposit.name(campus)
            return DepositRecord(of: deposit.assessment)
        }
        let cohort = Cohort(
            of: CohortSources(
                campaign: campaign,
                referential: referential,
                deposits: deposits,
                grids: [],
                files: [],
                earlier: nil
            )
        )
        #expect(NationalReview(of: cohort).leastAnswered.rows.map { "\($0.indicator.code)" } == ["D0.C1.R1.I1"])
        let text = try text(of: cohort)
        for row in ["Obligatoires\n1\n5\n0\n0\u{202F}%\n", "Ensemble\n1\n5\n", "Calculés\n1\n–\n0\n–\n0\n0\n0\n"] {
            #expect(text.contains(row))
        }
        #expect(text.contains("Part des actions 2 (%, calculé)"))
    }

    @Test(arguments: [true, false])
    func `has a table of moves when some campus is in both campaigns`(isKnown: Bool) throws {
        let sources = SampleCohort(of: 20).sources
        let stranger = EarlierCampaign(
            named: "2017",
            deposits: [],
            grids: [],
            from: sources.referential,
            to: sources.referential
        )
        let text = try text(
            of: Cohort(
                of: CohortSources(
                    campaign: sources.campaign,
                    referential: sources.referential,
                    deposits: sources.deposits,
                    grids: sources.grids,
                    files: sources.files,
                    earlier: isKnown ? sources.earlier : stranger
                )
            )
        )
        #expect(text.contains("D’où viennent les campus") == isKnown)
        #expect(text.contains("Aucun campus n’est recevable aux deux campagnes") == !isKnown)
    }
}
