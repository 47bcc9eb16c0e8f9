internal import Words

/// The French words of the dump.
enum DumpWords {
    static let sheet = "Feuille"
    static let empty = "vide"
    static func cells(_ count: Int) -> String { FrenchPhrase.plainCount(count, "cellule", "cellules") }
    static let hiddenSheet = "masquée"
    static let veryHiddenSheet = "très masquée"
    static let protected = "protégée"
    static let number = "nombre"
    static let percentage = "pourcentage"
    static let amount = "montant"
    static let text = "texte"
    static let boolean = "booléen"
    static let date = "date"
    static let duration = "durée"
    static let error = "erreur"
    static let noResult = "formule sans résultat"
    static let covered = "recouverte"
    static let hiddenRow = "ligne masquée"
    static let hiddenColumn = "colonne masquée"
    static let yes = "vrai"
    static let no = "faux"

    static func quoted(_ text: String) -> String { "« \(text) »" }

    /// A number with a decimal comma.
    static func decimal(_ value: Double) -> String {
        let rounded = (value * 1e10).rounded() / 1e10
        let text = "\(abs(value) < 1e5 ? rounded : value)"
        return (text.hasSuffix(".0") ? String(text.dropLast(2)) : text).replacing(".", with: ",")
    }

    /// `36:00:05`, or `0:00:00,5`.
    static func clock(_ seconds: Double) -> String {
        guard abs(seconds) < 1e12 else { return decimal(seconds) + " s" }
        let milliseconds = Int((abs(seconds) * 1_000).rounded())
        let (whole, rest) = milliseconds.quotientAndRemainder(dividingBy: 1_000)
        let fraction = rest == 0 ? "" : decimal(Double(rest) / 1_000).dropFirst()
        let digits = [whole / 60 % 60, whole % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
        return "\(seconds < 0 ? "-" : "")\(whole / 3_600):\(digits.joined(separator: ":"))\(fraction)"
    }

    /// What was stepped over, and where.
    static func line(_ diagnostic: WorkbookDiagnostic) -> String {
        (diagnostic.cell.map { "\($0)  " } ?? "") + sentence(diagnostic.fact)
    }

    private static func sentence(_ fact: WorkbookDiagnostic.Fact) -> String {
        switch fact {
        case .unreadableValue(let value): "valeur qui ne convient pas à son type, gardée comme texte : \(quoted(value))"
        case .unknownCellType(let type): "type de cellule inconnu : \(quoted(type))"
        case .dateOutOfRange(let value): "date hors du calendrier, gardée comme nombre : \(decimal(value))"
        case .missingSharedString(let index): "texte partagé n° \(index) absent, cellule laissée vide"
        case .badReference(let reference): "référence de cellule fautive, cellule ignorée : \(quoted(reference))"
        case .duplicateCell: "cellule donnée deux fois, la dernière est gardée"
        case .repetitionCut: "répétition au-delà des limites, coupée"
        case .textCut: "texte trop long, coupé"
        case .missingPart(let part): "partie absente : \(quoted(part))"
        case .damagedPart(let part): "partie endommagée, lue en partie : \(quoted(part))"
        case .checksumMismatch(let part): "somme de contrôle fausse : \(quoted(part))"
        case .malformedXML(let part, let line): "XML fautif, ligne \(line) de \(quoted(part))"
        case .replacedCharacters(let part): "caractères interdits, lus « \u{FFFD} » : \(quoted(part))"
        case .nestedTooDeep(let part): "éléments trop imbriqués, sautés : \(quoted(part))"
        case .duplicateMember(let name): "deux membres de même nom, le premier est lu : \(quoted(name))"
        case .notATable(let type): "feuille sans cellules, ignorée (\(type))"
        case .partsFoundByName: "tables des matières incomplètes, parties trouvées par leurs noms usuels"
        }
    }
}
