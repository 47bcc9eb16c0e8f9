import Evaluation
import Words

/// What experts say, what changed since the campaign before, and what the data are worth.
extension CohortTables {
    static func experts(of cohort: Cohort) -> [DataTable] {
        let external = cohort.external
        let standards = cohort.referential
        return [
            agreement(of: cohort),
            DataTable(
                "discordances",
                "Discordances",
                "Cotations d’expert à deux niveaux ou plus de celle du campus.",
                [
                    .text("Campus", 2.4), .text("Expert", 2.4), .text("Référence", 2.6), .text("Intitulé", 10),
                    .count("Niveau du campus", 3), .count("Niveau de l’expert", 3),
                ],
                external.discordances.map { gap in
                    [
                        .text(gap.campus), .text(gap.expert), .text("\(gap.standard)"),
                        .text(standards.standard(gap.standard)?.title), .count(gap.own.rawValue),
                        .count(gap.external.rawValue),
                    ]
                }
            ),
            DataTable(
                "divergences",
                "Divergences",
                "Références que deux experts cotent à deux niveaux d’écart ou plus.",
                [
                    .text("Campus", 2.4), .text("Référence", 2.6), .text("Intitulé", 10), .text("Expert", 2.4),
                    .count("Niveau"),
                ],
                external.spreads.flatMap { disagreement in
                    disagreement.levels.map { expert, level in
                        [
                            .text(disagreement.campus), .text("\(disagreement.standard)"),
                            .text(standards.standard(disagreement.standard)?.title), .text(expert),
                            .count(level.rawValue),
                        ]
                    }
                }
            ),
            opinions(of: cohort), proposals(of: cohort), session(of: cohort),
        ]
    }

    private static func agreement(of cohort: Cohort) -> DataTable {
        let external = cohort.external
        let domains = cohort.referential.domains
        func rows(_ expert: String, _ overall: Divergence, _ byDomain: [Divergence]) -> [[DataTable.Cell]] {
            [[.text(expert), .text("ensemble")] + cells(overall)]
                + zip(domains, byDomain).map { [.text(expert), .text("\($0.code)")] + cells($1) }
        }
        return DataTable(
            "accord",
            "Accord",
            "Accord des experts avec les campus, par domaine et par expert. Usage interne.",
            [
                .text("Expert", 3), .text("Domaine"), .count("Comparées"), .count("Identiques"),
                .count("À un niveau", 2.4), .figure("Identiques (%)", 2.8), .figure("À un niveau (%)", 3),
                .figure("Écart moyen", 2.6), .figure("Kappa"),
            ],
            rows("tous", external.overall, external.domains)
                + external.experts.flatMap { rows($0.expert, $0.overall, $0.domains) }
        )
    }

    private static func cells(_ divergence: Divergence) -> [DataTable.Cell] {
        [
            .count(divergence.count), .count(divergence.exactCount), .count(divergence.withinOneCount),
            .figure(divergence.exactShare?.percent(decimals: 1)),
            .figure(divergence.withinOneShare?.percent(decimals: 1)),
            .figure(divergence.exactMeanGap?.rounded(decimals: 3)),
            divergence.exactKappa.map { .number($0.rounded(decimals: 4)) } ?? .text("n. c."),
        ]
    }

    private static func opinions(of cohort: Cohort) -> DataTable {
        let campaign = cohort.campaign
        return DataTable(
            "avis",
            "Avis",
            "Avis rendus par les experts, selon la liste de la campagne.",
            [.text("Code", 3), .text("Avis", 7), .count("Durée (années)", 3), .count("Avis rendus", 2.6)],
            cohort.opinionCounts.map { code, count in
                let opinion = campaign.opinions.first { $0.code == code }
                return [.text(code), .text(opinion?.label), .count(opinion?.duration), .count(count)]
            }
        )
    }

    private static func proposals(of cohort: Cohort) -> DataTable {
        DataTable(
            "avis-par-campus",
            "Avis par campus",
            "Avis et durée que propose chaque expert, les dossiers les plus difficiles d’abord.",
            [.text("Campus", 2.4), .text("Expert", 2.4), .text("Avis", 3), .count("Durée (années)", 3)],
            cohort.session.flatMap { entry in
                entry.proposals.map { proposal in
                    [
                        .text(entry.campus.identifier), .text(proposal.expert), .text(CohortText.opinion(in: proposal)),
                        .count(proposal.duration),
                    ]
                }
            }
        )
    }

