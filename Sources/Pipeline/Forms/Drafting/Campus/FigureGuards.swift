import Evaluation
import Office
import Words

/// What the cells of indicators take, made once for all those of a kind that have the same bounds.
struct FigureGuards {
    private let guards: [Bounds: Guard]

    init(of indicators: [Indicator]) {
        guards = Dictionary(indicators.map { (Bounds($0), $0) }, uniquingKeysWith: { first, _ in first })
            .mapValues(\.figures)
    }

    subscript(indicator: Indicator) -> Guard { guards[Bounds(indicator)] ?? indicator.figures }

    private struct Bounds: Hashable {
        let kind: Indicator.Kind
        let minimum: Double?
        let maximum: Double?

        init(_ indicator: Indicator) {
            kind = indicator.kind
            minimum = indicator.minimum
            maximum = indicator.maximum
        }
    }
}

extension Indicator {
    /// What its cells take, within the bounds of the referential.
    fileprivate var figures: Guard {
        let lowest = minimum ?? (kind == .amount || kind == .count ? 0 : -1e9)
        let highest = maximum.map { FrenchFormat.number($0) }
        let bounds = maximum.map { InputRule.Bounds.between(lowest, max($0, lowest)) } ?? .atLeast(lowest)
        let least = FrenchFormat.number(lowest)
        switch kind {
        case .count:
            let range = highest.map { ", de \(least) à \($0)." } ?? ", \(least) ou plus."
            let bounds =
                maximum.map { InputRule.Bounds.between(Int(lowest), Int(max($0, lowest))) } ?? .atLeast(Int(lowest))
            return .whole(bounds, "Valeur", "Nombre entier\(range)", refusal: "Saisir un nombre entier\(range)")
        case .amount:
            let range = highest.map { "de \(least) à \($0)" } ?? "\(least) ou plus"
            return .figure(
                bounds,
                "Valeur",
                "Montant en euros, \(range), sans le signe €.",
                refusal: "Saisir un montant en euros, \(range), sans le signe €."
            )
        case .rate:
            let range = highest.map { "de \(least) à \($0)" } ?? "\(least) ou plus"
            return .figure(
                bounds,
                "Valeur",
                "Taux \(range), une décimale : 12,5 pour 12,5 %.",
                refusal: "Saisir un nombre \(range), sans le signe % : 12,5 et non 0,125."
            )
        case .ratio, .decimal, .boolean:
            let range = highest.map { " de \(least) à \($0)" } ?? (minimum == nil ? "" : ", \(least) ou plus")
            return .figure(bounds, "Valeur", "Nombre\(range).", refusal: "Saisir un nombre\(range).")
        }
    }
}
