package import Words

/// What a document is about: a campus, its request and the campaign it answers.
package struct DocumentSubject: Sendable {
    package let identifier: String?
    package let name: String?
    package let sector: String?
    package let district: String?
    package let region: String?
    package let request: String?
    package let campaignName: String
    package let campaignTitle: String
    package let evaluationBody: String
    package let thresholds: Thresholds
    /// The rules that the campaign adapted, which the document must say.
    package let adaptedRules: [RuleAdaptation]
    /// The date printed in the document.
    package let referenceDate: CalendarDate
    package let referentialVersion: String
    /// Printed beside the version: the referential is ours, not the official one.
    package let referentialOrigin: String

    /// The subject of every document made from `assessment`; the submission speaks first, the campaign fills its gaps.
    package init(of assessment: Assessment) {
        let identity = assessment.submission.identity
        let campus = assessment.campus
        identifier = assessment.campusIdentifier
        name = identity.name.value ?? campus?.name
        let campaign = assessment.campaign
        sector = Self.listed(identity.sector, among: campaign.sectors, expected: campus?.sector)
        district = Self.listed(identity.district, among: campaign.districts.map(\.name), expected: campus?.district)
        region = Self.listed(identity.region, among: campaign.districts.map(\.region), expected: campus?.region)
        request = identity.request.value?.rawValue ?? campus?.request
        campaignName = assessment.campaign.name
        campaignTitle = assessment.campaign.title
        evaluationBody = assessment.campaign.evaluationBody
        thresholds = assessment.campaign.thresholds
        adaptedRules = assessment.campaign.rules.adaptations
        referenceDate = assessment.campaign.referenceDate
        referentialVersion = assessment.referential.version
        referentialOrigin = assessment.referential.origin
    }

    /// A word of a list as typed; one that is out of it gives way to what the campaign expects, or is told as such.
    private static func listed(_ answer: Answer<String>, among words: [String], expected: String?) -> String? {
        let expected = expected.flatMap { $0.isEmpty ? nil : $0 }
        guard let typed = answer.value else { return expected }
        if words.contains(where: { Folded($0) == Folded(typed) }) { return typed }
        return expected ?? FrenchFormat.unlisted(typed)
    }
}
