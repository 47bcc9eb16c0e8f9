import Words

/// The headings of a sheet, to find those of a workbook by.
struct Headings {
    private let exact: [Folded: String]
    /// Without what the form itself puts in brackets: « Durée du label » of « Durée du label (années) ».
    private let bare: [Folded: String]
    /// Scalars beyond which a text is no heading, whatever stands around it.
    private let longest: Int
    /// Letters: a text with fewer, such as a code or a level, is no heading either.
    private let fewestLetters: Int

    init(_ headings: [String]) {
        let exact = Dictionary(firstOf: headings.map { (Folded($0), $0) })
        var bare: [Folded: [String]] = [:]
        for heading in headings {
            for variant in LabelTails.variants(of: heading).dropFirst() {
                bare[Folded(variant), default: []].append(heading)
            }
        }
        self.exact = exact
        self.bare = bare.compactMapValues { $0.count == 1 ? $0.first : nil }.filter { exact[$0.key] == nil }
        longest = (headings.map(\.unicodeScalars.count).max() ?? 0) + Self.around
        fewestLetters = [exact, self.bare].flatMap(\.keys).map { Self.letters($0.description, others: 1) }.min() ?? 0
    }

    /// The letters of a text, each byte of those beyond ASCII counting as `others`.
    private static func letters(_ text: String, others: Int) -> Int {
        text.utf8.reduce(0) { count, byte in
            if byte >= 0x80 { return count + others }
            return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) ? count + 1 : count
        }
    }

    /// No byte of a text becomes more when it is folded.
    private static let mostOfByte = 4

    /// Scalars: a format or a remark in brackets.
    private static let around = 60

    /// Whether a text is a heading with nothing around it.
    func hold(_ text: String) -> Bool { exact[Folded(text)] != nil }

    /// Whether a text has letters enough for a heading.
    func mayHold(_ text: String) -> Bool { Self.letters(text, others: Self.mostOfByte) >= fewestLetters }

    /// The heading that a text stands for, whatever people put around it; nil when there is none.
    subscript(text: String) -> String? {
        guard mayHold(text) else { return nil }
        if let heading = exact[Folded(text)] { return heading }
        guard text.unicodeScalars.count <= longest else { return nil }
        return LabelTails.variants(of: text).lazy.map(Folded.init).compactMap { exact[$0] ?? bare[$0] }.first
    }
}
