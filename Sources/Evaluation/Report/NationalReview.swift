import Words

/// The national overview (*bilan national*): what the mission reads of a whole campaign.
package struct NationalReview: Sendable {
    package let cohort: Cohort

    package init(of cohort: Cohort) {
        self.cohort = cohort
    }

    /// The anchors that some campus rates under its threshold, in the order of the referential.
    package var lowAnchorColumns: [Standard] {
        let low = Set(cohort.lowAnchors.map(\.standard))
        return cohort.referential.anchors.filter { low.contains($0.code) }
    }

    /// A line of a table of levels: a request, a category, or everybody.
    package struct Group: Sendable {
        package let name: String
        package let threshold: Level?
        package let expected: Int
        package let deposited: Int
        package let levels: LevelTally
    }

    /// Each request, then all of them.
    package var requests: [Group] {
        let groups = cohort.requests.map { turnout in
            Group(
                name: turnout.name,
                threshold: Self.commonThreshold(of: turnout, in: cohort.campaign),
                expected: turnout.expected,
                deposited: turnout.deposited,
                levels: LevelTally(of: turnout.campuses.filter(\.isAssessable))
            )
        }
        return groups + [everybody]
    }

    /// The threshold of a request; nil where a campus expected for it asks for something else.
    private static func commonThreshold(of turnout: Turnout, in campaign: Campaign) -> Level? {
        let threshold = RequestKind.matching(turnout.name).map(campaign.thresholds.level(for:))
        return turnout.campuses.allSatisfy { !$0.isAssessable || $0.threshold == threshold } ? threshold : nil
    }

    /// Each request and category that occurs, then all of them.
    package var levelGroups: [Group] {
        let named =
            cohort.levelsByRequest + cohort.levelsByCategory.map { (name: "catégorie \($0.name)", levels: $0.levels) }
        return named.map { name, levels in
            Group(name: name, threshold: nil, expected: levels.total, deposited: levels.total, levels: levels)
        } + [everybody]
    }

    private var everybody: Group {
        let thresholds = Set(cohort.campuses.map(\.threshold))
        return Group(
            name: "ensemble",
            threshold: thresholds.count == 1 ? thresholds.first ?? nil : nil,
            expected: cohort.campuses.count,
            deposited: cohort.campuses.count { $0.deposit != nil },
            levels: cohort.levels
        )
    }

    /// How many anchors stand between campuses and their threshold.
    package struct Distance: Sendable {
        package let name: String
        package let count: Int
        package let total: Int
        package let isReached: Bool
    }

    package var distances: [Distance] {
        let campuses = cohort.assessable
        let short = campuses.filter(\.isUnderThreshold)
        let (unrated, others) = (short.filter { !$0.unratedAnchors.isEmpty }, short.filter(\.unratedAnchors.isEmpty))
        func distance(_ name: String, _ count: Int, isReached: Bool = false) -> Distance {
            Distance(name: name, count: count, total: campuses.count, isReached: isReached)
        }
        func few(_ number: Int) -> Int { others.count { $0.anchorsUnderThreshold.count == number } }
        let unknown = campuses.count { $0.threshold == nil }
        return [
            distance("aucune : seuil atteint", campuses.count - short.count - unknown, isReached: true),
            distance("une ancre", few(1)),
            distance("deux ancres", few(2)), distance("trois ancres", few(3)),
            distance("quatre ancres ou plus", others.count { $0.anchorsUnderThreshold.count > 3 }),
            distance("non classé, ancre non cotée", unrated.count),
        ] + (unknown == 0 ? [] : [distance("sans seuil, faute de demande connue", unknown)])
    }

    /// A domain or one of its fields.
    package struct Rank: Sendable {
        package let code: ReferentialCode
        package let title: String
        package let ratings: RatingTally
        package let isDomain: Bool
    }

    /// Each domain, then its fields.
    package var ranks: [Rank] {
        var fields = cohort.fields[...]
        return zip(cohort.referential.domains, cohort.domains).flatMap { domain, ratings in
            let own = zip(domain.fields, fields.prefix(domain.fields.count))
            fields = fields.dropFirst(domain.fields.count)
            return [Rank(code: domain.code, title: domain.title, ratings: ratings, isDomain: true)]
                + own.map { Rank(code: $0.code, title: $0.title, ratings: $1, isDomain: false) }
        }
    }

    /// The first rows of a table that is too long, and how many of the others are tied with the last of them.
    package struct Head<Row: Sendable>: Sendable {
        package let rows: [Row]
        package let tied: Int

        /// - Parameters:
        ///   - all: in the order of the referential, which stands between those that are tied.
        ///   - key: what comes first is the least.
        fileprivate init(of all: [Row], at most: Int, by key: (Row) -> Int) {
            let ranked = all.enumerated().map { (rank: (key($1), $0), row: $1) }.sorted { $0.rank < $1.rank }
            rows = ranked.prefix(most).map(\.row)
            tied = ranked.dropFirst(most).count { $0.rank.0 == ranked[most - 1].rank.0 }
        }
    }

    /// The standards besides anchors that most campuses rate under their threshold.
    package var lowStandards: Head<StandardTally> {
        Head(of: cohort.standards.filter { !$0.standard.isAnchor && $0.underThreshold > 0 }, at: 8) {
            -$0.underThreshold
        }
    }

    /// The required indicators that fewest campuses answer, under nine in ten; a computed one is not asked of them.
    package var leastAnswered: Head<IndicatorSummary> {
        let total = cohort.levels.total
        let asked = cohort.indicators.filter { $0.indicator.isRequired && !$0.indicator.isComputed }
        return Head(of: asked.filter { $0.answered * 10 < total * 9 }, at: 8, by: \.answered)
    }

    /// The indicators with most figures far from the others.
    package var mostScattered: Head<IndicatorSummary> {
        let scattered = cohort.indicators.filter { !($0.spread?.outliers.isEmpty ?? true) }
        return Head(of: scattered, at: 10) { -($0.spread?.outliers.count ?? 0) }
    }

    /// The standards that are as well reached as the last of the best ones, and are not told.
    package var tiedStrongest: Int { tied(with: cohort.strongest, by: \.strength) }

    /// The standards that are as badly reached as the last of the weakest, and are not told.
    package var tiedWeakest: Int { tied(with: cohort.weakest, by: \.weakness) }

    private func tied(with told: [StandardTally], by shares: (StandardTally) -> [Fraction]) -> Int {
        guard let last = told.last.map(shares) else { return 0 }
        let codes = Set(told.map(\.code))
        return cohort.standards.count { !$0.ratings.isSuppressed && shares($0) == last && !codes.contains($0.code) }
    }

    /// The campuses with three far figures or more, and how many; by identifier: nobody ranks them.
    package var scatteredCampuses: [(campus: String, count: Int)] {
        let outliers = cohort.indicators.flatMap { $0.spread?.outliers ?? [] }
        return Dictionary(grouping: outliers, by: \.campus).mapValues(\.count).filter { $0.value >= 3 }
            .sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }
}
