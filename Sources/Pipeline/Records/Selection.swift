package import Evaluation
import Words

extension [Outcome] {
    /// Those of some campuses of the campaign only; all of them when none is named.
    package func selecting(_ identifiers: [String], in campaign: Campaign) throws(UnknownCampus) -> [Outcome] {
        for identifier in identifiers where campaign.campus(identifier) == nil {
            let nearest = Suggestion.nearest(to: identifier, among: campaign.campuses.map(\.identifier))
            throw UnknownCampus(identifier: identifier, nearest: nearest)
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
}
