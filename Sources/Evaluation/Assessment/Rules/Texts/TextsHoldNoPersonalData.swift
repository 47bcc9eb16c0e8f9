/// CPR-01: comments, titles and functions hold no e-mail address, telephone number or « M./Mme Nom ».
///
/// Evaluation charters forbid naming persons: documents are passed on, and people are known by their function.
struct TextsHoldNoPersonalData: SubmissionRule {
    var severity: Severity { .question }
    var needs: [Need] {
        [
            .identity(.apart) { [$0.directorFunction, $0.territory, $0.project] },
            .network(.apart) { [$0.governanceRole] }, .ratings(.apart) { [$0.comment, $0.strengths, $0.weaknesses] },
            .indicators(.apart) { [$0.comment] }, .evidence(.apart) { [$0.title] },
            .summaries(.apart) { [$0.summary, $0.strengths, $0.weaknesses, $0.opportunities, $0.threats] },
            .actions(.apart) { [$0.title, $0.owner] }, .followUps(.apart) { [$0.outcome] },
        ]
    }
    var explanation: Explanation {
        Explanation(
            "Aucun texte ne nomme ni ne joint une personne.",
            detail:
                "Ni adresse électronique, ni téléphone, ni nom, dans les commentaires, les titres et les fonctions.",
            reason:
                "Les documents circulent : les chartes d’évaluation veulent que les personnes y soient connues par leur fonction.",
            wrong: "« Voir avec Mme Durand. »",
            right: "« Voir avec la direction opérationnelle. »",
            remedy: "Désigner la personne par sa fonction, ou expliquer."
        )
    }

    func findings(in examination: Examination) -> [Finding] {
        cells(of: examination.submission).compactMap { answer in
            answer.value.flatMap { finding(on: $0, at: answer.place, typed: answer.typed) }
        } + explanations(in: examination.submission.returned(in: examination.campaign))
    }

    /// What was typed in the returned workbook travels to the experts.
    private func explanations(in returned: [EarlierFinding]) -> [Finding] {
        // A row that tells of several cells is told once.
        var told: Set<Place> = []
        return returned.compactMap { earlier in
            guard let text = earlier.explanation, let place = earlier.explanationPlace, told.insert(place).inserted
            else {
                return nil
            }
            return finding(on: text, at: place, typed: text)
        }
    }

    private func finding(on text: String, at place: Place, typed: String) -> Finding? {
        let data = PersonalDataSearch.kinds(in: text)
        return data.isEmpty ? nil : Finding(.text(.personalData(data)), at: place, value: typed)
    }

    private func cells(of submission: Submission) -> [Answer<String>] {
        [submission.identity.directorFunction, submission.identity.territory, submission.identity.project]
            + submission.network.rows.map(\.governanceRole)
            + submission.standards.rows.flatMap { [$0.comment, $0.strengths, $0.weaknesses] }
            + submission.indicators.rows.map(\.comment)
            + submission.evidence.rows.map(\.title)
            + submission.summaries.rows.flatMap {
                [$0.summary, $0.strengths, $0.weaknesses, $0.opportunities, $0.threats]
            }
            + submission.actions.rows.flatMap { [$0.title, $0.owner] }
            + submission.followUps.rows.map(\.outcome)
    }
}
