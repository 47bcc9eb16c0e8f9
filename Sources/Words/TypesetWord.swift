extension FrenchTypography {
    /// A piece of a line between two spaces, or a mark that wants a space of its own.
    struct Word {
        let scalars: ArraySlice<Unicode.Scalar>
        /// The no-break space typed before the word, which is kept; nil for any other space or none.
        let typedSpace: Unicode.Scalar?
        /// Whether no rule is about the word itself: letters, and the signs that stand with them.
        let isPlain: Bool

        /// - Parameter mayBePlain: false for a word that is put to the rules whatever it holds.
        init(_ scalars: ArraySlice<Unicode.Scalar>, after typedSpace: Unicode.Scalar?, mayBePlain: Bool) {
            self.scalars = scalars
            self.typedSpace = typedSpace
            isPlain = mayBePlain && Self.isPlain(scalars)
        }

        /// The words of a line; any run of spaces separates two of them.
        static func words(of line: ArraySlice<Unicode.Scalar>, skippingPlainWords: Bool) -> [Word] {
            var words: [Word] = []
            var space: Unicode.Scalar?
            var start: Int?
            for (index, scalar) in zip(line.indices, line) {
                if scalar.isSpace {
                    if let begin = start {
                        Word(line[begin..<index], after: space, mayBePlain: skippingPlainWords)
                            .addPieces(to: &words, skippingPlainWords: skippingPlainWords)
                        space = nil
                    }
                    start = nil
                    if scalar == fixed || scalar == narrow { space = scalar }
                } else if start == nil {
                    start = index
                }
            }
            if let start {
                Word(line[start...], after: space, mayBePlain: skippingPlainWords)
                    .addPieces(to: &words, skippingPlainWords: skippingPlainWords)
            }
            return words
        }

        private static func isPlain(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
            var last: Unicode.Scalar?
            for scalar in scalars {
                switch scalar {
                case "a"..."z", "A"..."Z", ",", "(", ")", "\u{C0}"..."\u{2FF}", "–", "—", "’": break
                case "-": if last == nil { return false }
                case ".": if last == "." { return false }
                default: return false
                }
                last = scalar
            }
            return true
        }
    }

    static let narrow: Unicode.Scalar = "\u{202F}"
    static let fixed: Unicode.Scalar = "\u{A0}"
}

extension FrenchTypography.Word {
    /// `fini;` → `fini` `;`, `«oui»` → `«` `oui` `»`, `83%` → `83` `%`. Addresses stay whole.
    fileprivate func addPieces(to words: inout [Self], skippingPlainWords: Bool) {
        if isPlain { return words.append(self) }
        var start = scalars.startIndex
        func add(to end: Int) {
            let space = start == scalars.startIndex ? typedSpace : nil
            words.append(Self(scalars[start..<end], after: space, mayBePlain: skippingPlainWords))
        }
        if !isAddress {
            // From here to its end, the word has nothing but marks.
            let marks = scalars.lastIndex { !Self.isClosingMark($0) }.map { $0 + 1 } ?? start
            for index in scalars.indices.dropFirst()
            where Self.isCut(scalars[index - 1], scalars[index], isAmongLastMarks: index >= marks) {
                add(to: index)
                start = index
            }
        }
        add(to: scalars.endIndex)
    }

