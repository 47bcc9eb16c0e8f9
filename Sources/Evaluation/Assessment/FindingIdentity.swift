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

extension Fact {
    /// What tells apart the findings of one rule on one cell: a header, where everything missing from a table is told.
    fileprivate var topic: String? {
        switch self {
        case .file(.missingSheet(let title)), .file(.mislabelledSheet(_, let title)): title
        case .file(.missingColumn(let header)), .file(.mislabelledColumn(_, let header)): header
        case .identity(.missing(let field)): field
        case .rating(.missingStandard(let code)), .rating(.unratedAnchor(let code, _)): "\(code)"
        case .indicator(.missingIndicator(let code)), .text(.missingDomain(let code)): "\(code)"
        case .earlier(.unanswered(let number, _)): number
        case .network(.governanceLacks(let kind)), .network(.networkLacks(let kind)): "\(kind)"
        case .file, .identity, .rating, .indicator, .network, .evidence, .plan, .text, .earlier, .grid, .referential,
            .campaign:
            nil
        }
    }
}
