/// What a workbook was prepared for, as it says on a sheet that people do not see (*_meta*).
package struct FormOrigin: Hashable, Sendable {
    package let campaign: String?
    package let campus: String?
    /// Nil for the form of a campus.
    package let expert: String?

    package init(campaign: String?, campus: String?, expert: String? = nil) {
        self.campaign = campaign
        self.campus = campus
        self.expert = expert
    }
}
