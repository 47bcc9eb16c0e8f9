import Words

/// What the grids leave to make clear.
extension SynthesisText {
    /// `Durée`, `Avis de l’expert A`…: what a point is about.
    package static func object(of point: Clarification) -> String {
        switch point {
        case .durations: "Durée"
        case .unlisted(let ranks, _), .condition(let ranks, _, _): "Avis \(experts(ranks))"
        case .disputes(let anchors, _): anchors.isEmpty ? "Références" : "Ancres"
        case .plan: "Plan d’action"
        }
    }

    package static func text(of point: Clarification) -> String {
        switch point {
        case .unlisted(_, let typed):
            "\(FrenchFormat.quoted(typed, limit: longestOpinion)) n’est pas dans la liste des avis de la campagne."
        case .durations(let years, let lacking, let opinions): durations(apart: years, lacking, of: opinions)
        case .condition(_, let condition, let cases): text(of: condition, in: cases)
        case .disputes(let anchors, let standards): disputes(anchors, of: standards)
        case .plan(let idle, let anchors, let closed, let asked, let campaign):
            plan(idle, of: anchors, closed: closed, of: asked, since: campaign)
        }
    }

    /// `de l’expert A`, `des experts B et C`.
    private static func experts(_ ranks: [Int]) -> String { "\(ofExperts(ranks.count)) \(letters(ranks))" }

    private static func text(of condition: String, in cases: [Supposition]) -> String {
        let start = "dans la liste des avis, il suppose\u{A0}: «\u{A0}\(condition)\u{A0}»"
        if let only = cases.first, cases.count == 1 {
            let (anchors, isOne) = (only.anchors, only.ranks.count == 1)
            return "\(start) \(isOne ? "Dans ses cotations" : "Dans les cotations de chacun"), "
                + FrenchPhrase.count(anchors, "ancre est sous le seuil", "ancres sont sous le seuil")
                + farther(only.byTwoLevels, of: anchors) + "."
        }
        let counts = cases.map { supposition in
            FrenchPhrase.count(supposition.anchors, "ancre", "ancres") + " pour \(letters(supposition.ranks))"
                + farther(supposition.byTwoLevels, of: supposition.anchors)
        }
        return "\(start) Sous le seuil dans leurs cotations\u{A0}: " + counts.joined(separator: "\u{202F}; ") + "."
    }

    private static func durations(apart years: [Int], _ lacking: [Int], of opinions: Int) -> String {
        let silent = "\(who(lacking)) \(FrenchPhrase.agreeing(with: lacking.count, "n’en donne", "n’en donnent")) pas"
        guard let shortest = years.min(), let longest = years.max(), shortest < longest else { return silent + "." }
        let all = years.count == opinions
        let between =
            years.count == 2
            ? "les deux avis\(all ? "" : " qui en donnent une")"
            : "les avis extrêmes\(all ? "" : " de ceux qui en donnent une")"
        let gap = "\(OpinionText.duration(longest - shortest)) d’écart entre \(between)"
        return lacking.isEmpty ? gap + "." : "\(gap)\u{202F}; \(silent)."
    }

    private static func farther(_ count: Int, of anchors: Int) -> String {
        if count == 0 { return "" }
        return count == anchors ? ", de deux niveaux ou plus" : ", dont \(count) de deux niveaux ou plus"
    }

    private static func disputes(_ anchors: [ReferentialCode], of standards: Int) -> String {
        let all = FrenchPhrase.count(standards, "référence en tout", "références en tout")
        guard let first = anchors.first else {
            return
                "les experts divergent de deux niveaux ou plus sur \(standards == 1 ? "une" : "\(standards)") d’entre elles."
        }
        let codes = anchors.map { "\($0)" }.joined(separator: ", ")
        return anchors.count == 1
            ? "les experts divergent de deux niveaux ou plus sur \(first)\u{202F}; \(all)."
            : "les experts divergent de deux niveaux ou plus sur \(anchors.count) d’entre elles (\(codes))\u{202F}; \(all)."
    }

    private static func plan(_ idle: Int, of anchors: Int, closed: Int, of asked: Int, since campaign: String?)
        -> String
    {
        let actions: String? =
            switch (idle, anchors) {
            case (0, _): nil
            case (1, 1): "l’ancre sous le seuil selon le campus n’a pas d’action vivante"
            case (1, _): "1 des \(anchors) ancres sous le seuil selon le campus n’a pas d’action vivante"
            case (_, _): "\(idle) des \(anchors) ancres sous le seuil selon le campus n’ont pas d’action vivante"
            }
        let recommendations =
            asked == 0
            ? nil
            : FrenchPhrase.count(closed, "recommandation close", "recommandations closes") + " sur \(asked)"
                + (campaign.map { " depuis \($0)" } ?? "")
        return [actions, recommendations].compactMap(\.self).joined(separator: "\u{202F}; ") + "."
    }
}

/// The anchors and the domains.
extension SynthesisText {
    /// `Les dix ancres`.
    package static func anchorsTitle(_ count: Int) -> String {
        count == 1 ? "L’ancre du référentiel" : "Les \(FrenchPhrase.word(for: count)) ancres"
    }

