import Words

/// Finds what names or reaches a person in a text.
enum PersonalDataSearch {
    /// Each kind once. The bytes are looked at first: nearly every text has none of the signs that are searched for.
    static func kinds(in text: String) -> [TextFact.PersonalData] {
        var kinds: [TextFact.PersonalData] = []
        let bytes = text.utf8Span.span
        let mayHoldEmail = bytes.indices.contains { bytes[$0] == UInt8(ascii: "@") }
        let mayHoldName = mayHoldCivility(bytes)
        if mayHoldEmail || mayHoldName {
            let words = text.split { $0.isWhitespace || "()[]{}<>,;«»\"".contains($0) }
            if mayHoldEmail, words.contains(where: isEmail) { kinds.append(.email) }
            if mayHoldName, words.indices.contains(where: { isTitledName(words[$0...]) }) { kinds.append(.name) }
        }
        return telephones(in: text).isEmpty ? kinds : kinds + [.telephone]
    }

    /// Whether one of the civilities may begin somewhere: a capital M, and what follows it in one of them.
    private static func mayHoldCivility(_ bytes: Span<UInt8>) -> Bool {
        for index in bytes.indices where bytes[index] == UInt8(ascii: "M") {
            let isBegun = beginnings.contains { beginning in
                beginning.count <= bytes.count - index
                    && beginning.indices.allSatisfy { bytes[index + $0] == beginning[$0] }
            }
            if isBegun { return true }
        }
        return false
    }

    /// The first letters of the civilities, by which few other words begin.
    private static let beginnings = civilities.map { Array($0.utf8.prefix(4)) }

    static func isEmail(_ word: Substring) -> Bool {
        let parts = word.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, let first = parts.first, let host = parts.last else { return false }
        let labels = host.split(separator: ".")
        return !first.isEmpty && labels.count >= 2 && labels.last?.first?.isLetter == true
    }

    /// Ten digits that begin with 0, or a number that begins with + or 00 and the code of France, of one of its overseas
    /// territories or of a neighbour; by pairs or in one run, no other digit around.
    static func telephones(in text: String) -> [Range<String.Index>] {
        guard mayHoldTelephone(text.utf8Span.span) else { return [] }
        var found: [Range<String.Index>] = []
        var digits = ""
        var isInternational = false
        var place = text.startIndex..<text.startIndex
        func close() {
            let isNumber =
                isInternational
                ? isInternationalNumber(digits[...])
                : digits.hasPrefix("00")
                    ? isInternationalNumber(digits.dropFirst(2)) : digits.hasPrefix("0") && digits.count == 10
            if isNumber, !isNumberOfAThing(place, in: text) { found.append(place) }
            (digits, isInternational) = ("", false)
        }
        let scalars = text.unicodeScalars
        var previous: Unicode.Scalar = " "
        var index = scalars.startIndex
        while index < scalars.endIndex {
            let scalar = scalars[index]
            let next = scalars.index(after: index)
            if "0"..."9" ~= scalar {
                place = (digits.isEmpty && !isInternational ? index : place.lowerBound)..<next
                digits.unicodeScalars.append(scalar)
            } else if scalar == "+" {
                close()
                (isInternational, place) = (true, index..<next)
            } else if digits.isEmpty || !mayPart(scalar)
                || !("0"..."9" ~= previous || previous == "(" || previous == ")" || isInternational && scalar == "(")
            {
                close()
            }
            previous = scalar
            index = next
        }
        close()
        return found
    }

    /// Whether enough digits follow each other with nothing between them that parts two numbers; a sign beyond ASCII may not.
    private static func mayHoldTelephone(_ bytes: Span<UInt8>) -> Bool {
        var digits = 0
        for index in bytes.indices {
            switch bytes[index] {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                digits += 1
                if digits == fewestDigits { return true }
            case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "("), UInt8(ascii: ")"), 0...0x20, 0x80...: continue
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

    /// Digits of the shortest number that is searched for: a code of three, six of a territory.
    private static let fewestDigits = 9

    /// Digits that follow the code of a country, by code (national numbering plans filed with the ITU under E.164).
    private static let nationalLengths: [(code: String, lengths: ClosedRange<Int>)] = [
        ("33", 9...9), ("262", 9...9), ("590", 9...9), ("594", 9...9), ("596", 9...9), ("508", 6...9), ("681", 6...6),
        ("687", 6...6), ("689", 8...8), ("32", 8...9), ("34", 9...9), ("352", 6...9), ("376", 6...6), ("377", 8...8),
        ("39", 9...10), ("41", 9...9), ("49", 10...11),
    ]

    /// Whether ten digits are those of a book, a lot or an address on the web: what stands before them says so.
    private static func isNumberOfAThing(_ place: Range<String.Index>, in text: String) -> Bool {
        let before = text[..<place.lowerBound]
        let word = before.reversed().prefix { !$0.isWhitespace }
        if word.contains("/") || word.contains("=") { return true }
        let words = before.suffix(longestReach).split { $0.isWhitespace || ":.°()-".contains($0) }.suffix(2)
        return words.contains { things.contains(Folded($0).description) }
    }

    /// Characters before a number in which a word may say what it is.
    private static let longestReach = 40
    private static let things: Set<String> = [
        "isbn", "isbn10", "isbn13", "issn", "ean", "lot", "doi", "siren", "siret", "ref", "reference", "serie",
        "facture",
        "commande", "marche", "dossier", "convention", "article",
    ]

    /// Whether a sign may stand between the digits of one number.
    private static func mayPart(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case ".", "-", "(", ")", " ", "\t", "\n", "\r", "\u{A0}", "\u{202F}", "\u{2009}", "\u{2010}"..."\u{2012}": true
        default: false
        }
    }

    /// « M. Martin », « Mme de Villepin », « M.Durand »: a civility before a name, which a particle may open.
    ///
    /// - Parameter words: those of the text from one on; « M. le recteur » names a function.
    private static func isTitledName(_ words: ArraySlice<Substring>) -> Bool {
        guard let first = words.first else { return false }
        let glued = first.dropFirst(2).prefix(while: isOfAName)
        if first.hasPrefix("M."), glued.count > longestDegree, isCapitalised(glued) { return true }
        guard civilities.contains(first), let second = words.dropFirst().first else { return false }
        if isCapitalised(second) { return true }
        let parts = second.split(whereSeparator: { "'’".contains($0) })
        if parts.count == 2, parts[0] == "d" { return isCapitalised(parts[1]) }
        guard particles.contains(second) else { return false }
        let rest = words.dropFirst(2).drop { $0 == "la" }
        return rest.first.map(isCapitalised) ?? false
    }

    private static func isCapitalised(_ word: Substring) -> Bool {
        word.count > 1 && word.first?.isUppercase == true
    }

    private static func isOfAName(_ character: Character) -> Bool { character.isLetter || "-'’".contains(character) }

    /// Letters after the full stop of « M.Sc » and « M.Ing », which are degrees.
    private static let longestDegree = 3
    private static let civilities: Set<Substring> = [
        "M.", "MM.", "M./Mme", "Mr", "Mr.", "Mme", "Mme.", "MME", "Mmes", "Mlle", "Melle", "Monsieur", "Madame",
        "Mesdames", "Messieurs",
    ]
    private static let particles: Set<Substring> = ["de", "du", "des", "van", "von", "den", "der"]
}
