/// The nearest known word to what somebody typed.
package enum Suggestion {
    /// The only candidate at the smallest folded edit distance, when that is at most 2 (specification §6), or the only one that the
    /// typed text begins.
    ///
    /// A word that says the contrary is never proposed, however near: « achevée » for « inachevée »; nor one that says less: « CMQ »
    /// for « CMQE », which begins « CMQ Excellence ».
    package static func nearest(to typed: String, among candidates: some Sequence<String>) -> String? {
        let target = Array(Folded(typed).description)
        guard !target.isEmpty else { return nil }
        let candidates = candidates.filter { !isReversed(typed, $0) }
        let begun = target.count < shortestBeginning ? [] : candidates.filter { isBeginning(target, of: $0) }
        var best: (distance: Int, word: String)?
        var isUnique = true
        for candidate in candidates {
            let letters = Array(Folded(candidate).description)
            if !begun.isEmpty, target.starts(with: letters) { continue }
            let distance = editDistance(target, letters, atMost: 2)
            guard distance <= 2, distance < target.count else { continue }
            if let known = best, distance >= known.distance {
                if distance == known.distance, candidate != known.word { isUnique = false }
            } else {
                best = (distance, candidate)
                isUnique = true
            }
        }
        if let best { return isUnique ? best.word : nil }
        return Set(begun).count == 1 ? begun.first : nil
    }

    /// Letters: a shorter text begins too much to be an abbreviation.
    private static let shortestBeginning = 4

    private static func isBeginning(_ target: [Character], of candidate: String) -> Bool {
        let letters = Array(Folded(candidate).description)
        return letters.count > target.count && letters.starts(with: target)
    }

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

    /// Levenshtein's distance, or more than `limit` as soon as it is known to exceed it.
    private static func editDistance(_ left: [Character], _ right: [Character], atMost limit: Int) -> Int {
        guard abs(left.count - right.count) <= limit else { return limit + 1 }
        var previous = Array(0...right.count)
        for (row, character) in left.enumerated() {
            var current = [row + 1]
            for (column, other) in right.enumerated() {
                let replaced = previous[column] + (character == other ? 0 : 1)
                current.append(min(replaced, previous[column + 1] + 1, current[column] + 1))
            }
            previous = current
        }
        return previous[right.count]
    }
}
