package import Evaluation
import Words

extension [Outcome] {
    /// Those of some campuses of the campaign only; all of them when none is named.
    package func selecting(_ identifiers: [String], in campaign: Campaign) throws(UnknownCampus) -> [Outcome] {
        for identifier in identifiers where campaign.campus(identifier) == nil {
            throw UnknownCampus(identifier, in: campaign)
        }
        guard !identifiers.isEmpty else { return self }
        let wanted = Set(identifiers.map(Folded.init))
        return filter { outcome in
            outcome.campusIdentifier.map { wanted.contains(Folded($0)) } ?? false
        }
    }
}

/// An identifier that is not that of an expected campus.
package struct UnknownCampus: Error, Hashable {
    package let identifier: String
    package let nearest: String?

    package init(identifier: String, nearest: String?) {
        self.identifier = identifier
        self.nearest = nearest
    }

    /// What was typed, and the campus of the campaign that may be meant.
    package init(_ identifier: String, in campaign: Campaign) {
        self.init(
            identifier: identifier,
            nearest: Suggestion.nearest(to: identifier, among: campaign.campuses.map(\.identifier))
        )
    }
}
