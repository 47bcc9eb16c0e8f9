package import Words

/// The figures of one indicator (one row of *Indicateurs*); rates in points, amounts in euros, booleans 0 or 1.
package final class IndicatorAnswer: Sendable {
    package let code: Answer<String>
    package let valueTwoYearsBefore: Answer<Double>
    package let valueYearBefore: Answer<Double>
    package let numerator: Answer<Double>
    package let denominator: Answer<Double>
    package let value: Answer<Double>
    package let source: Answer<String>
    package let observationDate: Answer<CalendarDate>
    package let status: Answer<IndicatorStatus>
    package let comment: Answer<String>

    package init(
        code: Answer<String>,
        valueTwoYearsBefore: Answer<Double>,
        valueYearBefore: Answer<Double>,
        numerator: Answer<Double>,
        denominator: Answer<Double>,
        value: Answer<Double>,
        source: Answer<String>,
        observationDate: Answer<CalendarDate>,
        status: Answer<IndicatorStatus>,
        comment: Answer<String>
    ) {
        self.code = code
        self.valueTwoYearsBefore = valueTwoYearsBefore
        self.valueYearBefore = valueYearBefore
        self.numerator = numerator
        self.denominator = denominator
        self.value = value
        self.source = source
        self.observationDate = observationDate
        self.status = status
        self.comment = comment
    }
}
