/// Walks through an OpenDocument part of which every byte is to be kept.
///
/// An empty element has a start and an end, as every other; both are the same tag.
struct ODSMarkup {
    enum Kind { case start, end }

    /// What the prefixes met so far mean.
    private(set) var namespaces = ODSNamespaces()
    private var scanner: MarkupScanner
    private var hasRoot = false
    private var endsHere = false

    init(_ bytes: [UInt8], part: String, limits: Limits) throws(OfficeError) {
        scanner = try MarkupScanner(bytes, part: part, vocabulary: ODSToken.vocabulary, limits: limits)
    }

    var bytes: [UInt8] { scanner.bytes }
    /// Where the current tag stands.
    var tag: Range<Int> { scanner.range }
    /// The current tag, to be written again.
    var element: MarkupTag { MarkupTag(scanner) }

    /// Moves to the next tag; nil at the end of the part.
    mutating func advance() throws(OfficeError) -> Kind? {
        guard !endsHere else {
            endsHere = false
            return .end
        }
        guard try scanner.advance() else { return nil }
        guard scanner.kind != .end else { return .end }
        endsHere = scanner.kind == .empty
        if !hasRoot { namespaces = ODSNamespaces(root: scanner.declarations) }
        if hasRoot, !scanner.declarations.isEmpty { namespaces.add(scanner.declarations) }
        hasRoot = true
        return .start
    }

    /// Moves to the end of the current element.
    mutating func skipElement() throws(OfficeError) {
        guard !endsHere else {
            endsHere = false
            return
        }
        var declared: [XMLNamespaceDeclaration] = []
        try scanner.skipElement { declared += $0 }
        if !declared.isEmpty { namespaces.add(declared) }
    }

    /// Moves to the end of the current element and returns its words, those of notes left out.
    mutating func words() throws(OfficeError) -> String {
        var text = ""
        let depth = scanner.depth
        var position = tag.upperBound
        while let kind = try advance() {
            if tag.lowerBound > position { text += scanner.string(position..<tag.lowerBound) }
            if kind == .start, token == .annotation {
                try skipElement()
            } else if kind == .start, token != .unknown {
                text += " "
            }
            position = tag.upperBound
            if kind == .end, scanner.depth == depth { break }
        }
        return MarkupText.words(of: text)
    }

    // MARK: The current start tag

    var token: ODSToken { ODSToken(rawValue: scanner.meaning.number) ?? .unknown }

    func attribute(_ token: ODSToken) -> String? {
        rank(of: token).map { scanner.string(scanner.attributes[$0].value) }
    }

    /// Which of its attributes that is.
    func rank(of token: ODSToken) -> Int? { scanner.attributes.firstIndex { $0.number == token.rawValue } }

    /// The number of repetitions that an attribute asks for.
    func count(_ token: ODSToken, atMost limit: Int) -> Int {
        guard let rank = rank(of: token) else { return 1 }
        return ODSCellAttributes.count(scanner.bytes.span.extracting(scanner.attributes[rank].value), atMost: limit)
    }
}
