internal import Evaluation
internal import Words

/// A workbook that somebody fills, by the sheets it has.
enum Form {
    /// What a campus sends (specification §3).
    case submission
    /// What an expert sends back (specification §4).
    case grid

    /// Whether a sheet with this title is one of the form.
    func has(_ title: String) -> Bool {
        switch self {
        case .submission: Self.sheetsOfSubmission.contains(Folded(title))
        case .grid: Self.sheetsOfGrid.contains(Folded(title))
        }
    }

    private static let sheetsOfSubmission = Set(
        [
            "Lisez-moi", IdentitySheet.title, NetworkSheet.title, RatingSheet.title, IndicatorSheet.title,
            EvidenceSheet.title, SummarySheet.title, ActionSheet.title, FollowUpSheet.title, AnomalySheet.title,
        ].map(Folded.init)
    )

    private static let sheetsOfGrid = Set(
        [
            EvaluationSheet.title, GridSheet.title, EvaluatedDomainSheet.title, RecommendationSheet.title,
            ProposedOpinionSheet.title,
        ].map(Folded.init)
    )
}
