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

    @Test(arguments: [(120.0, "corriger ces cellules"), (7, "corriger, ou, pour une question, expliquer")])
    func `tells to explain what can be explained, and no error`(figure: Double, asked: String) throws {
        let text = try #require(try reminder { $0.figures[0].value = .value(figure) })
        #expect(text.body.contains("– \(asked)"))
        #expect(text.body.contains("Votre explication") == text.subject.contains("question"))
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
        (["BOR-001", "LYO-001"], "oui", ["LYO-001"], 1), (["BOR-001", "LYO-001"], "non", ["LYO-001"], 0),
        (["BOR-001"], "oui", [], 1), (["BOR-001"], "non", [], 0),
        (["BOR-001", "LYO-001"], nil, ["BOR-001", "LYO-001"], 0),
    ])
    func `to an expert is about the campuses of which they have sent no grid`(
        entrusted: [String],
        independent: String?,
        awaited: [String],
        evaluated: Int
    ) throws {
        let assignments = entrusted.map { Assignment(expert: "EXP-01", campus: $0) }
        let campaign = SampleCampaign.campaign(assignments: assignments)
        let records = independent.map { word in
            var grid = SampleGrid()
            grid.set("Évaluation", "B4", .text(word))
            return [GridRecord(of: grid.assessment())]
        }
        let letter = try #require(ExpertLetter.all(in: campaign, statuses: [:], grids: records ?? []).first)
        #expect(letter.isAnswered == (awaited.isEmpty && evaluated == 1))
        #expect(letter.awaited.map(\.campus.identifier) == awaited)
        let body = try text(of: Message(.entrusting(letter), in: campaign)).body
        #expect(body.contains("1\u{A0}grille déjà rendue") == (evaluated == 1))
        #expect(body.contains("évaluer ces campus") == (awaited.count == 2))
        #expect(body.contains("évaluer ce campus") == (awaited.count == 1))
        #expect(body.contains("ne peut pas être prise en compte") == (independent == "non"))
    }

    @Test(arguments: [
        (nil, false), (Assessment.Status.blocked, false), (.provisional, true), (.sound, true),
    ])
    func `to an expert speaks of a grid to fill only where one is joined`(status: Assessment.Status?, isJoined: Bool)
        throws
    {
        let assignments = ["BOR-001", "LYO-001"].map { Assignment(expert: "EXP-01", campus: $0) }
        let campaign = SampleCampaign.campaign(assignments: assignments)
        // The dossier of the campus whose grid came brings nothing.
        let known: [String: Assessment.Status?] = ["BOR-001": .sound, "LYO-001": status]
        let statuses = known.compactMapValues(\.self)
        for independent in ["oui", "non"] {
            var grid = SampleGrid()
            grid.set("Évaluation", "B4", .text(independent))
            let records = [GridRecord(of: grid.assessment())]
            let letter = try #require(ExpertLetter.all(in: campaign, statuses: statuses, grids: records).first)
            let body = try text(of: Message(.entrusting(letter), in: campaign)).body
            #expect(body.contains("(LYO-001)") && !body.contains("(BOR-001)"))
            #expect(body.contains("la grille à remplir puis à nous renvoyer") == isJoined)
        }
    }

    /// What EXP-01 owes about BOR-001, after this grid.
    private func letter(after grid: SampleGrid) throws -> ExpertLetter {
        let record = GridRecord(of: grid.assessment(beside: SampleForm().assessment()))
        let campaign = SampleCampaign.campaign(assignments: [Assignment(expert: "EXP-01", campus: "BOR-001")])
        return try #require(ExpertLetter.all(in: campaign, statuses: ["BOR-001": .sound], grids: [record]).first)
    }

    /// What is written to EXP-01 about BOR-001, after this grid.
    private func text(after grid: SampleGrid) throws -> MessageText {
        let letter = try letter(after: grid)
        #expect(!letter.isAnswered)
        return try text(of: Message(.entrusting(letter), in: letter.campaign))
    }

    @Test(arguments: [nil, "Les ancres sont à un pas du seuil."])
    func `to an expert does not ask again why an opinion stands, once the grid says it`(reason: String?) throws {
        var grid = SampleGrid()
        grid.set("Grille", "D2", .number(2, .plain))
        grid.set("Avis", "B3", reason.map { .text($0) })
        #expect(try letter(after: grid).isAnswered == (reason != nil))
        // With something else to correct, that alone is asked.
        grid.set("Grille", "D3", .text("haut"))
        let text = try text(after: grid)
        #expect(text.body.contains("Grille D3"))
        #expect(text.body.contains("ou dire dans le motif pourquoi l’avis tient") == (reason == nil))
        #expect(text.body.contains("(1\u{A0}erreur, 1\u{A0}question)") == (reason == nil))
    }

    @Test func `to an expert whose grid is to correct says which cells, and why`() throws {
        var grid = SampleGrid()
        grid.set("Grille", "D3", .text("haut"))
        grid.set("Grille", "D4", .number(2, .plain))
        let text = try text(after: grid)
        #expect(text.subject == "Campagne 2018\u{A0}: 1\u{A0}grille à revoir (EXP-01)")
        #expect(
            text.body.contains(
                "Le contrôle relève, pour BOR-001 (2\u{A0}erreurs)\u{A0}:\n– BOR-001, Grille D3\u{A0}: "
            )
        )
        #expect(
            text.body.contains("\n– BOR-001, Grille F4\u{A0}: ")
                && text.body.contains("Dire en constat ce qui explique")
        )
        #expect(text.body.contains("Merci de revoir ces points dans le classeur que vous aviez rempli"))
        #expect(!text.body.contains("bien voulu évaluer"))
    }

    @Test func `to an expert whose grid is blocked says that it came, and what stops it`() throws {
        var grid = SampleGrid()
        grid.set("Évaluation", "B4", .text("non"))
        let text = try text(after: grid)
        #expect(text.subject == "Campagne 2018\u{A0}: 1\u{A0}grille à revoir (EXP-01)")
        #expect(
            text.body.contains(
                "BOR-001 (1\u{A0}anomalie bloquante\u{A0}: en l’état, votre grille ne peut pas être prise en compte)\u{A0}:\n– BOR-001, Évaluation B4\u{A0}: "
            )
        )
        #expect(text.body.contains("Merci de revoir ces points dans le classeur que vous aviez rempli"))
        #expect(!text.body.contains("déjà rendue") && !text.body.contains("à remplir"))
    }

    @Test(arguments: [(20, nil), (21, "1 autre point"), (22, "2 autres points")])
    func `to an expert lists twenty points of a grid, and counts the others`(count: Int, others: String?) throws {
        let findings = (1...count).map { row in
            Finding(.grid(.missingNumber), at: SampleSheet.ratings.cell("A\(row)"))
        }
        let points = MessageText.points(findings, on: "BOR-001")
        #expect(points.count == 20 + (others == nil ? 0 : 1))
        #expect(points.last?.contains("que la mission vous dira") == (others != nil))
        #expect(others.map { points.last?.contains($0) == true } != false)
    }

    @Test func `to an expert names each campus, with the state of its dossier`() throws {
        let letter = try #require(ExpertLetter.all(in: SampleCampaign.campaign, statuses: ["BOR-001": .sound]).first)
        let text = try text(of: Message(.entrusting(letter), in: SampleCampaign.campaign))
        #expect(text.subject == "Campagne 2018\u{A0}: 1\u{A0}campus à évaluer (EXP-01)")
        #expect(text.body.contains("\n– Campus d’essai (BOR-001)\u{A0}: dossier recevable\n\n"))
    }
}
