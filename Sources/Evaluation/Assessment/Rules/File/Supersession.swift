/// Why one of two deposits of a campus stands, and the other does not.
package enum Supersession: String, Codable, Sendable {
    /// Its *Date de dépôt* is later.
    case laterDate
    /// The dates are the same, or neither is sure, and it brings back our list of findings.
    case returned
    /// It brings back the list of the findings of the other: the campus corrected what was sent.
    case answered
    /// The dates are the same, or neither is sure, and its file name comes last.
    case fileName
    /// The other has no date, or none that is sure.
    case undated
    /// The other is the same file under another name.
    case copy
    /// It comes after the other grid, and its file is named after another campus of the expert, which it may well be about.
    case otherName

    private static let oneOfTwo = "Retirer l’une des deux copies du dossier."

    func text(of file: String) -> FindingText {
        let old = "Retirer ce fichier du dossier, ou corriger la date de dépôt de celui qui fait foi."
        let undecided = "Corriger sa date de dépôt s’il fait foi, sinon le retirer du dossier."
        return switch self {
        case .laterDate, .otherName: FindingText("Un dépôt plus récent du même campus est retenu : \(file).", old)
        case .returned:
            FindingText(
                "À date égale ou peu sûre, celui qui répond à nos anomalies est retenu : \(file).",
                undecided
            )
        case .answered:
            FindingText(
                "Ce dépôt est remplacé par sa version corrigée : \(file).",
                "Rien à corriger : les deux fichiers peuvent rester côte à côte."
            )
        case .fileName:
            FindingText(
                "À date égale ou peu sûre, le dernier dépôt par ordre de nom est retenu : \(file).",
                undecided
            )
        case .copy: FindingText("Copie exacte de \(file), qui est retenu.", Self.oneOfTwo)
        case .undated:
            FindingText(
                "Ce dépôt n’a pas de date sûre ; un autre du même campus est retenu : \(file).",
                undecided
            )
        }
    }

    /// The same of two grids of an expert, which bring back no list.
    func text(ofGrid file: String) -> FindingText {
        let remedy = "Retirer ce fichier du dossier, ou corriger la date de l’évaluation de celui qui fait foi."
        return switch self {
        case .laterDate, .returned, .answered:
            FindingText("Une grille plus récente du même expert est retenue\u{A0}: \(file).", remedy)
        case .fileName:
            FindingText("À date égale ou illisible, le dernier nom est retenu\u{A0}: \(file).", remedy)
        case .undated:
            FindingText("Cette grille n’a pas de date lisible ; une autre est retenue\u{A0}: \(file).", remedy)
        case .copy: FindingText("Copie exacte de \(file), qui est retenue.", Self.oneOfTwo)
        case .otherName:
            FindingText(
                "Une grille que son nom dit d’un autre campus est retenue\u{A0}: \(file).",
                "Vérifier d’abord l’identifiant de cette autre grille\u{A0}: elle peut être une copie de celle-ci."
            )
        }
    }
}
