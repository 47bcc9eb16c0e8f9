import Evaluation
import Office
import Words

/// What the cells of indicators take, made once for all those of a kind that have the same bounds.
struct FigureGuards {
    private let guards: [Bounds: Guard]

    init(of indicators: [Indicator]) {
        guards = Dictionary(firstOf: indicators.map { (Bounds($0), $0) })
            .mapValues(\.figures)
    }

    subscript(indicator: Indicator) -> Guard { guards[Bounds(indicator)] ?? indicator.figures }

    private struct Bounds: Hashable {
        let kind: Indicator.Kind
        let minimum: Double?
        let maximum: Double?
        /// What is told of an amount only.
        let unit: String?

        init(_ indicator: Indicator) {
            kind = indicator.kind
            minimum = indicator.minimum
            maximum = indicator.maximum
            unit = indicator.kind == .amount ? indicator.unit : nil
        }
    }
}

extension Indicator {
    /// How far its figures may go, in words: « de 0 à 100 », « 0 ou plus », « 10 au plus »; nil when nothing says it.
    ///
    /// - Parameter unit: what the highest is told in.
    func range(in unit: String? = nil) -> String? {
        let least = lowest.map { FrenchFormat.number($0, .all) }
        let most = maximum.map { most in
            unit.map { FrenchFormat.quantity(most, unit: $0, .all) } ?? FrenchFormat.number(most, .all)
        }
        return switch (least, most) {
        case (let least?, let most?): "de \(least) à \(most)"
        case (let least?, nil): "\(least) ou plus"
        case (nil, let most?): "\(most) au plus"
        case (nil, nil): nil
        }
    }

    /// Nobody counts less than nothing, whether the referential says it or not; an amount may be a loss.
    private var lowest: Double? { minimum ?? (kind == .count ? 0 : nil) }

    /// What its cells take, within the bounds of the referential.
    fileprivate var figures: Guard {
        let least = lowest ?? -Self.furthest
        let bounds = maximum.map { InputRule.Bounds.between(least, max($0, least)) } ?? .atLeast(least)
        switch kind {
        case .count:
            let range = range().map { ", \($0)." } ?? "."
            return .whole(
                bounds.whole(within: Self.furthest),
                "Valeur",
                "Nombre entier\(range)",
                refusal: "Saisir un nombre entier\(range)"
            )
        case .amount:
            let (name, sign) = unit == "€" ? ("euros", "le signe €") : (unit, "l’unité")
            let range = range().map { "\($0), " } ?? ""
            return .figure(
                bounds,
                "Valeur",
                "Montant en \(name), \(range)sans \(sign).",
                refusal: "Saisir un montant en \(name), \(range)sans \(sign)."
            )
        case .rate:
            let range = range().map { " \($0)" } ?? ""
            return .figure(
                bounds,
                "Valeur",
                "Taux\(range), une décimale : 12,5 pour 12,5 %.",
                refusal: "Saisir un nombre\(range), sans le signe % : 12,5 et non 0,125."
            )
        case .ratio, .decimal, .boolean:
            let range = range().map { minimum == nil || maximum == nil ? ", \($0)" : " \($0)" } ?? ""
            return .figure(bounds, "Valeur", "Nombre\(range).", refusal: "Saisir un nombre\(range).")
        }
    }

    /// No figure of a campus goes further, and every program holds it as a whole number.
    private static let furthest = 1e9
}

extension InputRule.Bounds<Double> {
    /// The same for whole numbers, none beyond `furthest`.
    fileprivate func whole(within furthest: Double) -> InputRule.Bounds<Int> {
        func number(_ bound: Double) -> Int { Int(min(max(bound, -furthest), furthest)) }
        return switch self {
        case .between(let least, let most): .between(number(least), number(most))
        case .atLeast(let least): .atLeast(number(least))
        case .exactly(let only): .exactly(number(only))
        }
    }
}
