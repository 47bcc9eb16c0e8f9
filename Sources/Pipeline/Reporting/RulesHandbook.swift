internal import Evaluation
import Words

/// Every rule on one page, as `Docs/Findings.md` keeps it.
package enum RulesHandbook {
    /// The page in Markdown.
    package static var markdown: [String] {
        [
            "# Les règles",
            "",
            "Ce que cmq contrôle, et pourquoi. Le programme écrit cette page lui-même :",
            "`cmq explain --format markdown > Docs/Findings.md`.",
            "",
            "| gravité | sens |",
            "|---|---|",
            "| ✗ bloquant | le dossier ne peut pas être évalué : pas de rapport |",
            "| ✗ erreur | le campus doit corriger ; son rapport porte la mention « provisoire » |",
            "| ? question | à corriger ou à expliquer |",
            "| i note | pour information |",
            "",
            "La campagne peut désactiver une règle qui n’est pas bloquante, ou en changer la gravité, dans la feuille Règles de",
            "son classeur ; les documents impriment ce choix et son motif.",
            "",
        ].map(FrenchTypography.polished) + RuleFamily.allCases.flatMap(contents)
            + RuleFamily.allCases.flatMap { family in
                ["", "## \(family.title)"] + family.codes.flatMap(section)
            }
    }

    private static func contents(of family: RuleFamily) -> [String] {
        ["**\(family.title)**", ""]
            + family.codes.map { code in
                "- [\(code.rawValue)](#\(code.rawValue.lowercased())) \(code.severity.label) – \(code.explanation.fact)"
            } + [""]
    }

    private static func section(on code: RuleCode) -> [String] {
        let explanation = code.explanation
        return [
            "", "### \(code.rawValue)", "", "\(code.severity.label) – **\(explanation.fact)**",
        ] + (explanation.detail.map { ["", $0] } ?? [])
            + [
                "", explanation.reason, "", "- ✗ \(explanation.wrong)", "- ✓ \(explanation.right)", "",
                "→ \(explanation.remedy)",
            ]
    }
}
