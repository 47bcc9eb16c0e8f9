import Words

/// The telephone numbers of a text, in its order: ten digits that begin with 0, or a number that begins with + or 00 and the code
/// of France, of one of its overseas territories or of a neighbour; by pairs or in one run, no other digit around.
struct Telephones: Sequence, IteratorProtocol {
    /// Digits that may be those of a number.
    private struct Candidate {
        let start: String.Index
        var end: String.Index
        var digits = ""
        var slashes = 0
        let isInternational: Bool
        let isInAddress: Bool
    }

    private let text: String
    private var index: String.Index
    private var previous: Unicode.Scalar = " "
    private var candidate: Candidate?
    /// Whether what stands between the last blank and here is of an address on the web.
    private var isInAddress = false

    /// The bytes are looked at first: nearly every text has too few digits.
    init(in text: String) {
        self.text = text
        index = Self.mayBeHeld(by: text.utf8Span.span) ? text.startIndex : text.endIndex
    }

    mutating func next() -> Range<String.Index>? {
        let scalars = text.unicodeScalars
        while index < scalars.endIndex {
            let scalar = scalars[index]
            let next = scalars.index(after: index)
            var ended: Candidate?
            if isEnded(by: scalar) { swap(&ended, &candidate) }
            if "0"..."9" ~= scalar || scalar == "+" {
                let isInternational = scalar == "+"
                if candidate == nil {
                    candidate = Candidate(
                        start: index,
                        end: next,
                        isInternational: isInternational,
                        isInAddress: isInAddress
                    )
                }
                candidate?.end = next
                if !isInternational { candidate?.digits.unicodeScalars.append(scalar) }
            }
            if scalar == "/" { candidate?.slashes += 1 }
            if scalar.properties.isWhitespace {
                isInAddress = false
            } else if scalar == "/" || scalar == "=" {
                isInAddress = true
            }
            previous = scalar
            index = next
            if let ended, isTelephone(ended) { return ended.start..<ended.end }
        }
        defer { candidate = nil }
        return candidate.flatMap { isTelephone($0) ? $0.start..<$0.end : nil }
    }

    /// Whether the number before a sign goes no further.
    private func isEnded(by scalar: Unicode.Scalar) -> Bool {
        if "0"..."9" ~= scalar { return false }
        guard let candidate, !candidate.digits.isEmpty else { return true }
        // A slash parts the five pairs of a number, and other things elsewhere: dates, two numbers, a number that has its pairs.
        if scalar == "/" {
            return candidate.slashes == Self.mostSlashes || candidate.digits.utf8.count != 2 * (candidate.slashes + 1)
        }
        guard Self.mayPart(scalar) else { return true }
        return
            !("0"..."9" ~= previous || previous == "(" || previous == ")"
            || candidate.isInternational && scalar == "(")
    }

    private func isTelephone(_ candidate: Candidate) -> Bool {
        let digits = candidate.digits
        let isNumber =
            candidate.isInternational
            ? Self.isInternationalNumber(digits[...])
            : digits.hasPrefix("00")
                ? Self.isInternationalNumber(digits.dropFirst(2)) : digits.hasPrefix("0") && digits.count == 10
        return isNumber && [0, Self.mostSlashes].contains(candidate.slashes) && !candidate.isInAddress
            && !isNumberOfAThing(from: candidate.start)
    }

    /// Whether digits are those of a book or of a lot: what stands before them says so.
    private func isNumberOfAThing(from start: String.Index) -> Bool {
        let words = text[..<start].suffix(Self.longestReach)
            .split { $0.isWhitespace || ":.°()-".contains($0) }.suffix(2)
        return words.contains { Self.things.contains(Folded($0).description) }
    }
}

extension Telephones {
    /// Whether enough digits follow each other with nothing between them that parts two numbers; a sign beyond ASCII may not.
    private static func mayBeHeld(by bytes: Span<UInt8>) -> Bool {
        var digits = 0
        for index in bytes.indices {
            switch bytes[index] {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                digits += 1
                if digits == fewestDigits { return true }
            case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "/"),
                0...0x20,
                0x80...:
                continue
            default: digits = 0
            }
        }
        return false
    }

    /// Whether digits are a country code and a number of its own length; the 0 of « +33 (0)4 » may stand between them.
    private static func isInternationalNumber(_ digits: Substring) -> Bool {
        nationalLengths.contains { code, lengths in
            guard digits.hasPrefix(code) else { return false }
            let national = digits.dropFirst(code.count)
            return lengths.contains(national.count)
                || national.hasPrefix("0") && lengths.contains(national.count - 1)
        }
    }

    /// Between five pairs.
    private static let mostSlashes = 4

    /// Digits of the shortest number that is searched for: a code of three, six of a territory.
    private static let fewestDigits = 9

    /// Digits that follow the code of a country, by code (national numbering plans filed with the ITU under E.164).
    private static let nationalLengths: [(code: String, lengths: ClosedRange<Int>)] = [
        ("33", 9...9), ("262", 9...9), ("590", 9...9), ("594", 9...9), ("596", 9...9), ("508", 6...9), ("681", 6...6),
        ("687", 6...6), ("689", 8...8), ("32", 8...9), ("34", 9...9), ("352", 6...9), ("376", 6...6), ("377", 8...8),
        ("39", 9...10), ("41", 9...9), ("49", 10...11),
    ]

    /// Whether a sign may stand between the digits of one number.
    private static func mayPart(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case ".", "-", "(", ")", " ", "\t", "\n", "\r", "\u{A0}", "\u{202F}", "\u{2009}", "\u{2010}"..."\u{2012}": true
        default: false
        }
    }

    /// Characters before a number in which a word may say what it is.
    private static let longestReach = 40
    private static let things: Set<String> = [
        "isbn", "isbn10", "isbn13", "issn", "ean", "lot", "doi", "siren", "siret", "ref", "reference", "serie",
        "facture", "commande", "marche", "dossier", "convention", "article",
    ]
}
