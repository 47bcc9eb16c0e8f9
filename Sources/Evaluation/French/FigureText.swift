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

    /// `secret statistique`: the status that excuses a missing figure; nil when none does.
    package static func excuse(of reading: IndicatorReading) -> String? {
        reading.status.flatMap { reading.value == nil && $0.excusesValue ? $0.rawValue : nil }
    }

    /// `constaté`, `estimé, effectif faible`, `calculé`; nil when the campus gives no status.
    package static func status(of reading: IndicatorReading) -> String? {
        let computed = reading.value == nil ? "non calculable" : "calculé"
        let stated = reading.indicator.isComputed ? computed : reading.status?.rawValue
        guard reading.hasSmallDenominator else { return stated }
        return [stated, "effectif faible"].compactMap(\.self).joined(separator: ", ")
    }

    /// `mieux`, `moins bien`, `une année`: how a figure is to be read; nil when the referential does not say.
    package static func outcome(of reading: IndicatorReading) -> String? {
        switch reading.outcome {
        case .held: "acquis"
        case .notHeld: "non acquis"
        case .missing(let status): status?.rawValue ?? "non renseigné"
        case .smallHeadcount: "effectif faible"
        case .singleYear: "une année"
        case .stable: "stable"
        case .better: "mieux"
        case .worse: "moins bien"
        case .rising: "en hausse"
        case .falling: "en baisse"
        case .unread: nil
        }
    }

    /// `81,0 %`, `1,2 an`, `oui`: a figure in a sentence.
    package static func quantity(_ value: Double, of indicator: Indicator) -> String {
        let figure = figure(value, of: indicator)
        switch (indicator.kind, indicator.unit) {
        case (.boolean, _), (_, ""), (_, "nombre"), (_, "ratio"): return figure
        case (_, "%"), (_, "€"): return "\(figure)\u{202F}\(indicator.unit)"
        case (_, "années"): return "\(figure)\u{A0}\(FrenchFormat.unit("ans", beside: figure))"
        default: return "\(figure)\u{A0}\(FrenchFormat.unit(indicator.unit, beside: figure))"
        }
    }

    /// `81,0 %`, `1,2`: a figure in a column, whose unit stands beside the title but for a share.
    package static func column(_ value: Double?, of indicator: Indicator) -> String? {
        value.map { figure($0, of: indicator) + (indicator.unit == "%" ? "\u{202F}%" : "") }
    }

    /// `* (en années, mieux si moins)`: what a title needs beside it; nil when nothing.
    package static func note(on indicator: Indicator) -> String? {
        let unit: String? =
            switch (indicator.kind, indicator.unit) {
            case (.boolean, _), (_, ""), (_, "nombre"), (_, "ratio"), (_, "%"): nil
            case (_, "€"): "en euros"
            default: "en \(indicator.unit)"
            }
        let sense: String? =
            switch indicator.sense {
            case .less: "mieux si moins"
            case .neutral: "sans sens"
            case .more, nil: nil
            }
        let notes = [unit, sense].compactMap(\.self).joined(separator: ", ")
        let parts = [indicator.isRequired ? "*" : nil, notes.isEmpty ? nil : "(\(notes))"].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: " ")
    }

    /// `C1.R1.I1`: a code where its domain is named already.
    package static func shortCode(of indicator: Indicator) -> String {
        "\(indicator.code)".split(separator: ".").dropFirst().joined(separator: ".")
    }

    /// A title within a sentence: its first letter small, unless the first word is an abbreviation: `DDFPT`, `IA-IPR`, `M.`
    package static func inSentence(_ title: String) -> String {
        for letter in title.unicodeScalars.dropFirst() {
            switch letter {
            // Most letters, before what asks for their properties.
            case "a"..."z": continue
            case ".", "0"..."9", "A"..."Z": return title
            case _ where letter.properties.isWhitespace: return title.lowercasedFirst
            case _ where letter.properties.isUppercase || letter.properties.numericType != nil: return title
            default: continue
            }
        }
        return title.lowercasedFirst
    }
}
