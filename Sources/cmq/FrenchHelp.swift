import ArgumentParser

/// The few words that the argument parser says by itself, in French.
package enum FrenchHelp {
    private static let words: [(String, String)] = [
        ("OVERVIEW: ", ""),
        ("USAGE: ", "UTILISATION : "),
        ("Usage: ", "Utilisation : "),
        ("ARGUMENTS:", "ARGUMENTS :"),
        ("OPTIONS:", "OPTIONS :"),
        ("SUBCOMMANDS:", "COMMANDES :"),
        ("Show help information.", "Afficher cette aide."),
        ("(default: ", "(par défaut : "),
        ("; default: ", " ; par défaut : "),
        ("(values: ", "(valeurs : "),
        ("<subcommand>", "<commande>"),
        ("Error: ", "Erreur : "),
        ("Unknown option ", "option inconnue : "),
        ("Missing expected argument ", "il manque l’argument "),
        ("Missing value for ", "il manque une valeur à "),
        ("is invalid for", "ne convient pas à"),
        ("The value ", "la valeur "),
        ("Unexpected argument ", "argument inattendu : "),
        (" unexpected arguments: ", " arguments inattendus : "),
        ("Please provide one of", "choisir parmi"),
        ("Did you mean ", "Est-ce "),
        ("' for detailed help.", "' pour le détail d’une commande."),
        ("--help' for more information.", "--help' pour en savoir plus."),
        ("See '", "Voir '"),
        ("  See ", "  Voir "),
    ]

    /// What the parser says, in French.
    package static func translated(_ text: String) -> String {
        words.reduce(text) { text, word in text.replacing(word.0, with: word.1) }
    }

    /// Prints what the parser has to say (help on the standard output, errors beside it) and ends the process.
    static func show(_ error: any Error, of command: (some ParsableCommand).Type) -> Never {
        // What is neither the parser's nor ours to say is a fault of the program, not a finding.
        let isUnexpected = command.exitCode(for: error) == .failure && !(error is ExitCode)
        let code = isUnexpected ? ExitStatus.internalError.code : command.exitCode(for: error)
        let text = translated(command.fullMessage(for: error))
        var console = Console()
        if !text.isEmpty {
            if code == .success { console.answer(text) } else { console.complain(text) }
        }
        command.exit(withError: code)
    }
}
