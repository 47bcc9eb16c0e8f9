import Evaluation
import Support
import Testing
import Words

@Suite struct `Figures of the cohort` {
    @Test(arguments: [(0, "moins de 2 ans"), (-1, "2 à 4 ans")])
    func `a label is two years old on its day`(shift: Int, age: String) throws {
        let reference = SampleCampaign.campaign.referenceDate
        let label = try #require(CalendarDate(dayNumber: reference.adding(months: -24).dayNumber + 1 + shift))
        #expect(ageOfCampus(labelled: label) == age)
    }

    @Test(arguments: [(1, "2 à 4 ans"), (0, "4 ans et plus")])
    func `a label is four years old on its day`(shift: Int, age: String) throws {
        let reference = SampleCampaign.campaign.referenceDate
        let label = try #require(CalendarDate(dayNumber: reference.adding(months: -48).dayNumber + shift))
        #expect(ageOfCampus(labelled: label) == age)
    }

    @Test func `a label of tomorrow, or without a date, has no age`() {
        let reference = SampleCampaign.campaign.referenceDate
        #expect(ageOfCampus(labelled: CalendarDate(dayNumber: reference.dayNumber + 1)) == "inconnu")
        #expect(ageOfCampus(labelled: nil) == "inconnu")
    }

    @Test(arguments: [(10, "10 ou moins"), (11, "11 à 20"), (20, "11 à 20"), (21, "plus de 20")])
    func `a network is as large as its rows`(rows: Int, size: String) {
        let campus = campus { deposit in deposit.members = Array(repeating: deposit.members[2], count: rows) }
        #expect(campus.networkSize.rawValue == size)
    }

    @Test func `a request out of its list leaves the threshold of the expected one`() {
        #expect(campus { $0.identity.request = .value(.labelling) }.threshold == .initiated)
        #expect(campus { $0.identity.request = .empty }.threshold == .achieved)
        #expect(campus { $0.identity.category = .empty }.category == "inconnue")
    }

    @Test func `each pair of an earlier standard and what it became counts once`() throws {
        let codes = ["D0.C1.R1", "D0.C1.R2"].map(SampleReferential.code)
        let edition = SampleReferential.succeeding(codes.map { Succession(from: $0, to: codes[0]) })
        let deposits = [DepositRecord(of: SampleForm().assessment())]
        let then = SampleReferential.referential
        let progression = Cohort(
            of: CohortSources(
                campaign: SampleCampaign.campaign,
                referential: edition,
                deposits: deposits,
                grids: [],
                files: [],
                earlier: EarlierCampaign(named: "2017", deposits: deposits, grids: [], from: then, to: edition)
            )
        ).progression
        // D0.C1.R1, held at level 3, stands for itself and for D0.C1.R2, which was at level 2.
        let standards = try #require(progression?.standards)
        #expect(standards == (gained: 1, kept: 3, lost: 0))
    }

    @Test(arguments: [(1, "à ce campus."), (2, "à ces campus.")])
    func `recommendations are told of the campuses that are compared`(count: Int, end: String) {
        let campaign = SampleCampaign.campaign.expecting(SampleCohort(of: 3).sources.campaign.campuses)
        let deposits = campaign.campuses.map { campus in
            var deposit = SampleDeposit()
            deposit.campaign = campaign
            deposit.name(campus)
            return DepositRecord(of: deposit.assessment)
        }
        var grid = SampleEvaluation()
        grid.campaignOfRun = campaign
        grid.campus = .value(campaign.campuses[2].identifier)
        let edition = SampleReferential.referential
        let earlier = EarlierCampaign(
            named: "2017",
            deposits: deposits,
            grids: [GridRecord(of: grid.assessment)],
            from: edition,
            to: edition
        )
        // The third campus, whose expert recommended something, has not sent anything yet.
        #expect(earlier.record(of: campaign.campuses[2].identifier).recommendations?.isEmpty == false)
        let cohort = cohort(of: Array(deposits.prefix(count)), in: campaign, since: earlier)
        let text = ReviewText.progression(cohort.progression)
        #expect(text.hasSuffix("Aucune recommandation n’avait été faite \(end)"))
    }

    @Test func `recommendations of which only results are left are not known, and levels are`() throws {
        let campaign = SampleCampaign.campaign
        let deposits = [DepositRecord(of: SampleForm().assessment())]
        let known = cohort(of: deposits, in: campaign, since: SampleEarlierCampaign.campaign()).progression
        let earlier = SampleEarlierCampaign.fromResults
        let progression = try #require(cohort(of: deposits, in: campaign, since: earlier).progression)
        #expect(known?.recommendations?.received == 2 && progression.recommendations == nil)
        #expect(progression.transitions == known?.transitions && progression.campuses == known?.campuses)
        let unknown =
            "Les recommandations de 2017 ne sont pas connues : seuls les résultats de cette campagne ont été lus."
        #expect(ReviewText.progression(progression).hasSuffix(unknown))
        #expect(!ReviewText.moves(progression).contains("Recommandations"))
    }

