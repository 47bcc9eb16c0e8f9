internal import Evaluation
package import Office

/// The grid of an expert (specification §4), with what the campus says of itself: the same descriptions read it back.
package struct ExpertGrid {
    private let grid: GridSubject

    package init(for subject: GridSubject) {
        grid = subject
    }

    /// The workbook to write.
    package var draft: WorkbookDraft {
        let standards = GridSheet.drawn(for: grid)
        let domains = EvaluatedDomainSheet.drawn(for: grid)
        let recommendations = RecommendationSheet.drawn(for: grid)
        let (opinion, opinionKeys) = ProposedOpinionSheet.drawn(for: grid)
        let others = [standards, domains, recommendations, opinion].map(\.draft)
        let evaluation = EvaluationSheet.drawn(
            for: grid,
            checklist: { keys in
                Checklist(
                    lines: [evaluationLine(keys)] + standardLines(standards) + [
                        domainLine(domains), recommendationLine(recommendations), opinionLine(opinionKeys),
                    ]
                )
            },
            counting: others
        )
        let lists = grid.lists
        let meta = MetaSheet.draft([
            (MetaSheet.campaign, grid.campaign.name), (MetaSheet.referential, grid.referential.version),
            (MetaSheet.campus, grid.campus), (MetaSheet.expert, grid.expert.code),
            (MetaSheet.edition, CampusForm.edition), (MetaSheet.nature, "grille"),
        ])
        return WorkbookDraft(
            title: grid.footer,
            subject: "Grille d’évaluation externe des campus des métiers et des qualifications",
            sheets: [evaluation.draft] + others + [lists.sheet, meta],
            names: lists.names + [
                NamedRange("saisie_grille", standards.cells(from: GridSheet.level, to: GridSheet.statement)),
                NamedRange(
                    "saisie_domaines",
                    domains.cells(from: EvaluatedDomainSheet.statements, to: EvaluatedDomainSheet.improvements)
                ),
                NamedRange(
                    "saisie_recommandations",
                    recommendations.cells(from: RecommendationSheet.number, to: RecommendationSheet.expectedEvidence)
                ),
                NamedRange(
                    "saisie_avis",
                    opinion.cells(from: ProposedOpinionSheet.opinion, to: ProposedOpinionSheet.reason)
                ),
                NamedRange("meta", SheetRange(meta.name, MetaSheet.cells(of: meta))),
            ],
            isStructureLocked: true
        )
    }

    private func evaluationLine(_ keys: DrawnKeys) -> Checklist.Line {
        let due = keys.due(on: EvaluationSheet.title)
        return Checklist.Line(
            EvaluationSheet.title,
            at: SheetRange(EvaluationSheet.title, CellRange(keys.cursor)),
            "conflit d’intérêts et date",
            count: due.reduce(0) { $0 + $1.range.rowCount },
            left: .cells(.empty, in: due)
        )
    }

    private func standardLines(_ sheet: DrawnSheet) -> [Checklist.Line] {
        let levels = sheet.cells(GridSheet.level)
        let judgements = sheet.cells(GridSheet.evidence)
        let statements = sheet.cells(GridSheet.statement)
        let far = Level.allCases.flatMap { own in
            Level.allCases.filter { abs($0.rawValue - own.rawValue) >= 2 }.map { given in
                [
                    (cells: sheet.cells(GridSheet.selfRating), state: Tally.State.level(own.rawValue)),
                    (cells: levels, state: .level(given.rawValue)),
                ]
            }
        }
        return [
            Checklist.Line(
                "Grille – niveaux",
                at: levels,
                "références non examinées (le niveau externe est vide)",
                count: grid.referential.standards.count,
                left: .cells(.empty, in: [levels]),
                isDue: false
            ),
            Checklist.Line(
                "Grille – preuves",
                at: judgements,
                "avis sur les preuves des références examinées",
                expected: .cells(.figure, in: [levels]),
                left: .rows(where: (levels, .atLeast(1)), (judgements, .empty))
            ),
            Checklist.Line(
                "Grille – constats",
                at: statements,
                "constats dus (écart de 2 ou plus avec le campus)",
                expected: far.map { Tally.rows(where: $0) }.sum,
                left: far.map { Tally.rows(where: $0 + [(statements, .empty)]) }.sum
            ),
        ]
    }

    private func domainLine(_ sheet: DrawnSheet) -> Checklist.Line {
        let cells = sheet.cells(EvaluatedDomainSheet.statements)
        return Checklist.Line(
            EvaluatedDomainSheet.title,
            at: cells,
            "constats de domaine",
            count: grid.referential.domains.count,
            left: .cells(.empty, in: [cells])
        )
    }

    private func recommendationLine(_ sheet: DrawnSheet) -> Checklist.Line {
        let texts = sheet.cells(RecommendationSheet.text)
        let facts: [any FormEntry] = [
            RecommendationSheet.number, RecommendationSheet.standards, RecommendationSheet.priority,
            RecommendationSheet.deadline,
        ]
        return Checklist.Line(
            RecommendationSheet.title,
            at: sheet.cells(RecommendationSheet.number),
            "numéro, référence, priorité, échéance",
            expected: 4 * .cells(.filled, in: [texts]),
            left: .gaps(beside: texts, in: facts.map { sheet.cells($0) })
        )
    }

    private func opinionLine(_ keys: DrawnKeys) -> Checklist.Line {
        let due = keys.due(on: ProposedOpinionSheet.title)
        return Checklist.Line(
            ProposedOpinionSheet.title,
            at: SheetRange(ProposedOpinionSheet.title, CellRange(keys.cursor)),
            "avis et motif",
            count: due.reduce(0) { $0 + $1.range.rowCount },
            left: .cells(.empty, in: due)
        )
    }
}
