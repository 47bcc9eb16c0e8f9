package import Words

/// Who writes the letters of a campaign, from where and when (*courriers*): whatever is not given stays to be filled by hand.
package struct Letterhead: Hashable, Sendable {
    package let service: String?
    package let address: String?
    /// *Affaire suivie par*: a function, never a name.
    package let followedBy: String?
    package let email: String?
    package let place: String?
    package let signatory: String?
    /// The day the letters are signed.
    package let date: CalendarDate?
    /// The last day to send a corrected workbook.
    package let deadline: CalendarDate?

    package init(
        service: String? = nil,
        address: String? = nil,
        followedBy: String? = nil,
        email: String? = nil,
        place: String? = nil,
        signatory: String? = nil,
        date: CalendarDate? = nil,
        deadline: CalendarDate? = nil
    ) {
        self.service = service
        self.address = address
        self.followedBy = followedBy
        self.email = email
        self.place = place
        self.signatory = signatory
        self.date = date
        self.deadline = deadline
    }
}

extension Letterhead {
    /// The same, dated no earlier than the deposit that a letter quotes (specification §6).
    package func quoting(_ deposit: CalendarDate?) -> Letterhead {
        Letterhead(
            service: service,
            address: address,
            followedBy: followedBy,
            email: email,
            place: place,
            signatory: signatory,
            date: date.map { max($0, deposit ?? $0) },
            deadline: deadline
        )
    }
}

extension Campaign {
    /// The last day to send a deposit again: the one that letters give, else the closing of deposits when it is later than
    /// the letters. Nil, as soon as possible, when the letter or the deposit has passed both (specification §6).
    package func lastDay(toSendAgain deposit: CalendarDate?) -> CalendarDate? {
        let days = [letterhead.deadline, letterhead.date == nil ? nil : closing].compactMap(\.self)
        return days.first { day in [letterhead.date, deposit].compactMap(\.self).allSatisfy { $0 < day } }
    }

    /// The last day to send a first deposit: the closing, when it is later than the letters. Nil, as soon as possible, otherwise.
    package var lastDayToDeposit: CalendarDate? { letterhead.date.flatMap { $0 < closing ? closing : nil } }
}
