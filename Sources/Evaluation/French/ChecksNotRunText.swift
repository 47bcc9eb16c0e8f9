import Words

/// How many rules could not be looked at, and what they lacked.
package enum ChecksNotRunText {
    /// `7 contrôles n’ont pas pu être faits (feuille « Preuves » absente).`; nil when all were.
    package static func sentence(on assessment: Assessment) -> String? {
        let count = assessment.checksNotRun.count
        guard count > 0 else { return nil }
        let causes = assessment.findings.compactMap { finding in
            if case .file(let fact) = finding.fact { cause(of: fact) } else { nil }
        }
        let shown = causes.prefix(longestList).joined(separator: ", ") + (causes.count > longestList ? "…" : "")
        return (count == 1 ? "1 contrôle n’a pas pu être fait" : "\(count) contrôles n’ont pas pu être faits")
            + (causes.isEmpty ? "." : " (\(shown)).")
    }

    /// Causes: past a few, the findings tell them.
    private static let longestList = 3

    private static func cause(of fact: FileFact) -> String? {
        switch fact {
        case .missingSheet(let title), .mislabelledSheet(_, let title):
            "feuille \(FrenchFormat.quoted(title)) absente"
        case .missingHeaderRow(let sheet): "feuille \(FrenchFormat.quoted(sheet)) sans en-têtes"
        case .missingColumn(let header), .mislabelledColumn(_, let header):
            "colonne \(FrenchFormat.quoted(header)) absente"
        case .superseded, .formulaWithoutValue, .errorValue, .hiddenSheet, .hiddenRows, .hiddenColumn, .converted,
            .convertedColumn, .otherCampaign, .otherReferential:
            nil
        }
    }
}
