import Evaluation
import Office
import Pipeline
import Support
import Testing

@Suite struct `What is left to do` {
    private let campaign = SampleCampaign.campaign

    private func outcome(_ spoil: (inout SampleForm) -> Void) -> Outcome {
        var form = SampleForm()
        spoil(&form)
        return .of(form.assessment(file: "soumissions/a.ods"))
    }

    /// That of EXP-01.
    private let grid = Outcome(
        FileRecord(
            examining: InputFile(name: "grilles/a.ods", path: "", kind: .grid),
            as: .grid(GridRecord(of: SampleGrid().assessment()))
        ),
        isCurrent: true
    )

    private func list(_ outcomes: [Outcome], misplaced: [String] = [], scope: RunScope = .campaign) -> TaskList {
        TaskList(of: outcomes.briefs, in: campaign, misplaced: misplaced, scope: scope)
    }

    @Test func `is nothing for a sound deposit, and a reminder for each campus that sent none`() {
        let tasks = list([outcome { _ in }]).tasks
        #expect(tasks.map(\.kind) == [.remind, .awaitGrid])
        #expect(tasks.first?.campus == "LYO-001")
        #expect(tasks.first?.address == "contact@campus.example")
    }

    @Test(arguments: [
        (["EXP-01"], nil, nil), (["EXP-01", "EXP-02"], PendingTask.Kind.awaitOtherGrid, "EXP-02."),
        (["EXP-02"], .awaitOtherGrid, "EXP-02."),
    ])
    func `is to wait for the grid of each expert in charge`(team: [String], kind: PendingTask.Kind?, name: String?) {
        let campaign = SampleCampaign.campaign(
            experts: team.map { Expert(code: $0, function: "", district: "", organisation: "") },
            assignments: team.map { Assignment(expert: $0, campus: "BOR-001") }
        )
        let tasks = TaskList(of: [outcome { _ in }, grid].briefs, in: campaign, misplaced: []).tasks
        let awaited = tasks.filter { [.awaitGrid, .awaitOtherGrid].contains($0.kind) }
        #expect(awaited.map(\.kind) == [kind].compactMap(\.self))
        #expect(awaited.first?.sentence == name.map { "Aucune grille recevable rendue par \($0)" })
    }

    @Test func `is to have a blocked grid corrected, not to wait for it`() {
        var form = SampleGrid()
        form.set("Évaluation", "B4", .text("non"))
        let blocked = Outcome(
            FileRecord(
                examining: InputFile(name: "grilles/a.ods", path: "", kind: .grid),
                as: .grid(GridRecord(of: form.assessment()))
            ),
            isCurrent: true
        )
        #expect(list([outcome { _ in }, blocked]).tasks.map(\.kind) == [.remind, .unblockGrid])
    }

    @Test func `is an explanation for a deposit whose only trouble is a question`() {
        let asked = outcome { $0.set("Indicateurs", "H3", .number(7, .plain)) }
        #expect(asked.status == .sound)
        let task = list([asked], scope: .files).tasks.first
        #expect(task?.kind == .explain)
        #expect(task?.campus == "BOR-001")
        #expect(task?.place == "Indicateurs!H3")
        #expect(task?.sentence == "1 question")
    }

    @Test func `is a correction, with the cell of the gravest finding and the address of the campus`() {
        let faulty = outcome {
            $0.set("Indicateurs", "H3", .number(7, .plain))
            $0.set("Indicateurs", "H4", .number(7, .plain))
            $0.set("Auto-évaluation", "G3", .text("5"))
        }
        let task = list([faulty], scope: .files).tasks.first
        #expect(task?.kind == .correct)
        #expect(task?.place == "Auto-évaluation!G3")
        #expect(task?.address == "contact@campus.example")
        #expect(task?.sentence == "2 erreurs, 1 question")
    }

    @Test func `is told without an address for a campus that nobody expects`() {
        let task = list([outcome { $0.set("Identité", "B3", .text("XXX-1")) }], scope: .files).tasks.first
        #expect(task?.kind == .identify)
        #expect(task?.campus == "XXX-1")
        #expect(task?.address == nil)
    }

