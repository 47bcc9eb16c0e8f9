import Evaluation
import Words

/// What campuses rate, by domain, field, standard and group.
extension CohortTables {
    static func ratings(of cohort: Cohort) -> [DataTable] {
        let referential = cohort.referential
        let domains = zip(referential.domains, cohort.domains).map { row("\($0.code)", $0.title, $1) }
        let fields = zip(referential.domains.flatMap(\.fields), cohort.fields).map { row("\($0.code)", $0.title, $1) }
        return [
            DataTable("domaines", "Domaines", "Cotations de chaque domaine.", ratingColumns, domains),
            DataTable("champs", "Champs", "Cotations de chaque champ.", ratingColumns, fields),
            standards(of: cohort), map(of: cohort), groups(of: cohort), training(of: cohort),
        ]
    }

    private static let ratingColumns: [DataTable.Column] =
        [.text("Code", 2.6), .text("Intitulé", 10), .count("Cotations"), .count("NC", 1.6), .count("Non cotés")]
        + Level.allCases.map { .count("Niveau \($0.rawValue)", 1.8) }
        + [.figure("1er quartile"), .figure("Médiane"), .figure("3e quartile")]

    private static func row(_ code: String, _ title: String, _ ratings: RatingTally) -> [DataTable.Cell] {
        let quartiles = ratings.quartiles
        return [
            .text(code), .text(title), .count(ratings.rated), .count(ratings.notConcerned), .count(ratings.unrated),
        ] + ratings.counts.map { .count($0) } + [
            .figure(quartiles?.first), quartiles.map { .number($0.median) } ?? tooFew, .figure(quartiles?.third),
        ]
    }

    private static func standards(of cohort: Cohort) -> DataTable {
        DataTable(
            "references",
            "Références",
            "Cotations de chaque référence, et campus sous le seuil de leur demande.",
            ratingColumns + [.text("Ancre", 1.6), .count("Sous le seuil", 2.6), .text("Rang", 4)],
            cohort.standards.map { tally in
                let ranks = [("mieux acquise", cohort.strongest), ("moins acquise", cohort.weakest)]
                    .filter { $0.1.contains { $0.code == tally.code } }.map(\.0)
                return row("\(tally.code)", tally.standard.title, tally.ratings)
                    + [.flag(tally.standard.isAnchor), .count(tally.underThreshold), .text(FrenchPhrase.list(ranks))]
            }
        )
    }

    private static func map(of cohort: Cohort) -> DataTable {
        let fields = cohort.referential.domains.flatMap(\.fields)
        return DataTable(
            "carte",
            "Carte",
            "Niveau médian de chaque champ, campus par campus.",
            [.text("Campus", 2.4), .text("Région académique", 5), .text("Filière", 6)]
                + fields.map { .figure("\($0.code)", 1.7) },
            cohort.profiles.map { profile in
                let campus = profile.campus.campus
                return [.text(campus.identifier), .text(campus.region), .text(campus.sector)]
                    + profile.fields.map { .figure($0.median) }
            }
        )
    }

    private static func groups(of cohort: Cohort) -> DataTable {
        let domains = cohort.referential.domains
        let columns: [DataTable.Column] =
            [.text("Critère"), .text("Groupe", 7), .count("Campus")] + levelColumns + [.count("Au seuil")]
        return DataTable(
            "groupes",
            "Groupes",
            "Niveaux et médianes des groupes de cinq campus ou plus ; les autres sont comptés.",
            columns + domains.map { .figure("\($0.code)", 1.7) },
            cohort.groups.flatMap { criterion, groups in
                groups.map { group in
                    let head: [DataTable.Cell] = [
                        .text(CohortText.criterion(criterion)), .text(CohortText.shown(group.name)),
                        .count(group.count),
                    ]
                    if group.isSuppressed {
                        return head + [tooFew] + Array(repeating: .empty, count: 5 + domains.count)
                    }
                    return head + cells(group.levels) + [.count(group.levels.atThreshold)]
                        + group.domains.map { .figure($0.median) }
                }
            }
        )
    }

