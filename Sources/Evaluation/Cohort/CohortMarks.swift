import Words

/// Where campuses stand (*repères de cohorte*), for a campaign whose reports show it: medians and quartiles, without a rank
/// or a name.
package struct CohortMarks: Sendable {
    private let everybody: GroupMarks
    /// Those of the sector of each campus, by its identifier.
    private let sectors: [Folded: GroupMarks]

    /// Nil when the campaign does not ask for them.
    package init?(of cohort: Cohort) {
        guard cohort.campaign.showsCohortMarks else { return nil }
        everybody = GroupMarks(of: cohort.profiles, in: cohort.referential)
        let sectors = Dictionary(grouping: cohort.profiles, by: \.campus.campus.sector)
        self.sectors = sectors.reduce(into: [:]) { marks, sector in
            let group = GroupMarks(of: sector.value, in: cohort.referential)
            for profile in sector.value { marks[Folded(profile.campus.identifier)] = group }
        }
    }

    /// What the campus with this identifier sees of the others; nil when statistics do not count it.
    package func marks(for campus: String) -> CampusMarks? {
        sectors[Folded(campus)].map { CampusMarks(everybody: everybody, sector: $0) }
    }
}

/// What a campus sees of the others: the marks of all, and those of its own sector.
package struct CampusMarks: Sendable {
    package let everybody: GroupMarks
    package let sector: GroupMarks
}

/// Campuses that are assessable, and how each figure is spread among them.
package struct GroupMarks: Sendable {
    /// The number of campuses.
    package let count: Int
    private let marks: [ReferentialCode: CohortMark]

    fileprivate init(of profiles: [CampusProfile], in referential: Referential) {
        let domains = referential.domains.enumerated().map { place, domain in
            (domain.code, CohortMark(of: profiles.compactMap { $0.domains[place].median }))
        }
        let fields = referential.domains.flatMap(\.fields).enumerated().map { place, field in
            (field.code, CohortMark(of: profiles.compactMap { $0.fields[place].median }))
        }
        let indicators = IndicatorSummary.all(of: profiles.map(\.campus), in: referential).map { summary in
            (summary.indicator.code, summary.isBoolean ? nil : CohortMark(of: summary.figures.map(\.value)))
        }
        count = profiles.count
        marks = (domains + fields + indicators).reduce(into: [:]) { $0[$1.0] = $1.1 }
    }

    /// How the median ratings of a domain or of a field, or the figures of an indicator, are spread; nil when fewer campuses
    /// than ``Cohort/fewest`` have one.
    package subscript(code: ReferentialCode) -> CohortMark? { marks[code] }

    /// The codes that have a mark, in the order of the referential.
    package var codes: [ReferentialCode] { marks.keys.sorted() }
}

/// How a figure is spread among campuses (*repère*).
package struct CohortMark: Sendable {
    /// The number of campuses that have the figure.
    package let count: Int
    package let quartiles: Quartiles

    /// Nil when too few campuses have the figure: one of them would be recognized.
    fileprivate init?(of figures: [Double]) {
        guard figures.count >= Cohort.fewest, let quartiles = Quartiles(ofSorted: figures.sorted()) else { return nil }
        count = figures.count
        self.quartiles = quartiles
    }
}
