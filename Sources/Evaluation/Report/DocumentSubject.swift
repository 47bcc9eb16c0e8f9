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
        sector = identity.sector.value ?? campus?.sector
        district = identity.district.value ?? campus?.district
        region = identity.region.value ?? campus?.region
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
}