    @Test(arguments: [(3, false), (4, true)])
    func `a standard that more than three ratings in ten put at level 1 is a subject for training`(
        ones: Int,
        isSubject: Bool
    ) {
        let campaign = SampleCampaign.campaign.expecting(SampleCohort(of: 10).sources.campaign.campuses)
        let deposits = campaign.campuses.enumerated().map { place, campus in
            var deposit = SampleDeposit()
            deposit.campaign = campaign
            deposit.name(campus)
            deposit.ratings[1].rating = .value(.rated(place < ones ? .initiated : .achieved))
            return DepositRecord(of: deposit.assessment)
        }
        let needs = cohort(of: deposits, in: campaign).trainingNeeds.map(\.code.description)
        #expect(needs.contains("D0.C1.R2") == isSubject)
    }

    @Test func `a figure beyond one spread and a half is an outlier, on the limit it is none`() {
        // Quartiles 0.2 and 0.4: the limit is 0.7.
        let figures = [0.1, 0.2, 0.3, 0.4, 0.7]
        #expect(outliers(figures) == [])
        #expect(outliers([0.1, 0.2, 0.3, 0.4, 0.71]) == [0.71])
    }

    private func outliers(_ figures: [Double]) -> [Double] {
        let campaign = SampleCampaign.campaign.expecting(SampleCohort(of: figures.count).sources.campaign.campuses)
        let deposits = zip(campaign.campuses, figures).map { campus, figure in
            var deposit = SampleDeposit()
            deposit.campaign = campaign
            deposit.name(campus)
            deposit.figures = [
                SampleDeposit.FigureValues("D1.C1.R1.I1", numerator: figure * 100, denominator: 100, figure)
            ]
            return DepositRecord(of: deposit.assessment)
        }
        let summary = cohort(of: deposits, in: campaign).indicators.first { $0.indicator.kind == .ratio }
        return summary?.spread?.outliers.map(\.value) ?? []
    }

    @Test func `campuses with far figures come by identifier, from three of them on`() {
        let codes = (1...4).map { "D0.C1.R1.I\($0)" }
        let referential = SampleReferential.referential(
            standards: ["D0.C1.R1"],
            indicators: codes.map { SampleReferential.indicator($0, .count, "nombre") }
        )
        let campaign = SampleCampaign.campaign.expecting(SampleCohort(of: 14).sources.campaign.campuses)
        let far = [2, 3, 4]
        let deposits = campaign.campuses.enumerated().map { place, campus in
            var deposit = SampleDeposit(standards: 1)
            (deposit.campaign, deposit.referential) = (campaign, referential)
            deposit.name(campus)
            let count = far.indices.contains(place) ? far[place] : 0
            deposit.figures = codes.enumerated().map { .init($1, $0 < count ? 90 : 10) }
            return DepositRecord(of: deposit.assessment)
        }
        let review = NationalReview(of: cohort(of: deposits, in: campaign, against: referential))
        #expect(review.scatteredCampuses.map(\.campus) == ["CMP-1001", "CMP-1002"])
        #expect(review.scatteredCampuses.map(\.count) == [3, 4])
    }

    @Test func `anchors under the threshold come in the order of the referential`() {
        var deposit = SampleDeposit(standards: 10)
        let codes = ["D0.C1.R2", "D0.C1.R10"]
        deposit.referential = SampleReferential.referential(
            standards: (1...10).map { "D0.C1.R\($0)" },
            anchors: Set(codes)
        )
        let deposits = [DepositRecord(of: deposit.assessment)]
        let cohort = cohort(of: deposits, in: SampleCampaign.campaign, against: deposit.referential)
        #expect(cohort.campuses[0].anchorsUnderThreshold.map(\.standard.description) == codes)
        #expect(cohort.lowAnchorTallies.map(\.standard.code.description) == codes)
    }

    private func ageOfCampus(labelled label: CalendarDate?) -> String {
        campus { $0.identity.labelDate = label.map { .value($0) } ?? .empty }.labelAge.rawValue
    }

    private func campus(_ spoil: (inout SampleDeposit) -> Void) -> CohortCampus {
        var deposit = SampleDeposit()
        spoil(&deposit)
        return cohort(of: [DepositRecord(of: deposit.assessment)], in: SampleCampaign.campaign).campuses[0]
    }

    private func cohort(
        of deposits: [DepositRecord],
        in campaign: Campaign,
        against referential: Referential = SampleReferential.referential,
        since earlier: EarlierCampaign? = nil
    ) -> Cohort {
        Cohort(
            of: CohortSources(
                campaign: campaign,
                referential: referential,
                deposits: deposits,
                grids: [],
                files: [],
                earlier: earlier
            )
        )
    }
}