    private static func session(of cohort: Cohort) -> DataTable {
        DataTable(
            "seance",
            "Séance",
            "Les campus à examiner en séance : ancres sous le seuil, puis discordances, puis identifiant.",
            [
                .text("Campus", 2.4), .text("Région académique", 5), .text("Académie", 3.5), .text("Filière", 6),
                .text("Intitulé", 10), .text("Catégorie", 3), .text("Demande", 4), .text("Avis", 5),
                .count("Durée commune (années)", 4),
            ],
            cohort.session.map { entry in
                let campus = entry.campus.campus
                return [
                    .text(campus.identifier), .text(campus.region), .text(campus.district), .text(campus.sector),
                    .text(campus.name), .text(entry.campus.category), .text(campus.request),
                    .text(entry.proposals.map(CohortText.opinion).joined(separator: " / ")),
                    .count(entry.commonDuration),
                ]
            }
        )
    }
}

/// What changed, and what the figures are worth.
extension CohortTables {
    static func method(of cohort: Cohort) -> [DataTable] {
        let progression = cohort.progression.map { [transitions($0), moves($0)] } ?? []
        return progression + [rules(of: cohort), rulesOff(of: cohort), parameters(of: cohort)]
    }

    private static func transitions(_ progression: CohortProgression) -> DataTable {
        let names = ["Non classés"] + Level.allCases.map { "Niveau \($0.rawValue)" }
        return DataTable(
            "transitions",
            "Transitions",
            "Campus recevables aux deux campagnes : niveau en \(progression.campaign) (lignes), niveau actuel (colonnes).",
            [.text("En \(progression.campaign)", 3)] + names.map { .count($0, 2.4) },
            zip(names, progression.transitions).map { name, counts in [.text(name)] + counts.map { .count($0) } }
        )
    }

    private static func moves(_ progression: CohortProgression) -> DataTable {
        let recommendations = progression.recommendations.map {
            [
                ("Recommandations reçues", $0.received), ("Recommandations qui ont une réponse", $0.answered),
                ("Recommandations closes", $0.closed),
            ]
        }
        let unknown = recommendations == nil ? " " + FollowUpText.unknown(of: progression.campaign) : ""
        let counts = [
            ("Campus recevables aux deux campagnes", progression.campuses.count),
            ("Campus montés d’un niveau au moins", progression.up.count),
            ("Campus descendus d’un niveau au moins", progression.down.count),
            ("Références cotées les deux fois : gagnées", progression.standards.gained),
            ("Références cotées les deux fois : au même niveau", progression.standards.kept),
            ("Références cotées les deux fois : perdues", progression.standards.lost),
        ]
        return DataTable(
            "progression",
            "Progression",
            "Ce qui a changé depuis \(progression.campaign).\(unknown)",
            [.text("Mesure", 9), .count("Nombre")],
            (counts + (recommendations ?? [])).map { [.text($0), .count($1)] }
        )
    }

    private static func rules(of cohort: Cohort) -> DataTable {
        DataTable(
            "regles",
            "Règles",
            "Les vingt règles qui relèvent le plus de constats dans les dépôts courants.",
            [
                .text("Règle", 2.4), .text("Ce qu’elle demande", 11), .text("Gravité", 2.6), .count("Constats"),
                .count("Campus"), .count("Expliqués"),
            ],
            cohort.rules.map { rule in
                [
                    .text(rule.code.rawValue), .text(rule.code.explanation.fact), .text(rule.severity.word),
                    .count(rule.findings), .count(rule.campuses), .count(rule.explained),
                ]
            }
        )
    }

    private static func rulesOff(of cohort: Cohort) -> DataTable {
        DataTable(
            "regles-desactivees",
            "Règles désactivées",
            "Les règles que la campagne n’applique pas, et pourquoi.",
            [.text("Règle", 2.4), .text("Ce qu’elle demande", 11), .text("Motif", 11)],
            cohort.rulesOff.map { [.text($0.code.rawValue), .text($0.code.explanation.fact), .text($0.reason)] }
        )
    }

    private static func parameters(of cohort: Cohort) -> DataTable {
        let campaign = cohort.campaign
        let rows: [(String, DataTable.Cell)] = [
            ("Campagne", .text(campaign.name)), ("Intitulé", .text(campaign.title)),
            ("Ouverture des dépôts", .date(campaign.opening)), ("Clôture des dépôts", .date(campaign.closing)),
            ("Date de référence", .date(campaign.referenceDate)),
            ("Seuil initial", .count(campaign.thresholds.initial.rawValue)),
            ("Seuil à mi-parcours", .count(campaign.thresholds.midTerm.rawValue)),
            ("Seuil de renouvellement", .count(campaign.thresholds.renewal.rawValue)),
            ("Durée maximale du label (années)", .count(campaign.maximumDuration)),
            ("Instance d’évaluation", .text(campaign.evaluationBody)),
            ("Effectif minimal", .count(campaign.minimalHeadcount)),
            ("Référentiel", .text(cohort.referential.version)),
            ("Campagne précédente", .text(cohort.progression?.campaign)),
        ]
        return DataTable(
            "parametres",
            "Paramètres",
            "Ce que la campagne décide, et dont les figures dépendent.",
            [.text("Paramètre", 7), .text("Valeur", 12)],
            rows.map { [.text($0), $1] }
        )
    }
}
