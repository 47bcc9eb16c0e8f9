/// An argument of a command as the parser knows it: an option, a flag, or a value in its place on the line.
package struct ArgumentDescription: Equatable, Sendable {
    /// How it is given.
    package enum Kind: String, Equatable, Sendable, Decodable {
        case positional, option, flag
    }

    /// How the parser takes its values.
    package enum Strategy: String, Equatable, Sendable, Decodable {
        /// The next word, unless it is an option.
        case `default`
        /// The next word, whatever it is.
        case unconditional
        /// Every word up to the next option.
        case upToNextOption
    }

    package let kind: Kind
    package let strategy: Strategy
    /// As they are typed, the short one first: `-q`, `--quiet`.
    package let names: [String]
    /// What its value is: `dossier`.
    package let valueName: String
    package let isOptional: Bool
    package let isRepeating: Bool
    package let isShown: Bool
    package let defaultValue: String?
    /// Every value it accepts; none when it accepts any.
    package let values: [String]
    /// What the values that people are told about mean.
    package let meanings: [String: String]
    /// What it is for, in a sentence.
    package let abstract: String
    /// The title it stands under; nil under that of its kind.
    package let section: String?

    package init(
        _ kind: Kind,
        strategy: Strategy = .default,
        names: [String] = [],
        valueName: String = "",
        isOptional: Bool = true,
        isRepeating: Bool = false,
        isShown: Bool = true,
        defaultValue: String? = nil,
        values: [String] = [],
        meanings: [String: String] = [:],
        abstract: String = "",
        section: String? = nil
    ) {
        self.kind = kind
        self.strategy = strategy
        self.names = names
        self.valueName = valueName
        self.isOptional = isOptional
        self.isRepeating = isRepeating
        self.isShown = isShown
        self.defaultValue = defaultValue
        self.values = values
        self.meanings = meanings
        self.abstract = abstract
        self.section = section
    }

    /// How it is given, in short: `--format <forme>`, `<fichier>`.
    var synopsis: String {
        let value = valueName.isEmpty ? nil : "<\(valueName)>"
        switch kind {
        case .positional: return value ?? ""
        case .option: return [names.last, value].compactMap(\.self).joined(separator: " ")
        case .flag: return names.last ?? ""
        }
    }

    /// The values that people are told about: those with a meaning, or all of them where none has one.
    var shownValues: [String] { meanings.isEmpty ? values : values.filter { meanings[$0] != nil } }
}

extension ArgumentDescription: Decodable {
    private enum CodingKeys: String, CodingKey {
        case strategy = "parsingStrategy"
        case isShown = "shouldDisplay"
        case values = "allValues"
        case meanings = "allValueDescriptions"
        case section = "sectionTitle"
        case kind, names, valueName, isOptional, isRepeating, defaultValue, abstract
    }

    private struct Name: Decodable {
        let kind: String
        let name: String

        var asTyped: String { (kind == "long" ? "--" : "-") + name }
    }

    package init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            try values.decode(Kind.self, forKey: .kind),
            strategy: try values.decode(Strategy.self, forKey: .strategy),
            names: try values.decodeIfPresent([Name].self, forKey: .names)?.map(\.asTyped).sorted {
                $0.count < $1.count
            } ?? [],
            valueName: try values.decodeIfPresent(String.self, forKey: .valueName) ?? "",
            isOptional: try values.decode(Bool.self, forKey: .isOptional),
            isRepeating: try values.decode(Bool.self, forKey: .isRepeating),
            isShown: try values.decode(Bool.self, forKey: .isShown),
            defaultValue: try values.decodeIfPresent(String.self, forKey: .defaultValue),
            values: try values.decodeIfPresent([String].self, forKey: .values) ?? [],
            meanings: try values.decodeIfPresent([String: String].self, forKey: .meanings) ?? [:],
            abstract: try values.decodeIfPresent(String.self, forKey: .abstract) ?? "",
            section: try values.decodeIfPresent(String.self, forKey: .section)
        )
    }
}
