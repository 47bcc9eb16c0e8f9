import Words

/// A dotted name as somebody typed it.
struct WrittenPath: Hashable {
    let names: [String]

    /// Nil when a name between two dots is missing.
    init?(_ text: some StringProtocol) {
        let names = text.split(separator: ".", omittingEmptySubsequences: false).map {
            String($0).trimmed
        }
        guard names.allSatisfy({ !$0.isEmpty && $0.allSatisfy(Self.isNameCharacter) }) else { return nil }
        self.names = names
    }

    var description: String { names.joined(separator: ".") }

    static func isNameCharacter(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || " '’-_\u{A0}\u{202F}".contains(character)
    }
}

/// What stands between two braces, once understood; names are not looked up yet.
enum TagSyntax: Hashable {
    case value(WrittenPath, [ValueFilter])
    case repetition(variable: String, list: WrittenPath, of: Owner)
    case condition(WrittenCondition, of: Owner)
    case style(WrittenPath)
    case chart(WrittenPath)
    case picture(WrittenPath)
    /// The paragraph begins a page, but for the first that a `pour` prints.
    case pageBreak

    /// The section or cell is a place where people write.
    case keptPlace(WrittenPlace)

    /// What a directive decides about: the object around it, or the row or column of its cell.
    enum Owner { case object, row, column }

    /// Reads the text between two braces.
    init(_ content: String) throws(TagMistake) {
        let parts = content.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
        let head = (parts.first ?? "").trimmed
        let words = head.split(whereSeparator: \.isWhitespace).map(String.init)
        guard let first = words.first.map({ Folded($0).description }) else { throw TagMistake(.malformedTag) }
        if words.count > 1, parts.count == 1 || first == "si" {
            let rest = Array(words.dropFirst())
            switch first {
            case "pour": self = try Self.repetition(rest, of: .object)
            case "si": self = .condition(try WrittenCondition(Self.afterFirstWord(content)), of: .object)
            case "ligne": self = try Self.directive(rest, Self.afterFirstWord(content), of: .row)
            case "colonne": self = try Self.directive(rest, Self.afterFirstWord(content), of: .column)
            case "style": self = .style(try Self.path(rest.joined(separator: " ")))
            case "graphique": self = .chart(try Self.path(rest.joined(separator: " ")))
            case "image": self = .picture(try Self.path(rest.joined(separator: " ")))
            case "conserver": self = .keptPlace(try WrittenPlace(rest))
            case "nouvelle" where Folded(rest.joined()).description == "page": self = .pageBreak
            default: self = .value(try Self.path(head), [])
            }
            return
        }
        var filters: [ValueFilter] = []
        for part in parts.dropFirst() { filters.append(try ValueFilter(part)) }
        self = .value(try Self.path(head), filters)
    }

    private static func directive(
        _ words: [String],
        _ text: String,
        of owner: Owner
    ) throws(TagMistake) -> TagSyntax {
        switch words.first.map({ Folded($0).description }) {
        case "pour": return try repetition(Array(words.dropFirst()), of: owner)
        case "si": return .condition(try WrittenCondition(afterFirstWord(text)), of: owner)
        default: throw TagMistake(.malformedTag)
        }
    }

    private static func repetition(_ words: [String], of owner: Owner) throws(TagMistake) -> TagSyntax {
        guard let separator = words.firstIndex(where: { Folded($0).description == "dans" }), separator > 0 else {
            throw TagMistake(.malformedTag)
        }
        let variable = words[..<separator].joined(separator: " ")
        guard !variable.contains(".") else { throw TagMistake(.malformedTag) }
        let list = try path(words[(separator + 1)...].joined(separator: " "))
        return .repetition(variable: variable, list: list, of: owner)
    }

    private static func path(_ text: String) throws(TagMistake) -> WrittenPath {
        guard let path = WrittenPath(text) else { throw TagMistake(.malformedTag) }
        return path
    }

    private static func afterFirstWord(_ text: String) -> String {
        let trimmed = text.trimmed
        guard let blank = trimmed.firstIndex(where: \.isWhitespace) else { return "" }
        return String(trimmed[blank...]).trimmed
    }
}

/// The name that a tag gives to a kept place: `constat`, or `constat pour référence.code` for one per element.
struct WrittenPlace: Hashable {
    let name: String
    /// What tells the places of a repetition apart.
    let key: WrittenPath?

    /// Reads the words after `conserver`.
    init(_ words: [String]) throws(TagMistake) {
        let separator = words.firstIndex { Folded($0) == Folded("pour") }
        name = words[..<(separator ?? words.endIndex)].joined(separator: " ")
        guard !name.isEmpty, name.allSatisfy(WrittenPath.isNameCharacter) else { throw TagMistake(.malformedTag) }
        guard let separator else {
            key = nil
            return
        }
        guard let path = WrittenPath(words[(separator + 1)...].joined(separator: " ")) else {
            throw TagMistake(.malformedTag)
        }
        key = path
    }
}

/// Why a tag was not understood.
struct TagMistake: Error {
    let kind: TemplateFault.Kind

    init(_ kind: TemplateFault.Kind) {
        self.kind = kind
    }
}
