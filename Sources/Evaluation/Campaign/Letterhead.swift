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
