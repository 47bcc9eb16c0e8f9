internal import Evaluation
internal import Office
internal import Words

/// A workbook that somebody fills, by the sheets it has.
enum Form {
    /// What a campus sends (specification §3).
    case submission
    /// What an expert sends back (specification §4).
    case grid

    /// What the mission prepares: the year, and what is asked.
    case campaign, referential

    /// Whether a sheet with this title is one of the form, whatever stands around the title.
    func has(_ title: String) -> Bool { LabelTails.variants(of: title).contains { sheets.contains(Folded($0)) } }

    /// The form that a workbook is rather than this one; nil when it may be this one.
    func mistaken(for workbook: Workbook) -> Form? {
        let titles = workbook.sheets.map(\.name)
        func count(_ form: Form) -> Int { titles.count { form.has($0) && !Self.shared.contains(Folded($0)) } }
        guard count(self) == 0 else { return nil }
        return [Form.submission, .grid, .campaign, .referential].first { $0 != self && count($0) >= 2 }
    }

    /// The campus that a workbook says it is about, as typed: a first look, which reads no other sheet.
    func campus(in workbook: Workbook) -> String? {
        var log = ReadingLog()
        switch self {
        case .submission:
            return log.read(IdentitySheet.identifier, in: KeyValueReading<IdentitySheet>(in: workbook)).value
        case .grid: return log.read(EvaluationSheet.campus, in: KeyValueReading<EvaluationSheet>(in: workbook)).value
        case .campaign, .referential: return nil
        }
    }

    /// The campaign that a workbook says it belongs to, as typed.
    func campaign(in workbook: Workbook) -> String? {
        var log = ReadingLog()
        switch self {
        case .submission:
            return log.read(IdentitySheet.campaign, in: KeyValueReading<IdentitySheet>(in: workbook)).value
        case .grid: return log.read(EvaluationSheet.campaign, in: KeyValueReading<EvaluationSheet>(in: workbook)).value
        case .campaign, .referential: return nil
        }
    }

    /// What it is for.
    var kind: WorkbookKind {
        switch self {
        case .submission: .submission
        case .grid: .grid
        case .campaign: .campaign
        case .referential: .referential
        }
    }

    private var sheets: Set<Folded> {
        switch self {
        case .submission: Self.sheetsOfSubmission
        case .grid: Self.sheetsOfGrid
        case .campaign: Self.sheetsOfCampaign
        case .referential: Self.sheetsOfReferential
        }
    }

    /// Titles that say nothing of the form: several have them.
    private static let shared = Set(
        [
            ReadMeSheet.title, ProposedOpinionSheet.title, AnomalySheet.title, ObservationSheet.title, FormLists.title,
            MetaSheet.title,
        ].map(Folded.init)
    )

    private static let sheetsOfCampaign = Set(
        [
            ParameterSheet.title, CampusSheet.title, ExpertSheet.title, AssignmentSheet.title, OpinionSheet.title,
            DistrictSheet.title, RuleSheet.title, SectorSheet.title,
        ].map(Folded.init)
    )

    private static let sheetsOfReferential = Set([ReferentialSheet.title, VersionSheet.title].map(Folded.init))

    private static let sheetsOfSubmission = Set(
        [
            ReadMeSheet.title, IdentitySheet.title, NetworkSheet.title, RatingSheet.title, IndicatorSheet.title,
            EvidenceSheet.title, SummarySheet.title, ActionSheet.title, FollowUpSheet.title, AnomalySheet.title,
            ObservationSheet.title, FormLists.title, MetaSheet.title,
        ].map(Folded.init)
    )

    private static let sheetsOfGrid = Set(
        [
            EvaluationSheet.title, GridSheet.title, EvaluatedDomainSheet.title, RecommendationSheet.title,
            ProposedOpinionSheet.title, ObservationSheet.title, FormLists.title, MetaSheet.title,
        ].map(Folded.init)
    )
}
