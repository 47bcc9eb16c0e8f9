import Words

/// What experts say beside what campuses say of themselves, each grid counted once.
package struct ExternalView: Sendable {
    /// A standard that an expert rates two levels apart from the campus, or more.
    package struct Discordance: Sendable {
        package let campus: String
        package let expert: String
        package let standard: ReferentialCode
        package let own: Level
        package let external: Level
    }

    /// A standard that two experts rate two levels apart, or more.
    package struct ExpertSpread: Sendable {
        package let campus: String
        package let standard: ReferentialCode
        /// Those of all experts who rate it, by code of expert.
        package let levels: [(expert: String, level: Level)]
    }

    /// The gap of one expert, over all grids of that expert.
    package struct ByExpert: Sendable {
        package let expert: String
        package let overall: Divergence
        /// In the order of the referential.
        package let domains: [Divergence]
    }

    /// Those that count: not blocked, of assessable campuses; by campus, then by expert.
    package let grids: [GridRecord]
    /// The number of campuses that they are about.
    package let campusCount: Int
    /// The number of grids that would count, were their campuses assessable.
    package let waitingCount: Int
    package let overall: Divergence
    /// In the order of the referential.
    package let domains: [Divergence]
    /// By code of expert.
    package let experts: [ByExpert]
    package let discordances: [Discordance]
    package let spreads: [ExpertSpread]

    init(of grids: [GridRecord], on campuses: [CohortCampus], in referential: Referential) {
        let byIdentifier = Dictionary(firstOf: campuses.map { (Folded($0.identifier), $0) })
        let sound = grids.filter { $0.status != .blocked }
        let compared =
            sound.compactMap { grid in
                grid.campus.flatMap { byIdentifier[Folded($0)] }.map { ComparedGrid(grid, of: $0, in: referential) }
            }
            .sorted { ($0.campus, $0.expert, $0.grid.file) < ($1.campus, $1.expert, $1.grid.file) }
        let byCampus = Dictionary(grouping: compared, by: \.campus)
        self.grids = compared.map(\.grid)
        campusCount = byCampus.count
        waitingCount = sound.count - compared.count
        overall = Divergence(of: compared.flatMap(\.domains).joined())
        domains = compared.divergences(in: referential)
        let byExpert = Dictionary(grouping: compared, by: \.expert)
        experts = byExpert.keys.sorted().map { expert in
            let grids = byExpert[expert] ?? []
            return ByExpert(
                expert: expert,
                overall: Divergence(of: grids.flatMap(\.domains).joined()),
                domains: grids.divergences(in: referential)
            )
        }
        let standards = referential.standards.map { (code: $0.code, text: "\($0.code)") }.sorted { $0.text < $1.text }
            .map(\.code)
        discordances = compared.flatMap { $0.discordances(on: standards) }
        spreads = byCampus.keys.sorted().flatMap { campus in
            standards.compactMap { ExpertSpread(between: byCampus[campus] ?? [], of: campus, on: $0) }
        }
    }
}

extension ExternalView.ExpertSpread {
    /// Nil unless two experts are far apart.
    fileprivate init?(between grids: [ComparedGrid], of campus: String, on standard: ReferentialCode) {
        let levels = grids.compactMap { grid in grid.grid.levels[standard].map { (expert: grid.expert, level: $0) } }
        guard let lowest = levels.map(\.level).min(), let highest = levels.map(\.level).max(),
            highest.rawValue - lowest.rawValue >= 2
        else { return nil }
        self.campus = campus
        self.standard = standard
        self.levels = levels
    }
}

/// A grid beside the current deposit of its campus.
private struct ComparedGrid {
    let grid: GridRecord
    let campus: String
    let expert: String
    let ownRatings: [ReferentialCode: Rating]
    /// The pairs of levels of each domain.
    let domains: [[RatingPair]]

    init(_ grid: GridRecord, of campus: CohortCampus, in referential: Referential) {
        let ratings = campus.deposit?.ratings ?? [:]
        self.grid = grid
        self.campus = campus.identifier
        expert = grid.expert ?? ""
        ownRatings = ratings
        domains = referential.domains.map { domain in
            domain.standards.compactMap { standard in
                guard let external = grid.levels[standard.code], let own = ratings[standard.code]?.level else {
                    return nil
                }
                return RatingPair(own: own, external: external)
            }
        }
    }

    func discordances(on standards: [ReferentialCode]) -> [ExternalView.Discordance] {
        standards.compactMap { code in
            guard let external = grid.levels[code], let own = ownRatings[code]?.level,
                abs(external.rawValue - own.rawValue) >= 2
            else { return nil }
            return ExternalView.Discordance(
                campus: campus,
                expert: expert,
                standard: code,
                own: own,
                external: external
            )
        }
    }
}

extension [ComparedGrid] {
    fileprivate func divergences(in referential: Referential) -> [Divergence] {
        referential.domains.indices.map { domain in Divergence(of: map { $0.domains[domain] }.joined()) }
    }
}
