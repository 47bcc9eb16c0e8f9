package import Words

/// The identity sheet of a submission (*Identité*).
package struct Identity: Sendable {
    package let campaign: Answer<String>
    package let referentialVersion: Answer<String>
    package let identifier: Answer<String>
    package let name: Answer<String>
    package let category: Answer<CampusCategory>
    package let sector: Answer<String>
    package let district: Answer<String>
    package let region: Answer<String>
    package let request: Answer<RequestKind>
    package let labelDate: Answer<CalendarDate>
    /// In years.
    package let labelDuration: Answer<Int>
    package let labelExpiry: Answer<CalendarDate>
    package let supportUAI: Answer<String>
    package let supportSIRET: Answer<String>
    package let legalStatus: Answer<LegalStatus>
    package let directorFunction: Answer<String>
    /// Share of a full-time post, 0…1.
    package let directorShare: Answer<Double>
    package let missionLetterDate: Answer<CalendarDate>
    package let email: Answer<String>
    package let website: Answer<String>
    package let depositDate: Answer<CalendarDate>
    package let territory: Answer<String>
    package let project: Answer<String>

    package init(
        campaign: Answer<String>,
        referentialVersion: Answer<String>,
        identifier: Answer<String>,
        name: Answer<String>,
        category: Answer<CampusCategory>,
        sector: Answer<String>,
        district: Answer<String>,
        region: Answer<String>,
        request: Answer<RequestKind>,
        labelDate: Answer<CalendarDate>,
        labelDuration: Answer<Int>,
        labelExpiry: Answer<CalendarDate>,
        supportUAI: Answer<String>,
        supportSIRET: Answer<String>,
        legalStatus: Answer<LegalStatus>,
        directorFunction: Answer<String>,
        directorShare: Answer<Double>,
        missionLetterDate: Answer<CalendarDate>,
        email: Answer<String>,
        website: Answer<String>,
        depositDate: Answer<CalendarDate>,
        territory: Answer<String>,
        project: Answer<String>
    ) {
        self.campaign = campaign
        self.referentialVersion = referentialVersion
        self.identifier = identifier
        self.name = name
        self.category = category
        self.sector = sector
        self.district = district
        self.region = region
        self.request = request
        self.labelDate = labelDate
        self.labelDuration = labelDuration
        self.labelExpiry = labelExpiry
        self.supportUAI = supportUAI
        self.supportSIRET = supportSIRET
        self.legalStatus = legalStatus
        self.directorFunction = directorFunction
        self.directorShare = directorShare
        self.missionLetterDate = missionLetterDate
        self.email = email
        self.website = website
        self.depositDate = depositDate
        self.territory = territory
        self.project = project
    }
}

extension Identity {
    /// The day the label ends, as typed or as its date and its duration say; a label of no year has no end.
    package var labelEnd: CalendarDate? {
        if let expiry = labelExpiry.value { return expiry }
        return labelDuration.value == 0 ? nil : computedExpiry
    }

    /// The date of the label plus its duration; nil for more years than any label has, whatever a cell may hold.
    var computedExpiry: CalendarDate? {
        guard let start = labelDate.value, let years = labelDuration.value, (0...99).contains(years) else { return nil }
        return start.adding(months: years * 12)
    }
}
