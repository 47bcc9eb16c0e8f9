/// The nearest known word to what somebody typed.
package enum Suggestion {
    /// The only candidate at the smallest folded edit distance, when that is at most 2 (specification §6), and 1 for a word of four letters
    /// or fewer, or the only one that the typed text begins; of a mere number, the only near one with these digits.
    ///
    /// A word that says the contrary is never proposed, however near: « achevée » for « inachevée »; nor one that says less: « CMQ »
    /// for « CMQE », which begins « CMQ Excellence ».
    package static func nearest(to typed: String, among candidates: some Sequence<String>) -> String? {
        let target = Letters(of: typed)
        guard target.count > 0 else { return nil }
        var begun: Set<String> = []
        var near: [(word: String, letters: Letters, distance: Int)] = []
        for candidate in candidates {
            let letters = Letters(of: candidate)
            let isLonger = target.count >= shortestBeginning && letters.count > target.count
            let isBegun = isLonger && letters.begin(with: target)
            let distance = target.distance(to: letters, atMost: 2)
            // Few candidates come as far as this: what is left to ask costs more.
            guard isBegun || distance <= 2, !isReversed(typed, candidate) else { continue }
            if isBegun { begun.insert(candidate) }
            // Of a short word, two other letters make another: « LGT » is no « IUT ».
            let isNear = distance <= (target.count <= shortestBeginning ? 1 : 2) && distance < target.count
            if isNear || distance <= 2 && target.isNumber(of: letters) {
                near.append((candidate, letters, distance))
            }
        }
        if !begun.isEmpty { near.removeAll { target.begin(with: $0.letters) } }
        guard let least = near.map(\.distance).min() else { return begun.count == 1 ? begun.first : nil }
        let nearest = Set(near.filter { $0.distance == least }.map(\.word))
        return nearest.count == 1 ? nearest.first : nil
    }

    /// Letters: a shorter text begins too much to be an abbreviation, and one that is no longer is near to too many words.
    private static let shortestBeginning = 4

    /// Whether one text is the other with a negation: a word (« non traitée ») or the beginning of one (« inachevée »).
    private static func isReversed(_ left: String, _ right: String) -> Bool {
        let (left, right) = (words(of: left), words(of: right))
        if max(left.count, right.count) > 1,
            left.filter(negations.contains).count != right.filter(negations.contains).count
        {
            return true
        }
        return left.count == right.count && zip(left, right).contains { isNegated($0, $1) || isNegated($1, $0) }
    }

    private static func words(of text: String) -> [String] {
        text.split { $0.isWhitespace || "-'’".contains($0) }.map { Folded($0).description }
    }

    private static let negations: Set<String> = ["non", "pas", "sans", "ne", "aucun", "aucune", "ni"]

    /// Whether `word` is `root` behind a prefix that denies it.
    private static func isNegated(_ word: String, _ root: String) -> Bool {
        guard word.count > root.count, root.count >= 4, word.hasSuffix(root) else { return false }
        return ["in", "im", "il", "ir", "de", "des", "dis", "me", "mal", "non", "a", "an"]
            .contains(String(word.dropLast(root.count)))
    }
}

/// The letters and signs of a text that count, ready to be compared with those of many others.
private struct Letters {
    private let scalars: [Unicode.Scalar]
    /// Which ones there are: one bit for each, or for several that are unlike enough.
    private let kinds: UInt64

    init(of text: String) {
        scalars = Array(Folded(text).description.unicodeScalars)
        kinds = scalars.reduce(0) { $0 | 1 << UInt64($1.value & 63) }
    }

    var count: Int { scalars.count }

    /// Whether these are the digits of the other, and nothing else: « 1 » of « R1 ».
    func isNumber(of other: Letters) -> Bool {
        other.scalars.filter(\.isASCIIDigit) == scalars && scalars.allSatisfy(\.isASCIIDigit)
    }

    func begin(with other: Letters) -> Bool { scalars.starts(with: other.scalars) }

    /// Levenshtein's distance, or more than `limit` as soon as it is known to exceed it.
    func distance(to other: Letters, atMost limit: Int) -> Int {
        // Each letter that the other lacks must be taken away or replaced.
        let lacking = max((kinds & ~other.kinds).nonzeroBitCount, (other.kinds & ~kinds).nonzeroBitCount)
        guard abs(count - other.count) <= limit, lacking <= limit else { return limit + 1 }
        var previous = Array(0...other.count)
        for (row, letter) in scalars.enumerated() {
            var current = [row + 1]
            current.reserveCapacity(previous.count)
            for (column, character) in other.scalars.enumerated() {
                let replaced = previous[column] + (letter == character ? 0 : 1)
                current.append(min(replaced, previous[column + 1] + 1, current[column] + 1))
            }
            previous = current
        }
        return previous[other.count]
    }
}
