import Words

extension Referential {
    /// The code that an unknown one most likely means: the code that it begins with; what that one became, where *Correspondance*
    /// names it and it became one thing; otherwise the nearest of the first group that has one. Nil when nothing is likely.
    ///
    /// - Parameter groups: codes of one rank, the likelier groups first.
    package func likelyCode(for typed: String, among groups: [String]...) -> String? {
        if let code = ReferentialCode(typed) ?? ReferentialCode.atHead(of: typed) {
            if groups.contains(where: { $0.contains("\(code)") }) { return "\(code)" }
            if let rows = successions?.filter({ $0.earlier == code }), !rows.isEmpty {
                guard rows.count == 1, let current = rows[0].current else { return nil }
                return groups.contains { $0.contains("\(current)") } ? "\(current)" : nil
            }
        }
        let codes = Self.codes(in: typed).map(\.description)
        let held = groups.lazy.compactMap { group in codes.first(where: group.contains) }.first
        return held ?? groups.lazy.compactMap { Suggestion.nearest(to: typed, among: $0) }.first
    }

    /// Letters.
    private static let longestMark = 4

    /// The only code among the words of a text, « Réf. D0.C1.R3 », or the one whose numbers are its own, « 0.1.3 ».
    private static func codes(in typed: String) -> [ReferentialCode] {
        let isNumbered = typed.first?.isASCIIDigit == true
        guard isNumbered || typed.contains(where: \.isWhitespace) else { return [] }
        let words = typed.split { !$0.isASCIILetterOrDigit && $0 != "." }
        let codes = words.compactMap { ReferentialCode(String($0)) }
        if !codes.isEmpty {
            // What stands before it is at most « Réf. » or « code »: in a sentence it may be about anything.
            let before = words.prefix { ReferentialCode(String($0)) == nil }
            return codes.count == 1 && before.allSatisfy({ $0.count <= longestMark }) ? codes : []
        }
        let numbers = typed.split(separator: ".")
        guard (3...4).contains(numbers.count), numbers.allSatisfy({ $0.allSatisfy(\.isASCIIDigit) }) else { return [] }
        return [ReferentialCode(zip("DCRI", numbers).map { "\($0)\($1)" }.joined(separator: "."))].compactMap(\.self)
    }
}
