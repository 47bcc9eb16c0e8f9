import Words

/// What a synthesis says of the experts together, sentence by sentence: rules decide, nobody judges, nothing is averaged.
package enum SynthesisText {
    /// `A`, `B`…: how the document calls an expert, by place.
    package static func letter(_ rank: Int) -> String { DrawingText.letter(rank) }

    /// `A`, `A, C et D`.
    package static func letters(_ ranks: [Int]) -> String { FrenchPhrase.list(ranks.map { letter($0) }) }

    /// `l’expert A`, `les experts A et C`.
    static func who(_ ranks: [Int]) -> String {
        "\(experts(ranks.count)) \(letters(ranks))"
    }

    /// `CLE-001 · Renouvellement · Chimie et biotechnologies · Clermont-Ferrand · 2 grilles rendues · 15 janvier 2019`.
    package static func facts(of synthesis: ExpertSynthesis) -> String {
        let subject = synthesis.subject
        return [
            subject.identifier, subject.request?.capitalizedFirst, subject.sector, subject.district,
            grids(of: synthesis), FrenchFormat.longDate(synthesis.date),
        ].compactMap(\.self).joined(separator: " · ")
    }

    /// `2 grilles rendues`, `aucune grille rendue`; `votre grille` for an expert, who does not see the others.
    private static func grids(of synthesis: ExpertSynthesis) -> String {
        if synthesis.reader != nil { return "votre grille" }
        let count = synthesis.evaluations.count
        return count == 0 ? "aucune grille rendue" : FrenchPhrase.count(count, "grille rendue", "grilles rendues")
    }

    /// `Deux avis favorables ; durées proposées : 2 ans et 4 ans`: what the experts propose, as the title of the page.
    package static func headline(of evaluations: [ExpertReading]) -> String {
        let labels = evaluations.compactMap { opinion(of: $0)?.lowercasedFirst }
        guard let first = evaluations.first else { return "Aucune grille rendue" }
        guard let label = labels.first else { return "Aucun avis donné" }
        if evaluations.count == 1 {
            return "Avis \(label), \(first.lacksDuration ? "durée " : "")\(duration(of: first))"
        }
        if labels.count < evaluations.count {
            return FrenchPhrase.count(labels.count, "avis donné", "avis donnés")
                + " pour \(evaluations.count) grilles\u{A0}: " + labels.joined(separator: "\u{202F}; ")
        }
        let number = FrenchPhrase.word(for: evaluations.count).capitalizedFirst
        if evaluations.allSatisfy({ $0.opinion?.isFavourable == true }) {
            return "\(number) avis favorables\u{202F}; \(durations(evaluations))"
        }
        let groups = labels.together
        if groups.count == 1 { return "\(number) avis identiques\u{A0}: \(label)" }
        let views = groups.map { label, ranks in
            groups.count == labels.count ? label : "\(label) (\(letters(ranks)))"
        }
        return "Avis partagés\u{A0}: " + views.joined(separator: "\u{202F}; ")
    }

    /// `Favorable`; as typed, when it is out of the list of the campaign; nil when the expert gives none.
    package static func opinion(of reading: ExpertReading) -> String? {
        reading.opinion?.label ?? reading.unlistedOpinion.map { FrenchFormat.unlisted($0, limit: longestOpinion) }
    }

    /// Characters of an *avis* out of the list, which is the title of a page.
    static let longestOpinion = 200

    private static func durations(_ evaluations: [ExpertReading]) -> String {
        let lacking = evaluations.indices.filter { evaluations[$0].lacksDuration }
        let isSilent = lacking.count == evaluations.count
        let told = isSilent ? evaluations : evaluations.filter { !$0.lacksDuration }
        let durations = told.sorted { $0.duration ?? 0 < $1.duration ?? 0 }.map(duration).together.map(\.element)
        let left = isSilent || lacking.isEmpty ? "" : " (non donnée par \(letters(lacking)))"
        let noun = FrenchPhrase.agreeing(with: durations.count, "durée proposée", "durées proposées")
        return "\(noun)\u{A0}: \(FrenchPhrase.list(durations))\(left)"
    }

    /// `4 ans`; `sans durée` of an *avis* that has none; `non donnée` where the expert gives none of one that has.
    package static func duration(of reading: ExpertReading) -> String {
        reading.lacksDuration ? "non donnée" : OpinionText.duration(reading.duration)
    }

    /// What the ratings of each expert give, then what the self-evaluation gave.
    package static func lead(of synthesis: ExpertSynthesis) -> String {
        [external(of: synthesis), own(of: synthesis)].compactMap(\.self).joined(separator: " ")
    }

    private static func external(of synthesis: ExpertSynthesis) -> String? {
        let evaluations = synthesis.evaluations
        let levels = evaluations.map(\.campusLevel.level).together
        guard let first = levels.first else { return nil }
        if levels.count == 1, let level = first.element {
            let who = ratings(of: evaluations)
            return "D’après \(who), le campus est au \(LevelText.text(of: level))\(low(in: synthesis))."
        }
        let known = levels.compactMap { level, ranks in level.map { (level: $0, ranks: ranks) } }
        let views = known.enumerated().map { place, view in
            let verb = FrenchPhrase.agreeing(with: view.ranks.count, "situe", "situent")
            return "\(who(view.ranks))\(place > 0 ? "" : " \(verb) le campus") au \(LevelText.text(of: view.level))"
        }
        let without = evaluations.indices.filter { evaluations[$0].campusLevel.level == nil }
        let unknown =
            without.count > mostApart
            ? ["niveau non établi pour \(who(without)) (tableau 1)"]
            : without.map { rank in
                (evaluations.count == 1 ? "" : "pour l’expert \(letter(rank)), ")
                    + "niveau non établi\(missing(evaluations[rank]))"
            }
        let parts = [views.joined(separator: ", ")].filter { !$0.isEmpty } + unknown
        return "D’après \(evaluations.count == 1 ? ratings(of: evaluations) : "leurs cotations"), "
            + parts.joined(separator: "\u{202F}; ") + "."
    }

    /// Experts without a level whose anchors are told one by one: the table says the same of more.
    private static let mostApart = 2

    /// `Les grilles des experts A et C sont à corriger`; nil when none is.
    package static func provisional(_ evaluations: [ExpertReading]) -> String? {
        let ranks = evaluations.indices.filter { evaluations[$0].isProvisional }
        return switch ranks.count {
        case 0: nil
        case 1: "La grille de \(who(ranks)) est à corriger"
        default: "Les grilles des experts \(letters(ranks)) sont à corriger"
        }
    }

    private static func ratings(of evaluations: [ExpertReading]) -> String {
        evaluations.count == 1
            ? "les cotations de l’expert"
            : "les cotations de chacun des \(FrenchPhrase.word(for: evaluations.count)) experts"
    }

    /// ` et 7 ancres sur 10 sont sous le seuil de renouvellement (niveau 3)`; nothing where experts count them differently.
    private static func low(in synthesis: ExpertSynthesis) -> String {
        let counts = Set(synthesis.evaluations.map(\.anchorsUnderThreshold.count))
        guard synthesis.level.threshold != nil, counts.count == 1, let count = counts.first else { return "" }
        return " et \(low(count, of: synthesis.level.anchorCount)) \(threshold(of: synthesis.level))"
    }

    private static func missing(_ evaluation: ExpertReading) -> String {
        let codes = evaluation.unexaminedAnchors.map { "\($0.code)" }
        if codes.isEmpty { return "" }
        if codes.count > 3 { return "\u{A0}: \(codes.count) ancres non examinées" }
        return "\u{A0}: \(FrenchPhrase.list(codes)) non "
            + FrenchPhrase.agreeing(with: codes.count, "examinée", "examinées")
    }

    private static func own(of synthesis: ExpertSynthesis) -> String? {
        let count = synthesis.anchors.count(where: \.rated.isUnderThreshold)
        guard let level = synthesis.level.level else { return "L’auto-évaluation ne donnait pas de niveau." }
        guard synthesis.level.threshold != nil else {
            return "L’auto-évaluation donnait le \(LevelText.text(of: level))."
        }
        let anchors = count == 0 ? "aucune ancre" : FrenchPhrase.count(count, "ancre", "ancres")
        return "L’auto-évaluation donnait le \(LevelText.text(of: level)) et \(anchors) sous le seuil."
    }

    /// `7 ancres sur 10 sont sous le`, `aucune ancre n’est sous le`.
    private static func low(_ count: Int, of anchors: Int) -> String {
        switch count {
        case 0: "aucune ancre n’est sous le"
        case 1: "1\u{A0}ancre sur \(anchors) est sous le"
        default: "\(count)\u{A0}ancres sur \(anchors) sont sous le"
        }
    }

    /// `seuil de renouvellement (niveau 3)`.
    package static func threshold(of level: LevelStatement) -> String {
        guard let threshold = level.threshold, let request = level.request else { return "seuil" }
        return "\(LevelText.threshold(of: request)) (\(LevelText.text(of: threshold)))"
    }

    /// `niveau 1`, or what keeps a level from following.
    package static func level(of evaluation: ExpertReading) -> String {
        evaluation.campusLevel.level.map { LevelText.text(of: $0).capitalizedFirst }
            ?? "Non établi\(missing(evaluation))"
    }

    /// `7 sur 10`.
    package static func share(_ count: Int, of total: Int) -> String { "\(count) sur \(total)" }

    /// `7 sur 10`, `2 sur 8 ; 2 non examinées`: the anchors that an expert rates under the threshold, of those examined.
    package static func lowAnchors(in evaluation: ExpertReading, of total: Int) -> String {
        lowAnchors(
            evaluation.anchorsUnderThreshold.count,
            of: total,
            without: evaluation.unexaminedAnchors.count,
            ("examinée", "examinées")
        )
    }

    /// `8 sur 10`, `0 sur 8 ; 2 non cotées`: the anchors that the campus rates under the threshold, of those that it rates.
    package static func lowAnchors(of synthesis: ExpertSynthesis) -> String {
        let anchors = synthesis.anchors.map(\.rated)
        return lowAnchors(
            anchors.count(where: \.isUnderThreshold),
            of: anchors.count,
            without: anchors.count { $0.rating?.level == nil },
            ("cotée", "cotées")
        )
    }

    private static func lowAnchors(
        _ low: Int,
        of total: Int,
        without left: Int,
        _ word: (one: String, many: String)
    ) -> String {
        if left >= total { return total == 0 ? share(0, of: 0) : "aucune \(word.one)" }
        return share(low, of: total - left) + rest(left, word)
    }

    /// ` ; 2 non examinées`, or nothing.
    private static func rest(_ count: Int, _ word: (one: String, many: String)) -> String {
        count == 0 ? "" : "\u{202F}; \(FrenchPhrase.plainCount(count, "non \(word.one)", "non \(word.many)"))"
    }

    /// `54 sur 57 ; 3 non examinées`.
    package static func rated(by evaluation: ExpertReading) -> String {
        let concerned = evaluation.concerned
        let examined = concerned.count { $0.external != nil }
        return share(examined, of: concerned.count) + rest(concerned.count - examined, ("examinée", "examinées"))
    }

    /// `57 sur 59 (2 NC)`: what the campus itself rates.
    package static func ownRated(_ standards: [ExaminedStandard]) -> String {
        let rated = standards.count { $0.rated.rating?.level != nil }
        let notConcerned = standards.count { $0.rated.rating == .notConcerned }
        return "\(rated) sur \(standards.count)" + (notConcerned == 0 ? "" : " (\(notConcerned)\u{A0}NC)")
    }

    /// `39 sur 54 ; à 1 près : 53`; nil when nothing is compared.
    package static func agreement(_ divergence: Divergence) -> String? {
        divergence.count == 0
            ? nil
            : "\(divergence.exactCount) sur \(divergence.count)\u{202F}; à 1 près\u{A0}: \(divergence.withinOneCount)"
    }

    /// `54 références comparées, même niveau pour 39, écart moyen +0,1, kappa pondéré 0,73`; nil when nothing is compared.
    package static func measures(of divergence: Divergence) -> String? {
        guard let gap = divergence.meanGap else { return nil }
        let sign = gap.rounded(decimals: 1) > 0 ? "+" : ""
        let kappa = divergence.kappa.map { FrenchFormat.number($0, .exactly(2)) } ?? "non calculable"
        return
            FrenchPhrase.count(divergence.count, "référence comparée", "références comparées") + ", même niveau pour "
            + "\(divergence.exactCount), écart moyen \(sign)\(FrenchFormat.number(gap, .exactly(1))), kappa pondéré \(kappa)"
    }

    /// `Aucun, déclaré (grille du 10 janvier 2019)`.
    package static func conflict(of evaluation: ExpertReading) -> String {
        guard evaluation.declaresNoConflict == true else { return "Non déclaré" }
        return "Aucun, déclaré" + (evaluation.date.map { " (grille du \(FrenchFormat.longDate($0)))" } ?? "")
    }
}
