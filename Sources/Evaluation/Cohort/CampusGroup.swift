import Words

/// Assessable campuses that share something, and how they stand.
package struct CampusGroup: Sendable {
    /// What campuses may share.
    package enum Criterion: String, CaseIterable, Sendable {
        case region, academy, sector, category, request, labelAge, networkSize
    }

    package let name: String
    package let count: Int
    package let levels: LevelTally
    /// The pooled ratings of each domain, in the order of the referential.
    package let domains: [RatingTally]

    /// Whether too few campuses are there for a median: one would be recognized.
    package var isSuppressed: Bool { count < Cohort.fewest }

    /// The groups that hold a campus: ages of labels and sizes of networks from the least on, the others by name.
    static func all(of profiles: [CampusProfile], by criterion: Criterion) -> [CampusGroup] {
        let groups = Dictionary(grouping: profiles) { $0.campus.name(by: criterion) }
        let names =
            switch criterion {
            case .region, .academy, .sector, .category, .request: groups.keys.alphabetical
            case .labelAge: LabelAge.allCases.map(\.rawValue)
            case .networkSize: NetworkSize.allCases.map(\.rawValue)
            }
        return names.compactMap { name in groups[name].map { CampusGroup(name: name, of: $0) } }
    }

    private init(name: String, of profiles: [CampusProfile]) {
        self.name = name
        count = profiles.count
        levels = LevelTally(of: profiles.map(\.campus))
        domains = profiles.map(\.domains).pooled(columns: profiles.first?.domains.count ?? 0)
    }
}

extension CohortCampus {
    package func name(by criterion: CampusGroup.Criterion) -> String {
        switch criterion {
        case .region: campus.region
        case .academy: campus.district
        case .sector: campus.sector
        case .category: category
        case .request: campus.request
        case .labelAge: labelAge.rawValue
        case .networkSize: networkSize.rawValue
        }
    }
}
