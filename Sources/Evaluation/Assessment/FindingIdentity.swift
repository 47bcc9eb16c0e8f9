import Words

/// What makes a finding the same one in another deposit of its campus: its rule and what its cell is about, whatever
/// the row it stands in, its number in a list or the value typed there.
package struct FindingIdentity: Hashable, Sendable, CustomStringConvertible {
    /// `REF-04 auto-évaluation D1.C1.R1/Commentaire`, folded: what a returned workbook keeps beside each finding.
    package let description: String

    /// Reads what a returned workbook kept; nil for an empty text.
    package init?(_ text: String) {
        let folded = Folded(text)
        guard !folded.isEmpty else { return nil }
        description = folded.description
    }

    fileprivate init(of finding: Finding) {
        let parts = [finding.code.rawValue, finding.place.sheet, finding.place.location?.subject, finding.fact.topic]
        description = parts.compactMap(\.self).map { Folded($0).description }.joined(separator: "|")
    }
}

extension Finding {
    package var identity: FindingIdentity { FindingIdentity(of: self) }
}
