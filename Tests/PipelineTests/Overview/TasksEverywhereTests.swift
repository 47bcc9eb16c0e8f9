import Evaluation
import Office
import Pipeline
import Support
import Testing

/// The page of the mission, the workbook and the end of a run tell the same tasks, from one list.
@Suite struct `What is left to do, wherever it is told` {
    private let outcomes: [Outcome]
    private let list: TaskList
    private let page: String

    /// Five campuses: the last one is silent.
    private static let campaign = SampleCampaign.campaign(
        experts: ["EXP-01", "EXP-02"].map { Expert(code: $0, function: "", district: "Lyon", organisation: "") }
    ).expecting(
        (0..<5).map { place in
            Campus(
                identifier: "CMP-100\(place)",
                name: "Campus \(place)",
                district: "Bordeaux",
                region: "Nouvelle-Aquitaine",
                sector: "Tourisme, gastronomie",
                request: "renouvellement",
                email: "contact@campus.example"
            )
        },
        besides: [Assignment(expert: "EXP-02", campus: "CMP-1003")]
    )

    /// A campaign where files leave a task of every kind that files can leave.
    init() throws {
        outcomes = [
            .unreadable("soumissions/scan.ods"), Self.deposit("inconnu.ods", for: "XXX-1"),
            Self.deposit("bloque.ods", for: "CMP-1000") { $0.ratings[0].rating = .value(.notConcerned) },
            Self.deposit("erreur.ods", for: "CMP-1001") { $0.ratings[1].comment = .empty },
            Self.deposit("question.ods", for: "CMP-1002") { $0.figures[0].before = .value(10) },
            Self.deposit("pret.ods", for: "CMP-1003"),
            Self.deposit("ancien.ods", for: "CMP-1001").replaced(.laterDate),
            Self.deposit("sans date.ods", for: "CMP-1001").replaced(.undated),
            Self.grid("bloquee.ods", on: "CMP-1000") { $0.hasNoConflict = .value(false) },
            Self.grid("erreur.ods", on: "CMP-1003") { $0.duration = .empty },
            Self.grid("question.ods", on: "CMP-1001") { $0.levels[0].level = .value(.structured) },
        ]
        list = TaskList(of: outcomes.briefs, in: Self.campaign, misplaced: ["soumissions/2017/b.ods"])
        let sources = CohortSources(
            of: outcomes,
            in: Self.campaign,
            against: SampleReferential.referential,
            after: nil
        )
        page = String(decoding: Dashboard(of: Cohort(of: sources), leaving: list).html, as: UTF8.self)
    }

    private static func deposit(
        _ file: String,
        for identifier: String,
        _ spoil: (inout SampleDeposit) -> Void = { _ in }
    ) -> Outcome {
        var deposit = SampleDeposit()
        deposit.campaign = campaign
        deposit.file = "soumissions/\(file)"
        campaign.campus(identifier).map { deposit.name($0) }
        deposit.identity.identifier = .value(identifier)
        spoil(&deposit)
        return .of(deposit.assessment)
    }

    private static func grid(_ file: String, on campus: String, _ spoil: (inout SampleEvaluation) -> Void) -> Outcome {
        var grid = SampleEvaluation()
        grid.campaignOfRun = campaign
        grid.campus = .value(campus)
        spoil(&grid)
        let file = InputFile(name: "grilles/\(file)", path: "", kind: .grid)
        return Outcome(FileRecord(examining: file, as: .grid(GridRecord(of: grid.assessment))), isCurrent: true)
    }

    @Test func `is of every kind that files can leave`() {
        let others: Set<PendingTask.Kind> = [.findFolder, .writeAgain, .returnPlain]
        #expect(Set(list.tasks.map(\.kind)) == Set(PendingTask.Kind.allCases).subtracting(others))
    }

    @Test func `stands on the page, each kind under its number, each campus and file by its name`() throws {
        let parts = page.split(separator: "<h2 id=\"")
        let section = try #require(parts.first { $0.hasPrefix("aujourdhui\">") })
        let titles = section.split(separator: "<h3>").dropFirst().map { $0.prefix { $0 != "<" } }
        let kinds = PendingTask.Kind.allCases.filter { kind in list.tasks.contains { $0.kind == kind } }
        #expect(titles.count == kinds.count)
        for (title, kind) in zip(titles, kinds) {
            let number = list.tasks.count { $0.kind == kind }
            #expect(title.hasPrefix("\(number)\u{A0}"), "\(kind): \(title)")
        }
        for task in list.tasks {
            let isLinked = task.campus.map { section.contains(">\($0)</a>") } == true
            #expect(isLinked || task.file.map { section.contains("<code>\($0)</code>") } == true, "\(task)")
        }
    }

    @Test func `is one question where there is one`() {
        #expect(page.contains("1\u{A0}dossier avec une question ouverte\u{A0}: demander une explication"))
        #expect(page.contains("1 autre a une question ouverte"))
    }

    @Test func `stands in the workbook, a row each, in the same order`() throws {
        let bytes = try TaskWorkbook(of: list, in: "2018").draft.bytes(as: .ods)
        let values = try #require(try Workbook(bytes: bytes, named: "a-faire.ods").sheets.first).values
        for (row, task) in list.tasks.enumerated() {
            #expect(values["B\(row + 2)"] == .text(task.kind.french))
            #expect(values["C\(row + 2)"] == task.campus.map { .text($0) })
            #expect(values["F\(row + 2)"] == task.file.map { .text($0) })
        }
        #expect(values["A\(list.tasks.count + 2)"] == nil)
    }

    @Test func `is counted alike at the end of a run and on the page`() {
        let count = "\(Set(list.tasks.map(\.kind)).count)\u{A0}tâches"
        #expect(page.contains("À faire aujourd’hui\u{A0}: \(count)"))
        #expect(list.heading.replacing(" tâches", with: "\u{A0}tâches").hasPrefix("Il reste \(count)"))
    }

    @Test func `stands at the end of a run`() {
        let lines = Summary(of: outcomes.briefs, in: Self.campaign, misplaced: ["soumissions/2017/b.ods"]).lines()
        #expect(lines.contains(list.heading))
        for task in list.tasks {
            let names = [task.campus, task.file].compactMap(\.self)
            #expect(lines.contains { line in names.contains { line.contains($0) } })
        }
    }
}

extension Outcome {
    /// The same deposit when another one stands for its campus.
    fileprivate func replaced(_ why: Supersession) -> Outcome {
        let standing = DepositStanding.superseded(by: "soumissions/erreur.ods", why)
        let settled = deposit?.settled(as: standing, after: [], copying: [], under: RuleProfile())
        return Outcome(record, isCurrent: false, settled: settled.map(FileRecord.Content.deposit))
    }
}
