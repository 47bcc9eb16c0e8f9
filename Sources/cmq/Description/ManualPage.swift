internal import Pipeline
internal import Words

/// The manual page of the program, in the language of `man` (man(7)).
package struct ManualPage {
    private let program: CommandDescription

    package init(of program: CommandDescription) {
        self.program = program
    }

    package var lines: [String] {
        heading + commands + exitStatuses + surroundings
    }

    private var surroundings: [String] {
        [
            ".SH ENVIRONNEMENT",
            ".TP", ".B NO_COLOR", "Si elle n’est pas vide, le texte n’est pas coloré.",
            ".TP", ".B TERM", "Si elle vaut « dumb », le texte n’est pas coloré et rien n’est redessiné.",
            ".SH FICHIERS",
            ".TP", ".I Inputs/2018/", "Une campagne : campagne.ods, referentiel.ods, soumissions/ et grilles/.",
            ".TP", ".I Templates/", "Les modèles des documents.",
            ".TP", ".I Output/2018/", "Ce que cmq écrit.",
        ].map { $0.hasPrefix(".") ? $0 : Roff.text($0) }
    }

    private var heading: [String] {
        [
            ".TH CMQ 1 \"\" \"\(Program.name) \(Program.version)\" \"Campus des métiers et des qualifications\"",
            // Nothing is cut at the end of a line: words would be cut as in English.
            ".nh",
            ".ad l",
            ".SH NOM",
            "\(program.name) \\- \(Roff.text(program.abstract.asTail))",
            ".SH SYNOPSIS",
            ".B \(program.name)",
            "\\fIcommande\\fR [\\fIargument\\fR\\|.\\|.\\|.] [\\fIoption\\fR\\|.\\|.\\|.]",
            ".SH DESCRIPTION",
        ] + Roff.paragraphs(program.discussion)
    }

    private var commands: [String] {
        [".SH COMMANDES"] + program.shownSubcommands.flatMap(section) + [".SH \"OPTIONS COMMUNES\""]
            + program.options.flatMap(entry)
    }

    /// A command, then those under it.
    private func section(on command: CommandDescription) -> [String] {
        let common = Set(program.options.flatMap(\.names))
        let own = command.arguments.filter { $0.isShown && common.isDisjoint(with: $0.names) }
        let others = command.shownNames.dropFirst().joined(separator: ", ")
        let aliases = others.isEmpty ? [] : [".br", Roff.text("Autrement : \(others).")]
        return [".SS \"\(Roff.typed(command.path + " " + command.usage))\"", Roff.text(command.abstract)] + aliases
            + Roff.paragraphs(command.discussion) + own.flatMap(entry) + command.shownSubcommands.flatMap(section)
    }

    private func entry(_ argument: ArgumentDescription) -> [String] {
        let names = argument.names.map { "\\fB\(Roff.typed($0))\\fR" }.joined(separator: ", ")
        let value = argument.kind == .flag ? nil : "\\fI\(Roff.typed(argument.valueName))\\fR"
        let label = [names.isEmpty ? nil : names, value].compactMap(\.self).joined(separator: " ")
        return [".TP", label, Roff.text(argument.explanation)]
            + argument.shownValues.flatMap { value in
                [".RS", ".TP", ".B \(Roff.typed(value))", Roff.text(argument.meanings[value] ?? ""), ".RE"]
            }
    }

    private var exitStatuses: [String] {
        [".SH \"CODES DE SORTIE\""]
            + ExitStatus.allCases.flatMap { [".TP", ".B \($0.rawValue)", Roff.text($0.meaning.asSentence)] }
    }
}

/// Words as the language of `man` writes them.
private enum Roff {
    /// Prose: set by the rules of French, with nothing that `man` would take for its own.
    static func text(_ text: String) -> String { escaped(FrenchTypography.polished(text)) }

    /// What one types, where a hyphen is a hyphen.
    static func typed(_ text: String) -> String { escaped(text).replacing("-", with: "\\-") }

    /// Paragraphs; a line that begins with two spaces is an example, and `man` leaves it on a line of its own.
    static func paragraphs(_ text: String) -> [String] {
        if text.isEmpty { return [] }
        return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            line.hasPrefix("  ") ? typed(String(line)) : line.isEmpty ? ".PP" : Roff.text(String(line))
        }
    }

    private static func escaped(_ text: String) -> String {
        let text = text.replacing("\\", with: "\\e").replacing("'", with: "\\(aq").replacing("\"", with: "\\(dq")
            .replacing("\u{A0}", with: "\\~").replacing("\u{202F}", with: "\\~")
        return text.hasPrefix(".") ? "\\&" + text : text
    }
}

extension String {
    /// A sentence as the end of another one.
    fileprivate var asTail: String { prefix(1).lowercased() + (hasSuffix(".") ? dropFirst().dropLast() : dropFirst()) }

    /// A text as a sentence of its own.
    fileprivate var asSentence: String { prefix(1).uppercased() + dropFirst() + "." }
}
