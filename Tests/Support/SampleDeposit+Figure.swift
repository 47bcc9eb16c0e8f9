package import Evaluation

extension SampleDeposit {
    /// One standard, with one indicator, for which the campus gives `value` and `before`.
    package init(
        answering kind: Indicator.Kind,
        sense: Indicator.Sense? = .more,
        calculation: Calculation? = nil,
        before: Double? = nil,
        _ value: Double?,
        of denominator: Double? = nil,
        status: IndicatorStatus = .observed
    ) {
        self.init(standards: 1)
        let code = SampleReferential.code("D0.C1.R1.I1")
        let indicator = Indicator(
            code: code,
            title: "Indicateur",
            formula: nil,
            unit: kind == .rate ? "%" : "nombre",
            kind: kind,
            minimum: nil,
            maximum: nil,
            isRequired: false,
            calculation: calculation,
            sense: sense
        )
        referential = SampleReferential.referential(standards: ["D0.C1.R1"], indicators: [indicator])
        var figure = FigureValues(
            "\(code)",
            before: before,
            numerator: denominator == nil ? nil : value,
            denominator: denominator,
            value ?? 0
        )
        if value == nil { figure.value = .empty }
        figure.status = .value(status)
        figures = [figure]
    }
}
