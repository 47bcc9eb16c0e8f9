package import Evaluation
import Words

extension Campaign {
    /// The expected campus that somebody names.
    package func campus(named identifier: String) throws(UnknownCampus) -> Campus {
        guard let campus = campus(identifier) else { throw UnknownCampus(identifier, in: self) }
        return campus
    }

    /// The expected campuses that somebody names, each once, in the order of the campaign; all of them when none is named.
    func campuses(named names: [String]) throws(RefusedRun) -> [Campus] {
        var wanted: Set<Folded> = []
        for name in names {
            do {
                wanted.insert(Folded(try campus(named: name).identifier))
            } catch {
                throw .unknownCampus(error)
            }
        }
        var known: Set<Folded> = []
        return campuses.filter { campus in
            let identifier = Folded(campus.identifier)
            guard !identifier.isEmpty, names.isEmpty || wanted.contains(identifier) else { return false }
            return known.insert(identifier).inserted
        }
    }
}

extension [Outcome] {
    /// Those of some campuses only.
    package func selecting(_ campuses: [Campus]) -> [Outcome] {
        let wanted = Set(campuses.map { Folded($0.identifier) })
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
