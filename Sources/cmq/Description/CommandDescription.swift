internal import ArgumentParser
internal import FoundationEssentials

/// A command as the parser knows it: how it is called, what it takes, and the commands under it.
package struct CommandDescription: Equatable, Sendable {
    package let name: String
    /// Other words for it.
    package let aliases: [String]
    /// The commands above it, the program first.
    package let parents: [String]
    /// What it does, in a sentence.
    package let abstract: String
    /// What more there is to know, in paragraphs.
    package let discussion: String
    /// Whether people are told that it exists.
    package let isShown: Bool
    package let subcommands: [CommandDescription]
    package let arguments: [ArgumentDescription]

    package init(
        name: String,
        aliases: [String] = [],
        parents: [String] = [],
        abstract: String = "",
        discussion: String = "",
        isShown: Bool = true,
        subcommands: [CommandDescription] = [],
        arguments: [ArgumentDescription] = []
    ) {
        self.name = name
        self.aliases = aliases
        self.parents = parents
        self.abstract = abstract
        self.discussion = discussion
        self.isShown = isShown
        self.subcommands = subcommands
        self.arguments = arguments
    }

    /// What one types to call it: `cmq template check`.
    package var path: String { (parents + [name]).joined(separator: " ") }

    /// What it takes in its place on the line, without an option.
    var positionals: [ArgumentDescription] { arguments.filter { $0.kind == .positional } }

    /// What it takes by a name.
    var options: [ArgumentDescription] { arguments.filter { $0.kind != .positional } }

    /// The commands under it that people are told about.
    var shownSubcommands: [CommandDescription] { subcommands.filter(\.isShown) }

    /// Every word for it.
    var names: [String] { [name] + aliases }
}

extension CommandDescription: Decodable {
    private enum CodingKeys: String, CodingKey {
        case name = "commandName"
        case parents = "superCommands"
        case isShown = "shouldDisplay"
        case aliases, abstract, discussion, subcommands, arguments
    }

    package init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        name = try values.decode(String.self, forKey: .name)
        aliases = try values.decodeIfPresent([String].self, forKey: .aliases) ?? []
        parents = try values.decodeIfPresent([String].self, forKey: .parents) ?? []
        abstract = try values.decodeIfPresent(String.self, forKey: .abstract) ?? ""
        discussion = try values.decodeIfPresent(String.self, forKey: .discussion) ?? ""
        isShown = try values.decodeIfPresent(Bool.self, forKey: .isShown) ?? true
        // The parser adds a help of its own, which it never calls where ours answers to that name.
        let all = try values.decodeIfPresent([CommandDescription].self, forKey: .subcommands) ?? []
        subcommands = all.filter { command in !all.contains { $0.aliases.contains(command.name) } }
        arguments = try values.decodeIfPresent([ArgumentDescription].self, forKey: .arguments) ?? []
    }
}

extension CommandDescription {
    /// That of this program, from the parser itself.
    package static func ofProgram() throws -> CommandDescription {
        struct Tool: Decodable { let command: CommandDescription }
        let json = ParserSentences.inFrench(Entrance._dumpHelp())
        return try JSONDecoder().decode(Tool.self, from: Data(json.utf8)).command
    }
}
