import Words

/// An expected campus, with what it sent.
package struct CohortCampus: Sendable {
    /// What the campus must do next, the most pressing first.
    package enum State: String, CaseIterable, Sendable {
        /// Nothing was received.
        case missing
        /// What was received cannot be assessed.
        case blocked
        /// An error stands: the report is « provisoire ».
        case toCorrect
        /// A question is open.
        case toExplain
        case ready
    }

    package let campus: Campus
    /// The deposit that stands for it.
    package let deposit: DepositRecord?
    package let state: State
    /// The level that the request of the deposit must reach, or failing that the expected one.
    package let threshold: Level?
    /// In the order of the referential; nil when it is missing or cannot be read. Empty unless assessable.
    package let ratings: [Rating?]
    /// The rated anchors under the threshold.
    package let anchorsUnderThreshold: [LowAnchor]
    /// The anchors without a readable rating.
    package let unratedAnchors: [ReferentialCode]
    package let labelAge: LabelAge
    package let networkSize: NetworkSize

    /// Every expected campus with its deposit, in the order of their identifiers.
    static func all(of sources: CohortSources) -> [CohortCampus] {
        let deposits = Dictionary(
            firstOf: sources.deposits.compactMap { deposit in deposit.campus.map { (Folded($0), deposit) } }
        )
        return sources.campaign.campuses.sorted { $0.identifier < $1.identifier }
            .map { CohortCampus($0, deposit: deposits[Folded($0.identifier)], in: sources) }
    }

    private init(_ campus: Campus, deposit: DepositRecord?, in sources: CohortSources) {
        let (campaign, referential) = (sources.campaign, sources.referential)
        let isAssessable = deposit.map { $0.status != .blocked } ?? false
        let request = deposit?.request ?? RequestKind.matching(campus.request)
        let threshold = request.map(campaign.thresholds.level(for:))
        self.campus = campus
        self.deposit = deposit
        state = State(of: deposit)
        self.threshold = threshold
        ratings = isAssessable ? referential.standards.map { deposit?.ratings[$0.code] } : []
        anchorsUnderThreshold =
            isAssessable
            ? referential.anchors.compactMap { LowAnchor(of: campus, on: $0, under: threshold, in: deposit) }
                .sorted { $0.standard < $1.standard } : []
        unratedAnchors =
            isAssessable ? referential.anchors.map(\.code).filter { deposit?.ratings[$0] == nil } : []
        labelAge = LabelAge(from: deposit?.labelDate, to: campaign.referenceDate)
        networkSize = NetworkSize(of: deposit?.memberCount ?? 0)
    }

    package var identifier: String { campus.identifier }

    /// Whether statistics count it: it has a deposit without a blocking finding.
    package var isAssessable: Bool {
        switch state {
        case .missing, .blocked: false
        case .toCorrect, .toExplain, .ready: true
        }
    }

    package var isProvisional: Bool { state == .toCorrect }

    /// Nil: « non classé », or not assessable.
    package var level: Level? { isAssessable ? deposit?.campusLevel : nil }

    /// Whether its level reaches the threshold of its request.
    package var meetsThreshold: Bool {
        guard let level, let threshold else { return false }
        return level >= threshold
    }

    /// Whether its level is known to be under the threshold of its request: an unknown request has none.
    package var isUnderThreshold: Bool { isAssessable && threshold != nil && !meetsThreshold }

    /// That of the deposit.
    package var category: String { deposit?.category?.rawValue ?? "inconnue" }

    /// Whether it is, or asks to be, a *campus d’excellence*.
    package var asksForExcellence: Bool {
        deposit?.category == .excellence
            || (deposit?.request ?? RequestKind.matching(campus.request)) == .moveToExcellence
    }

    /// The findings of the current deposit, those of one severity that nobody explained.
    package func openFindings(_ severity: Severity) -> Int {
        deposit?.findings.count { $0.severity == severity && $0.isOpen } ?? 0
    }

    /// The questions that the campus closed with a sentence.
    package var explainedQuestions: Int { deposit?.findings.count { !$0.isOpen } ?? 0 }
}

extension CohortCampus.State {
    init(of deposit: DepositRecord?) {
        self =
            switch deposit?.status {
            case nil: .missing
            case .blocked: .blocked
            case .provisional: .toCorrect
            case .sound:
                deposit?.findings.contains { $0.severity == .question && $0.isOpen } == true ? .toExplain : .ready
            }
    }
}

/// How old a label is at the reference date, in completed years.
package enum LabelAge: String, CaseIterable, Sendable {
    case recent = "moins de 2 ans"
    case middle = "2 à 4 ans"
    case old = "4 ans et plus"
    case unknown = "inconnu"

    init(from label: CalendarDate?, to reference: CalendarDate) {
        guard let label, label <= reference else {
            self = .unknown
            return
        }
        self =
            if label.adding(months: 24) > reference { .recent } else if label.adding(months: 48) > reference {
                .middle
            } else { .old }
    }
}

/// How many members a network has.
package enum NetworkSize: String, CaseIterable, Sendable {
    case small = "10 ou moins"
    case middle = "11 à 20"
    case large = "plus de 20"

    init(of count: Int) {
        self = if count <= 10 { .small } else if count <= 20 { .middle } else { .large }
    }
}
