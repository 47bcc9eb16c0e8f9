package import Evaluation
import Words

/// Every table of the overview: `bilan.ods` and `bilan/<table>.csv` have the same.
package struct CohortTables: Sendable {
    let cohort: Cohort
    let tables: [DataTable]

    package init(of cohort: Cohort) {
        self.cohort = cohort
        tables =
            Self.answers(of: cohort) + Self.ratings(of: cohort) + Self.thresholds(of: cohort)
            + Self.indicators(of: cohort) + Self.experts(of: cohort) + Self.method(of: cohort)
    }

    /// The CSV files, by name of table.
    package var files: [(name: String, bytes: [UInt8])] {
        tables.map { ("\($0.name).csv", CSVDocument(table: $0).bytes) }
    }

    /// What stands where too few are there for a figure.
    static let tooFew = DataTable.Cell.text("effectif insuffisant")

    static let levelColumns: [DataTable.Column] =
        [.count("Non classés")] + Level.allCases.map { .count("Niveau \($0.rawValue)", 1.8) }

    static func cells(_ levels: LevelTally) -> [DataTable.Cell] { levels.counts.map { .count($0) } }
}

/// Who answered, and at which level.
extension CohortTables {
    private static func answers(of cohort: Cohort) -> [DataTable] {
        [campuses(of: cohort), turnout(of: cohort), files(of: cohort), levels(of: cohort)]
    }

    private static func campuses(of cohort: Cohort) -> DataTable {
        DataTable(
            "campus",
            "Campus",
            "Les campus attendus : état du dossier, niveau, seuil, constats.",
            [
                .text("Campus", 2.4), .text("Intitulé", 9), .text("Région académique", 5), .text("Académie", 3.5),
                .text("Filière", 6), .text("Demande", 4), .text("Catégorie", 3), .text("État", 3),
                .count("Niveau"), .count("Seuil", 1.6), .text("Au seuil", 1.8), .text("Provisoire", 2.2),
                .date("Déposé le"), .count("Bloquants"), .count("Erreurs"), .count("Questions"),
                .count("dont expliquées", 2.4),
                .count("Notes"),
                .text("Ancres non cotées", 4),
            ],
            cohort.campuses.map { campus in
                let isKnown = campus.isAssessable
                func findings(_ severity: Severity) -> DataTable.Cell {
                    campus.deposit.map { .count($0.findings.count { $0.severity == severity }) } ?? .empty
                }
                let level: DataTable.Cell =
                    campus.level.map { .count($0.rawValue) } ?? .text(LevelText.text(ofCampus: nil))
                return [
                    .text(campus.identifier), .text(campus.campus.name), .text(campus.campus.region),
                    .text(campus.campus.district), .text(campus.campus.sector), .text(campus.campus.request),
                    .text(campus.deposit == nil ? nil : campus.category), .text(CohortText.state(campus.state)),
                    isKnown ? level : .empty, .count(campus.threshold?.rawValue),
                    .flag(isKnown ? campus.meetsThreshold : nil), .flag(isKnown ? campus.isProvisional : nil),
                    .date(campus.deposit?.depositDate), findings(.blocking), findings(.error), findings(.question),
                    campus.deposit.map { _ in .count(campus.explainedQuestions) } ?? .empty, findings(.note),
                    .text(campus.unratedAnchors.map(\.description).joined(separator: " ")),
                ]
            }
        )
    }

    private static func turnout(of cohort: Cohort) -> DataTable {
        let criteria = [
            ("Demande", cohort.requests), ("Région académique", cohort.regions), ("Académie", cohort.academies),
            ("Filière", cohort.sectors),
        ]
        return DataTable(
            "reponses",
            "Réponses",
            "Attendus, déposés et recevables, par demande, région, académie et filière.",
            [
                .text("Critère"), .text("Nom", 8), .count("Attendus"), .count("Déposés"), .count("Recevables"),
                .text("Sans nouvelles", 8), .text("Bloqués", 6),
            ],
            criteria.flatMap { criterion, turnouts in
                turnouts.map { turnout in
                    func ids(_ state: CohortCampus.State) -> DataTable.Cell {
                        .text(turnout.campuses.filter { $0.state == state }.map(\.identifier).joined(separator: " "))
                    }
                    return [
                        .text(criterion), .text(CohortText.shown(turnout.name)), .count(turnout.expected),
                        .count(turnout.deposited),
                        .count(turnout.assessable), ids(.missing), ids(.blocked),
                    ]
                }
            }
        )
    }

    private static func files(of cohort: Cohort) -> DataTable {
        DataTable(
            "fichiers",
            "Fichiers reçus",
            "Les fichiers du dossier des dépôts, et ce qu’ils sont devenus.",
            [.name("Fichier", 11), .text("Sort", 4), .text("Campus", 3), .text("Motif", 10)],
            cohort.files.map {
                [.text($0.name), .text(CohortText.fate($0.fate)), .text($0.campus), .text($0.reason)]
            }
        )
    }

    private static func levels(of cohort: Cohort) -> DataTable {
        let groups =
            [("Ensemble", "Campus recevables", cohort.levels)]
            + cohort.levelsByRequest.map { ("Demande", $0.name, $0.levels) }
            + cohort.levelsByCategory.map { ("Catégorie", $0.name, $0.levels) }
        return DataTable(
            "niveaux",
            "Niveaux",
            "Niveau des campus recevables, et ceux qui atteignent le seuil de leur demande.",
            [.text("Groupe"), .text("Nom", 5), .count("Campus")] + levelColumns
                + [.count("Au seuil"), .count("Sous le seuil", 2.6)],
            groups.map { group, name, levels in
                [.text(group), .text(CohortText.shown(name)), .count(levels.total)] + cells(levels)
                    + [.count(levels.atThreshold), .count(levels.underThreshold)]
            }
        )
    }
}
