import Words

/// The ratings of an assessable campus, pooled by domain and by field, in the order of the referential.
package struct CampusProfile: Sendable {
    package let campus: CohortCampus
    package let domains: [RatingTally]
    package let fields: [RatingTally]

    /// By region, sector and identifier.
    static func all(of campuses: [CohortCampus], in referential: Referential) -> [CampusProfile] {
        let keys = campuses.map {
            (AlphabeticalKey($0.campus.region), AlphabeticalKey($0.campus.sector), $0.identifier)
        }
        return zip(keys, campuses).sorted { $0.0 < $1.0 }.map { CampusProfile(of: $1, in: referential) }
    }

    private init(of campus: CohortCampus, in referential: Referential) {
        var ratings = campus.ratings[...]
        var domains: [RatingTally] = []
        var fields: [RatingTally] = []
        for domain in referential.domains {
            var pooled = RatingTally()
            for field in domain.fields {
                var tally = RatingTally()
                for rating in ratings.prefix(field.standards.count) { tally.add(rating) }
                ratings = ratings.dropFirst(field.standards.count)
                fields.append(tally)
                pooled.add(tally)
            }
            domains.append(pooled)
        }
        self.campus = campus
        self.domains = domains
        self.fields = fields
    }
}

extension [[RatingTally]] {
    /// The sums of several rows, column by column.
    func pooled(columns: Int) -> [RatingTally] {
        var sums = Array<RatingTally>(repeating: RatingTally(), count: columns)
        for row in self {
            for (column, tally) in row.enumerated() { sums[column].add(tally) }
        }
        return sums
    }
}
