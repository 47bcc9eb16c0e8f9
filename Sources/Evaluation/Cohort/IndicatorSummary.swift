/// One indicator over the assessable campuses: who answered, and how the figures that can be used are spread.
package struct IndicatorSummary: Sendable {
    /// The figure of a campus.
    package struct Figure: Hashable, Sendable {
        /// The identifier of the campus.
        package let campus: String
        package let value: Double
    }

    /// How the figures are spread.
    package struct Spread: Sendable {
        package let minimum: Double
        package let quartiles: Quartiles
        package let maximum: Double
        /// Those far from the others, by campus: to check, never to correct.
        package let outliers: [Figure]
    }

    package let indicator: Indicator
    /// The campuses that give a figure.
    package let answered: Int
    /// Those whose figure a rule found wrong, or in doubt.
    package let rejected: Int
    /// Those whose denominator is too small for a rate.
    package let small: Int
    /// The usable figures, in the order of campuses.
    package let figures: [Figure]
    /// Nil for a boolean, and when fewer figures than ``Cohort/fewest`` can be used.
    package let spread: Spread?

    package var count: Int { figures.count }
    package var isBoolean: Bool { indicator.kind == .boolean }
    /// Whether too few figures can be used to be summarized. « oui » and « non » are counts, and always told.
    package var isSuppressed: Bool { !isBoolean && spread == nil }
    /// The number of « oui ».
    package var yes: Int { figures.count { $0.value != 0 } }

    static func all(of campuses: [CohortCampus], in referential: Referential) -> [IndicatorSummary] {
        var records: [ReferentialCode: [(campus: String, record: IndicatorRecord)]] = [:]
        for campus in campuses {
            for record in campus.deposit?.indicators ?? [] {
                records[record.code, default: []].append((campus.identifier, record))
            }
        }
        return referential.indicators.map { indicator in
            let answers = records[indicator.code] ?? []
            return IndicatorSummary(of: indicator, answers)
        }
    }

    private init(of indicator: Indicator, _ answers: [(campus: String, record: IndicatorRecord)]) {
        self.indicator = indicator
        answered = answers.count
        rejected = answers.count { $0.record.use == .rejected }
        small = answers.count { $0.record.use == .small }
        figures = answers.filter { $0.record.use == .usable }.map { Figure(campus: $0.campus, value: $0.record.value) }
        spread = indicator.kind == .boolean ? nil : Spread(of: figures)
    }
}

extension IndicatorSummary.Spread {
    fileprivate init?(of figures: [IndicatorSummary.Figure]) {
        let sorted = figures.map(\.value).sorted()
        guard sorted.count >= Cohort.fewest, let minimum = sorted.first, let maximum = sorted.last,
            let quartiles = Quartiles(ofSorted: sorted)
        else { return nil }
        self.minimum = minimum
        self.quartiles = quartiles
        self.maximum = maximum
        outliers = figures.filter { quartiles.isOutlier($0.value) }
    }
}

extension Quartiles {
    /// Whether a figure stands more than one and a half spreads beyond a quarter.
    ///
    /// Typed figures have few decimals: what is nearer to the limit than this is on it, in decimal.
    fileprivate func isOutlier(_ value: Double) -> Bool {
        let reach = 1.5 * spread
        let noise = 1e-12 * max(abs(first), abs(third), reach)
        return value - (third + reach) > noise || (first - reach) - value > noise
    }
}
