import Words

/// Indicators in words, as documents show them.
package enum FigureText {
    /// `81,5`, `13 000` or `oui`: a figure without its unit, which stands in its own column.
    package static func figure(_ value: Double, of indicator: Indicator) -> String {
        switch indicator.kind {
        case .boolean: value == 0 ? "non" : "oui"
        case .rate: FrenchFormat.number(value, .exactly(1))
        case .ratio, .count, .amount, .decimal: FrenchFormat.number(value)
        }
    }

    /// The figure of an earlier year, which is not asked of a yes or no.
    package static func earlierFigure(_ value: Double?, of indicator: Indicator) -> String? {
        if let value { return figure(value, of: indicator) }
        return indicator.kind == .boolean || indicator.isComputed ? "sans objet" : nil
    }

    /// `%`, `€`, `années`; a yes or no has none.
    package static func unit(of indicator: Indicator) -> String {
        indicator.unit.isEmpty ? "sans objet" : indicator.unit
    }

    /// `taux`, `décimal`, `oui/non`.
    package static func kind(of indicator: Indicator) -> String {
        switch indicator.kind {
        case .rate: "taux"
        case .ratio: "ratio"
        case .count: "compte"
        case .amount: "montant"
        case .decimal: "décimal"
        case .boolean: "oui/non"
        }
    }

    /// `obligatoire`, `facultatif`, with `calculé` for what nobody types.
    package static func requirement(of indicator: Indicator) -> String {
        let asked = indicator.isRequired ? "obligatoire" : "facultatif"
        return indicator.isComputed ? asked + ", calculé" : asked
    }

    /// `constaté`, `estimé, effectif faible`, `calculé`; nil when the campus gives no status.
    package static func status(of reading: IndicatorReading) -> String? {
        let stated = reading.indicator.isComputed ? "calculé" : reading.status?.rawValue
        guard reading.hasSmallDenominator else { return stated }
        return [stated, "effectif faible"].compactMap(\.self).joined(separator: ", ")
    }
}
