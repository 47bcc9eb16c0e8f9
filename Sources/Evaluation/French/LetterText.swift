/// What the letter to a campus says beside the findings.
package enum LetterText {
    /// What may be done with the submission.
    package static func verdict(on status: Assessment.Status) -> String {
        switch status {
        case .sound: "Votre dossier est recevable."
        case .provisional: "Votre dossier est à corriger\u{A0}: son rapport n’est produit qu’à titre provisoire."
        case .blocked: "Votre dossier ne peut pas être évalué en l’état\u{A0}: aucun rapport n’est produit."
        }
    }

    /// What a campus does about findings of this severity.
    package static func task(for severity: Severity) -> String {
        switch severity {
        case .blocking: "À corriger d’abord\u{A0}: le dossier ne peut pas être évalué."
        case .error: "À corriger dans la cellule indiquée."
        case .question: "À corriger, ou à expliquer dans la colonne «\u{A0}Votre explication\u{A0}»."
        case .note: "Pour information\u{A0}: rien n’est demandé."
        }
    }
}
