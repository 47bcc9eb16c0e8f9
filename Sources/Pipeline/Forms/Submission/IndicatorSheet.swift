import Evaluation

/// *Indicateurs*: an indicator on each row.
enum IndicatorSheet: TableSheet {
    static let title = "Indicateurs"
    static let key = code
    static let keyRank: ReferentialCode.Rank? = .indicator

    static let code = Entry("Code", .text, width: 2.05, isLocked: true)
    static let indicator = Entry(label: "Indicateur", .text, width: 5.5, isRequired: true)
    static let unit = Entry(label: "Unité", .text, width: 1.5)
    static let valueTwoYearsBefore = Entry("Valeur N-2", .number(percent: .points), width: 1.7)
    static let valueYearBefore = Entry("Valeur N-1", .number(percent: .points), width: 1.7)
    static let numerator = Entry("Numérateur N", .number(percent: .refused, unit: "€"), width: 2.1)
    static let denominator = Entry("Dénominateur N", .number(percent: .refused, unit: "€"), width: 2.45)
    static let value = Entry("Valeur N", .number(percent: .points), width: 1.7)
    static let source = Entry("Source", .text, width: 2.8)
    static let observationDate = Entry("Date d'observation", .date, width: 2.4)
    static let status = Entry<IndicatorStatus>("Statut", .listed, width: 2.3)
    static let comment = Entry("Commentaire", .text, width: 3.1)

    static let entries: [any FormEntry] = [
        code, indicator, unit, valueTwoYearsBefore, valueYearBefore, numerator, denominator, value, source,
        observationDate, status, comment,
    ]

    /// The figures are read in the unit of the indicator.
    static func record(
        of row: RowReading<Self>,
        in referential: Referential,
        _ log: inout ReadingLog
    ) -> IndicatorAnswer {
        let figure = kind(of: ReferentialCode(row[code].typed).flatMap(referential.indicator))
        return IndicatorAnswer(
            code: log.read(code, in: row),
            valueTwoYearsBefore: log.read(valueTwoYearsBefore, as: figure, in: row),
            valueYearBefore: log.read(valueYearBefore, as: figure, in: row),
            numerator: log.read(numerator, in: row),
            denominator: log.read(denominator, in: row),
            value: log.read(value, as: figure, in: row),
            source: log.read(source, in: row),
            observationDate: log.read(observationDate, in: row),
            status: log.read(status, in: row),
            comment: log.read(comment, in: row)
        )
    }

    /// How the figures of an indicator are read: a cell formatted as a percentage is × 100 where the unit is %, and none where things or
    /// euros are counted.
    private static func kind(of indicator: Indicator?) -> AnswerKind<Double> {
        guard let indicator else { return .number(percent: .points) }
        if indicator.kind == .boolean { return .yesNoFigure }
        let isCounted = indicator.kind == .count || indicator.kind == .amount
        let scale: PercentScale = indicator.unit == "%" ? .points : isCounted ? .refused : .fraction
        return .number(percent: scale, unit: indicator.unit)
    }
}
