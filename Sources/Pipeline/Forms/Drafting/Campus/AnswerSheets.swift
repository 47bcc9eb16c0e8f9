import Evaluation
import Office

/// The sheets of a form where a campus answers.
struct AnswerSheets {
    let identity: DrawnSheet
    private let identityKeys: DrawnKeys
    let network: DrawnSheet
    let ratings: DrawnSheet
    let indicators: DrawnSheet
    let evidence: DrawnSheet
    let summaries: DrawnSheet
    let actions: DrawnSheet
    let followUps: DrawnSheet?
    private let knowsRecommendations: Bool

    init(of form: FormSubject) {
        (identity, identityKeys) = IdentitySheet.drawn(for: form)
        network = NetworkSheet.drawn(for: form)
        ratings = RatingSheet.drawn(for: form)
        indicators = IndicatorSheet.drawn(for: form)
        evidence = EvidenceSheet.drawn(for: form)
        summaries = SummarySheet.drawn(for: form)
        actions = ActionSheet.drawn(for: form)
        followUps = FollowUpSheet.drawn(for: form)
        knowsRecommendations = !(form.earlier?.recommendations.isEmpty ?? true)
    }

    var all: [DrawnSheet] {
        [identity, network, ratings, indicators, evidence, summaries, actions] + [followUps].compactMap(\.self)
    }

    /// A name for every range of answers.
    var names: [NamedRange] {
        let followUp = followUps.map {
            NamedRange("saisie_suivi", $0.cells(from: FollowUpSheet.outcome, to: FollowUpSheet.evidence))
        }
        return [
            NamedRange("saisie_reseau", network.cells(from: NetworkSheet.member, to: NetworkSheet.trainees)),
            NamedRange("saisie_niveaux", ratings.cells(RatingSheet.rating)),
            NamedRange("saisie_commentaires", ratings.cells(RatingSheet.comment)),
            NamedRange("saisie_facultative", ratings.cells(from: RatingSheet.strengths, to: RatingSheet.targetDate)),
            NamedRange(
                "saisie_indicateurs",
                indicators.cells(from: IndicatorSheet.valueTwoYearsBefore, to: IndicatorSheet.observationDate)
            ),
            NamedRange(
                "saisie_preuves",
                evidence.cells(from: EvidenceSheet.identifier, to: EvidenceSheet.confidentiality)
            ),
            NamedRange("saisie_bilan", summaries.cells(from: SummarySheet.summary, to: SummarySheet.threats)),
            NamedRange("saisie_actions", actions.cells(from: ActionSheet.identifier, to: ActionSheet.indicator)),
        ] + [followUp].compactMap(\.self)
    }

    /// What is left to fill, sheet by sheet.
    func checklist(for form: FormSubject) -> Checklist {
        Checklist(
            lines: [identityLine, networkLine] + ratingLines(form.referential) + [indicatorLine, evidenceLine]
                + [summaryLine(form.referential), actionLine] + [followUpLine].compactMap(\.self)
        )
    }

    private var identityLine: Checklist.Line {
        let due = identityKeys.due(on: identity.draft.name)
        return Checklist.Line(
            IdentitySheet.title,
            at: SheetRange(identity.draft.name, CellRange(identity.draft.cursor)),
            "rubriques obligatoires",
            count: due.reduce(0) { $0 + $1.range.rowCount },
            left: .cells(.empty, in: due)
        )
    }

    private var networkLine: Checklist.Line {
        let members = network.cells(NetworkSheet.member)
        return Checklist.Line(
            NetworkSheet.title,
            at: members,
            "types et signatures des membres inscrits",
            expected: 2 * .cells(.filled, in: [members]),
            left: .gaps(
                beside: members,
                in: [network.cells(NetworkSheet.kind), network.cells(NetworkSheet.hasSigned)]
            )
        )
    }

