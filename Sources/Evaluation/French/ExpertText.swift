import Words

/// What experts say, in words.
package enum ExpertText {
    /// `EXP-01`: experts are named by their code.
    package static func code(of expert: Expert?) -> String { expert?.code ?? "expert non reconnu" }

    /// `Niveau 3` or `Non examiné`: what a coloured cell says.
    package static func word(of level: Level?) -> String {
        level.map { LevelText.word(of: .rated($0)) } ?? "Non examiné"
    }

    /// `+1`, `0` or `−2`; nil when the levels are not both given.
    package static func gap(_ gap: Int?) -> String? {
        gap.map { $0 == 0 ? "0" : ($0 > 0 ? "+\($0)" : "−\(-$0)") }
    }

    /// `−1 / +1`, `– / −1`: the gap of each expert in its place, once where all have the same.
    package static func gaps(of point: MeetingPoint) -> String {
        if point.gaps.isEmpty { return "sans objet" }
        let gaps = point.readings.map { gap($0.gap) ?? "–" }
        return (Set(gaps).count == 1 ? Array(gaps.prefix(1)) : gaps).joined(separator: " / ")
    }

    /// `suffisantes, 2 citées`: the judgement of the expert, then what the campus cites.
    package static func evidence(_ judgement: EvidenceJudgement?, cited: Int) -> String {
        let cited = cited == 0 ? "aucune citée" : FrenchPhrase.count(cited, "citée", "citées")
        return "\(judgement?.rawValue ?? "sans jugement"), \(cited)"
    }

    /// `EXP-01 : niveau 1 ; EXP-02 : niveau 3`.
    package static func levels(of readings: [StandardReading]) -> String {
        readings.map { reading in
            "\(code(of: reading.expert))\u{A0}: \(reading.external.map(LevelText.text) ?? "non examiné")"
        }.joined(separator: "\u{202F}; ")
    }

    /// Where the deposit of a campus stands, for the experts who wait for it.
    package static func state(of status: Assessment.Status?) -> String {
        switch status {
        case .sound: "recevable"
        case .provisional: "à corriger"
        case .blocked: "bloqué"
        case nil: "attendu"
        }
    }

    /// Where the grid of an expert on a campus stands; nil while there is nothing to evaluate.
    package static func stateOfGrid(on entrusted: EntrustedCampus) -> String? {
        switch entrusted.grid?.status {
        case .blocked: "bloquée"
        case .provisional: "à corriger"
        case .sound: entrusted.toAnswer.isEmpty ? "rendue" : "à revoir"
        case nil: entrusted.isAssessable ? "attendue" : nil
        }
    }

    /// Where a synthesis stands, at the foot of its pages.
    package static func state(of synthesis: ExpertSynthesis) -> String {
        let grids = synthesis.evaluations.count
        if synthesis.reader != nil { return grids == 0 ? "avant votre grille" : "avec votre grille" }
        return grids == 0 ? "avant toute grille" : "avec \(FrenchPhrase.count(grids, "grille", "grilles")) d’expert"
    }
}
