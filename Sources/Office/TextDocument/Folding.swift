/// Compares names as people do: without case, accents, kinds of blanks and quotes.
enum Folding {
    /// The form under which names are compared.
    static func fold(_ text: some StringProtocol) -> String {
        var folded = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case " ", "\u{A0}", "\u{202F}", "\u{2009}", "\t", "\n":
                if !folded.isEmpty, folded.last != " " { folded.append(" ") }
            case "’", "‘", "ʼ": folded.append("'")
            case "“", "”", "«", "»": folded.append("\"")
            case "\u{300}"..."\u{36F}": continue
            case _ where isUnseen(scalar): continue
            default: folded.append(contentsOf: base(of: scalar))
            }
        }
        while folded.last == " " { folded.removeLast() }
        return folded
    }

    /// Characters that only say where a line may or may not break.
    static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\u{AD}", "\u{200B}"..."\u{200D}", "\u{2060}", "\u{FEFF}": true
        default: false
        }
    }

    private static func base(of scalar: Unicode.Scalar) -> String {
        let lower = scalar.properties.lowercaseMapping
        guard let first = lower.unicodeScalars.first, first.value >= 0x80 else { return lower }
        return switch first {
        case "à", "á", "â", "ã", "ä", "å": "a"
        case "ç": "c"
        case "è", "é", "ê", "ë": "e"
        case "ì", "í", "î", "ï": "i"
        case "ñ": "n"
        case "ò", "ó", "ô", "õ", "ö": "o"
        case "ù", "ú", "û", "ü": "u"
        case "ý", "ÿ": "y"
        case "œ": "oe"
        case "æ": "ae"
        default: lower
        }
    }

    /// The candidate nearest to a name, at most two edits away and nearer than an entirely different word.
    static func nearest(to name: String, among candidates: [String]) -> String? {
        let wanted = Array(fold(name).unicodeScalars)
        var best: (distance: Int, candidate: String)?
        for candidate in candidates {
            let distance = distance(wanted, Array(fold(candidate).unicodeScalars))
            guard distance <= 2, distance < wanted.count else { continue }
            if distance < best?.distance ?? .max { best = (distance, candidate) }
        }
        return best?.candidate
    }

    /// Insertions, removals, replacements and swaps of neighbours from one word to the other.
    private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
        guard abs(left.count - right.count) <= 2 else { return .max }
        var beforeLast: [Int] = []
        var last = Array(0...right.count)
        for row in left.indices {
            var current = [row + 1]
            for column in right.indices {
                let same = left[row] == right[column]
                var cost = min(last[column + 1] + 1, current[column] + 1, last[column] + (same ? 0 : 1))
                if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                    cost = min(cost, beforeLast[column - 1] + 1)
                }
                current.append(cost)
            }
            beforeLast = last
            last = current
        }
        return last[right.count]
    }
}
