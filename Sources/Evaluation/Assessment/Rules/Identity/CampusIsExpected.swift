import Words

/// IDN-02: the identifier is that of an expected campus.
///
/// Everything the program writes is filed under it: without it the answers belong to nobody.
struct CampusIsExpected: Rule {
    func findings(in examination: Examination) -> [Finding] {
        let answer = examination.submission.identity.identifier
        if answer.isEmpty { return [Finding(.identity(.missingIdentifier), at: answer.place)] }
        guard let typed = answer.value, examination.campus == nil else { return [] }
        let nearest = Suggestion.nearest(to: typed, among: examination.campaign.campuses.map(\.identifier))
        return [Finding(.identity(.unknownIdentifier(nearest: nearest)), at: answer.place, value: answer.typed)]
    }
}
