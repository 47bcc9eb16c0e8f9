package import Words

/// The words of the national overview.
package enum CohortText {
    /// What a campus must do next, in a word or two.
    package static func state(_ state: CohortCampus.State) -> String {
        switch state {
        case .missing: "sans nouvelles"
        case .blocked: "bloqué"
        case .toCorrect: "à corriger"
        case .toExplain: "à expliquer"
        case .ready: "prêt"
        }
    }

    /// What became of a file.
    package static func fate(_ fate: ReceivedFile.Fate) -> String {
        switch fate {
        case .current: "retenu"
        case .superseded: "remplacé"
        case .unreadable: "illisible"
        case .unknown: "campus inconnu"
        }
    }

    /// What the campuses of a group share.
    package static func criterion(_ criterion: CampusGroup.Criterion) -> String {
        switch criterion {
        case .region: "Région académique"
        case .academy: "Académie"
        case .sector: "Filière"
        case .category: "Catégorie"
        case .request: "Demande"
        case .labelAge: "Âge du label"
        case .networkSize: "Membres du réseau"
        }
    }

    /// The same in a narrow column.
    package static func shortCriterion(_ criterion: CampusGroup.Criterion) -> String {
        switch criterion {
        case .region: "Région"
        case .networkSize: "Membres"
        case .academy, .sector, .category, .request, .labelAge: Self.criterion(criterion)
        }
    }
}

extension CohortText {
    /// Whether experts propose the same.
    package static func agreement(of entry: SessionEntry) -> String {
        switch entry.agreement {
        case .unanimous: "concordants"
        case .shared: "partagés"
        case .single: "un seul avis"
        case .unknown: "à vérifier"
        case .silent: "aucun avis"
        }
    }

    /// `FAV`, `hors liste`, `sans avis`.
    package static func opinion(in proposal: SessionEntry.Proposal) -> String {
        proposal.code ?? (proposal.isGiven ? "hors liste" : "sans avis")
    }
}

extension CohortText {
    /// A name as the campaign gives it; `non renseigné` where it is blank.
    package static func shown(_ name: String) -> String { name.isBlank ? "non renseigné" : name }

    /// The name of a campus without what all names begin with: `de la montagne – Val de Loire`.
    package static func shortName(of campus: Campus) -> String {
        for beginning in ["Campus des métiers et des qualifications", "Campus des Métiers et des Qualifications"]
        where campus.name.hasPrefix(beginning) {
            let rest = campus.name.dropFirst(beginning.count).drop { $0.isWhitespace || ":,–—-".contains($0) }
            if !rest.isEmpty { return String(rest) }
        }
        return campus.name
    }

    /// `du campus de la montagne – Val de Loire (GRE-001)`; `du campus GRE-001` without a name.
    package static func named(_ campus: Campus) -> String {
        if campus.name.isBlank { return "du campus \(campus.identifier)" }
        let short = shortName(of: campus)
        let name = short == campus.name ? "« \(short) »" : short
        return "du campus \(name) (\(campus.identifier))"
    }

    /// `1ᵉʳ octobre au 30 novembre 2018`: the year once when it is the same.
    package static func period(from opening: CalendarDate, to closing: CalendarDate) -> String {
        let start =
            opening.year == closing.year ? FrenchFormat.dayAndMonth(opening) : FrenchFormat.longDate(opening)
        return "\(start) au \(FrenchFormat.longDate(closing))"
    }

    /// `2 points bloquants, 7 erreurs à corriger et 4 questions à expliquer ou à corriger`.
    package static func toDo(by campus: CohortCampus) -> String {
        let parts = [
            (campus.openFindings(.blocking), "point bloquant", "points bloquants"),
            (campus.openFindings(.error), "erreur à corriger", "erreurs à corriger"),
            (
                campus.openFindings(.question), "question à expliquer ou à corriger",
                "questions à expliquer ou à corriger"
            ),
        ].filter { $0.0 > 0 }.map(FrenchPhrase.count)
        return FrenchPhrase.list(parts)
    }
}

extension CohortText {
    /// Whether campuses reach the threshold of their request, in a sentence without its full stop.
    package static func verdict(of cohort: Cohort) -> String {
        let (total, met) = (cohort.levels.total, cohort.levels.atThreshold)
        switch (total, met) {
        case (0, _): return "Aucun dossier recevable à ce jour"
        case (1, 1): return "Le seul campus recevable atteint le seuil de sa demande"
        case (1, _): return "Le seul campus recevable est sous le seuil de sa demande"
        case (_, total): return "Les \(total) campus recevables atteignent le seuil de leur demande"
        case (_, 0): return "Aucun des \(total) campus recevables n’atteint le seuil de sa demande"
        case (_, 1): return "1 campus sur \(total) atteint le seuil de sa demande"
        default: return "\(met) campus sur \(total) atteignent le seuil de leur demande"
        }
    }

    /// `3 au niveau 1, 8 au niveau 2`: what a bar shows.
    package static func described(_ levels: LevelTally) -> String {
        let unrated = levels[nil]
        let words = unrated == 0 ? [] : [FrenchPhrase.plainCount(unrated, "non classé", "non classés")]
        return (words + described(Array(levels.counts.dropFirst()))).joined(separator: ", ")
    }

    package static func described(_ ratings: RatingTally) -> String {
        described(ratings.counts).joined(separator: ", ")
    }

    private static func described(_ counts: [Int]) -> [String] {
        counts.enumerated().filter { $0.element > 0 }.map { "\($0.element) au niveau \($0.offset + 1)" }
    }

    /// `62 %`, without decimals; nil of nothing.
    package static func percent(_ share: Fraction?) -> String? {
        share.map { "\(FrenchFormat.number($0.percent(decimals: 0)))\u{202F}%" }
    }
}
