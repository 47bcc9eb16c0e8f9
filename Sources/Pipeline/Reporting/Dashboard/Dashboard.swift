package import Evaluation
internal import Office
internal import Words

/// The page that the mission opens each morning: where the campaign stands, what to do, who, what, why: `index.html`.
package struct Dashboard: Sendable {
    /// Where the page stands among the results.
    package static let name = "index.html"

    /// A file among the results, as the page leads to it.
    package struct Link: Hashable, Sendable {
        package let label: String
        /// From the folder of the page.
        package let path: String

        package init(_ label: String, to path: String) {
            self.label = label
            self.path = path
        }

        var address: String { path.percentEncoded(keeping: "/") }
    }

    let cohort: Cohort
    /// What is left to do, as `a-faire.ods` and the end of a run tell it.
    let tasks: TaskList
    /// By identifier of campus.
    let links: [String: [Link]]
    /// Drafts of messages, by identifier of campus.
    let drafts: [String: Link]
    /// What to write to each campus that owes something, by its identifier.
    private(set) var reminders: [String: MessageText] = [:]
    /// What stands for the whole campaign.
    let proofs: [Link]
    let gridCount: Int

    package init(
        of cohort: Cohort,
        leaving tasks: TaskList,
        links: [String: [Link]] = [:],
        drafts: [String: Link] = [:],
        proofs: [Link] = [],
        gridCount: Int = 0
    ) {
        self.cohort = cohort
        self.tasks = tasks
        self.links = links
        self.drafts = drafts
        self.proofs = proofs
        self.gridCount = gridCount
    }

    /// The page with what to write to campuses.
    package func reminding(_ reminders: [String: MessageText]) -> Dashboard {
        var page = self
        page.reminders = reminders
        return page
    }

    package var html: [UInt8] {
        Array(
            PageTemplate.filled(with: situation.merging(who) { $1 }.merging(figures) { $1 }.merging(method) { $1 }).utf8
        )
    }

    /// A sentence of ours, set as French typography asks.
    static func set(_ sentence: String) -> String { FrenchTypography.polishedAroundQuotations(sentence) }
}

/// Where the campaign stands.
extension Dashboard {
    private var situation: PageValues {
        let tasks = DashboardTask.all(of: tasks, in: cohort)
        return [
            "campaign": cohort.campaign.name,
            "headline": Self.set(headline),
            "sentence": Self.set(sentence),
            "tiles": tiles,
            "files": Self.set(ReviewText.files(of: cohort)),
            "tasksTitle": Self.set(
                tasks.isEmpty
                    ? "À faire aujourd’hui : rien"
                    : "À faire aujourd’hui : \(FrenchPhrase.count(tasks.count, "tâche", "tâches"))"
            ),
            "hasTasks": !tasks.isEmpty,
            "tasks": tasks.map(\.values),
        ]
    }

    private func count(_ state: CohortCampus.State) -> Int { cohort.campuses(in: state).count }

    private var deposited: Int { cohort.campuses.count - count(.missing) }

    private var headline: String {
        let parts = [
            (count(.missing), "à relancer"), (count(.blocked), "à débloquer"), (count(.toCorrect), "à faire corriger"),
        ].filter { $0.0 > 0 }
        let total = parts.reduce(0) { $0 + $1.0 }
        let asked = count(.toExplain)
        guard total > 0 else {
            return asked == 0 ? "Rien à demander aux campus aujourd’hui" : "\(asked) campus à faire expliquer"
        }
        return "\(total) campus à traiter : " + parts.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
    }

