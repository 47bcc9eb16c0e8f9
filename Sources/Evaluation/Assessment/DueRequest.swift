package import Words

/// What a label asks of its campus during a campaign.
package enum DueRequest: Hashable, Sendable {
    /// The label ends during the campaign.
    case renewal(end: CalendarDate)
    /// Half of the label has passed during the campaign.
    case midTermReview(half: CalendarDate)
    /// The label ended before the campaign opens.
    case overdue(end: CalendarDate)
    /// Neither its half nor its end falls in the campaign.
    case nothing(end: CalendarDate)
    /// No deposit says when the label begins and ends.
    case unknown

    /// - Parameters:
    ///   - deposit: the latest that stands for the campus; nil when there is none.
    ///   - campaign: from the day it opens to that of the next one.
    package init(after deposit: DepositRecord?, during campaign: Range<CalendarDate>) {
        self.init(from: deposit?.labelDate, to: deposit?.labelEnd, during: campaign)
    }

    package init(from start: CalendarDate?, to end: CalendarDate?, during campaign: Range<CalendarDate>) {
        guard let end else {
            self = .unknown
            return
        }
        let half = start.map { $0.adding(months: $0.months(to: end) / 2) }
        if campaign.contains(end) {
            self = .renewal(end: end)
        } else if end < campaign.lowerBound {
            self = .overdue(end: end)
        } else if let half, campaign.contains(half) {
            self = .midTermReview(half: half)
        } else {
            self = .nothing(end: end)
        }
    }

    /// The request that is due; nil when nothing is, or when people must say.
    package var request: RequestKind? {
        switch self {
        case .renewal: .renewal
        case .midTermReview: .midTermReview
        case .overdue, .nothing, .unknown: nil
        }
    }
}

extension CalendarDate {
    /// Whole months, days aside.
    fileprivate func months(to other: CalendarDate) -> Int { (other.year - year) * 12 + other.month - month }
}
