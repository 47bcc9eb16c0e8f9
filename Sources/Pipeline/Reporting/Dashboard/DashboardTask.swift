internal import Evaluation
internal import Words

/// Something that the mission must do today, with the campuses or the files that it is about.
struct DashboardTask {
    private let sign: String
    private let title: String
    private let files: [(name: String, note: String)]
    private let campuses: [CohortCampus]
    private let note: String

    private init(
        _ sign: String,
        _ title: String,
        files: [(name: String, note: String)] = [],
        campuses: [CohortCampus] = [],
        note: String = ""
    ) {
        self.sign = sign
        self.title = title
        self.files = files
        self.campuses = campuses
        self.note = note
    }

    /// Those of a campaign, the most pressing first; none is empty.
    static func all(of cohort: Cohort) -> [DashboardTask] {
        [
            unreadable(in: cohort), unknown(in: cohort),
            returned(cohort.campuses(in: .blocked), "dossier bloqué", "dossiers bloqués", "✕"),
            returned(cohort.campuses(in: .toCorrect), "dossier à corriger", "dossiers à corriger", "!"),
            missing(in: cohort),
            about(
                cohort.campuses(in: .toExplain),
                "?",
                "dossier avec des questions ouvertes : demander une explication",
                "dossiers avec des questions ouvertes : demander une explication"
            ),
            about(
                cohort.withoutGrid,
                "→",
                "campus sans grille d’expert rendue",
                "campus sans grille d’expert rendue"
            ),
        ].compactMap(\.self)
    }

    private static func unreadable(in cohort: Cohort) -> DashboardTask? {
        let files = cohort.files(.unreadable)
        guard !files.isEmpty else { return nil }
        let title = CohortText.count(files.count, "fichier illisible", "fichiers illisibles")
        return DashboardTask(
            "!",
            "\(title) : demander un nouvel envoi",
            files: files.map { ($0.name, $0.reason.map { "\u{A0}: \(Dashboard.set($0))" } ?? "") }
        )
    }

    private static func unknown(in cohort: Cohort) -> DashboardTask? {
        let files = cohort.files(.unknown)
        guard !files.isEmpty else { return nil }
        let known = cohort.campuses.map(\.identifier)
        let title = CohortText.count(files.count, "dépôt", "dépôts")
        let remedy =
            files.count > 1
            ? "les ajouter à « Campus attendus » ou écarter les fichiers"
            : "l’ajouter à « Campus attendus » ou écarter le fichier"
        return DashboardTask(
            "!",
            "\(title) de campus inconnu : \(remedy)",
            files: files.map { file in
                let typed = file.campus.map { ", identifiant « \($0) »" } ?? ", sans identifiant"
                let nearest = file.campus.flatMap { Suggestion.nearest(to: $0, among: known) }
                return (file.name, Dashboard.set(typed + (nearest.map { " ; le plus proche est \($0)" } ?? "")))
            }
        )
    }

    private static func returned(
        _ campuses: [CohortCampus],
        _ one: String,
        _ many: String,
        _ sign: String
    ) -> DashboardTask? {
        let remedy = " : renvoyer le classeur annoté"
        return about(campuses, sign, one + remedy, many + remedy).map {
            DashboardTask(
                sign,
                $0.title,
                campuses: campuses,
                note: "Le classeur annoté et la lettre sont dans la ligne de chaque campus."
            )
        }
    }

    private static func missing(in cohort: Cohort) -> DashboardTask? {
        let note = "Clôture des dépôts : \(FrenchFormat.longDate(cohort.campaign.closing))."
        return about(
            cohort.campuses(in: .missing),
            "○",
            "campus sans nouvelles : relancer",
            "campus sans nouvelles : relancer",
            note: note
        )
    }

    private static func about(
        _ campuses: [CohortCampus],
        _ sign: String,
        _ one: String,
        _ many: String,
        note: String = ""
    ) -> DashboardTask? {
        guard !campuses.isEmpty else { return nil }
        return DashboardTask(sign, CohortText.count(campuses.count, one, many), campuses: campuses, note: note)
    }

    var values: PageValues {
        [
            "sign": sign, "title": Dashboard.set(title), "hasFiles": !files.isEmpty, "hasCampuses": !campuses.isEmpty,
            "files": files.map { ["name": $0.name, "note": $0.note] as PageValues },
            "campuses": campuses.enumerated().map { place, campus in
                [
                    "id": campus.identifier, "anchor": campus.anchor,
                    "separator": place + 1 < campuses.count ? ", " : ". ",
                ] as PageValues
            },
            "note": note,
        ]
    }
}

extension Cohort {
    /// The assessable campuses that experts are in charge of, and that none has examined yet.
    fileprivate var withoutGrid: [CohortCampus] {
        let assigned = Set(campaign.assignments.map { Folded($0.campus) })
        let examined = Set(session.map(\.campus.identifier))
        return assessable.filter { assigned.contains(Folded($0.identifier)) && !examined.contains($0.identifier) }
    }
}

extension CohortCampus {
    /// What a link of the page leads to.
    var anchor: String { "\(FileName(of: identifier))" }
}
