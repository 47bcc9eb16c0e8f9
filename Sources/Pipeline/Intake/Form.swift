internal import Evaluation
import Words

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
            "Lisez-moi", IdentityKey.sheet, NetworkColumn.sheet, RatingColumn.sheet, IndicatorColumn.sheet,
            EvidenceColumn.sheet, SummaryColumn.sheet, ActionColumn.sheet, FollowUpColumn.sheet, AnomalyColumn.sheet,
        ].map(Folded.init)
    )

    private static let sheetsOfGrid = Set(
        [
            GridKey.sheet, GridColumn.sheet, EvaluatedDomainColumn.sheet, RecommendationColumn.sheet, OpinionKey.sheet,
        ].map(Folded.init)
    )
}
