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
        return groups.lazy.compactMap { Suggestion.nearest(to: typed, among: $0) }.first
    }
}
