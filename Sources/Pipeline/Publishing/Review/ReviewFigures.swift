internal import Evaluation
internal import Office
import Words

/// The drawings of the national overview, from figures that stand in the same row; lengths in millimetres.
enum ReviewFigures {
    static func squares(of cohort: Cohort) -> Scene? {
        let levels = cohort.levels
        func column(_ level: Level) -> SquareColumns.Column {
            let word = LevelText.name(of: level).lowercasedFirst
            let short = cohort.assessable.count { $0.level == level && $0.isUnderThreshold }
            return .init("Niveau \(level.rawValue)", word, .level(level.rawValue), count: levels[level], short: short)
        }
        let unrated = levels[nil]
        let columns: [SquareColumns.Column?] = [
            .init("Sans nouvelles", "rien reçu", .ring, count: cohort.campuses(in: .missing).count),
            .init("Bloqués", "à renvoyer", .crossed, count: cohort.campuses(in: .blocked).count),
            unrated == 0 ? nil : .init("Non classés", "ancre non cotée", .unrated, count: unrated, short: unrated),
        ]
        let counts = Level.allCases.map { "\(levels[$0])" }
        let title =
            "Sans nouvelles \(cohort.campuses(in: .missing).count), bloqués \(cohort.campuses(in: .blocked).count), "
            + (unrated == 0 ? "" : "non classés \(unrated), ") + "niveaux 1 à 4 : \(FrenchPhrase.list(counts))"
        return SquareColumns(columns.compactMap(\.self) + Level.allCases.map(column)).scene(
            titled: FrenchTypography.polished(title)
        )
    }

    static func bar(_ levels: LevelTally, of name: String, width: Double = 50) -> Scene? {
        SharesBar(unrated: levels[nil], counts: Array(levels.counts.dropFirst()), width: width, height: 4.4)
            .scene(titled: title(name, CohortText.described(levels)))
    }

    static func bar(_ ratings: RatingTally, of name: String, width: Double = 44) -> Scene? {
        SharesBar(counts: ratings.counts, width: width, height: 4)
            .scene(titled: title(name, CohortText.described(ratings)))
    }

    /// - Parameter most: the end of the scale; nil for the whole.
    static func value(
        _ value: Int,
        of whole: Int,
        on most: Int? = nil,
        isAlert: Bool = false,
        limit: Double? = nil,
        width: Double = 60,
        named name: String
    ) -> Scene? {
        ValueBar(
            Double(value),
            of: Double(most ?? whole),
            limit: limit,
            look: isAlert ? .alert : .done,
            width: width,
            height: 4
        )
        .scene(titled: title(name, "\(value) sur \(whole)"))
    }

    static func signs(of turnout: Turnout) -> Scene? {
        let order: [CohortCampus.State] = [.ready, .toExplain, .toCorrect, .blocked, .missing]
        let signs = order.flatMap { state in
            turnout.campuses.filter { $0.state == state }.map { _ in sign(of: state) }
        }
        let counts = [
            (turnout.assessable, "recevable", "recevables"),
            (turnout.campuses.count { $0.state == .blocked }, "bloqué", "bloqués"),
            (turnout.campuses.count { $0.state == .missing }, "sans nouvelles", "sans nouvelles"),
        ].filter { $0.0 > 0 }.map(FrenchPhrase.count)
        // A sector is known by its first words.
        let name = turnout.name.split(separator: ",").first.map(String.init) ?? turnout.name
        return SignStrip(signs, pitch: 3.6, perRow: 8).scene(titled: title(name, counts.joined(separator: ", ")))
    }

    private static func sign(of state: CohortCampus.State) -> SignStrip.Sign {
        switch state {
        case .missing: .ring
        case .blocked: .crossed
        case .toCorrect, .toExplain, .ready: .full
        }
    }

    static func box(_ summary: IndicatorSummary, width: Double = 40) -> Scene? {
        if summary.isBoolean, summary.count > 0 {
            return value(summary.yes, of: summary.count, width: width, named: "Oui")
        }
        guard let spread = summary.spread else { return nil }
        let (low, middle, high) = (spread.quartiles.first, spread.quartiles.median, spread.quartiles.third)
        return BoxStrip(
            minimum: spread.minimum,
            quartiles: (low, middle, high),
            maximum: spread.maximum,
            outliers: spread.outliers.map(\.value)
        ).scene(
            titled: title(
                "\(summary.indicator.code)",
                "médiane \(FrenchFormat.number(middle)), quartiles \(FrenchFormat.number(low)) et \(FrenchFormat.number(high))"
            ),
            width: width
        )
    }

    static func gap(_ divergence: Divergence, within most: Double, named name: String) -> Scene? {
        divergence.meanGap.map { gap in
            GapStrip(gap, within: most).scene(titled: title(name, "écart moyen \(ReviewText.signed(gap))"))
        }
    }

    /// At most 80 characters, as readers of alternative texts ask.
    private static func title(_ name: String, _ text: String) -> String {
        let whole = FrenchTypography.polished("\(name.capitalizedFirst) : \(text)")
        return whole.count > 80 ? whole.prefix(79) + "…" : whole
    }
}
