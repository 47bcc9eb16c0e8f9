import Evaluation
import Office
import Pipeline
import Support
import Testing
import Words

@Suite struct `A message` {
    private func text(of message: Message) throws -> MessageText {
        try MessageText(of: message)
    }

    private func reminder(
        on day: CalendarDate? = nil,
        before deadline: CalendarDate? = nil,
        _ spoil: ((inout SampleDeposit) -> Void)?
    ) throws -> MessageText? {
        let deposits = spoil.map { spoil in
            var deposit = SampleDeposit()
            spoil(&deposit)
            return [DepositRecord(of: deposit.assessment)]
        }
        let cohort = Cohort(
            of: CohortSources(
                campaign: SampleCampaign.campaign(letterhead: Letterhead(date: day, deadline: deadline)),
                referential: SampleReferential.referential,
                deposits: deposits ?? [],
                grids: [],
                files: [],
                earlier: nil
            )
        )
        let campus = try #require(cohort.campuses.first { $0.identifier == "BOR-001" })
        return try Message(remindingOf: campus, in: cohort.campaign).map(text)
    }

    @Test(arguments: [
        (CalendarDate(year: 2018, month: 11, day: 29), "30\u{A0}novembre\u{A0}2018"),
        (CalendarDate(year: 2018, month: 11, day: 30), "dès que possible"), (nil, "dès que possible"),
    ])
    func `to a silent campus says what is awaited, and until when`(day: CalendarDate?, said: String) throws {
        let text = try #require(try reminder(on: day, nil))
        #expect(text.subject == "Campagne 2018\u{A0}: votre dossier d’auto-évaluation est attendu (BOR-001)")
        #expect(text.body.hasPrefix("Bonjour,\n\nSauf erreur de notre part, le dossier du campus"))
        #expect(text.body.contains("Période des dépôts\u{A0}: du 1ᵉʳ\u{A0}octobre au 30\u{A0}novembre\u{A0}2018."))
        #expect(text.body.contains("nous le renvoyer. Réponse attendue\u{A0}: \(said)."))
        #expect(text.body.hasSuffix("Cordialement,\nLa mission"))
    }

    @Test func `to a campus that must correct says how much, and that its report stands for the time being`() throws {
        let text = try #require(try reminder { $0.figures[0].value = .value(120) })
        #expect(text.subject.hasPrefix("Campagne 2018\u{A0}: votre dossier BOR-001, "))
        #expect(text.body.contains("erreur") && text.body.contains("produit à titre provisoire"))
    }

    @Test func `to a campus without an anchor says that nothing can be examined`() throws {
        let text = try #require(try reminder { $0.ratings[0].rating = .empty })
        #expect(text.body.contains("ne peut pas être examiné") == text.subject.contains("bloquant"))
    }

    @Test(arguments: [
        (CalendarDate(year: 2018, month: 12, day: 14), "Réponse attendue\u{A0}: 14\u{A0}décembre\u{A0}2018."),
        (nil, "Réponse attendue\u{A0}: dès que possible."),
    ])
    func `says until when, if the campaign does`(deadline: CalendarDate?, said: String) throws {
        let text = try #require(try reminder(before: deadline) { $0.figures[0].value = .value(120) })
        #expect(text.body.contains(said))
    }

    @Test func `is not sent to a campus that owes nothing`() throws {
        #expect(try reminder { _ in } == nil)
    }

    @Test(arguments: [(1, false), (2, true)])
    func `brings a form, and says when there are two of which one is enough`(formats: Int, saysSo: Bool) throws {
        let campus = try #require(SampleCampaign.campaign.campuses.first)
        let text = try text(of: Message(.form(campus, formats: formats), in: SampleCampaign.campaign))
        #expect(text.subject.hasSuffix("votre formulaire d’auto-évaluation (\(campus.identifier))"))
        #expect(text.body.contains("deux formats") == saysSo)
    }

    @Test(arguments: [
        (["BOR-001", "LYO-001"], "oui", ["LYO-001"]), (["BOR-001", "LYO-001"], "non", ["BOR-001", "LYO-001"]),
        (["BOR-001"], "oui", nil),
    ])
    func `to an expert is about the campuses of which they have sent no grid that can be used`(
        entrusted: [String],
        independent: String,
        awaited: [String]?
    ) throws {
        let assignments = entrusted.map { Assignment(expert: "EXP-01", campus: $0) }
        let campaign = SampleCampaign.campaign(assignments: assignments)
        let letter = try #require(ExpertLetter.all(in: campaign, statuses: [:]).first)
        var grid = SampleGrid()
        grid.set("Évaluation", "B4", .text(independent))
        let records = [GridRecord(of: grid.assessment())]
        let left = letter.awaiting(after: records)
        #expect(left?.campuses.map(\.campus.identifier) == awaited)
        let body = try left.map { try text(of: Message(.entrusting($0), in: campaign)).body }
        #expect(body?.contains("1\u{A0}grille déjà rendue") == awaited.map { $0.count < entrusted.count })
    }

    @Test func `to an expert names each campus, with the state of its dossier`() throws {
        let letter = try #require(ExpertLetter.all(in: SampleCampaign.campaign, statuses: ["BOR-001": .sound]).first)
        let text = try text(of: Message(.entrusting(letter), in: SampleCampaign.campaign))
        #expect(text.subject == "Campagne 2018\u{A0}: 1\u{A0}campus à évaluer (EXP-01)")
        #expect(text.body.contains("\n– Campus d’essai (BOR-001)\u{A0}: dossier recevable\n\n"))
    }
}
