/// A campus the campaign expects an answer from.
package struct Campus: Sendable {
    package let identifier: String
    package let name: String
    package let district: String
    package let region: String
    package let sector: String
    package let request: String
    package let email: String

    package init(
        identifier: String,
        name: String,
        district: String,
        region: String,
        sector: String,
        request: String,
        email: String
    ) {
        self.identifier = identifier
        self.name = name
        self.district = district
        self.region = region
        self.sector = sector
        self.request = request
        self.email = email
    }
}

/// An expert, known by a code and a function, never by a name.
package struct Expert: Sendable {
    package let code: String
    package let function: String
    package let district: String
    package let organisation: String

    package init(code: String, function: String, district: String, organisation: String) {
        self.code = code
        self.function = function
        self.district = district
        self.organisation = organisation
    }
}

/// An expert in charge of a campus (*affectation*).
package struct Assignment: Sendable {
    package let expert: String
    package let campus: String

    package init(expert: String, campus: String) {
        self.expert = expert
        self.campus = campus
    }
}

/// A wording of the campaign's list of *avis*.
package struct Opinion: Sendable {
    package let code: String
    package let label: String
    /// In years; nil when the opinion gives none.
    package let duration: Int?
    package let condition: String
    /// *Ancres sous le seuil (maximum)*, the optional column; nil when it is not given.
    package let mostAnchorsUnderThreshold: Int?

    package init(
        code: String,
        label: String,
        duration: Int?,
        condition: String,
        mostAnchorsUnderThreshold: Int? = nil
    ) {
        self.code = code
        self.label = label
        self.duration = duration
        self.condition = condition
        self.mostAnchorsUnderThreshold = mostAnchorsUnderThreshold
    }

    /// The anchors that an expert may rate under the threshold and still give this *avis*; nil: any number.
    package func mostAnchorsUnderThreshold(for campaign: Campaign) -> Int? {
        if let mostAnchorsUnderThreshold { return mostAnchorsUnderThreshold }
        guard let duration else { return nil }
        return duration < campaign.maximumDuration ? Self.mostAnchorsOfShorterLabels : 0
    }

    /// « Une ou deux références de structure sont sous le seuil. »
    private static let mostAnchorsOfShorterLabels = 2
}
