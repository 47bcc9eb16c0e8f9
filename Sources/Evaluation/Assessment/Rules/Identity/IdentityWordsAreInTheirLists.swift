import Words

/// IDN-05: Catégorie, Filière, Académie, Région académique, Type de demande and Statut juridique are in their lists,
/// and the académie belongs to the région.
///
/// The national overview counts campuses by these words: a variant would make a group of its own.
struct IdentityWordsAreInTheirLists: Rule {
    func findings(in examination: Examination) -> [Finding] {
        let identity = examination.submission.identity
        let campaign = examination.campaign
        let closed: [(String, any AnsweredCell)] = [
            ("Catégorie", identity.category),
            ("Type de demande", identity.request),
            ("Statut juridique", identity.legalStatus),
        ]
        let open: [(String, Answer<String>, [String])] = [
            ("Filière", identity.sector, campaign.sectors),
            ("Académie", identity.district, campaign.districts.map(\.name)),
            ("Région académique", identity.region, campaign.districts.map(\.region)),
        ]
        return closed.compactMap { field, answer in unknown(field, answer) }
            + open.compactMap { field, answer, words in unknown(field, answer, among: words) }
            + regionOfAnotherDistrict(identity, in: campaign)
    }

    private func unknown(_ field: String, _ answer: any AnsweredCell) -> Finding? {
        guard case .notInList(let nearest) = answer.unreadable else { return nil }
        return Finding(.identity(.notInList(field: field, nearest: nearest)), at: answer.place, value: answer.typed)
    }

    private func unknown(_ field: String, _ answer: Answer<String>, among words: [String]) -> Finding? {
        guard let typed = answer.value, !words.contains(where: { Folded($0) == Folded(typed) }) else { return nil }
        let nearest = Suggestion.nearest(to: typed, among: words)
        return Finding(.identity(.notInList(field: field, nearest: nearest)), at: answer.place, value: answer.typed)
    }

    private func regionOfAnotherDistrict(_ identity: Identity, in campaign: Campaign) -> [Finding] {
        guard let district = identity.district.value, let region = identity.region.value,
            let known = campaign.districts.first(where: { Folded($0.name) == Folded(district) }),
            campaign.districts.contains(where: { Folded($0.region) == Folded(region) }),
            Folded(known.region) != Folded(region)
        else { return [] }
        let fact = IdentityFact.regionOfAnotherDistrict(district: known.name, expected: known.region)
        return [Finding(.identity(fact), at: identity.region.place, value: identity.region.typed)]
    }
}
