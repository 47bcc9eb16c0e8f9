import Words

/// IDN-05: Catégorie, Filière, Académie, Région académique, Type de demande and Statut juridique are in their lists,
/// and the académie belongs to the région.
///
/// Documents print these words, and the campaign compares by them: a variant is in no list.
struct IdentityValuesAreInTheirLists: SubmissionRule {
    var severity: Severity { .error }
    var needs: [Need] {
        [.identity(.apart) { [$0.category, $0.request, $0.legalStatus, $0.sector, $0.district, $0.region] }]
    }
    var explanation: Explanation {
        Explanation(
            "Les mots des listes sont ceux des listes.",
            detail:
                "Catégorie, filière, académie, région académique, type de demande et statut juridique ; l’académie est dans sa région académique.",
            reason:
                "La campagne range les campus par ces mots : une variante n’est d’aucun groupe, et les documents disent à sa place ce qui est attendu.",
            wrong: "Filière : « Numerique, telecom »",
            right: "Filière : « Numérique, télécommunications »",
            remedy: "Choisir une valeur de la liste ; la plus proche est proposée, jamais appliquée."
        )
    }

    func findings(in examination: Examination) -> [Finding] {
        let identity = examination.submission.identity
        let campaign = examination.campaign
        let closed: [any AnsweredCell] = [identity.category, identity.request, identity.legalStatus]
        let open: [(Answer<String>, [String])] = [
            (identity.sector, campaign.sectors),
            (identity.district, campaign.districts.map(\.name)),
            (identity.region, campaign.districts.map(\.region)),
        ]
        let expected = examination.campus.map(ExpectedIdentity.init)
        func proposed(_ answer: any AnsweredCell) -> String? { expected?.expected(at: answer, in: identity) }
        return closed.compactMap { unknown($0, expected: proposed($0)) }
            + open.compactMap { answer, words in unknown(answer, among: words, expected: proposed(answer)) }
            + regionOfAnotherDistrict(in: examination, expecting: proposed(identity.region))
    }

    /// What the campaign expects of the campus is proposed first, then the nearest word of the list.
    private func unknown(_ answer: any AnsweredCell, expected: String?) -> Finding? {
        guard case .notInList(let nearest) = answer.unreadable else { return nil }
        return finding(at: answer, nearest: expected ?? nearest)
    }

    private func unknown(_ answer: Answer<String>, among words: [String], expected: String?) -> Finding? {
        guard let typed = answer.value, !words.contains(where: { Folded($0) == Folded(typed) }) else { return nil }
        return finding(at: answer, nearest: expected ?? Suggestion.nearest(to: typed, among: words))
    }

    private func finding(at answer: any AnsweredCell, nearest: String?) -> Finding {
        let fact = IdentityFact.notInList(field: answer.field.heading, nearest: nearest)
        return Finding(.identity(fact), at: answer.place, value: answer.typed)
    }

    /// Nothing where the region is the one expected: it is the district that is not (IDN-10).
    private func regionOfAnotherDistrict(in examination: Examination, expecting expected: String?) -> [Finding] {
        let answer = examination.submission.identity.region
        guard let region = answer.value, let known = examination.district,
            examination.campaign.districts.contains(where: { Folded($0.region) == Folded(region) }),
            Folded(known.region) != Folded(region), expected.map({ Folded($0) }) != Folded(region)
        else { return [] }
        let fact = IdentityFact.regionOfAnotherDistrict(district: known.name, expected: expected ?? known.region)
        return [Finding(.identity(fact), at: answer.place, value: answer.typed)]
    }
}
