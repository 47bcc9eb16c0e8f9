import Words

/// FIC-06, for grids: the campaign is that of the run.
///
/// A grid of another year rates another self-evaluation.
struct GridIsForThisRun: GridRule {
    func findings(in examination: GridExamination) -> [Finding] {
        let answer = examination.evaluation.campaign
        let expected = examination.campaign.name
        guard let typed = answer.value, Folded(typed) != Folded(expected) else { return [] }
        return [Finding(.file(.otherCampaign(expected: expected)), at: answer.place, value: answer.typed)]
    }
}
