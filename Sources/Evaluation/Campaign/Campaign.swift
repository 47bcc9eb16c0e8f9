package import Words

/// A campaign of evaluation (*campagne*): everything about a year that is data.
package struct Campaign: Sendable {
    /// The name of the campaign, that of its folder: `2018`.
    package let name: String
    package let title: String
    package let opening: CalendarDate
    package let closing: CalendarDate
    /// The date printed in documents.
    package let referenceDate: CalendarDate
    package let thresholds: Thresholds
    /// The longest label that may be given, in years.
    package let maximumDuration: Int
    /// Who evaluates (*instance d'évaluation*).
    package let evaluationBody: String
    /// Below this denominator a rate is « effectif faible ».
    package let minimalHeadcount: Int
    /// Whether governance must hold a school and a higher-education member.
    package let requiresGovernanceMention: Bool
    /// Whether reports say where the other campuses stand (*repères de cohorte*).
    package let showsCohortMarks: Bool
    package let campuses: [Campus]
    package let experts: [Expert]
    package let assignments: [Assignment]
    package let workload: Workload
    package let opinions: [Opinion]
    package let districts: [EducationDistrict]
    /// The closed list of *filières*.
    package let sectors: [String]
    /// The rules that the campaign adapted.
    package let rules: RuleProfile
    package let letterhead: Letterhead
    /// A campaign may expect thousands of campuses, and each of their files looks for its own.
    private let campusesByIdentifier: [Folded: Campus]
    /// The places of the experts, by code: a code that was given twice is that of the first.
    private let expertPlaces: [Folded: Int]
    /// The places of those of an organisation, in the order of the workbook.
    private let placesByOrganisation: [Folded: [Int]]
    /// By campus, the experts in charge of it, in the order of the workbook.
    private let teams: [Folded: [Expert]]

    package init(
        name: String,
        title: String,
        opening: CalendarDate,
        closing: CalendarDate,
        referenceDate: CalendarDate,
        thresholds: Thresholds,
        maximumDuration: Int,
        evaluationBody: String,
        minimalHeadcount: Int,
        requiresGovernanceMention: Bool,
        showsCohortMarks: Bool = false,
        campuses: [Campus],
        experts: [Expert],
        assignments: [Assignment],
        opinions: [Opinion],
        districts: [EducationDistrict],
        sectors: [String],
        workload: Workload = .standard,
        rules: RuleProfile = RuleProfile(),
        letterhead: Letterhead = Letterhead()
    ) {
        self.name = name
        self.title = title
        self.opening = opening
        self.closing = closing
        self.referenceDate = referenceDate
        self.thresholds = thresholds
        self.maximumDuration = maximumDuration
        self.evaluationBody = evaluationBody
        self.minimalHeadcount = minimalHeadcount
        self.requiresGovernanceMention = requiresGovernanceMention
        self.showsCohortMarks = showsCohortMarks
        self.campuses = campuses
        self.experts = experts
        self.assignments = assignments
        self.workload = workload
        self.opinions = opinions
        self.districts = districts
        self.sectors = sectors
        self.rules = rules
        self.letterhead = letterhead
        campusesByIdentifier = Dictionary(firstOf: campuses.map { (Folded($0.identifier), $0) })
        expertPlaces = Dictionary(firstOf: experts.enumerated().map { (Folded($1.code), $0) })
        placesByOrganisation = Dictionary(
            grouping: experts.indices.filter { !experts[$0].organisation.isEmpty },
            by: { Folded(experts[$0].organisation) }
        )
        let assigned = assignments.reduce(into: [Folded: Set<Int>]()) { [expertPlaces] assigned, assignment in
            guard let place = expertPlaces[Folded(assignment.expert)] else { return }
            assigned[Folded(assignment.campus), default: []].insert(place)
        }
        teams = assigned.mapValues { places in places.sorted().map { experts[$0] } }
    }

    /// The expected campus with this identifier.
    package func campus(_ identifier: String) -> Campus? { campusesByIdentifier[Folded(identifier)] }

    /// The identifier that an unknown one most likely means: the one that it begins with (« CLE-001 (Vernaudes) »), otherwise the
    /// nearest; nil when nothing is likely.
    package func likelyIdentifier(for typed: String) -> String? {
        let identifiers = campuses.map(\.identifier)
        let text = Folded(typed).description
        let begun = identifiers.filter { identifier in
            let head = Folded(identifier).description
            return text.hasPrefix(head) && text.dropFirst(head.count).first?.isNumber != true
        }
        return begun.count == 1 ? begun.first : Suggestion.nearest(to: typed, among: identifiers)
    }

    /// The expert with this code.
    package func expert(_ code: String) -> Expert? { expertPlaces[Folded(code)].map { experts[$0] } }

    /// The day of a deposit; nil where it is so far from the campaign that its year is mistyped.
    func plausible(_ deposit: CalendarDate) -> CalendarDate? {
        let isPlausible =
            opening.adding(months: -Self.longestDelay) <= deposit
            && deposit <= closing.adding(months: Self.longestDelay)
        return isPlausible ? deposit : nil
    }

    /// Months before the opening or after the closing of deposits.
    private static let longestDelay = 6

    /// The longest duration, in years, that an *avis* of the list gives; the longest of the campaign where none gives one.
    package var longestDuration: Int { opinions.compactMap(\.duration).max() ?? maximumDuration }

    /// The wordings of the list whose code or label is `name`.
    package func opinions(named name: String) -> [Opinion] {
        let folded = Folded(name)
        return opinions.filter { Folded($0.code) == folded || Folded($0.label) == folded }
    }

    /// The experts assigned to the campus with this identifier, in the order of the campaign workbook.
    package func experts(assignedTo campus: String) -> [Expert] {
        teams[Folded(campus)] ?? []
    }

    /// The experts whose organisation bears one of these names, in the order of the campaign workbook.
    func experts(ofOrganisations names: Set<Folded>) -> [Expert] {
        names.flatMap { placesByOrganisation[$0] ?? [] }.sorted().map { experts[$0] }
    }
}

/// The level that a request must reach (*seuil*).
package struct Thresholds: Sendable {
    package let initial: Level
    package let midTerm: Level
    package let renewal: Level

    package init(initial: Level, midTerm: Level, renewal: Level) {
        self.initial = initial
        self.midTerm = midTerm
        self.renewal = renewal
    }

    /// The threshold of a request: labelling asks for the initial one, a mid-term review for the second,
    /// a renewal or a move to Excellence for the third (specification §6, readings).
    package func level(for request: RequestKind) -> Level {
        switch request {
        case .labelling: initial
        case .midTermReview: midTerm
        case .renewal, .moveToExcellence: renewal
        }
    }
}
