import Evaluation
internal import Office
import Words

/// *Séance*: one row a campus, the hardest first, with columns to decide in.
extension SessionWorkbook {
    static let sessionName = "Séance"
    static let opinionsName = "Avis"

    /// The column where the group writes its *avis*; duration and reason follow.
    private var decisionColumn: Int { 11 + expertCount + 2 }

    var session: NamedSheet {
        let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".map(String.init)
        let experts = (0..<expertCount).map { (heading: "Avis \(letters[$0 % letters.count])", width: 2.2) }
        let columns: [(heading: String, width: Double)] =
            [
                ("N°", 1.1), ("Campus", 2.1), ("Intitulé", 9), ("Académie", 3), ("Filière", 4.6), ("Demande", 3),
                ("Niveau", 1.6), ("Seuil", 1.4), ("Ancres sous le seuil", 1.9), ("dont sans action", 1.7),
                ("Discordances", 2.4),
            ] + experts + [
                ("Accord des avis", 2.7), ("Durée proposée (ans)", 2.2), ("Avis du groupe", 2.6),
                ("Durée retenue (ans)", 2.2), ("Motif", 6),
            ]
        let count = cohort.session.count
        let sheet = Self.sheet(
            Self.sessionName,
            title: "Séance du groupe d’experts, campagne \(cohort.campaign.name)",
            notes: [
                "\(FrenchPhrase.count(count, "campus", "campus")), dans l’ordre d’examen proposé : ancres sous le seuil, puis discordances, puis identifiant. Experts dans l’ordre de leur code.",
                "À remplir : les trois colonnes ocre, à droite (avis dans la liste, durée en années, motif). Aucun avis n’est proposé par le programme.",
            ],
            columns: columns,
            rows: cohort.session.enumerated().map { row($1, place: $0) },
            rules: rules(rows: count)
        )
        return NamedSheet(name: "seance", sheet: sheet, table: Self.table(columns: columns.count, rows: count))
    }

    private func row(_ entry: SessionEntry, place: Int) -> [CellDraft] {
        let campus = entry.campus
        let withoutAction = campus.anchorsUnderThreshold.count { !$0.hasAction }
        let level = campus.level?.rawValue
        func number(_ value: Int, _ look: CellLook = OverviewLook.centredCount) -> CellDraft {
            CellDraft(.number(Double(value)), look)
        }
        func text(_ text: String, _ look: CellLook = OverviewLook.text) -> CellDraft {
            CellDraft(.text(FrenchTypography.polished(text)), look)
        }
        func name(_ name: String) -> CellDraft { text(CohortText.shown(name)) }
        let proposals = (0..<expertCount).map { place in
            entry.proposals.indices.contains(place)
                ? text(CohortText.opinion(in: entry.proposals[place]))
                : text(absence(of: place, in: entry), OverviewLook.faint)
        }
        let proposed = !entry.hasNoDuration ? "à fixer" : entry.given.isEmpty ? "–" : "sans durée"
        let duration = entry.commonDuration.map { number($0) } ?? text(proposed, OverviewLook.faint)
        return [
            number(place + 1), text(campus.identifier, OverviewLook.strong), name(campus.campus.name),
            name(campus.campus.district), name(campus.campus.sector), name(campus.campus.request.capitalizedFirst),
            level.map { number($0, OverviewLook.level($0)) } ?? text("non classé", OverviewLook.centred),
            campus.threshold.map { number($0.rawValue) } ?? text(""),
            number(entry.anchorsUnderThreshold), number(withoutAction), number(entry.discordances),
        ] + proposals + [
            text(
                CohortText.agreement(of: entry),
                entry.agreement.isAlert ? OverviewLook.warning : OverviewLook.text
            ), duration, CellDraft(.empty, OverviewLook.answer), CellDraft(.empty, OverviewLook.answeredCount),
            CellDraft(.empty, OverviewLook.answer),
        ]
    }

    /// What stands for the opinion of an expert who gave no grid, or of no expert at all.
    private func absence(of place: Int, in entry: SessionEntry) -> String {
        if place < Self.expertCount(of: entry, in: cohort.campaign) { return "grille attendue" }
        return place == 1 ? "un seul expert" : ""
    }

