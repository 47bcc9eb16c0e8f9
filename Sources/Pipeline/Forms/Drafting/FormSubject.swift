package import Evaluation
internal import Office
internal import Words

/// What the form of a campus is made from: the campaign, and what is known of the campus.
package struct FormSubject: Sendable {
    package let campaign: Campaign
    /// With its texts as print sets them.
    package let referential: Referential
    /// Nil for the form of whoever is not expected yet.
    package let campus: Campus?
    /// Nil when the earlier campaign knows nothing of the campus.
    package let earlier: EarlierAnswers?
    package let experience: FieldExperience
    /// The lists that answers are chosen from.
    let lists: FormLists

    package init(
        campaign: Campaign,
        referential: Referential,
        campus: Campus?,
        earlier: EarlierAnswers? = nil,
        experience: FieldExperience = .none
    ) {
        self.campaign = campaign
        self.referential = referential
        self.campus = campus
        self.earlier = earlier
        self.experience = experience
        lists = Self.lists(of: campaign, for: campus, in: referential)
    }

    /// What the campus asks for; nil when it is not known, or out of the list.
    var request: RequestKind? { campus.flatMap { RequestKind.matching($0.request) } }

    /// The level that the request must reach.
    var threshold: Level? { request.map(campaign.thresholds.level) }

    /// The threshold that a level may be under; nil where none may.
    var demandingThreshold: Level? { threshold.flatMap { $0 > .initiated ? $0 : nil } }

    /// `2018-2019`: the school year that the figures of the campaign tell of.
    var schoolYear: String { "\(campaign.opening.year - 1)-\(campaign.opening.year)" }

    /// `Auto-évaluation 2019 – CLE-001`, at the bottom of each page.
    var footer: String {
        (["Auto-évaluation \(campaign.name)"] + [campus?.identifier].compactMap(\.self)).joined(separator: " – ")
    }

    /// What the campus answered before, unless the check of then found it wrong.
    func recalled<Value>(_ answer: Answer<Value>?) -> Value? {
        answer.flatMap { earlier?.isFaulty($0) == true ? nil : $0.value }
    }

    /// ` Celle de 2018, fausse, n’est pas reprise.`: what helps to give an answer again that is not recalled; empty otherwise.
    func help<Value>(insteadOf answer: Answer<Value>?) -> String {
        guard let earlier, let answer, earlier.isFaulty(answer) else { return "" }
        return " La réponse de \(earlier.campaign), erronée, n’est pas reprise."
    }

    var setting: FormSetting { FormSetting(footer: footer, experience: experience) }

    /// The last day of the year, so many years after the campaign: further dates are mistyped.
    func end(ofYear years: Int) -> CalendarDate {
        CalendarDate(year: campaign.closing.year + years, month: 12, day: 31) ?? campaign.closing
    }

    /// The first day of a year.
    static func start(of year: Int) -> CalendarDate? { CalendarDate(year: year, month: 1, day: 1) }

    /// The days that a date of the label may be: the first campuses were labelled in 2013.
    var daysOfLabels: ClosedRange<CalendarDate> { days(from: 2013, to: campaign.closing) }

    func days(from year: Int, to last: CalendarDate) -> ClosedRange<CalendarDate> {
        let first = Self.start(of: year) ?? last
        return min(first, last)...last
    }

    /// The days when forms are sent in.
    var window: ClosedRange<CalendarDate> { campaign.opening...max(campaign.opening, campaign.closing) }

    private static func lists(of campaign: Campaign, for campus: Campus?, in referential: Referential) -> FormLists {
        var lists = FormLists()
        lists.add(.level, Level.allCases.map(\.rawValue), "NC")
        lists.add(.anchorLevel, Level.allCases.map(\.rawValue))
        lists.add(.targetLevel, Level.allCases.map(\.rawValue))
        if campus?.request.isBlank != false { lists.add(.request, IdentitySheet.request.words) }
        if campus?.district.isBlank != false { lists.add(.district, campaign.districts.map(\.name)) }
        if campus?.region.isBlank != false {
            lists.add(.region, campaign.districts.map(\.region).removingRepetitions)
        }
        if campus?.sector.isBlank != false { lists.add(.sector, campaign.sectors) }
        lists.add(.category, IdentitySheet.category.words)
        lists.add(.legalStatus, IdentitySheet.legalStatus.words)
        lists.add(.memberKind, NetworkSheet.kind.words)
        lists.add(.yesNo, NetworkSheet.hasSigned.words)
        lists.add(.indicatorStatus, IndicatorSheet.status.words)
        lists.add(.confidentiality, EvidenceSheet.confidentiality.words)
        lists.add(.actionStatus, ActionSheet.status.words)
        lists.add(.followUpStatus, FollowUpSheet.status.words)
        lists.add(.standards, referential.standards.map { "\($0.code)" })
        lists.add(.indicators, referential.indicators.map { "\($0.code)" })
        return lists
    }
}

extension [String] {
    /// Each word once, where it first stands.
    fileprivate var removingRepetitions: [String] {
        var known: Set<String> = []
        return filter { known.insert($0).inserted }
    }
}
