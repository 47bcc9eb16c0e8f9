package import Words

/// An indicator of the referential beside the figures of the campus.
package struct IndicatorReading: Sendable {
    package let indicator: Indicator
    package let valueTwoYearsBefore: Double?
    package let valueYearBefore: Double?
    /// The figure of the year N: typed, or derived when the indicator is a computed one.
    package let value: Double?
    /// What the campus typed although the program derives the figure, or finds nothing to derive it from; nil when it typed
    /// nothing, or the same to a decimal.
    package let differingTypedValue: Double?
    package let status: IndicatorStatus?
    package let source: String?
    package let observationDate: CalendarDate?
    package let comment: String?
    /// « effectif faible »: the denominator is below the minimal headcount, the figure is not ranked.
    package let hasSmallDenominator: Bool
    /// The figures of the other campuses; nil unless the campaign shows them, and enough campuses have one.
    package let marks: FigureMarks?

    /// Whether the campus gave, or the program derived, a figure for the year N.
    package var isFilled: Bool { value != nil }

    /// The figures of the years N-2, N-1 and N.
    package var years: [Double?] { [valueTwoYearsBefore, valueYearBefore, value] }

    /// Whether a figure of the years may show it: a share in per cent, with two years or more, on enough people.
    package var showsTrend: Bool {
        indicator.kind == .rate && indicator.unit == "%" && !hasSmallDenominator
            && years.count { $0 != nil } >= 2
    }

    /// The indicators of `assessment`, in the order of the referential.
    package static func all(of assessment: Assessment, beside marks: CampusMarks? = nil) -> [IndicatorReading] {
        let answers = assessment.submission.indicatorAnswers(to: assessment.referential)
        let minimum = Double(assessment.campaign.minimalHeadcount)
        return assessment.referential.indicators.map { indicator in
            let answer = answers[indicator.code]
            let typed = answer?.value.value
            let value = indicator.isComputed ? indicator.calculation?.figure(in: assessment) : typed
            let derived = indicator.calculation?.share(in: assessment).map { Double($0.total) }
            let typedDenominator = indicator.isQuotient ? answer?.denominator.value : nil
            let denominator = indicator.isComputed ? derived : typedDenominator
            return IndicatorReading(
                indicator: indicator,
                valueTwoYearsBefore: answer?.valueTwoYearsBefore.value,
                valueYearBefore: answer?.valueYearBefore.value,
                value: value,
                differingTypedValue: typed.flatMap { typed in
                    value.map { Quotient.isRounding(of: $0, typed) } == true ? nil : typed
                },
                status: answer?.status.value,
                source: answer?.source.value,
                observationDate: answer?.observationDate.value,
                comment: answer?.comment.value,
                hasSmallDenominator: denominator.map { $0 < minimum } ?? false,
                marks: FigureMarks(of: indicator.code, in: marks)
            )
        }
    }
}
