import Words

/// What makes a finding the same one in another deposit of its campus: its rule and what its cell is about, whatever
/// the row it stands in, its number in a list or the value typed there.
package struct FindingIdentity: Codable, Hashable, Sendable, CustomStringConvertible {
    /// `REF-04 auto-évaluation D1.C1.R1/Commentaire`, folded: what a returned workbook keeps beside each finding.
    package let description: String

    /// Reads what a returned workbook kept; nil for an empty text.
    package init?(_ text: String) {
        let folded = Folded(text)
        guard !folded.isEmpty else { return nil }
        description = folded.description
    }

    /// A rule, a sheet and what else tells the finding from the others of its rule; what is nil does not count.
    init(rule: String, sheet: String?, subject: String?, topic: String?) {
        let parts = [rule, sheet, subject, topic].compactMap(\.self).map { Folded($0).description }
        description = FindingMark.withoutSigns(parts.joined(separator: "|"))
    }

    /// Whether it is one of those with these descriptions, whatever its topic.
    func isOne(of descriptions: Set<String>) -> Bool {
        let ends = description.indices.filter { description[$0] == "|" } + [description.endIndex]
        return ends.contains { descriptions.contains(String(description[..<$0])) }
    }
}
