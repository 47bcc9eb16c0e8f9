import Words

/// RES-03: no member twice (same UAI, SIRET or name), right UAI and SIRET keys, a type of the list.
///
/// The size of networks is compared: a member counted twice is a member too many.
struct MembersAreUnique: SubmissionRule {
    var severity: Severity { .error }
    var needs: [Need] { [.network(.apart) { [$0.kind, $0.uai, $0.siret] }] }
    var explanation: Explanation {
        Explanation(
            "Un membre figure une seule fois, avec des codes justes.",
            detail: "Ni le même UAI, ni le même SIRET, ni le même nom ; le type est dans la liste.",
            reason: "La taille des réseaux est comparée : un membre compté deux fois est un membre de trop.",
            wrong: "Lycée des Forges, en lignes 5 et 12",
            right: "Lycée des Forges, en ligne 5",
            remedy: "Garder une seule ligne par membre ; recopier son UAI, son SIRET et son type."
        )
    }

    func findings(in examination: Examination) -> [Finding] {
        let rows = examination.submission.network.rows
        return rows.flatMap(flaws) + repetitions(in: rows)
    }

    private func flaws(of member: NetworkMember) -> [Finding] {
        var findings: [Finding] = []
        if case .notInList(let nearest) = member.kind.unreadable {
            let fact = NetworkFact.unknownKind(nearest: nearest)
            findings.append(Finding(.network(fact), at: member.kind.place, value: member.kind.typed))
        }
        if let typed = member.uai.value, case .failure(let flaw) = UAI.reading(typed) {
            findings.append(Finding(.network(.flawedUAI(flaw)), at: member.uai.place, value: member.uai.typed))
        }
        if let typed = member.siret.value, case .failure(let flaw) = SIRET.reading(typed) {
            findings.append(Finding(.network(.flawedSIRET(flaw)), at: member.siret.place, value: member.siret.typed))
        }
        return findings
    }

    /// One finding for each later row, at the first of UAI, SIRET and name that stands above it. « Néant » is the number of nobody.
    private func repetitions(in rows: [NetworkMember]) -> [Finding] {
        var firstCells = [FirstCells<Folded>](repeating: FirstCells(), count: 3)
        return rows.compactMap { member in
            let keys: [(Answer<String>, String?)] = [
                (member.uai, member.uai.value.flatMap(UAI.key)), (member.siret, member.siret.value.flatMap(SIRET.key)),
                (member.name, member.name.value),
            ]
            var repeated: Finding?
            for (kind, (answer, value)) in keys.enumerated() {
                guard let value, !value.isEmpty else { continue }
                if let first = firstCells[kind].before(answer.place, of: Folded(value)) {
                    let fact = NetworkFact.repeatedMember(firstCell: first)
                    repeated = repeated ?? Finding(.network(fact), at: answer.place, value: answer.typed)
                }
            }
            return repeated
        }
    }
}
