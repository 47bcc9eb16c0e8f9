/// An indicator (*indicateur*): a figure that supports a standard.
package struct Indicator: Sendable {
    /// What kind of figure an indicator is; the raw value is the word of the referential workbook.
    package enum Kind: String, CaseIterable, Sendable {
        /// Numerator / denominator × 100, in points.
        case rate = "taux"
        /// Numerator / denominator, may exceed 1.
        case ratio
        case count = "compte"
        /// In euros.
        case amount = "montant"
        case decimal
        case boolean = "booleen"
    }

    /// Which way a figure must move to be better (*sens*); the raw value is the word of the referential workbook.
    package enum Sense: String, CaseIterable, Sendable {
        /// The more, the better.
        case more = "plus"
        /// The less, the better.
        case less = "moins"
        /// Neither way is better.
        case neutral = "aucun"
    }

    package let code: ReferentialCode
    package let title: String
    /// How the figure is calculated, when the referential says it.
    package let formula: String?
    package let unit: String
    package let kind: Kind
    package let minimum: Double?
    package let maximum: Double?
    package let isRequired: Bool
    /// How the program derives the figure itself; nil when the campus types it.
    package let calculation: Calculation?
    /// Nil when the referential does not say it: the moves of the figure are not read then.
    package let sense: Sense?

    package init(
        code: ReferentialCode,
        title: String,
        formula: String?,
        unit: String,
        kind: Kind,
        minimum: Double?,
        maximum: Double?,
        isRequired: Bool,
        calculation: Calculation?,
        sense: Sense? = nil
    ) {
        self.code = code
        self.title = title
        self.formula = formula
        self.unit = unit
        self.kind = kind
        self.minimum = minimum
        self.maximum = maximum
        self.isRequired = isRequired
        self.calculation = calculation
        self.sense = sense
    }

    /// Whether the program derives the figure itself, so that nobody types it.
    package var isComputed: Bool { calculation != nil }

    /// Whether the numerator counts part of the denominator: a rate that cannot exceed 100 %.
    package var isShare: Bool {
        guard kind == .rate, let maximum else { return false }
        return maximum <= 100
    }

    /// Whether a figure lies within the bounds of the referential.
    package func bounds(_ value: Double) -> Bool {
        value >= minimum ?? value && value <= maximum ?? value
    }

    /// Whether a figure can be a count of something.
    package static func isCount(_ value: Double) -> Bool { value >= 0 && value == value.rounded() }

    /// Whether the figure is a quotient with a numerator and a denominator.
    package var isQuotient: Bool { kind == .rate || kind == .ratio }

    /// The quotient in the unit of the indicator (points for a rate); nil when the denominator is 0.
    package func quotient(_ numerator: Double, over denominator: Double) -> Double? {
        guard denominator != 0 else { return nil }
        return kind == .rate ? numerator / denominator * 100 : numerator / denominator
    }
}