    private var sentence: String {
        let (expected, assessable) = (cohort.campuses.count, cohort.assessable.count)
        let received =
            deposited == 0
            ? ReviewText.noDeposit(of: expected)
            : "\(deposited) campus sur \(expected) \(FrenchPhrase.agreeing(with: deposited, "a", "ont")) déposé, "
                + (assessable == 0
                    ? "aucun n’est recevable."
                    : FrenchPhrase.plainCount(assessable, "est recevable", "sont recevables") + ".")
        let (asked, ready) = (count(.toExplain), count(.ready))
        let isRest = count(.missing) + count(.blocked) + count(.toCorrect) > 0
        let others = [
            asked == 0
                ? nil
                : asked == 1
                    ? "1 \(isRest ? "autre " : "")a \(cohort.asksOneQuestion ? "une question ouverte" : "des questions ouvertes")"
                    : "\(asked) \(isRest ? "autres " : "")ont des questions ouvertes",
            ready == 0 ? nil : FrenchPhrase.plainCount(ready, "est prêt", "sont prêts"),
        ].compactMap(\.self)
        let state = others.isEmpty ? "" : " " + others.joined(separator: ", ") + "."
        return received + state + " Clôture des dépôts : \(FrenchFormat.longDate(cohort.campaign.closing))."
    }

    private var tiles: [PageValues] {
        func tile(_ name: String, _ count: Int, _ note: String, look: String = "", target: String = "qui") -> PageValues
        {
            ["name": name, "count": count, "note": Self.set(note), "look": look, "target": target]
        }
        func tile(_ name: String, _ state: CohortCampus.State, _ note: String) -> PageValues {
            tile(name, count(state), note, look: state.look).merging(["filter": state.look]) { $1 }
        }
        let share = Fraction(deposited, of: cohort.campuses.count).map {
            "\(Int($0.percent(decimals: 0))) % des attendus"
        }
        return [
            tile("Attendus", cohort.campuses.count, "campus"),
            tile("Déposés", deposited, share ?? "des attendus"),
            tile("Recevables", cohort.assessable.count, "contrôlés", look: "pret", target: "quoi"),
            tile("À corriger", .toCorrect, "recevables, provisoires"),
            tile("Bloqués", .blocked, "à débloquer"),
            tile(
                "Illisibles",
                cohort.files(.unreadable).count,
                FrenchPhrase.agreeing(with: cohort.files(.unreadable).count, "dépôt", "dépôts"),
                look: "bloque",
                target: "aujourdhui"
            ),
            tile("Sans nouvelles", .missing, "à relancer"),
        ]
    }
}

extension CohortCampus.State {
    /// The name of the state in the style sheet of the page.
    var look: String {
        switch self {
        case .missing: "nouvelles"
        case .blocked: "bloque"
        case .toCorrect: "corriger"
        case .toExplain: "expliquer"
        case .ready: "pret"
        }
    }

    var sign: String {
        switch self {
        case .missing: "○"
        case .blocked: "✕"
        case .toCorrect: "!"
        case .toExplain: "?"
        case .ready: "✓"
        }
    }

    var figure: SignStrip.Sign {
        switch self {
        case .missing: .ring
        case .blocked: .crossed
        case .toCorrect: .marked
        case .toExplain: .asked
        case .ready: .full
        }
    }

    /// What it means, in a few words.
    var meaning: String {
        switch self {
        case .missing: "aucun dépôt lisible"
        case .blocked: "ne peut pas être examiné"
        case .toCorrect: "recevable, provisoire"
        case .toExplain: "recevable, questions ouvertes"
        case .ready: "recevable, rien à demander"
        }
    }

    /// `2 prêts`.
    func counted(_ number: Int) -> String {
        switch self {
        case .missing: "\(number) sans nouvelles"
        case .blocked: FrenchPhrase.plainCount(number, "bloqué", "bloqués")
        case .toCorrect: "\(number) à corriger"
        case .toExplain: "\(number) à expliquer"
        case .ready: FrenchPhrase.plainCount(number, "prêt", "prêts")
        }
    }
}

extension Cohort {
    /// Whether one campus is asked to explain, and one thing.
    var asksOneQuestion: Bool {
        let asked = campuses(in: .toExplain)
        return asked.count == 1 && asked[0].openFindings(.question) == 1
    }
}