    private func ratingLines(_ referential: Referential) -> [Checklist.Line] {
        let (levels, comments) = (ratings.cells(RatingSheet.rating), ratings.cells(RatingSheet.comment))
        var start = 0
        let parts = referential.domains.map { domain in
            let count = domain.standards.count
            let cells = ratings.cells(RatingSheet.rating, rows: start..<start + max(count, 1))
            start += count
            return Checklist.Line(
                "– dont \(domain.code)",
                at: cells,
                domain.title,
                count: count,
                left: .cells(.empty, in: [cells]),
                isPart: true
            )
        }
        let all = Checklist.Line(
            "\(RatingSheet.title) : niveaux",
            at: levels,
            "niveaux (NC compte comme une réponse)",
            count: referential.standards.count,
            left: .cells(.empty, in: [levels])
        )
        let commented: [Tally.State] = [.atLeast(2), .word("NC")]
        let due = Checklist.Line(
            "– commentaires",
            at: comments,
            "commentaires dus (niveau 2, 3, 4 ou NC)",
            expected: commented.map { Tally.rows(where: (levels, $0)) }.sum,
            left: commented.map { Tally.rows(where: (levels, $0), (comments, .empty)) }.sum
        )
        return [all] + parts + [due]
    }

    private var indicatorLine: Checklist.Line {
        let due: [(SheetRange, Tally.State)] = [
            (indicators.cells(IndicatorSheet.obligation), .word("oui")),
            (indicators.cells(IndicatorSheet.value), .empty),
        ]
        let status = indicators.cells(IndicatorSheet.status)
        let excused = IndicatorStatus.allCases.filter(\.excusesValue).map { word in
            Tally.rows(where: due + [(status, .word(word.rawValue))])
        }
        return Checklist.Line(
            IndicatorSheet.title,
            at: indicators.cells(IndicatorSheet.value),
            "indicateurs obligatoires sans valeur ni motif",
            count: Tally.rows(where: [due[0]]).value(on: [indicators.draft]),
            left: Tally.rows(where: due) - excused.sum
        )
    }

    private var evidenceLine: Checklist.Line {
        let items = evidence.cells(EvidenceSheet.identifier)
        let facts: [any FormEntry] = [EvidenceSheet.standards, EvidenceSheet.name, EvidenceSheet.date]
        return Checklist.Line(
            EvidenceSheet.title,
            at: SheetRange(evidence.draft.name, CellRange(evidence.draft.cursor)),
            "référence, titre, date des preuves inscrites",
            expected: 3 * .cells(.filled, in: [items]),
            left: .gaps(beside: items, in: facts.map { evidence.cells($0) })
        )
    }

    private func summaryLine(_ referential: Referential) -> Checklist.Line {
        let texts = summaries.cells(SummarySheet.summary)
        return Checklist.Line(
            SummarySheet.title,
            at: texts,
            "synthèses de domaine",
            count: referential.domains.count,
            left: .cells(.empty, in: [texts])
        )
    }

    private var actionLine: Checklist.Line {
        let rows = actions.cells(ActionSheet.identifier)
        let facts: [any FormEntry] = [ActionSheet.owner, ActionSheet.deadline, ActionSheet.status]
        return Checklist.Line(
            ActionSheet.title,
            at: actions.cells(ActionSheet.status),
            "responsable, échéance, statut des actions",
            expected: 3 * .cells(.filled, in: [rows]),
            left: .gaps(beside: rows, in: facts.map { actions.cells($0) })
        )
    }

    /// Where the campus tells the recommendations itself, nobody knows how many answers are due.
    private var followUpLine: Checklist.Line? {
        guard let followUps, knowsRecommendations else { return nil }
        let cells = followUps.cells(from: FollowUpSheet.outcome, to: FollowUpSheet.status)
        return Checklist.Line(
            FollowUpSheet.title,
            at: cells,
            "suites données et statuts",
            count: 2 * cells.range.rowCount,
            left: .cells(.empty, in: [cells])
        )
    }
}
