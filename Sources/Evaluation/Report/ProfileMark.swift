/// The median rating of a campus on a domain or a field, beside those of the others.
package struct ProfileMark: Sendable {
    package let code: ReferentialCode
    package let title: String
    /// Nil when the campus rates nothing there.
    package let median: Double?
    package let others: FigureMarks

    /// Those of a domain, then of its fields; none when nothing is known of the others.
    static func all(of domain: Domain, in assessment: Assessment, beside marks: CampusMarks?) -> [ProfileMark] {
        let parts =
            [(domain.code, domain.title, domain.standards)] + domain.fields.map { ($0.code, $0.title, $0.standards) }
        return parts.compactMap { code, title, standards in
            FigureMarks(of: code, in: marks).map {
                ProfileMark(code: code, title: title, median: assessment.profile(of: standards).median, others: $0)
            }
        }
    }
}

/// How one figure is spread among the other campuses, and among those of the sector.
package struct FigureMarks: Sendable {
    package let everybody: CohortMark
    /// Nil when too few campuses of the sector have the figure.
    package let sector: CohortMark?

    /// Nil when too few campuses have the figure, or when nothing is known of them.
    init?(of code: ReferentialCode, in marks: CampusMarks?) {
        guard let marks, let everybody = marks.everybody[code] else { return nil }
        self.everybody = everybody
        sector = marks.sector[code]
    }
}
