import Words

/// PRV-01: evidence has a unique identifier, known standards, a title and a date.
///
/// An expert asks for an item by its identifier and looks for it by its title and date.
struct EvidenceIsIdentified: Rule {
    func findings(in examination: Examination) -> [Finding] {
        var firstCells: [Folded: String] = [:]
        return examination.submission.evidence.rows.flatMap { item -> [Finding] in
            var findings = missing(in: item) + unreadable(in: item)
            if let identifier = item.identifier.value {
                if let first = firstCells[Folded(identifier)] {
                    let fact = EvidenceFact.repeatedIdentifier(firstCell: first)
                    findings.append(Finding(.evidence(fact), at: item.identifier.place, value: item.identifier.typed))
                } else {
                    firstCells[Folded(identifier)] = item.identifier.place.cell ?? ""
                }
            }
            for (code, nearest) in examination.unknownStandards(in: item.standards.value ?? []) {
                let fact = EvidenceFact.unknownStandard(code: code, nearest: nearest)
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
        if item.date.unreadable != nil {
            findings.append(Finding(.evidence(.unreadableDate), at: item.date.place, value: item.date.typed))
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

extension Examination {
    /// The codes that name no standard, each with the nearest one that does.
    func unknownStandards(in codes: [String]) -> [(code: String, nearest: String?)] {
        codes.filter { ReferentialCode($0).flatMap(referential.standard) == nil }.map { code in
            (code, Suggestion.nearest(to: code, among: referential.standards.map(\.code.description)))
        }
    }
}
