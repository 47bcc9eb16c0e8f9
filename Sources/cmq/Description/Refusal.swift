internal import Words

/// Why a command line cannot be obeyed, and what may be meant.
package enum Refusal: Error, Equatable, Sendable {
    case unknownCommand(String, in: CommandDescription)
    case unknownOption(String, of: CommandDescription)
    case missingValue(of: ArgumentDescription, in: CommandDescription)
    case unexpectedValue(String, of: String, in: CommandDescription)
    case wrongValue(String, of: ArgumentDescription, in: CommandDescription)
    case missingArgument(ArgumentDescription, of: CommandDescription)
    case unexpectedArgument(String, of: CommandDescription)

    /// A sentence, and what to do.
    package var lines: [String] { [FrenchTypography.polishedAroundQuotations(sentence), "→ \(hint)"] }

    private var sentence: String {
        switch self {
        case .unknownCommand(let word, let command): "\(quoted(word)) n’est pas une commande de \(command.path)."
        case .unknownOption(let name, let command): "\(command.path) n’a pas d’option \(quoted(name))."
        case .missingValue(let option, _): "Il manque une valeur à l’option \(quoted(option.synopsis))."
        case .unexpectedValue(let value, let option, _):
            "L’option \(quoted(option)) ne prend pas de valeur : \(quoted(value)) est de trop."
        case .wrongValue(let value, let argument, _):
            "\(quoted(value)) n’est pas une valeur de \(quoted(argument.synopsis))."
        case .missingArgument(let argument, let command):
            "Il manque \(quoted(argument.synopsis)) à la commande \(command.path)."
        case .unexpectedArgument(let word, let command): "\(quoted(word)) est de trop pour la commande \(command.path)."
        }
    }

    private var hint: String {
        switch self {
        case .unknownCommand(let word, let command):
            proposing(word, among: command.subcommands.flatMap(\.names), or: see(command))
        case .unknownOption(let name, let command):
            proposing(name, among: command.options.flatMap(\.names).filter { $0.hasPrefix("--") }, or: see(command))
        case .missingValue(let argument, let command):
            argument.shownValues.isEmpty ? see(command) : choice(among: argument)
        case .wrongValue(let value, let argument, _):
            proposing(value, among: argument.values, or: choice(among: argument))
        case .unexpectedValue(_, _, let command), .missingArgument(_, let command), .unexpectedArgument(_, let command):
            see(command)
        }
    }

    private func proposing(_ typed: String, among words: [String], or otherwise: String) -> String {
        let nearest = Suggestion.nearest(to: typed, among: words).map { "Est-ce \(quoted($0))\u{202F}? " }
        return (nearest ?? "") + otherwise
    }

    private func choice(among argument: ArgumentDescription) -> String {
        "Choisir parmi\u{A0}: \(argument.shownValues.joined(separator: ", "))."
    }

    private func see(_ command: CommandDescription) -> String {
        "Voir\u{A0}: \(command.path) --help"
    }

    private func quoted(_ text: String) -> String { FrenchFormat.quoted(text, limit: 60) }
}
