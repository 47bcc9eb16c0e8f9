/// What a command line asks for, read against the description of the program when the parser did not take it.
package enum Reading: Equatable, Sendable {
    /// The help of a command.
    case help(CommandDescription)
    /// What cannot be obeyed.
    case refused(Refusal)
    /// Nothing that the description tells apart: the version, or a command whose values are refused by itself.
    case understood

    package init(of arguments: [String], by program: CommandDescription) {
        var words = arguments[...]
        do throws(Refusal) {
            let command = try program.command(calledBy: &words)
            if command.name == HelpCommand.name {
                self = .help(try program.command(calledBy: &words))
            } else if words.contains("--help") || words.contains("-h") {
                self = .help(command)
            } else {
                try command.check(words)
                self = command.subcommands.isEmpty || words.contains("--version") ? .understood : .help(command)
            }
        } catch {
            self = .refused(error)
        }
    }
}

extension CommandDescription {
    /// The command that the first words call, which are taken from `words`.
    fileprivate func command(calledBy words: inout ArraySlice<String>) throws(Refusal) -> CommandDescription {
        guard !subcommands.isEmpty, let word = words.first, !word.isOption else { return self }
        guard let next = subcommands.first(where: { $0.names.contains(word) }) else {
            throw .unknownCommand(word, in: self)
        }
        words.removeFirst()
        return try next.command(calledBy: &words)
    }

    /// Refuses the first word that this command does not take, or what it lacks.
    fileprivate func check(_ words: ArraySlice<String>) throws(Refusal) {
        var words = words
        var values: [String] = []
        var given: Set<String> = []
        while let word = words.popFirst() {
            if word == "--" {
                values += words
                break
            }
            guard word.isOption else {
                values.append(word)
                continue
            }
            given.insert(String(word.prefix { $0 != "=" }))
            try check(option: word, before: &words)
        }
        let needed = options.filter { $0.kind == .option && !$0.isOptional }
        if let missing = needed.first(where: { given.isDisjoint(with: $0.names) }) {
            throw .missingArgument(missing, of: self)
        }
        for (argument, value) in zip(positionals, values) { try argument.check(value, in: self) }
        if let missing = positionals.dropFirst(values.count).first(where: { !$0.isOptional }) {
            throw .missingArgument(missing, of: self)
        }
        if values.count > positionals.count, !positionals.contains(where: \.isRepeating) {
            throw .unexpectedArgument(values[positionals.count], of: self)
        }
    }

    /// Checks one word that begins with a hyphen, and takes its values from the next ones.
    private func check(option word: String, before words: inout ArraySlice<String>) throws(Refusal) {
        let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        for name in word.hasPrefix("--") ? [parts[0]] : parts[0].dropFirst().map({ "-\($0)" }) {
            guard let option = options.first(where: { $0.names.contains(name) }) else {
                throw .unknownOption(name, of: self)
            }
            let attached = parts.dropFirst().first
            guard option.kind == .option else {
                if let attached { throw .unexpectedValue(attached, of: name, in: self) }
                continue
            }
            let values = attached.map { [$0] } ?? option.values(takenFrom: &words)
            if values.isEmpty { throw .missingValue(of: option, in: self) }
            for value in values { try option.check(value, in: self) }
        }
    }
}

extension ArgumentDescription {
    fileprivate func values(takenFrom words: inout ArraySlice<String>) -> [String] {
        let taken =
            switch strategy {
            case .default: words.prefix(1).prefix { !$0.isOption }
            case .unconditional: words.prefix(1)
            case .upToNextOption: words.prefix { !$0.isOption }
            }
        words = words.dropFirst(taken.count)
        return Array(taken)
    }

    fileprivate func check(_ value: String, in command: CommandDescription) throws(Refusal) {
        guard values.isEmpty || values.contains(value) else { throw .wrongValue(value, of: self, in: command) }
    }
}

extension String {
    fileprivate var isOption: Bool { hasPrefix("-") && self != "-" }
}