    /// « 4 ancres sont sous le seuil pour les deux experts ; 6 ne le sont que pour l’un des deux. »
    package static func anchorsMessage(of synthesis: ExpertSynthesis) -> String? {
        guard synthesis.level.threshold != nil, !synthesis.evaluations.isEmpty else { return nil }
        let counts = synthesis.anchors.map { standard in
            (low: standard.doubters(under: synthesis.level.threshold).count, given: standard.externalLevels.count)
        }
        let experts = synthesis.evaluations.count
        guard counts.contains(where: { $0.given > 0 }) else {
            return
                "Aucune ancre n’est cotée dans \(FrenchPhrase.agreeing(with: experts, "la grille", "les grilles")) \(ofExperts(experts))."
        }
        let unanimity = Unanimity(among: experts)
        let all = counts.count { unanimity.holds(for: $0.low, of: $0.given) }
        let alone = experts == 2 ? counts.count { $0.low == 1 && $0.given == 1 } : 0
        let some = counts.count { $0.low > 0 } - all - alone
        let who = everyone(unanimity, rating: all)
        let together = experts == 2 && some + alone > 0 ? " à la fois" : ""
        let first =
            all == 0
            ? "Aucune ancre n’est sous le seuil pour \(who)\(together)"
            : FrenchPhrase.count(all, "ancre est sous le seuil", "ancres sont sous le seuil") + " pour \(who)"
        let part = experts == 2 ? "l’un des deux" : "une partie d’entre eux"
        let second: String? =
            switch some {
            case 0: nil
            case 1: all == 0 ? "1 l’est pour \(part)" : "1 ne l’est que pour \(part)"
            default: all == 0 ? "\(some) le sont pour \(part)" : "\(some) ne le sont que pour \(part)"
            }
        let only: String? =
            switch alone {
            case 0: nil
            case 1: "1 l’est pour le seul expert qui la cote"
            default: "\(alone) le sont pour le seul expert qui les cote"
            }
        let unseen = counts.count { $0.given == 0 }
        let third =
            unseen == 0 ? nil : FrenchPhrase.plainCount(unseen, "n’est pas examinée", "ne sont pas examinées")
        return [first, second, only, third].compactMap(\.self).joined(separator: "\u{202F}; ") + "."
    }

    /// `suff. / part.`: what each expert thinks of the evidence; `part. (A et C)\u{202F}; suff. (B)` where they are many.
    package static func evidence(_ readings: [StandardReading]) -> String {
        let words = readings.map { short($0.evidence, isRated: $0.external != nil) }
        if words.count <= ExpertSynthesis.mostInColumns { return words.joined(separator: " / ") }
        let groups = words.together
        if groups.count == 1 { return groups[0].element }
        return groups.map { "\($0.element) (\(letters($0.places)))" }.joined(separator: "\u{202F}; ")
    }

    private static func short(_ judgement: EvidenceJudgement?, isRated: Bool) -> String {
        switch judgement {
        case .sufficient: "suff."
        case .partial: "part."
        case .absent: "abs."
        case .unexamined: "non vu"
        case nil: isRated ? "–" : "non vu"
        }
    }

    /// `2 (+1)`, `non vu`: a level beside that of the campus.
    package static func cell(_ reading: StandardReading, showsGap: Bool) -> String {
        guard let external = reading.external else { return "non vu" }
        let gap = reading.gap ?? 0
        return "\(external.rawValue)" + (showsGap && gap != 0 ? " (\(ExpertText.gap(gap) ?? ""))" : "")
    }

    /// `A confirme 5 cotations, en relève 2, en abaisse 1 ; B en confirme 7, en relève 2, en abaisse 0.`; nil when nothing is
    /// compared.
    package static func message(of domain: ExaminedDomain) -> String? {
        let views = domain.appraisals.indices.compactMap { rank -> (Int, [Int])? in
            let gaps = domain.standards.compactMap { $0.readings[rank].gap }
            return gaps.isEmpty ? nil : (rank, gaps)
        }
        if views.isEmpty { return nil }
        return views.enumerated().map { place, view in
            let (same, up, down) = (view.1.count { $0 == 0 }, view.1.count { $0 > 0 }, view.1.count { $0 < 0 })
            let first =
                place == 0 ? "confirme " + FrenchPhrase.count(same, "cotation", "cotations") : "en confirme \(same)"
            return "\(letter(view.0)) \(first), en relève \(up), en abaisse \(down)"
        }.joined(separator: "\u{202F}; ") + "."
    }

    /// `Cotation expressément confirmée : par A, C1.R2, C3.R2 ; par B, C1.R2.`; nil when no expert says so.
    package static func confirmations(in domain: ExaminedDomain) -> String? {
        let views = domain.confirmations.enumerated().filter { !$1.isEmpty }.map { rank, codes in
            "par \(letter(rank)), "
                + codes.map { "\($0)".split(separator: ".").dropFirst().joined(separator: ".") }.joined(separator: ", ")
        }
        return views.isEmpty
            ? nil : "Cotation expressément confirmée\u{A0}: " + views.joined(separator: "\u{202F}; ") + "."
    }

    /// What stands where no statement is printed: a gap calls for one.
    package static func silence(on standard: ExaminedStandard) -> String {
        standard.readings.contains { ($0.gap ?? 0) != 0 } ? "Écart sans constat." : "–"
    }
}

/// What is left to look at on site.
extension SynthesisText {
    /// Words that others follow on the same line: they end as a sentence does.
    package static func sentence(_ text: String?) -> String? {
        text?.trimmed.last.map { ".!?…".contains($0) } == false ? text.map { $0.trimmed + "." } : text
    }

    /// `Par A : D0.C3.R3, D3.C1.R3.`; nil without a standard.
    package static func codes(_ readings: [StandardReading], by rank: Int) -> String? {
        readings.isEmpty
            ? nil : "Par \(letter(rank))\u{A0}: " + readings.map { "\($0.standard.code)" }.joined(separator: ", ") + "."
    }
}