    private static func training(of cohort: Cohort) -> DataTable {
        DataTable(
            "formation",
            "Formation",
            "Les références cotées 1 par plus de \(StandardTally.trainingPercent) % des campus.",
            [.text("Code", 2.6), .text("Intitulé", 10), .figure("Part au niveau 1 (%)", 3.6)],
            cohort.trainingNeeds.map { tally in
                [
                    .text("\(tally.code)"), .text(tally.standard.title),
                    .figure(tally.ratings.share(upTo: .initiated)?.percent(decimals: 1)),
                ]
            }
        )
    }

    static func thresholds(of cohort: Cohort) -> [DataTable] {
        [
            DataTable(
                "ancres",
                "Ancres sous le seuil",
                "Les ancres cotées sous le seuil de la demande, et l’action qui les reprend.",
                [
                    .text("Campus", 2.4), .text("Référence", 2.6), .text("Intitulé", 10), .count("Niveau"),
                    .count("Seuil"), .text("Action en cours ou à lancer", 4.4), .date("Première échéance", 3.4),
                ],
                cohort.lowAnchors.map { gap in
                    [
                        .text(gap.campus), .text("\(gap.standard)"),
                        .text(cohort.referential.standard(gap.standard)?.title), .count(gap.level.rawValue),
                        .count(gap.threshold.rawValue), .flag(gap.hasAction), .date(gap.deadline),
                    ]
                }
            )
        ]
    }

    static func indicators(of cohort: Cohort) -> [DataTable] {
        [
            DataTable(
                "indicateurs",
                "Indicateurs",
                "Valeurs déclarées, écartées et utilisables, et leur répartition.",
                [
                    .text("Code", 3), .text("Intitulé", 10), .text("Unité", 3), .text("Obligatoire"),
                    .text("Calculé", 2.2), .count("Déclarés"), .count("Rejetés"), .count("Faible effectif", 2.8),
                    .count("Utilisables"),
                    .count("Oui", 1.6), .count("Non", 1.6), .figure("Minimum"), .figure("1er quartile"),
                    .figure("Médiane"), .figure("3e quartile"), .figure("Maximum"), .count("Valeurs éloignées", 3.2),
                ],
                cohort.indicators.map(row)
            ),
            DataTable(
                "valeurs-eloignees",
                "Valeurs éloignées",
                "Au-delà d’une fois et demie l’écart entre quartiles : à vérifier avec le campus, jamais à corriger d’office.",
                [.text("Indicateur", 3), .text("Intitulé", 10), .text("Campus", 2.4), .figure("Valeur")],
                cohort.indicators.flatMap { summary in
                    (summary.spread?.outliers ?? []).map { figure in
                        [
                            .text("\(summary.indicator.code)"), .text(summary.indicator.title), .text(figure.campus),
                            .figure(figure.value),
                        ]
                    }
                }
            ),
        ]
    }

    private static func row(_ summary: IndicatorSummary) -> [DataTable.Cell] {
        let (indicator, spread, quartiles) = (summary.indicator, summary.spread, summary.spread?.quartiles)
        let answers: (DataTable.Cell, DataTable.Cell) =
            summary.isBoolean ? (.count(summary.yes), .count(summary.count - summary.yes)) : (.empty, .empty)
        return [
            .text("\(indicator.code)"), .text(indicator.title), .text(indicator.unit), .flag(indicator.isRequired),
            .flag(indicator.isComputed), .count(summary.answered), .count(summary.rejected), .count(summary.small),
            .count(summary.count),
            answers.0, answers.1, .figure(spread?.minimum), .figure(quartiles?.first),
            summary.isSuppressed ? tooFew : .figure(quartiles?.median), .figure(quartiles?.third),
            .figure(spread?.maximum), .count(spread?.outliers.count),
        ]
    }
}
