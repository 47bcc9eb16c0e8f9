package import Words

/// What the mission writes to a campus or to an expert (*courriel*): why, and about what.
package struct Message: Sendable {
    package enum Occasion: Sendable {
        /// The form of a campus is ready, in so many formats.
        case form(Campus, formats: Int)
        /// Nothing was received of it.
        case awaiting(CohortCampus)
        /// What it sent comes back, to correct or to explain.
        case returning(CohortCampus)
        /// Campuses are given to an expert.
        case entrusting(ExpertLetter)
    }

    package let occasion: Occasion
    package let campaign: Campaign

    package init(_ occasion: Occasion, in campaign: Campaign) {
        self.occasion = occasion
        self.campaign = campaign
    }

    /// What a campus still owes; nil when there is nothing to ask.
    package init?(remindingOf campus: CohortCampus, in campaign: Campaign) {
        switch campus.state {
        case .missing: self.init(.awaiting(campus), in: campaign)
        case .blocked, .toCorrect, .toExplain: self.init(.returning(campus), in: campaign)
        case .ready: return nil
        }
    }

    /// The campus that is written to, or about.
    package var campus: Campus? {
        switch occasion {
        case .form(let campus, _): campus
        case .awaiting(let campus), .returning(let campus): campus.campus
        case .entrusting: nil
        }
    }

    /// What is asked of the campus in return.
    package var returned: CohortCampus? {
        guard case .returning(let campus) = occasion else { return nil }
        return campus
    }

    /// The last day for the campus to answer; nil, as soon as possible.
    package var lastDay: CalendarDate? {
        switch occasion {
        case .form, .awaiting: campaign.lastDayToDeposit
        case .returning(let campus): campaign.lastDay(toSendAgain: campus.deposit?.depositDate)
        case .entrusting: nil
        }
    }

    /// The campuses given to an expert.
    package var letter: ExpertLetter? {
        guard case .entrusting(let letter) = occasion else { return nil }
        return letter
    }

    /// The number of formats of a form; nil when none is sent.
    package var formats: Int? {
        guard case .form(_, let formats) = occasion else { return nil }
        return formats
    }

    /// Whether a dossier is awaited of which nothing was received.
    package var isAwaiting: Bool {
        guard case .awaiting = occasion else { return false }
        return true
    }
}
