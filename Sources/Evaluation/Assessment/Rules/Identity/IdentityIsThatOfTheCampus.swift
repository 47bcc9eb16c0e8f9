import Words

/// IDN-10: nom, académie, région académique, filière and type de demande are those that « Campus attendus » gives for the identifier.
///
/// An identifier mistyped into that of another campus is right by itself: without this, its deposit would pass for theirs.
struct IdentityIsThatOfTheCampus: SubmissionRule {
    var severity: Severity { .error }
    var needs: [Need] {
        [
            .value(\.identifier) { $0.campus != nil },
            .identity(.apart) { [$0.name, $0.sector, $0.district, $0.region, $0.request] },
        ]
    }
    var explanation: Explanation {
        Explanation(
            "L’identité est celle que la campagne attend.",
            detail:
                "Nom, académie, région académique, filière et type de demande sont ceux de la feuille Campus attendus pour cet identifiant. Un seul champ autre est une erreur ; deux ou plus, et l’identifiant est sans doute celui d’un autre campus : le dossier est bloqué.",
            reason:
                "Un identifiant mal recopié peut être celui d’un autre campus : le dossier passerait pour le sien, et le sien serait écarté.",
            wrong: "LYO-001, avec le nom et l’académie de GRE-001",
            right: "GRE-001, avec le nom et l’académie de GRE-001",
            remedy: "Corriger l’identifiant, ou le champ indiqué ; si la campagne se trompe, prévenir la mission."
        )
    }

    func findings(in examination: Examination) -> [Finding] {
        guard let campus = examination.campus else { return [] }
        let identity = examination.submission.identity
        let disagreeing = ExpectedIdentity(of: campus).fields(of: identity).filter { field in
            field.disagrees && !isOutOfItsList(field, in: examination.campaign)
        }
        if disagreeing.isEmpty { return [] }
        // Where IDN-05 stands it proposes what is expected.
        let told = Set(IdentityValuesAreInTheirLists().findings(in: examination).map(\.place))
        let others = disagreeing.filter { !told.contains($0.answer.place) }
        guard others.count > 1 else {
            return others.map { field in
                let fact = IdentityFact.notThatOfTheCampus(field: field.answer.field.heading, expected: field.expected)
                return Finding(.identity(fact), at: field.answer.place, value: field.answer.typed)
            }
        }
        let fact = IdentityFact.otherCampus(
            name: campus.name,
            fields: others.map(\.answer.field.heading),
            nearest: meant(identity, in: examination.campaign)
        )
        return [Finding(.identity(fact), at: identity.identifier.place, value: identity.identifier.typed)]
    }

    /// IDN-05 tells a word that is in no list, with the one that is expected.
    private func isOutOfItsList(_ field: ExpectedIdentity.Field, in campaign: Campaign) -> Bool {
        guard let words = field.words(in: campaign) else { return false }
        return !words.contains { Folded($0) == Folded(field.answer.typed) }
    }

    /// The identifier of the only campus that the fields are those of; nil when there is none.
    private func meant(_ identity: Identity, in campaign: Campaign) -> String? {
        let meant = campaign.campuses.filter { campus in
            let fields = ExpectedIdentity(of: campus).fields(of: identity)
            return fields.count(where: \.disagrees) <= 1 && fields.contains { $0.isName && !$0.disagrees }
        }
        return meant.count == 1 ? meant.first?.identifier : nil
    }
}

/// What « Campus attendus » says that a campus writes of itself.
struct ExpectedIdentity {
    private let campus: Campus

    init(of campus: Campus) { self.campus = campus }

    /// An answer beside what is expected.
    struct Field {
        let answer: any AnsweredCell
        let expected: String
        let list: List

        enum List { case none, sectors, districts, regions, requests }

        var isName: Bool { list == .none }

        /// Whether something was typed, could be read, and is another thing.
        var disagrees: Bool {
            !expected.isEmpty && !answer.typed.isEmpty && !answer.isEmpty && !answer.isSilenced
                && answer.unreadable == nil
                && Folded(answer.typed) != Folded(expected)
        }

        /// The words that the answer is chosen from; nil for a name, which is in no list.
        func words(in campaign: Campaign) -> [String]? {
            switch list {
            case .none: nil
            case .sectors: campaign.sectors
            case .districts: campaign.districts.map(\.name)
            case .regions: campaign.districts.map(\.region)
            case .requests: RequestKind.allCases.map(\.rawValue)
            }
        }
    }

    func fields(of identity: Identity) -> [Field] {
        [
            Field(answer: identity.name, expected: campus.name, list: .none),
            Field(answer: identity.sector, expected: campus.sector, list: .sectors),
            Field(answer: identity.district, expected: campus.district, list: .districts),
            Field(answer: identity.region, expected: campus.region, list: .regions),
            Field(answer: identity.request, expected: campus.request, list: .requests),
        ]
    }

    /// What is expected where this answer stands; nil when nothing is.
    func expected(at answer: any AnsweredCell, in identity: Identity) -> String? {
        fields(of: identity).first { $0.answer.field == answer.field }.flatMap {
            $0.expected.isEmpty ? nil : $0.expected
        }
    }
}