    private func rules(rows: Int) -> [InputRule] {
        let codes = cohort.opinionCounts.count
        let longest = max(cohort.campaign.longestDuration, 1)
        guard rows > 0, codes > 0 else { return [] }
        let list = SheetRange(
            Self.opinionsName,
            CellRange(
                CellReference(row: Self.firstRow, column: 0),
                CellReference(row: Self.firstRow + codes - 1, column: 0)
            )
        )
        return [
            InputRule(
                on: Self.column(decisionColumn, rows: rows),
                accepts: .list(list),
                help: .init(
                    "Avis du groupe",
                    "Choisir un code de la feuille «\u{A0}Avis\u{A0}». Laisser vide tant que le groupe n’a pas décidé."
                ),
                alert: .stop(
                    .init("Avis inconnu", "Choisir un code de la liste, tel que la feuille «\u{A0}Avis\u{A0}» l’écrit.")
                )
            ),
            InputRule(
                on: Self.column(decisionColumn + 1, rows: rows),
                accepts: .whole(.between(1, longest)),
                help: .init("Durée retenue", "En années, de 1 à \(longest). Laisser vide pour un avis sans durée."),
                alert: .stop(.init("Durée impossible", "Saisir un nombre entier d’années, de 1 à \(longest)."))
            ),
        ]
    }
}

/// *Arrêté*: what the *arrêté* will list, filled as the group decides.
extension SessionWorkbook {
    var decree: NamedSheet {
        let columns: [(heading: String, width: Double)] = [
            ("Région académique", 5), ("Académie", 3.6), ("Filière", 7.5), ("Intitulé", 14), ("Campus", 2.2),
            ("Mention", 3), ("Durée (ans)", 2.4),
        ]
        let order = cohort.session.enumerated().map { place, entry in
            let campus = entry.campus.campus
            return (
                key: (AlphabeticalKey(campus.region), AlphabeticalKey(campus.sector), campus.identifier),
                place: place, campus: entry.campus
            )
        }.sorted { $0.key < $1.key }
        let sheet = Self.sheet(
            "Arrêté",
            title: "Table pour l’arrêté : territoire, filière, intitulé, mention, durée",
            notes: [
                "Ordre : région académique, filière, identifiant. La durée vient de la feuille « Séance » : « à fixer » tant que le groupe n’a pas rendu son avis, « sans durée » si l’avis n’en donne pas.",
                "Mention : celle que demande le dossier (passage Excellence) ou que porte déjà le label. À relire avant signature.",
            ],
            columns: columns,
            rows: order.map { row(of: $0.campus, sessionRow: $0.place) }
        )
        return NamedSheet(name: "arrete", sheet: sheet, table: Self.table(columns: columns.count, rows: order.count))
    }

    private func row(of campus: CohortCampus, sessionRow: Int) -> [CellDraft] {
        func text(_ text: String, _ look: CellLook = OverviewLook.text) -> CellDraft {
            CellDraft(.text(FrenchTypography.polished(text)), look)
        }
        func name(_ name: String) -> CellDraft { text(CohortText.shown(name)) }
        func decided(_ column: Int) -> String {
            "'\(Self.sessionName)'!$\(CellReference.columnName(decisionColumn + column))$\(Self.firstRow + sessionRow + 1)"
        }
        let (opinion, duration) = (decided(0), decided(1))
        let formula: Formula = "IF(\(opinion)=\"\",\"à fixer\",IF(\(duration)=\"\",\"sans durée\",\(duration)))"
        return [
            name(campus.campus.region), name(campus.campus.district), name(campus.campus.sector),
            name(campus.campus.name), text(campus.identifier, OverviewLook.strong),
            text(campus.asksForExcellence ? "Excellence" : "sans mention"),
            CellDraft(.formula(formula, cached: .text("à fixer")), OverviewLook.centred),
        ]
    }

    /// *Avis*: the list that the group chooses from.
    var opinions: NamedSheet {
        let columns: [(heading: String, width: Double)] = [
            ("Code", 3), ("Avis", 8), ("Durée (ans)", 3), ("Condition", 16),
        ]
        let opinions = cohort.opinionCounts.compactMap { counted in
            cohort.campaign.opinions.first { $0.code == counted.code }
        }
        let rows = opinions.map { opinion -> [CellDraft] in
            [
                CellDraft(.text(opinion.code), OverviewLook.strong),
                CellDraft(.text(FrenchTypography.polished(opinion.label)), OverviewLook.text),
                opinion.duration.map { CellDraft(.number(Double($0)), OverviewLook.centred) }
                    ?? CellDraft(.text("sans durée"), OverviewLook.faint),
                CellDraft(.text(FrenchTypography.polished(opinion.condition)), OverviewLook.text),
            ]
        }
        let sheet = Self.sheet(
            Self.opinionsName,
            title: "Avis possibles, d’après la liste de la campagne",
            notes: [
                "Code à choisir dans la colonne « Avis du groupe » ; la condition est celle de la liste de la campagne.",
                "Durée : en années, \(cohort.campaign.longestDuration) au plus.",
            ],
            columns: columns,
            rows: rows
        )
        return NamedSheet(name: "avis", sheet: sheet, table: Self.table(columns: columns.count, rows: rows.count))
    }
}
