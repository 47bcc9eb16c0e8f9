import Words

/// Finds what names or reaches a person in a text.
enum PersonalDataSearch {
    /// Each kind once. The bytes are looked at first: nearly every text has none of the signs that are searched for.
    static func kinds(in text: String) -> [TextFact.PersonalData] {
        var kinds: [TextFact.PersonalData] = []
        let bytes = text.utf8Span.span
        if let plain = withPlainSigns(text, bytes) { return self.kinds(in: plain) }
        let mayHoldEmail = bytes.indices.contains { bytes[$0] == UInt8(ascii: "@") }
        let mayHoldName = mayHoldCivility(bytes)
        if mayHoldEmail || mayHoldName {
            let words = text.split { $0.isWhitespace || "()[]{}<>,;«»\"".contains($0) }
            if mayHoldEmail, words.contains(where: isEmail) { kinds.append(.email) }
            if mayHoldName, words.indices.contains(where: { isName(in: words, at: $0) }) { kinds.append(.name) }
        }
        return Telephones(in: text).contains { _ in true } ? kinds + [.telephone] : kinds
    }

    /// The text with the sign of addresses for « [at] » and « (at) »; nil when it has none.
    private static func withPlainSigns(_ text: String, _ bytes: Span<UInt8>) -> String? {
        let mayHold = bytes.indices.contains { index in
            (bytes[index] == UInt8(ascii: "]") || bytes[index] == UInt8(ascii: ")"))
                && index > 2 && bytes[index - 1] | 0x20 == UInt8(ascii: "t")
                && bytes[index - 2] | 0x20 == UInt8(ascii: "a")
        }
        guard mayHold else { return nil }
        var plain = text
        for sign in ["[at]", "(at)", "[AT]", "(AT)"] {
            plain = plain.replacing(" \(sign) ", with: "@").replacing(sign, with: "@")
        }
        return plain == text ? nil : plain
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
    private static let beginnings = (civilities + ["M ", "M\u{A0}", "M\u{202F}"]).map { Array($0.utf8.prefix(4)) }

    static func isEmail(_ word: Substring) -> Bool {
        let parts = word.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, let first = parts.first, let host = parts.last else { return false }
        let labels = host.split(separator: ".")
        return !first.isEmpty && labels.count >= 2 && labels.last?.first?.isLetter == true
    }

    private static func isName(in words: [Substring], at rank: Int) -> Bool {
        isTitledName(words[rank...]) || isInitialOfAName(words[rank...], after: words[..<rank].last)
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

    /// « M Martin »: without its full stop, an initial that begins a part of the text, or follows a small word, before a whole name;
    /// « Bac M Commerce » names nobody.
    private static func isInitialOfAName(_ words: ArraySlice<Substring>, after word: Substring?) -> Bool {
        guard let initial = words.first, initial == "M", let name = words.dropFirst().first, isWholeName(name)
        else { return false }
        guard let word, let last = word.last else { return true }
        let between = word.base[word.endIndex..<initial.startIndex]
        let isBeginning = last.isPunctuation || between.contains { $0.isNewline || !$0.isWhitespace }
        return isBeginning || smallWords.contains(Folded(word).description)
    }

    private static func isCapitalised(_ word: Substring) -> Bool {
        word.count > 1 && word.first?.isUppercase == true
    }

    private static func isWholeName(_ word: Substring) -> Bool {
        isCapitalised(word) && word.prefix(while: isOfAName).count >= shortestName
            && word.dropFirst().first?.isLowercase == true
    }

    /// Letters: « M Le » begins no name.
    private static let shortestName = 3

    private static func isOfAName(_ character: Character) -> Bool { character.isLetter || "-'’".contains(character) }

    /// Letters after the full stop of « M.Sc » and « M.Ing », which are degrees.
    private static let longestDegree = 3
    private static let civilities: Set<Substring> = [
        "M.", "MM.", "M./Mme", "Mr", "Mr.", "Mme", "Mme.", "MME", "Mmes", "Mlle", "Melle", "Monsieur", "Madame",
        "Mesdames", "Messieurs",
    ]
    /// Folded: what stands before a person who is named.
    private static let smallWords: Set<String> = [
        "a", "avec", "chez", "de", "et", "ou", "par", "pour", "que", "sans", "selon", "sur",
    ]
    private static let particles: Set<Substring> = ["de", "du", "des", "van", "von", "den", "der"]
}
