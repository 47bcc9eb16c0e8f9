internal import Pipeline
internal import Words

/// The help of a command at the terminal: what it does, how it is called, what it takes.
package struct HelpPage {
    private let command: CommandDescription
    private let wrapping: Wrapping

    /// - Parameter width: that of the terminal; nil where nobody watches, and it is then set as for 80 columns.
    package init(of command: CommandDescription, width: Int? = nil) {
        self.command = command
        wrapping = Wrapping(width: Swift.min(width ?? Self.widest, Self.widest))
    }

    /// Characters: pages of manual are set so, and a longer line is hard to follow.
    private static let widest = 80
    /// Where explanations begin.
    private static let column = 26

    package var lines: [String] {
        Array(([heading, usage, discussion] + sections + [footer]).filter { !$0.isEmpty }.joined(separator: [""]))
    }

    private var heading: [String] { wrapping.paragraph(command.abstract, first: "\(command.path) – ", rest: "  ") }

    private var usage: [String] {
        let aliases = command.shownNames.dropFirst().map { (command.parents + [$0]).joined(separator: " ") }
        return ["Utilisation\u{A0}:"] + wrapping.lines(of: command.usage, first: "  \(command.path) ")
            + (aliases.isEmpty ? [] : wrapping.lines(of: aliases.joined(separator: ", "), first: "  ou "))
    }

    private var discussion: [String] {
        if command.discussion.isEmpty { return [] }
        return command.discussion.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
            line.hasPrefix("  ") ? [String(line)] : wrapping.paragraph(String(line))
        }
    }

    private var sections: [[String]] {
        command.sections.map { title, arguments in ["\(title)\u{A0}:"] + arguments.flatMap(entry) }
            + [command.shownSubcommands].filter { !$0.isEmpty }.map { commands in
                ["Commandes\u{A0}:"] + commands.flatMap { entry($0.shownNames.joined(separator: ", "), $0.abstract) }
            }
    }

    private var footer: [String] {
        command.subcommands.isEmpty
            ? [] : wrapping.paragraph("Le détail d’une commande : \(command.path) <commande> --help")
    }

    private func entry(_ argument: ArgumentDescription) -> [String] {
        let values = argument.shownValues
        let widest = values.map(\.count).max() ?? 0
        let margin = String(repeating: " ", count: Self.column + 2)
        return entry(argument.label, argument.explanation)
            + values.flatMap { value in
                wrapping.paragraph(argument.meanings[value] ?? "", first: margin + value.padded(toWidth: widest + 2))
            }
    }

    /// A label and what it means, on the same line when the label is short.
    private func entry(_ label: String, _ text: String) -> [String] {
        let first = "  " + label
        return first.count + 2 <= Self.column
            ? wrapping.paragraph(text, first: first.padded(toWidth: Self.column))
            : [first] + wrapping.paragraph(text, first: String(repeating: " ", count: Self.column))
    }
}

extension CommandDescription {
    /// What follows its name: `[<campagne>] [<options>]`.
    var usage: String {
        let values = positionals.filter(\.isShown).map { argument in
            let value = argument.synopsis + (argument.isRepeating ? "…" : "")
            return argument.isOptional ? "[\(value)]" : value
        }
        return (values + (subcommands.isEmpty ? [] : ["<commande>"]) + ["[<options>]"]).joined(separator: " ")
    }

    /// Its name and its aliases; of an alias that is spelled with and without accents, the first.
    var shownNames: [String] {
        names.reduce(into: []) { known, name in
            if !known.contains(where: { Folded($0) == Folded(name) }) { known.append(name) }
        }
    }

    /// Its arguments under their titles, in the order they are told.
    var sections: [(title: String, arguments: [ArgumentDescription])] {
        let shown = arguments.filter { $0.isShown && (parents.isEmpty || !$0.names.contains("--version")) }
        let titles = ["Arguments", "Options"] + shown.compactMap(\.section)
        return titles.uniqued.compactMap { title in
            let members = shown.filter { ($0.section ?? ($0.kind == .positional ? "Arguments" : "Options")) == title }
            return members.isEmpty ? nil : (title, members)
        }
    }
}

extension ArgumentDescription {
    /// Its names and its value: `-q, --quiet`, `--format <forme>`.
    var label: String {
        kind == .positional ? synopsis : (names.dropLast() + [synopsis]).joined(separator: ", ")
    }

    /// What it is for, and what stands where it is not given.
    var explanation: String {
        guard let defaultValue, kind != .flag else { return abstract }
        return "\(abstract.hasSuffix(".") ? String(abstract.dropLast()) : abstract) (par défaut : \(defaultValue))."
    }
}

extension [String] {
    /// The words without those that came before.
    fileprivate var uniqued: [String] {
        reduce(into: []) { known, word in if !known.contains(word) { known.append(word) } }
    }
}
