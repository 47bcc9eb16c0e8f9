import ArgumentParser

/// What the process tells the one who called it (specification §8).
enum ExitStatus: Int32, CaseIterable {
    case success = 0
    /// Some finding at or above `--fail-on`.
    case findings = 1
    /// Some file is unreadable; the outputs of the others are written.
    case unreadable = 2
    case wrongUsage = 64
    case missingInput = 66
    case internalError = 70
    case cannotWrite = 73
    /// Referential, campaign workbook or template unsound: nothing processed.
    case unsound = 78

    var code: ExitCode { ExitCode(rawValue) }

    /// What it means, for the manual.
    var meaning: String {
        switch self {
        case .success: "aucune anomalie de la gravité que dit --fail-on, ou au-dessus"
        case .findings: "une anomalie de cette gravité, ou au-dessus"
        case .unreadable: "un fichier illisible ; ce que demandent les autres est écrit"
        case .wrongUsage: "la ligne de commande ne se comprend pas"
        case .missingInput: "un fichier ou un dossier demandé manque"
        case .internalError: "erreur interne du programme"
        case .cannotWrite: "un résultat ne peut être écrit"
        case .unsound: "le référentiel, la campagne ou un modèle a des défauts : ce qui en dépend n’est pas fait"
        }
    }
}

/// A run that could not take place: what to print, and the exit status.
struct Failure: Error {
    let status: ExitStatus
    let lines: [String]
}
