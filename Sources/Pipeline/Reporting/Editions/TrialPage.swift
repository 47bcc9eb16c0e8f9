package import Evaluation
internal import Words

/// What another edition would make of a campaign, as a page to read: totals, then the campuses that move.
package struct TrialPage {
    private let trial: EditionTrial
    private let campaign: String
    private let wrapping: Wrapping

    /// - Parameters:
    ///   - campaign: its name.
    ///   - width: that of the terminal; nil where lines are not bounded.
    package init(of trial: EditionTrial, in campaign: String, width: Int?) {
        self.trial = trial
        self.campaign = campaign
        wrapping = Wrapping(width: width)
    }

    package var lines: [String] {
        let moving = trial.campuses.filter { $0.move != .kept || $0.before.meetsThreshold != $0.after.meetsThreshold }
        return totals.flatMap { paragraph($0) } + lostAnswers + blocked
            + [CampusTrial.Move.lowered, .raised, .kept].flatMap { move -> [String] in
                let group = moving.filter { $0.move == move }
                guard !group.isEmpty else { return [] }
                return ["", "\(TrialText.title(of: move)) (\(group.count))"] + group.flatMap(lines)
            }
    }

    private var totals: [String] {
        let campuses = trial.campuses
        let (old, new) = (trial.current.version, trial.next.version)
        let answered = campuses.map(\.answered).reduce(0, +)
        let lost = campuses.map(\.lost.count).reduce(0, +)
        return [
            "Campagne \(campaign), \(old == new ? "édition \(new)" : "édition \(old) → \(new)") : "
                + "\(FrenchPhrase.plainCount(campuses.count, "dossier jugé", "dossiers jugés")) de nouveau.",
            TrialText.thresholds(from: trial.thresholds.current, to: trial.thresholds.next),
            "Réponses : \(answered - lost) sur \(answered) subsistent.",
            "Niveau : \(FrenchPhrase.plainCount(trial.count(.raised), "campus le gagne", "campus en gagnent")), "
                + "\(FrenchPhrase.plainCount(trial.count(.lowered), "le perd", "en perdent")), "
                + "\(FrenchPhrase.plainCount(trial.count(.kept), "le garde", "le gardent")).",
            "Seuil atteint : \(campuses.count { $0.before.meetsThreshold == true }) avant, "
                + "\(campuses.count { $0.after.meetsThreshold == true }) après.",
        ].compactMap(\.self)
    }

    private var lostAnswers: [String] {
        let codes = trial.lostAnswers.map { "\($0.code) (\($0.campuses))" }
        guard !codes.isEmpty else { return [] }
        return paragraph("Réponses perdues, avec le nombre de campus : \(codes.joined(separator: ", ")).")
    }

    private var blocked: [String] {
        let names = FrenchPhrase.list(trial.blocked.map(\.printable), limit: Self.longestList)
        return names.isEmpty ? [] : paragraph("Non jugés, car bloqués : \(names).")
    }

    /// Campuses in a line of the page.
    private static let longestList = 12

    private func lines(on campus: CampusTrial) -> [String] {
        let threshold = TrialText.threshold(of: campus)
        return paragraph(
            "\(campus.campus.printable)  \(LevelText.text(ofCampus: campus.before.level)) → "
                + "\(LevelText.text(ofCampus: campus.after.level))\(threshold.isEmpty ? "" : " ; " + threshold)",
            after: "  "
        ) + paragraph(TrialText.anchors(of: campus), after: "      ")
    }

    /// The next lines stand two columns farther than the first; none of an empty text.
    private func paragraph(_ text: String, after margin: String = "") -> [String] {
        text.isEmpty ? [] : wrapping.paragraph(text, first: margin, rest: margin + "  ")
    }
}
