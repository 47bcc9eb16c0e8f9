internal import Evaluation
internal import Office
import Words

/// The rules told to people at the terminal: `cmq explain`.
package struct ExplanationPage {
    private let wrapping: Wrapping
    private let paint: (String, FindingsList.Tone) -> String

    /// - Parameters:
    ///   - width: that of the terminal; nil where lines are not bounded.
    ///   - paint: gives a text its colour.
    package init(width: Int?, paint: @escaping (String, FindingsList.Tone) -> String = { text, _ in text }) {
        wrapping = Wrapping(width: width.map { Swift.min($0, Self.widest) })
        self.paint = paint
    }

    /// Characters: a longer line is hard to follow.
    private static let widest = 88

    /// The rules that people name, one after the other; every rule in a line when they name none.
    package func lines(onRulesNamed names: [String]) throws(UnknownRule) -> [String] {
        var pages: [[String]] = []
        for name in names {
            if let code = RuleCode(named: name) {
                pages.append(lines(on: code))
            } else if let rule = TemplateRule.all.first(where: { Folded($0.code) == Folded(name) }) {
                pages.append(lines(on: rule))
            } else {
                throw UnknownRule(name)
            }
        }
        return pages.isEmpty ? list : Array(pages.joined(separator: ["", ""]))
    }

    private func lines(on code: RuleCode) -> [String] {
        let explanation = code.explanation
        let heading = paint(code.rawValue, .heading) + "  " + paint(code.severity.label, code.severity.tone)
        return [heading, ""]
            + wrapping.lines(of: explanation.fact, first: "  ").map { paint($0, .heading) }
            + (explanation.detail.map { wrapping.lines(of: $0, first: "  ") } ?? [])
            + [""] + titled("Pourquoi", explanation.reason)
            + [""] + titled("Exemple", explanation.wrong, sign: "✗ ")
            + titled("", explanation.right, sign: "✓ ")
            + [""] + titled("Que faire", explanation.remedy)
    }

    private func lines(on rule: TemplateRule) -> [String] {
        [paint(rule.code, .heading) + "  " + paint("modèle de document", .grave), ""]
            + wrapping.paragraph(rule.fact, first: "  ").map { paint($0, .heading) }
            + [""] + titled("Que faire", FrenchTypography.polishedAroundQuotations(rule.remedy))
    }

    private func titled(_ title: String, _ text: String, sign: String = "") -> [String] {
        wrapping.lines(of: text, first: "  " + title.padded(toWidth: 11) + sign)
    }

    /// Every rule in a line, by family.
    private var list: [String] {
        let advice = FrenchTypography.polished("Pour en savoir plus sur une règle : cmq explain REF-04.")
        return RuleFamily.allCases.flatMap { family in
            [paint(family.title, .heading)] + family.codes.flatMap(line) + [""]
        } + wrapping.lines(of: advice)
    }

    private func line(on code: RuleCode) -> [String] {
        let label = code.severity.label
        let lines = wrapping.lines(of: code.explanation.fact, first: "  \(code.rawValue)  \(label.padded(toWidth: 12))")
        // Colours come last: they would count as characters of the line.
        return lines.prefix(1).map { $0.replacing(label, with: paint(label, code.severity.tone), maxReplacements: 1) }
            + lines.dropFirst()
    }
}

/// A rule that nobody knows: what was asked for, and what may be meant.
package struct UnknownRule: Error, Equatable {
    package let typed: String
    package let nearest: String?

    package init(_ typed: String) {
        self.typed = typed
        nearest = Suggestion.nearest(to: typed, among: RuleCode.allCases.map(\.rawValue) + TemplateRule.all.map(\.code))
    }

    /// What is unknown, and what to do.
    package var french: [String] {
        [
            "\(FrenchFormat.quoted(typed)) n’est pas le code d’une règle.",
            nearest.map { "→ Est-ce \($0)\u{202F}?" } ?? "→ Taper « cmq explain » pour la liste des codes.",
        ]
    }
}
