import Evaluation
import Pipeline
import Support
import Testing

@Suite struct `The dashboard` {
    private func page(of cohort: Cohort, leaving outcomes: [Outcome] = [], links: [String: [Dashboard.Link]] = [:])
        -> String
    {
        let tasks = TaskList(of: outcomes.briefs, in: cohort.campaign, scope: outcomes.isEmpty ? .files : .campaign)
        return String(decoding: Dashboard(of: cohort, leaving: tasks, links: links).html, as: UTF8.self)
    }

    private func page(reminding cohort: Cohort) throws -> String {
        let reminders = try cohort.campuses.compactMap { campus in
            try Message(remindingOf: campus, in: cohort.campaign).map { (campus.identifier, try MessageText(of: $0)) }
        }
        let tasks = TaskList(of: [], in: cohort.campaign, scope: .files)
        let page = Dashboard(of: cohort, leaving: tasks).reminding(Dictionary(uniqueKeysWithValues: reminders))
        return String(decoding: page.html, as: UTF8.self)
    }

    private func page(of size: Int) -> String {
        let sample = SampleCohort(of: size)
        return page(of: Cohort(of: sample.sources), leaving: sample.outcomes)
    }

    private func count(_ text: String, in page: String) -> Int { page.components(separatedBy: text) - 1 }

    @Test(arguments: [0, 1, 5, 78])
    func `has a row for each expected campus`(size: Int) {
        let page = page(of: size)
        #expect(count("<tr id=\"c-", in: page) == size)
        #expect(count("<h1>", in: page) == 1 && count("<h2 ", in: page) == 6)
        #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"fr\">"))
    }

    @Test func `names what to do first`() {
        let cohort = Cohort(of: SampleCohort(of: 78).sources)
        let owing = [CohortCampus.State.missing, .blocked, .toCorrect].map { cohort.campuses(in: $0).count }
        #expect(owing[0] > 0 && page(of: cohort).contains("<h1>\(owing.reduce(0, +)) campus à traiter"))
        #expect(page(of: 0).contains("<h1>Rien à demander aux campus aujourd’hui</h1>"))
        #expect(page(of: 0).contains("Aucun dossier recevable à ce jour."))
    }

    @Test(arguments: [4, 5])
    func `has no median of fewer than five campuses, as the overview`(size: Int) {
        #expect(page(of: size).contains("Moins de cinq campus recevables") == (size < 5))
        #expect(page(of: size).contains("Profil par domaine") == (size >= 5))
    }

    @Test func `sets names as documents do`() {
        let campus = Campus(
            identifier: "BOR-001",
            name: "Campus de l'image",
            district: "Côte d'Azur",
            region: "Provence",
            sector: "",
            request: "",
            email: ""
        )
        let sample = SampleCohort(of: 0).sources
        let page = page(
            of: Cohort(
                of: CohortSources(
                    campaign: sample.campaign.expecting([campus]),
                    referential: sample.referential,
                    deposits: [],
                    grids: [],
                    files: [],
                    earlier: nil
                )
            )
        )
        #expect(page.contains("l’image") && page.contains("Côte d’Azur") && !page.contains("&#39;"))
    }

    @Test func `leads only where every link has its row`() {
        let page = page(of: 78)
        let targets = page.components(after: "href=\"#", before: "\"")
        let rows = Set(page.components(after: "id=\"", before: "\""))
        #expect(targets.count > 20 && targets.allSatisfy(rows.contains))
    }

    @Test func `asks each campus that owes something, and no other`() throws {
        let cohort = Cohort(of: SampleCohort(of: 78).sources)
        let owing = cohort.campuses.count { $0.state != .ready }
        #expect(count("<details name=\"relance\">", in: try page(reminding: cohort)) == owing)
    }

    @Test(arguments: ["<i>&\"'", "\"\u{301} onclick=", "<\u{338}script>", "قطب المهن", "a\u{0}b"])
    func `escapes what people typed, sign by sign`(name: String) {
        let campus = Campus(
            identifier: "BOR-001",
            name: name,
            district: name,
            region: name,
            sector: name,
            request: "renouvellement",
            email: name
        )
        let sources = CohortSources(
            campaign: SampleCampaign.campaign.expecting([campus]),
            referential: SampleReferential.referential,
            deposits: [],
            grids: [],
            files: [ReceivedFile(name: name, fate: .unreadable, reason: name)],
            earlier: nil
        )
        let page = page(
            of: Cohort(of: sources),
            leaving: [.unreadable(name)],
            links: ["BOR-001": [Dashboard.Link(name, to: "retours/é \"x\".odt")]]
        )
        for typed in ["<i>", "\u{0}", "<\u{338}script", "\"\u{301} onclick"] {
            #expect(!page.unicodeScalars.contains(sequence: typed.unicodeScalars))
        }
        #expect(page.contains("href=\"retours/%C3%A9%20%22x%22.odt\""))
    }

    @Test func `lets no browser fetch or run anything else`() {
        let page = page(of: 5)
        #expect(page.contains("default-src 'none'; style-src 'sha256-"))
        #expect(
            !page.contains("http://") || count("http://", in: page) == count("http://www.w3.org/2000/svg", in: page)
        )
        #expect(!page.contains("https://") && !page.contains(" style=\"") && !page.contains(" onclick"))
    }
}

extension String {
    fileprivate func components(separatedBy text: String) -> Int {
        split(separator: text, omittingEmptySubsequences: false).count
    }

    /// What stands between two texts, each time.
    fileprivate func components(after start: String, before end: Character) -> [String] {
        split(separator: start, omittingEmptySubsequences: false).dropFirst().map { String($0.prefix { $0 != end }) }
    }
}

extension String.UnicodeScalarView {
    fileprivate func contains(sequence: String.UnicodeScalarView) -> Bool {
        let (own, other) = (Array(self), Array(sequence))
        return own.indices.contains { own[$0...].starts(with: other) }
    }
}