    @Test func `goes from what stops all to what can wait`() {
        let tasks = list(
            [.unreadable("soumissions/vide.ods"), outcome { $0.set("Auto-évaluation", "G3", .text("5")) }],
            misplaced: ["soumissions/2017/b.ods"]
        ).tasks
        #expect(tasks.map(\.kind) == [.resend, .correct, .remind, .awaitGrid, .move])
        #expect(
            tasks.map(\.file) == ["soumissions/vide.ods", "soumissions/a.ods", nil, nil, "soumissions/2017/b.ods"]
        )
    }

    @Test(arguments: [
        ("grilles/BOR-001-EXP-01.xlsx", true), ("experts/EXP-01/grilles/BOR-001-EXP-01.ods", true),
        ("grilles/BOR-001-EXP-01.nouveau.xlsx", false), ("grilles/BOR-001-EXP-011.xlsx", false),
    ])
    func `is to copy a grid that was filled among the results`(file: String, isTold: Bool) {
        var publication = Publication(in: "Output/2018")
        publication.handMade = [HandMadeFile(name: file, newVersion: nil)]
        let briefs = [outcome { _ in }].briefs
        let list = TaskList(of: briefs, in: campaign, publication: publication)
        let remedy = list.tasks.first { $0.kind == .awaitGrid }?.remedy ?? ""
        #expect(remedy.contains("copier Output/2018/\(file) dans grilles/") == isTold, "\(remedy)")
    }

    @Test func `is to tell of a workbook of cmq's own that no file can hold`() {
        var publication = Publication(in: "Output")
        publication.undrafted = ["bilan.ods"]
        let list = TaskList(of: [], in: campaign, publication: publication, scope: .files)
        #expect(list.tasks.map(\.kind) == [.writeAgain] && list.tasks.map(\.file) == ["bilan.ods"])
        #expect(!publication.isComplete && publication.formFailureLines(width: nil).count == 1)
    }

    @Test(arguments: [
        (Supersession.laterDate, PendingTask.Kind.remove), (.undated, .remove), (.copy, .remove),
        (.otherName, .reviewGrid),
    ])
    func `is to remove a grid that another one replaces, unless that one may be a copy of it`(
        why: Supersession,
        kind: PendingTask.Kind
    ) {
        let record = GridRecord(of: SampleGrid().assessment())
            .superseded(by: "grilles/b.ods", why, under: RuleProfile())
        let replaced = Outcome(grid.record, isCurrent: false, settled: .grid(record))
        #expect(list([replaced], scope: .files).tasks.map(\.kind) == [kind])
    }

    @Test func `is first to find the folder, when nothing is in it`() {
        #expect(list([]).tasks.map(\.kind) == [.findFolder, .remind, .remind])
        #expect(list([], scope: .files).tasks == [])
    }

    @Test(arguments: [
        (RunScope.campuses(["bor-001"]), [PendingTask.Kind.awaitGrid]), (.campuses(["LYO-001"]), [.remind]),
        (.campuses(["BOR-001", "LYO-001"]), [.remind, .awaitGrid]), (.files, []),
    ])
    func `is what the campuses that were asked for owe, and what files alone call for`(
        scope: RunScope,
        kinds: [PendingTask.Kind]
    ) {
        #expect(
            list([outcome { _ in }], misplaced: ["soumissions/2017/b.ods"], scope: scope).tasks.map(\.kind) == kinds
        )
    }

    @Test(arguments: [
        (RunScope.campuses(["BOR-001"]), "Il ne reste rien à faire pour ce campus."),
        (.campuses(["BOR-001", "LYO-001"]), "Il ne reste rien à faire pour ces campus."),
        (.files, "Il ne reste rien à faire pour ces classeurs."),
        (.campaign, "Il ne reste rien à faire\u{A0}: tous les campus attendus ont un dossier recevable."),
    ])
    func `is nothing more than what was looked at`(scope: RunScope, said: String) {
        let campaign = campaign.expecting([SampleSubject.campus()])
        let summary = Summary(of: [outcome { _ in }, grid].briefs, in: campaign, scope: scope)
        #expect(summary.lines().last == said)
    }

    @Test func `is counted among expected campuses, those of an unknown one apart`() {
        let blocked = outcome { $0.remove("Auto-évaluation") }
        let unknown = outcome {
            $0.remove("Auto-évaluation")
            $0.set("Identité", "B3", .text("XXX-1"))
        }
        #expect(blocked.status == .blocked)
        let lines = Summary(of: [blocked, unknown, unknown].briefs, in: campaign).lines()
        #expect(lines[1] == "1 dossier bloqué, 2 dossiers de campus inconnu.")
        #expect(Summary(of: [unknown].briefs, in: campaign, scope: .files).lines()[1] == "1 dossier de campus inconnu.")
    }

    @Test func `is headed by what came of what is expected, were it one`() {
        let campaign = campaign.expecting([SampleSubject.campus()])
        let heading = Summary(of: [outcome { _ in }, grid].briefs, in: campaign).lines().first
        #expect(heading?.hasSuffix("1 campus déposant sur 1 attendu.") == true)
    }

    /// What is left to do of a deposit of this day, beside another of its campus, of 17 November 2018.
    private func tasks(of day: String) -> [PendingTask] {
        let records = [("soumissions/a.ods", day), ("soumissions/b.ods", "2018-11-17")].map { file, day in
            HeldRecord(.deposit(file, campus: "BOR-001", day: day))
        }
        let tasks = list(Settlement(of: records, under: campaign.rules).outcomes, scope: .files).tasks
        return tasks.filter { [.date, .remove].contains($0.kind) }
    }

    @Test func `is to have the date of a deposit corrected that may be the one that counts`() {
        #expect(tasks(of: "").map(\.kind) == [.date])
        #expect(
            tasks(of: "").first?.sentence
                == "Il n’a pas de date de dépôt sûre ; un autre dépôt du campus est retenu."
        )
        #expect(tasks(of: "2018-11-17").map(\.kind) == [.date])
        #expect(tasks(of: "2018-11-17").map(\.file) == ["soumissions/a.ods"])
    }

    @Test func `is nothing for a deposit beside its corrected version, as both may stay`() {
        var faulty = SampleForm()
        faulty.set("Auto-évaluation", "G3", .text("haut"))
        var corrected = SampleForm()
        let list = faulty.assessment().findings.map { finding -> [CellValue?] in
            [.text(finding.place.name), .text("Un constat."), .text(finding.identity.description)]
        }
        corrected.add("Anomalies", [["Cellule", "Constat", "Repère"].map(CellValue.text)] + list)
        let records = [("soumissions/a.ods", faulty), ("soumissions/b.ods", corrected)].map { file, form in
            let content = FileRecord.Content.deposit(DepositRecord(of: form.assessment(file: file)))
            return HeldRecord(FileRecord(examining: InputFile(name: file, path: ""), as: content))
        }
        let outcomes = Settlement(of: records, under: campaign.rules).outcomes
        #expect(outcomes.map(\.isCurrent) == [false, true])
        #expect(self.list(outcomes, scope: .files).tasks.allSatisfy { $0.kind != .remove && $0.kind != .date })
    }

    @Test func `is to remove a deposit that is known to be the older one`() {
        #expect(tasks(of: "2018-11-16").map(\.kind) == [.remove])
        #expect(tasks(of: "2018-11-16").map(\.file) == ["soumissions/a.ods"])
        #expect(tasks(of: "2018-11-18").map(\.file) == ["soumissions/b.ods"])
    }

    @Test func `says of a count that is common that it is that of each`() {
        let asked = outcome { $0.set("Indicateurs", "H3", .number(7, .plain)) }
        let lines = list([asked, asked], scope: .files).lines(width: nil)
        #expect(lines.contains("À faire expliquer (2)"))
        #expect(lines.contains { $0.replacing("\u{A0}", with: " ") == "  Chacun : 1 question" })
    }

    /// Of four silent campuses, some have a form that somebody filled among the results: each of these is to be copied.
    @Test(arguments: [(0, 1), (1, 1), (2, 1), (3, 1), (4, 0)])
    func `says once what most campuses call for, and beside a campus what it alone does`(filled: Int, asking: Int) {
        let campuses = (0..<4).map { place in
            Campus(
                identifier: "CMP-100\(place)",
                name: "Campus \(place)",
                district: "Bordeaux",
                region: "Nouvelle-Aquitaine",
                sector: "Numérique, télécommunications",
                request: "renouvellement",
                email: ""
            )
        }
        var publication = Publication(in: "Output/2018")
        publication.handMade = campuses.prefix(filled).map {
            HandMadeFile(name: "formulaires/\($0.identifier).xlsx", newVersion: nil)
        }
        let list = TaskList(of: [], in: campaign.expecting(campuses), publication: publication)
        let lines = list.lines(width: nil)
        #expect(lines.count { $0.contains("→ Demander son classeur au campus") } == asking)
        #expect(lines.contains { $0.hasPrefix("  → Demander son classeur") } == (filled < 3), "at the top")
        #expect(lines.count { $0.contains("→ S’il est rempli, copier Output/2018/formulaires/CMP-100") } == filled)
    }

    @Test func `is drawn by kind in lines that fit, what is common being said once`() {
        let lines = list(
            [.unreadable("soumissions/dépôt  du campus.ods"), outcome { $0.set("Auto-évaluation", "G3", .text("5")) }],
            misplaced: ["soumissions/2017/b.ods", "soumissions/2017/c.ods"]
        ).lines(width: 60)
        #expect(
            lines == [
                "", "À reprendre (1)",
                "  → Demander un nouvel envoi du classeur.",
                "  • soumissions/dépôt  du campus.ods",
                "    Le fichier est vide.",
                "", "À faire corriger (1)",
                "  → Renvoyer au campus son classeur annoté et sa lettre, que",
                "    «\u{A0}cmq build\u{A0}» place dans retours/.",
                "  • BOR-001  1 erreur",
                "             soumissions/a.ods",
                "             contact@campus.example",
                "", "À relancer (1)",
                "  → Demander son classeur au campus (clôture le",
                "    30\u{A0}novembre\u{A0}2018).",
                "  • LYO-001  Aucun dépôt lisible.",
                "             contact@campus.example",
                "", "Grilles attendues (1)",
                "  → Rappeler aux experts que leur grille est attendue.",
                "  • BOR-001  Aucune grille recevable rendue par EXP-01.",
                "", "À déplacer (2)",
                "  Un classeur rangé dans un sous-dossier n’est pas lu.",
                "  → Le placer dans soumissions/ ou grilles/ même, ou hors de",
                "    la campagne.",
                "  • soumissions/2017/b.ods",
                "  • soumissions/2017/c.ods",
            ]
        )
    }
}
