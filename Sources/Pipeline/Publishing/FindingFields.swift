internal import Evaluation

/// Findings left open and data that lack.
enum FindingFields {
    static let finding: [DocumentField<Finding>] = [
        .text("code", "code de la règle", "REF-02") { $0.code.rawValue },
        .text("gravité", "signe et mot de la gravité", "✗ erreur") { $0.severity.label },
        .text("feuille", "feuille du classeur", "Auto-évaluation") { $0.place.sheet ?? "fichier" },
        .text("cellule", "cellule ou plage", "G14") { $0.place.range ?? $0.place.cell ?? "toute la feuille" },
        .text("constat", "phrase du constat", "Le niveau « 5 » n’est pas compris entre 1 et 4.") {
            FindingText($0).sentence
        },
        .text("conseil", "que faire", "Choisir un niveau de 1 à 4, ou NC.") { FindingText($0).hint },
    ]

    static let explained: [DocumentField<Finding>] =
        finding + [
            .paragraphs("explication", "ce que le campus en dit", "Une classe a ouvert en septembre.") {
                $0.explanation
            }
        ]

    static let missing: [DocumentField<MissingDatum>] = [
        .text("code", "code de ce qui manque", "D0.C1.R1.I1") { "\($0.code)" },
        .text("titre", "intitulé", "Taux d’insertion") { $0.title },
        .text("objet", "ce qui manque", "valeur de l’année N") { $0.text },
        .text("motif", "raison donnée par le campus", "non disponible : enquête en cours") { $0.reason },
    ]
}
