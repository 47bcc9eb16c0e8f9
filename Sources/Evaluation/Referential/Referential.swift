package import Words

/// The evaluation grid of a campaign (*référentiel*): domains, fields, standards and indicators, in their order.
package struct Referential: Sendable {
    package let version: String
    package let date: CalendarDate?
    /// Where the text comes from; printed in every document.
    package let origin: String
    package let domains: [Domain]
    /// What became of the codes of the earlier edition (sheet *Correspondance*); nil when the edition does not say it.
    package let successions: [Succession]?
    /// Every standard, in the order of the referential.
    package let standards: [Standard]
    /// Every indicator, in the order of the referential.
    package let indicators: [Indicator]
    private let standardsByCode: [ReferentialCode: Standard]
    private let indicatorsByCode: [ReferentialCode: Indicator]
    /// By the letters of the text that describes the level; the first of several standards.
    private let describedLevels: [String: (standard: ReferentialCode, level: Level)]

    package init(
        version: String,
        date: CalendarDate?,
        origin: String,
        domains: [Domain],
        successions: [Succession]? = nil
    ) {
        self.version = version
        self.date = date
        self.origin = origin
        self.domains = domains
        self.successions = successions
        standards = domains.flatMap(\.fields).flatMap(\.standards)
        indicators = standards.flatMap(\.indicators)
        standardsByCode = Dictionary(firstOf: standards.map { ($0.code, $0) })
        indicatorsByCode = Dictionary(firstOf: indicators.map { ($0.code, $0) })
        let levels = standards.flatMap { standard in
            Level.allCases.map { (Folded.letters(of: standard.text(of: $0)), (standard: standard.code, level: $0)) }
        }
        describedLevels = Dictionary(firstOf: levels.filter { !$0.0.isEmpty })
    }

    /// The same edition, which changes nothing since the one before.
    package var unchanged: Referential {
        Referential(version: version, date: date, origin: origin, domains: domains, successions: [])
    }

    /// The standards whose level makes the level of the campus (★).
    package var anchors: [Standard] { standards.filter(\.isAnchor) }

    package func standard(_ code: ReferentialCode) -> Standard? { standardsByCode[code] }

    package func indicator(_ code: ReferentialCode) -> Indicator? { indicatorsByCode[code] }

    /// The level of a standard that a text of those letters describes (``Folded/letters``).
    func level(describedBy letters: String) -> (standard: ReferentialCode, level: Level)? { describedLevels[letters] }
}

/// A domain (*domaine*) of the referential.
package struct Domain: Sendable {
    package let code: ReferentialCode
    package let title: String
    package let fields: [Field]

    package init(code: ReferentialCode, title: String, fields: [Field]) {
        self.code = code
        self.title = title
        self.fields = fields
    }

    package var standards: [Standard] { fields.flatMap(\.standards) }
}

/// A field (*champ*) of a domain.
package struct Field: Sendable {
    package let code: ReferentialCode
    package let title: String
    package let standards: [Standard]

    package init(code: ReferentialCode, title: String, standards: [Standard]) {
        self.code = code
        self.title = title
        self.standards = standards
    }
}
