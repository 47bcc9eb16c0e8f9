/// The nearest known word to what somebody typed.
package enum Suggestion {
    /// The only candidate at the smallest folded edit distance, when that is at most 2 (specification §6).
    package static func nearest(to typed: String, among candidates: some Sequence<String>) -> String? {
        let target = Array(Folded(typed).description)
        guard !target.isEmpty else { return nil }
        var best: (distance: Int, word: String)?
        var isUnique = true
        for candidate in candidates {
            let distance = editDistance(target, Array(Folded(candidate).description), atMost: 2)
            guard distance <= 2, distance < target.count else { continue }
            if let known = best, distance >= known.distance {
                if distance == known.distance, candidate != known.word { isUnique = false }
            } else {
                best = (distance, candidate)
                isUnique = true
            }
        }
        return isUnique ? best?.word : nil
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
