/// What a workbook may hold besides answers; it is told, and nothing is run or followed.
package enum ForeignContent: String, CaseIterable, Codable, Sendable {
    case macros, signature, links

    var text: FindingText {
        switch self {
        case .macros:
            FindingText(
                "Le classeur contient des macros, qui ne sont ni lues ni exécutées.",
                "Rien à corriger ; sans macro, un classeur s’ouvre partout sans avertissement."
            )
        case .signature:
            FindingText(
                "Le classeur est signé ; la signature n’est pas reprise dans le classeur rendu, qui est annoté.",
                "Garder l’original signé, s’il fait foi."
            )
        case .links:
            FindingText(
                "Le classeur renvoie à d’autres fichiers ; seules les valeurs enregistrées ici sont lues.",
                "Vérifier que ces valeurs sont à jour."
            )
        }
    }
}
