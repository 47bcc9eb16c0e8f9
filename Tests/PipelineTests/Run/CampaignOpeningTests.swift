import Evaluation
import Office
import Pipeline
import Support
import Testing
import Words

@Suite struct `A campaign opened from another one` {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        for name in ["campagne.ods", "referentiel.ods", "soumissions/GUY-001 dépôt 2018 VF.xlsx"] {
            try folder.copy("\(RepositoryFolder.path)/Inputs/2018/\(name)", to: "2018/\(name)")
        }
    }

    private func preparation(of campaign: String) throws -> Preparation {
        try Preparation(of: InputFolder(campaign: campaign, in: folder.path))
    }

    private func open(_ name: String) async throws -> NextCampaign {
        try await CampaignOpening(of: name, from: preparation(of: "2018"))
            .open(width: 2, results: folder.path + "/Output")
    }

    @Test func `is ready for the next year`() async throws {
        _ = try await open("2019")
        #expect(
            folder.names().filter { $0.hasPrefix("2019") } == [
                "2019", "2019/campagne.ods", "2019/grilles", "2019/referentiel.ods", "2019/soumissions",
            ]
        )
        let (before, after) = (try preparation(of: "2018").campaign, try preparation(of: "2019").campaign)
        #expect(after.name == "2019" && after.title == "Campagne d'auto-évaluation et d'évaluation externe 2019-2020")
        #expect(
            after.opening == before.opening.adding(months: 12) && after.closing == before.closing.adding(months: 12)
        )
        #expect(after.referenceDate == before.referenceDate.adding(months: 12))
        #expect(after.campuses.map(\.identifier) == before.campuses.map(\.identifier))
        #expect(after.experts.map(\.code) == before.experts.map(\.code) && after.assignments.isEmpty)
        #expect(after.opinions.map(\.label) == before.opinions.map(\.label) && after.sectors == before.sectors)
        #expect(after.districts.map(\.departments) == before.districts.map(\.departments))
    }

    @Test(arguments: [("abc", false), ("2019 bis", false), ("2019-2020", true)])
    func `is named after its year, as commands look for it`(name: String, isOpened: Bool) async throws {
        if isOpened {
            _ = try await open(name)
        } else {
            await #expect {
                _ = try await open(name)
            } throws: { error in
                if case .notAYear(name)? = error as? CampaignOpening.Refusal { true } else { false }
            }
        }
        #expect(folder.names().contains(name) == isOpened)
    }

    @Test func `proposes what letters say of who writes them, to be filled`() async throws {
        _ = try await open("2019")
        let bytes = try folder.bytes(of: "2019/campagne.ods")
        let sheet = try #require(Workbook(bytes: bytes, named: "campagne.ods").sheets.first)
        let names = sheet.rows.flatMap { row in
            row.cells.compactMap { _, cell -> String? in
                if case .text(let text) = cell.value { return text }
                return nil
            }
        }
        #expect(
            names.suffix(8) == [
                "Service", "Adresse du service", "Affaire suivie par", "Courriel de la mission", "Lieu", "Signataire",
                "Date des courriers", "Date limite de correction",
            ]
        )
        #expect(try preparation(of: "2019").campaign.letterhead == Letterhead())
    }

    @Test func `has the same edition, in which every code keeps itself`() async throws {
        _ = try await open("2019")
        let (before, after) = (try preparation(of: "2018").referential, try preparation(of: "2019").referential)
        #expect(EditionDifference(from: before, to: after).isEmpty && after.version == before.version)
        let codes = Set(before.standards.map(\.code) + before.indicators.map(\.code))
        let rows = try #require(after.successions)
        #expect(Set(rows.map(\.earlier)) == codes && rows.count == codes.count)
        #expect(rows.allSatisfy { $0.current == $0.earlier && $0.isKept })
    }

    @Test func `asks each campus for what its label calls for`() async throws {
        let next = try await open("2019")
        let due = Dictionary(
            firstOf: next.campuses.map { ($0.campus.identifier, $0.due) }
        )
        #expect(due["BOR-001"] == .unknown, "no deposit")
        let guyane = try #require(due["GUY-001"])
        #expect(guyane != .unknown)
        let request = try preparation(of: "2019").campaign.campus("GUY-001")?.request
        #expect(request == guyane.request?.rawValue ?? "renouvellement")
    }

    @Test func `moves as many years as there are between the names`() async throws {
        _ = try await open("2021")
        #expect(try preparation(of: "2021").campaign.opening == CalendarDate(year: 2021, month: 10, day: 1))
    }

    @Test(arguments: ["2018", "../2019", ".2019"])
    func `is not opened over another one, nor elsewhere`(name: String) async throws {
        let names = folder.names()
        await #expect(throws: CampaignOpening.Refusal.self) { _ = try await open(name) }
        #expect(folder.names() == names)
    }

    @Test(arguments: [("9998", true), ("9999", false), ("0000", false)])
    func `is not opened in years that the calendar has not`(name: String, isOpened: Bool) async throws {
        if isOpened {
            _ = try await open(name)
            #expect(try preparation(of: name).campaign.referenceDate.year == 9999)
        } else {
            await #expect {
                _ = try await open(name)
            } throws: { error in
                if case .beyondCalendar(name)? = error as? CampaignOpening.Refusal { true } else { false }
            }
            #expect(!folder.names().contains { $0.contains(name) })
        }
    }

    @Test func `has nothing of one that was stopped before it was whole`() async throws {
        for name in ["campagne.ods", "referentiel.ods"] { try folder.add(".2019.cmq/\(name)", "la moitié") }
        try folder.addFolder(".2019.cmq/soumissions")
        _ = try await open("2019")
        #expect(try preparation(of: "2019").campaign.name == "2019")
        #expect(!folder.names().contains { $0.hasPrefix(".2019") })
    }

    @Test func `takes nothing that somebody put where it is made`() async throws {
        try folder.add(".2019.cmq/soumissions/a.ods", "autre chose")
        await #expect {
            _ = try await open("2019")
        } throws: { error in
            guard let refusal = error as? CampaignOpening.Refusal else { return false }
            return refusal.french.contains { $0.contains(".2019.cmq » fait obstacle") }
        }
        #expect(
            folder.names().filter { $0.contains("2019") && $0.hasSuffix("a.ods") } == [".2019.cmq/soumissions/a.ods"]
        )
        #expect(!folder.names().contains("2019"))
    }

    @Test func `is refused when its workbook is that of another one`() throws {
        try folder.copy(folder.path + "/2018/campagne.ods", to: "2019/campagne.ods")
        try folder.copy(folder.path + "/2018/referentiel.ods", to: "2019/referentiel.ods")
        try folder.addFolder("2019/soumissions")
        #expect {
            try preparation(of: "2019")
        } throws: { error in
            guard case .unsound("campagne.ods", let findings)? = error as? UnsoundPreparation else { return false }
            return findings.map(\.summary) == ["CAM-07 blocking Paramètres!B3"]
        }
    }

    @Test func `may bear another name than its folder when no other campaign has it`() throws {
        try folder.copy(folder.path + "/2018/campagne.ods", to: "essai/campagne.ods")
        try folder.copy(folder.path + "/2018/referentiel.ods", to: "essai/referentiel.ods")
        try folder.addFolder("essai/soumissions")
        let alone = try TemporaryFolder()
        for name in ["campagne.ods", "referentiel.ods"] {
            try alone.copy(folder.path + "/essai/\(name)", to: "essai/\(name)")
        }
        try alone.addFolder("essai/soumissions")
        #expect(try Preparation(of: InputFolder(campaign: "essai", in: alone.path)).campaign.name == "2018")
    }
}
