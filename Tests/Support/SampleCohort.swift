package import Evaluation
package import Pipeline
import Words

/// Campaigns of any number of invented campuses: some silent, some blocked, the others of every kind; always the same.
package struct SampleCohort {
    package let sources: CohortSources

    package init(of count: Int, withEarlierCampaign: Bool = true) {
        let campuses = (0..<count).map(Self.campus)
        let campaign = SampleCampaign.campaign.expecting(campuses)
        let deposits = campuses.enumerated().compactMap { Self.deposit(of: $1, place: $0, in: campaign) }
            .map { DepositRecord(of: $0.assessment) }
        let grids = campuses.enumerated().filter { $0.offset % 3 == 0 }.map { place, campus in
            GridRecord(of: Self.grid(on: campus, place: place, in: campaign).assessment)
        }
        sources = CohortSources(
            campaign: campaign,
            referential: SampleReferential.referential,
            deposits: deposits,
            grids: grids,
            files: deposits.map { ReceivedFile(name: $0.file, fate: .current, campus: $0.campus) }
                + [ReceivedFile(name: "soumissions/scan.ods", fate: .unreadable, reason: "Le fichier est vide.")],
            earlier: withEarlierCampaign
                ? EarlierCampaign(
                    named: "2017",
                    deposits: deposits.filter { $0.campus?.last != "3" },
                    grids: grids,
                    from: SampleReferential.referential,
                    to: SampleReferential.referential
                ) : nil
        )
    }

    /// The files behind these facts, as a run sees them.
    package var outcomes: [Outcome] {
        let deposits = sources.deposits.map { deposit in
            let file = InputFile(name: deposit.file, path: "")
            return Outcome(FileRecord(examining: file, as: .deposit(deposit)), isCurrent: true)
        }
        let grids = sources.grids.map { grid in
            let file = InputFile(name: grid.file, path: "", kind: .grid)
            return Outcome(FileRecord(examining: file, as: .grid(grid)), isCurrent: true)
        }
        return deposits + grids + sources.files.filter { $0.fate == .unreadable }.map { .unreadable($0.name) }
    }

    /// The same facts in another order.
    package var shuffled: CohortSources {
        CohortSources(
            campaign: sources.campaign.expecting(sources.campaign.campuses.reversed()),
            referential: sources.referential,
            deposits: sources.deposits.reversed(),
            grids: sources.grids.reversed(),
            files: sources.files.reversed(),
            earlier: sources.earlier
        )
    }

    private static let regions = ["Île-de-France", "Occitanie", "Bretagne", "Corse"]
    private static let requests: [RequestKind] = [.labelling, .midTermReview, .renewal, .moveToExcellence]

    private static func campus(_ place: Int) -> Campus {
        Campus(
            identifier: "CMP-\(1_000 + place)",
            name: "Campus des métiers et des qualifications d’essai \(place)",
            district: "Académie \(place % 11)",
            region: regions[place % 4],
            sector: ["Numérique, télécommunications", "Tourisme, gastronomie"][place % 2],
            request: requests[place % 4].rawValue,
            email: "contact@campus.example"
        )
    }

    /// Nil for a silent campus, one in seven; one in eleven is blocked for want of an anchor.
    private static func deposit(of campus: Campus, place: Int, in campaign: Campaign) -> SampleDeposit? {
        guard place % 7 != 6 else { return nil }
        var deposit = SampleDeposit()
        deposit.campaign = campaign
        deposit.file = "soumissions/\(campus.identifier).ods"
        deposit.name(campus)
        deposit.identity.request = .value(requests[place % 4])
        deposit.identity.category = place % 5 == 0 ? .value(.excellence) : place % 9 == 0 ? .empty : .value(.standard)
        deposit.identity.labelDate = .value(SampleCampaign.date(2013 + place % 6, 9, 1))
        for index in deposit.ratings.indices {
            let level = Level(rawValue: 1 + (place * 7 + index * 3) % 4) ?? .initiated
            deposit.ratings[index].rating =
                (place + index) % 13 == 12 ? .value(.notConcerned) : .value(.rated(level))
        }
        deposit.ratings[0].rating =
            place % 11 == 10 ? .empty : .value(.rated(Level(rawValue: 1 + place % 4) ?? .initiated))
        for index in deposit.figures.indices where deposit.figures[index].code.hasSuffix("R1.I2") {
            deposit.figures[index].value = .value(Double(place % 17 == 16 ? 1_000 : place % 17))
        }
        return deposit
    }

    private static func grid(on campus: Campus, place: Int, in campaign: Campaign) -> SampleEvaluation {
        var grid = SampleEvaluation()
        grid.campaignOfRun = campaign
        grid.campus = .value(campus.identifier)
        grid.opinion = .value(["Favorable", "Favorable avec réserves", "Défavorable"][place % 3])
        return grid
    }
}

extension SampleDeposit {
    /// Has the campus say of itself what « Campus attendus » says of it.
    package mutating func name(_ campus: Campus) {
        identity.identifier = .value(campus.identifier)
        identity.name = .value(campus.name)
        identity.district = .value(campus.district)
        identity.region = .value(campus.region)
        identity.sector = .value(campus.sector)
    }
}
