import Words

/// PRV-01: evidence has a unique identifier, known standards, a title and a date.
///
/// An expert asks for an item by its identifier and looks for it by its title and date.
struct EvidenceIsIdentified: SubmissionRule {
    var severity: Severity { .error }
    var needs: [Need] { [.evidence(.apart) { [$0.standards, $0.title, $0.date, $0.confidentiality] }] }
    var explanation: Explanation {
        Explanation(
            "Une preuve se retrouve.",
            detail:
                "Elle a un identifiant qui n’est qu’à elle, une référence connue, un titre et une date ; sa confidentialité, si elle est donnée, est publique ou restreinte.",
            reason: "L’expert la demande par son identifiant, et la cherche par son titre et sa date.",
            wrong: "P001, sans date",
            right: "P001, « Compte rendu du comité », 12/03/2018, pour D0.C1.R1",
            remedy: "Compléter la ligne de la preuve, ou corriger la cellule indiquée."
        )
    }

    func findings(in examination: Examination) -> [Finding] {
        var firstCells = FirstCells<Folded>()
        var standards = StandardsNamed(of: examination.referential)
        return examination.submission.evidence.rows.flatMap { item -> [Finding] in
            var findings = missing(in: item) + unreadable(in: item)
            if let identifier = item.identifier.value,
                let first = firstCells.before(item.identifier.place, of: Folded(identifier))
            {
                let fact = EvidenceFact.repeatedIdentifier(firstCell: first)
                findings.append(Finding(.evidence(fact), at: item.identifier.place, value: item.identifier.typed))
            }
            for (code, meant) in standards.unknown(in: item.standards.value ?? []) {
                let fact = EvidenceFact.unknownStandard(code: code, meant: meant)
                findings.append(Finding(.evidence(fact), at: item.standards.place, value: item.standards.typed))
            }
            return findings
        }
    }

    private func missing(in item: Evidence) -> [Finding] {
        let required: [any AnsweredCell] = [item.identifier, item.standards, item.title, item.date]
        return required.filter(\.isEmpty).map { answer in
            Finding(.evidence(.missing(field: answer.field.heading)), at: answer.place)
        }
    }

    private func unreadable(in item: Evidence) -> [Finding] {
        var findings: [Finding] = []
        if let reason = item.date.unreadable {
            findings.append(Finding(.evidence(.unreadableDate(reason)), at: item.date.place, value: item.date.typed))
        }
        if case .notInList(let nearest) = item.confidentiality.unreadable {
            let fact = EvidenceFact.unknownConfidentiality(nearest: nearest)
            findings.append(
                Finding(.evidence(fact), at: item.confidentiality.place, value: item.confidentiality.typed)
            )
        }
        return findings
    }
}
