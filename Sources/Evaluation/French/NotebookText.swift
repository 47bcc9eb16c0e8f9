import Words

/// What the notebook of an expert says before any grid (*carnet d'examen*).
package enum NotebookText {
    /// `CLE-001 · Renouvellement · Chimie et biotechnologies · déposé le 9 novembre 2018 · aucune grille recevable`.
    package static func facts(of synthesis: ExpertSynthesis) -> String {
        [
            synthesis.subject.identifier, synthesis.subject.request?.capitalizedFirst, synthesis.subject.sector,
            synthesis.deposit.map { "déposé le \(FrenchFormat.longDate($0))" },
            synthesis.reader == nil ? "aucune grille recevable" : "votre grille est attendue",
        ].compactMap(\.self).joined(separator: " · ")
    }

    /// « Coter d’abord les 10 ancres : elles font le niveau du campus ».
    package static func headline(anchors count: Int) -> String {
        count == 1
            ? "Coter d’abord l’ancre\u{A0}: elle fait le niveau du campus"
            : "Coter d’abord les \(count)\u{A0}ancres\u{A0}: elles font le niveau du campus"
    }

    package static func lead(of synthesis: ExpertSynthesis) -> String {
        let level = synthesis.level
        let own =
            level.level.map { "L’auto-évaluation donne le \(LevelText.text(of: $0))" }
            ?? "L’auto-évaluation ne donne pas de niveau"
        let held = level.threshold == nil ? "" : "\u{202F}; le \(threshold(of: level))"
        let low = level.threshold == nil ? nil : low(among: synthesis.anchors.map(\.rated))
        let rule =
            synthesis.anchors.count == 1
            ? "Si vous cotez l’ancre 1, vos cotations donnent le niveau\u{A0}1."
            : "Il suffit qu’une seule ancre soit cotée 1 pour que vos cotations donnent le niveau\u{A0}1."
        return ["\(own)\(held).", low, rule].compactMap(\.self).joined(separator: " ")
    }

    /// `3 ancres sont annoncées sous le seuil, 2 ne sont pas cotées.`
    private static func low(among anchors: [RatedStandard]) -> String {
        let unrated = anchors.count { $0.rating?.level == nil }
        if unrated == anchors.count { return "Aucune ancre n’est cotée." }
        let count = anchors.count(where: \.isUnderThreshold)
        let low =
            count == 0
            ? "Aucune ancre n’est annoncée sous le seuil"
            : FrenchPhrase.count(count, "ancre est annoncée sous le seuil", "ancres sont annoncées sous le seuil")
        let rest = FrenchPhrase.count(unrated, "n’est pas cotée", "ne sont pas cotées")
        return unrated == 0 ? low + "." : "\(low), \(rest)."
    }

    /// `seuil de renouvellement est le niveau 3`.
    private static func threshold(of level: LevelStatement) -> String {
        guard let threshold = level.threshold else { return "seuil n’est pas connu" }
        return "\(level.request.map(LevelText.threshold) ?? "seuil") est le \(LevelText.text(of: threshold))"
    }

    /// `En hausse depuis 2017`: which standards a step of the examination takes.
    package static func name(of reason: ExaminationOrder.Reason) -> String {
        switch reason {
        case .anchor: "Ancres"
        case .raised(let campaign): "En hausse depuis \(campaign)"
        case .unsupported: "Niveau\u{A0}2 ou plus sans preuve"
        case .highest: "Niveau\u{A0}4 annoncé"
        case .outdated: "Preuves de plus de deux ans"
        }
    }

    /// `D2.C3.R1 : la reconnaissance extérieure est à établir.`
    package static func text(of step: ExaminationOrder.Step) -> String {
        if step.codes.isEmpty { return "Aucune." }
        let why =
            switch step.reason {
            case .anchor: "le niveau du campus en dépend"
            case .raised: "la preuve du progrès est à voir"
            case .unsupported: "demander la pièce"
            case .highest: "la reconnaissance extérieure est à établir"
            case .outdated: "la situation a pu changer"
            }
        return FrenchPhrase.list(step.codes.map { "\($0)" }, limit: longestList) + "\u{A0}: \(why)."
    }

    /// Codes in a cell of the first page, which has to hold on one sheet; the card of each standard says the same.
    static let longestList = 20

    /// « 10 références, dont 7 ancres ; niveaux annoncés : 1 au niveau 1, 8 au niveau 2, 1 au niveau 3. »
    package static func message(of domain: ExaminedDomain) -> String {
        let standards = domain.standards
        let anchors = standards.count(where: \.rated.standard.isAnchor)
        let noun = FrenchPhrase.count(standards.count, "référence", "références")
        let among = anchors == 0 ? "aucune ancre" : "dont \(FrenchPhrase.count(anchors, "ancre", "ancres"))"
        let levels = Level.allCases.compactMap { level -> String? in
            let count = standards.count { $0.rated.rating?.level == level }
            return count == 0 ? nil : "\(count) au \(LevelText.text(of: level))"
        }
        let notConcerned = standards.count { $0.rated.rating == .notConcerned }
        let told = levels + (notConcerned == 0 ? [] : ["\(notConcerned)\u{A0}NC"])
        return "\(noun), \(among)\u{202F}; "
            + (told.isEmpty ? "aucun niveau annoncé." : "niveaux annoncés\u{A0}: \(told.joined(separator: ", ")).")
    }

    /// `retenu, visé, 2017, seuil`: what stands at a level of a standard; nil when nothing does.
    package static func marks(at level: Level, of rated: RatedStandard, under threshold: Level?) -> String? {
        let marks = [
            rated.rating?.level == level ? "retenu" : nil, rated.target == level ? "visé" : nil,
            rated.earlier.flatMap { $0.level == level ? $0.campaign : nil }, threshold == level ? "seuil" : nil,
        ].compactMap(\.self)
        return marks.isEmpty ? nil : marks.joined(separator: ", ")
    }
}