    private static func isClosingMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case ";", "!", "?", ":", "»", ")", "\"", ".": true
        default: false
        }
    }

    /// Whether a word is cut between `last` and `next`.
    private static func isCut(_ last: Unicode.Scalar, _ next: Unicode.Scalar, isAmongLastMarks: Bool) -> Bool {
        if last == "«" || next == "»" { return true }
        switch next {
        case "0"..."9": return last == "°"
        case "%", "€": return last.isASCIIDigit
        case ";", "!", "?", ":":
            return (last.isLetterOrNumber || ")]»…’'%€".unicodeScalars.contains(last))
                && isAmongLastMarks
        default: return false
        }
    }

    private var isAddress: Bool {
        guard scalars.contains(where: { $0 == "/" || $0 == "@" }) else { return false }
        return text.contains("://") || scalars.dropFirst().dropLast().contains("@")
    }

    private var text: String { Self.text(of: scalars) }

    private static func text(of scalars: ArraySlice<Unicode.Scalar>) -> String {
        var text: [UInt8] = []
        for scalar in scalars { text.append(scalar) }
        return String(decoding: text, as: UTF8.self)
    }

    /// Whether the word begins with `%` or `€`.
    var startsWithUnitSign: Bool { scalars.first == "%" || scalars.first == "€" }

    /// The space between the word and the one before; nil for none.
    func space(after previous: Self) -> Unicode.Scalar? {
        if isPlain, previous.isPlain { return typedSpace ?? " " }
        guard let first = scalars.first, let last = previous.scalars.last else { return nil }
        if last == "«" || first == "»" || first == ":" { return FrenchTypography.fixed }
        if first.isStrongMark { return last.isStrongMark ? nil : FrenchTypography.narrow }
        if last.isASCIIDigit {
            if startsWithUnitSign || continuesNumber(previous) { return FrenchTypography.narrow }
            if scalars.count <= 3, Self.units.contains(text) { return FrenchTypography.fixed }
        }
        if last.isASCIIDigit || previous.isFirstOfMonth, isMonth {
            return FrenchTypography.fixed
        }
        if first.isASCIIDigit {
            let bare = previous.bare
            if Self.months.contains(bare) || Self.numbered.contains(bare) { return FrenchTypography.fixed }
        }
        return typedSpace ?? " "
    }

    /// Whether `12` and `500` are one number.
    private func continuesNumber(_ previous: Self) -> Bool {
        scalars.count == 3 && scalars.allSatisfy(\.isASCIIDigit) && previous.scalars.count <= 3
            && previous.scalars.allSatisfy(\.isASCIIDigit) && previous.scalars.first != "0" && typedSpace == nil
    }

    private var isFirstOfMonth: Bool {
        ["1er", FrenchFormat.firstOfMonth].contains { scalars.elementsEqual($0.unicodeScalars) }
    }

    private var isMonth: Bool { Self.months.contains(bare) }

    /// The word in lower case, without an elided article or an opening mark: `d’avril` → `avril`, `(niveau` → `niveau`.
    private var bare: String {
        let start = scalars.lastIndex { "’'(«[".unicodeScalars.contains($0) }.map { $0 + 1 } ?? scalars.startIndex
        return Self.text(of: scalars[start...]).lowercased()
    }

    /// Appends the word with the apostrophes, ellipses and dashes that French prints, and a decimal comma before a unit.
    func append(to text: inout [UInt8], asQuantity isQuantity: Bool) {
        if isPlain || isAddress {
            for scalar in scalars { text.append(scalar) }
            return
        }
        if scalars.count == 1, scalars.first == "-" { return text.append("–") }
        var index = scalars.startIndex
        while index < scalars.endIndex {
            let scalar = scalars[index]
            let last = index > scalars.startIndex ? scalars[index - 1] : nil
            if scalar == "'", last?.isLetter == true {
                text.append("’")
            } else if scalar == ".", scalars[index...].starts(with: "...".unicodeScalars) {
                text.append("…")
                index += 2
            } else if scalar == ".", isQuantity, last?.isASCIIDigit == true {
                text.append(",")
            } else {
                text.append(scalar)
            }
            index += 1
        }
    }

    private static let months = Set(FrenchFormat.months)
    /// Words that keep their number beside them.
    private static let numbered: Set<String> = [
        "niveau", "niveaux", "article", "chapitre", "page", "figure", "tableau", "annexe", "version", "priorité", "n°",
    ]
    private static let units: Set<String> = [
        "km", "m", "cm", "mm", "kg", "g", "h", "min", "ms", "s", "ETP", "k€", "M€", "Mo", "Go", "To",
    ]
}

extension [UInt8] {
    /// Appends a scalar in UTF-8.
    mutating func append(_ scalar: Unicode.Scalar) {
        if scalar.isASCII {
            append(UInt8(truncatingIfNeeded: scalar.value))
        } else {
            append(contentsOf: String(scalar).utf8)
        }
    }
}

extension Unicode.Scalar {
    fileprivate var isStrongMark: Bool { self == ";" || self == "!" || self == "?" }

    fileprivate var isLetterOrNumber: Bool { isLetter || isASCIIDigit || !isASCII && properties.numericType != nil }

    /// A letter, or the accent of one; plain ones are told without the tables of Unicode.
    fileprivate var isLetter: Bool {
        if isASCII { return ("a"..."z").contains(self) || ("A"..."Z").contains(self) }
        return properties.isAlphabetic || properties.generalCategory == .nonspacingMark
    }

    /// Any white space, no-break ones too: what Unicode holds for white space, told without its tables.
    fileprivate var isSpace: Bool {
        switch self {
        case " ", "\t"..."\r", "\u{85}", "\u{A0}", "\u{1680}", "\u{2000}"..."\u{200A}", "\u{2028}", "\u{2029}",
            "\u{202F}", "\u{205F}", "\u{3000}":
            true
        default: false
        }
    }
}
