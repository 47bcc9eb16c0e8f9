import Evaluation

/// The sheet that lists the findings of a submission in the workbook returned to its campus (specification §8).
enum AnomalyColumn: String, SheetColumn {
    static let sheet = "Anomalies"
    static let key = AnomalyColumn.identity
    case number = "N°"
    case severity = "Gravité"
    case rule = "Règle"
    case cell = "Cellule"
    case sentence = "Constat"
    case expected = "Attendu"
    case hint = "Que faire"
    case explanation = "Votre explication"
    case progress = "État"
    case identity = "Repère"
}
