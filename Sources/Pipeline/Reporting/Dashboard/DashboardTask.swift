internal import Evaluation
internal import Words

/// What the mission must do today about all that is of one kind: the campuses, or the files, that it is about.
struct DashboardTask {
    private let kind: PendingTask.Kind
    private let tasks: [PendingTask]
    private let cohort: Cohort
    /// The campuses that have a row, by identifier.
    private let rows: [String: CohortCampus]

    /// Those of a list, the most pressing first; none is empty, and none of the list is left out.
    static func all(of list: TaskList, in cohort: Cohort) -> [DashboardTask] {
        let rows = Dictionary(firstOf: cohort.campuses.map { ($0.identifier, $0) })
        return PendingTask.Kind.allCases.compactMap { kind in
            let tasks = list.tasks.filter { $0.kind == kind }
            return tasks.isEmpty ? nil : DashboardTask(kind: kind, tasks: tasks, cohort: cohort, rows: rows)
        }
    }

    var values: PageValues {
        let campuses = tasks.compactMap(row).sorted { $0.identifier < $1.identifier }
        let files = tasks.filter { row(of: $0) == nil }
        return [
            "sign": kind.sign, "title": Dashboard.set(title),
            "hasFiles": !files.isEmpty, "hasCampuses": !campuses.isEmpty,
            "files": files.map { ["name": $0.file ?? $0.campus ?? "", "note": note(on: $0)] as PageValues },
            "campuses": campuses.enumerated().map { place, campus in
                [
                    "id": campus.identifier, "anchor": campus.anchor,
                    "separator": place + 1 < campuses.count ? ", " : ". ",
                ] as PageValues
            },
            "note": note,
        ]
    }

    /// What holds for all of them, and the workbooks to copy that somebody may have filled.
    private var note: String {
        let copies = tasks.filter { $0.filled != nil }.map { Dashboard.set($0.remedy) }
        return ([kind.note(in: cohort.campaign)] + copies).filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// One file with one question has no « questions ».
    private var title: String {
        kind == .explain && tasks.count == 1 && cohort.asksOneQuestion
            ? "1\u{A0}dossier avec une question ouverte : demander une explication" : kind.title(of: tasks.count)
    }

    /// The row that a task is told by; nil where it is told by its file.
    private func row(of task: PendingTask) -> CohortCampus? {
        kind.isAboutCampuses ? task.campus.flatMap { rows[$0] } : nil
    }

    /// ` : Le fichier est vide.`, ` (CLE-001) : 1 question`.
    private func note(on task: PendingTask) -> String {
        let campus = task.campus.flatMap { $0.isEmpty || kind == .identify ? nil : " (\($0))" } ?? ""
        return campus + "\u{A0}: \(Dashboard.set(task.sentence))"
    }
}

extension PendingTask.Kind {
    /// Whether it is told campus by campus, file by file otherwise.
    fileprivate var isAboutCampuses: Bool {
        switch self {
        case .unblock, .correct, .remind, .explain, .awaitGrid, .awaitOtherGrid: true
        case .findFolder, .writeAgain, .resend, .returnPlain, .identify, .date, .unblockGrid, .correctGrid,
            .reviewGrid, .remove, .move:
            false
        }
    }

    fileprivate var sign: String {
        switch self {
        case .findFolder, .writeAgain, .resend, .returnPlain, .identify, .date, .correct, .correctGrid: "!"
        case .unblock, .unblockGrid: "✕"
        case .remind: "○"
        case .explain, .reviewGrid: "?"
        case .awaitGrid, .awaitOtherGrid, .remove, .move: "→"
        }
    }

    /// `2 dossiers bloqués : renvoyer le classeur annoté`.
    fileprivate func title(of number: Int) -> String {
        func counted(_ one: String, _ many: String, _ remedy: String, _ remedies: String? = nil) -> String {
            FrenchPhrase.count(number, one, many) + " : "
                + FrenchPhrase.agreeing(with: number, remedy, remedies ?? remedy)
        }
        return switch self {
        case .findFolder: "Aucun classeur reçu : vérifier le dossier"
        case .writeAgain: counted("document", "documents", "corriger le modèle, puis relancer")
        case .resend: counted("fichier illisible", "fichiers illisibles", "demander un nouvel envoi")
        case .returnPlain:
            counted("classeur", "classeurs", "le renvoyer sans annotations", "les renvoyer sans annotations")
        case .identify:
            counted(
                "dépôt de campus inconnu",
                "dépôts de campus inconnu",
                "l’ajouter à « Campus attendus » ou écarter le fichier",
                "les ajouter à « Campus attendus » ou écarter les fichiers"
            )
        case .date:
            counted(
                "dépôt à dater",
                "dépôts à dater",
                "faire corriger sa date s’il fait foi, sinon le retirer",
                "faire corriger la date de ceux qui font foi, retirer les autres"
            )
        case .unblock: counted("dossier bloqué", "dossiers bloqués", "renvoyer le classeur annoté")
        case .correct: counted("dossier à corriger", "dossiers à corriger", "renvoyer le classeur annoté")
        case .remind: counted("campus sans nouvelles", "campus sans nouvelles", "relancer")
        case .explain:
            counted(
                "dossier avec des questions ouvertes",
                "dossiers avec des questions ouvertes",
                "demander une explication"
            )
        case .unblockGrid:
            counted(
                "grille bloquée",
                "grilles bloquées",
                "demander à l’expert de la revoir",
                "demander à leurs experts de les revoir"
            )
        case .correctGrid:
            counted("grille à corriger", "grilles à corriger", "la renvoyer à l’expert", "les renvoyer à leurs experts")
        case .reviewGrid:
            counted("grille à revoir", "grilles à revoir", "interroger l’expert", "interroger leurs experts")
        case .awaitGrid:
            FrenchPhrase.count(number, "campus sans grille d’expert rendue", "campus sans grille d’expert rendue")
        case .awaitOtherGrid:
            FrenchPhrase.count(
                number,
                "campus où un autre expert n’a pas rendu sa grille",
                "campus où un autre expert n’a pas rendu sa grille"
            )
        case .remove:
            counted("fichier remplacé", "fichiers remplacés", "le retirer du dossier", "les retirer du dossier")
        case .move: counted("classeur mal rangé", "classeurs mal rangés", "le déplacer", "les déplacer")
        }
    }

    fileprivate func note(in campaign: Campaign) -> String {
        switch self {
        case .unblock, .correct: "Le classeur annoté et la lettre sont dans la ligne de chaque campus."
        case .remind: "Clôture des dépôts : \(FrenchFormat.longDate(campaign.closing))."
        case .findFolder, .writeAgain, .resend, .returnPlain, .identify, .date, .explain, .unblockGrid, .correctGrid,
            .reviewGrid, .awaitGrid, .awaitOtherGrid, .remove, .move:
            ""
        }
    }
}

extension CohortCampus {
    /// What a link of the page leads to.
    var anchor: String { "\(FileName(of: identifier))" }
}
