internal import Evaluation
internal import Office
internal import Words

/// Who: the campuses of each *académie*, the worst first.
extension Dashboard {
    var who: PageValues {
        let states = CohortCampus.State.allCases
        let count = cohort.campuses.count
        let sendings = Dictionary(grouping: cohort.files.compactMap(\.campus), by: Folded.init).mapValues(\.count)
        return [
            "whoTitle": Self.set(
                count == 1 ? "Qui : le seul campus attendu" : "Qui : les \(count) campus, par académie"
            ),
            "campusCount": FrenchPhrase.count(count, "campus affiché", "campus affichés"),
            "states": states.map { state in
                [
                    "look": state.look, "sign": state.sign, "name": CohortText.state(state).capitalizedFirst,
                    "note": state.meaning, "count": cohort.campuses(in: state).count,
                ] as PageValues
            },
            "academies": cohort.academies.map { academy in
                let campuses = states.flatMap { state in academy.campuses.filter { $0.state == state } }
                let counts = states.compactMap { state in
                    let number = campuses.count { $0.state == state }
                    return number == 0 ? nil : state.counted(number)
                }
                let strip = SignStrip(campuses.map(\.state.figure), pitch: 20)
                return [
                    "name": FrenchTypography.polished(CohortText.shown(academy.name)),
                    "counts":
                        "\(FrenchPhrase.count(campuses.count, "campus", "campus")) : \(counts.joined(separator: ", "))",
                    "strip": Self.svg(strip.scene(titled: counts.joined(separator: ", "))),
                    "campuses": campuses.map { row(of: $0, sendings: sendings[Folded($0.identifier)] ?? 0) },
                ] as PageValues
            },
        ]
    }

    static func svg(_ scene: Scene?) -> String {
        scene.map { String(decoding: $0.svg(pixelsPerUnit: 1), as: UTF8.self) } ?? ""
    }

    private func row(of campus: CohortCampus, sendings: Int) -> PageValues {
        let findings = findings(of: campus)
        var values: PageValues = [
            "id": campus.identifier, "anchor": campus.anchor,
            "title": FrenchTypography.polished(
                CohortText.shown(CohortText.shortName(of: campus.campus)).capitalizedFirst
            ),
            "about": Self.set(about(campus, sendings: sendings)), "look": campus.state.look,
            "sign": campus.state.sign, "state": CohortText.state(campus.state).capitalizedFirst,
            "weight": weight(of: campus), "findings": findings, "hasFindings": !findings.isEmpty,
            "links": linkValues(links[campus.identifier] ?? [], of: campus),
        ]
        values["progress"] = progress(of: campus)
        values["level"] = level(of: campus)
        values["reminder"] = reminder(to: campus)
        return values
    }

    /// `Suivi · Tourisme · déposé le 18 novembre, 2 envois`.
    private func about(_ campus: CohortCampus, sendings: Int) -> String {
        let sector = campus.campus.sector.split(separator: ",").first.map(String.init) ?? ""
        var words = [campus.campus.request.capitalizedFirst, sector].filter { !$0.isEmpty }
        if let date = campus.deposit?.depositDate {
            words.append("déposé le \(FrenchFormat.longDate(date))" + (sendings > 1 ? ", \(sendings) envois" : ""))
        } else if campus.deposit != nil {
            words.append("déposé, sans date sûre" + (sendings > 1 ? ", \(sendings) envois" : ""))
        }
        return words.joined(separator: " · ")
    }

    /// What there is to do, to sort *académies* by: a silent campus weighs more than any error.
    private func weight(of campus: CohortCampus) -> Int {
        campus.state == .missing
            ? 500
            : 1_000 * campus.openFindings(.blocking) + 10 * campus.openFindings(.error) + campus.openFindings(.question)
    }

    private func findings(of campus: CohortCampus) -> [PageValues] {
        let kinds: [(severity: Severity, sign: String, look: String, one: String, many: String)] = [
            (.blocking, "✕", "x", "bloquant", "bloquants"), (.error, "!", "e", "erreur", "erreurs"),
            (.question, "?", "q", "question", "questions"), (.note, "i", "n", "note", "notes"),
        ]
        return kinds.compactMap { kind in
            let number = campus.openFindings(kind.severity)
            if number == 0 { return nil }
            return ["sign": kind.sign, "look": kind.look, "text": FrenchPhrase.count(number, kind.one, kind.many)]
        }
    }

    /// `10 nouveaux, 3 déjà dits, 11 corrigés, 1 expliqué, notes comprises`; nil for a first sending.
    private func progress(of campus: CohortCampus) -> String? {
        guard let deposit = campus.deposit, let comparison = deposit.comparison else { return nil }
        let open = deposit.findings.filter(\.isOpen)
        let new = open.count { comparison.progress(of: $0) == .new }
        let explained = campus.explainedQuestions
        let parts = [
            FrenchPhrase.count(new, "nouveau", "nouveaux"),
            FrenchPhrase.count(open.count - new, "déjà dit", "déjà dits"),
            FrenchPhrase.count(deposit.corrected?.count ?? 0, "corrigé", "corrigés"),
        ]
        let closed = explained == 0 ? [] : [FrenchPhrase.count(explained, "expliqué", "expliqués")]
        return (parts + closed + ["notes comprises"]).joined(separator: ", ")
    }

    private func level(of campus: CohortCampus) -> PageValues? {
        guard campus.isAssessable else { return nil }
        var values: PageValues = [
            "number": campus.level?.rawValue ?? 0, "name": campus.level.map { "\($0.rawValue)" } ?? "non classé",
        ]
        if !campus.meetsThreshold, let threshold = campus.threshold { values["short"] = "sous \(threshold.rawValue)" }
        return values
    }

    private func linkValues(_ links: [Link], of campus: CohortCampus) -> [PageValues] {
        links.enumerated().map { place, link in
            [
                "label": link.label, "href": link.address, "id": campus.identifier,
                "separator": place + 1 < links.count ? " · " : "",
            ]
        }
    }

    private func reminder(to campus: CohortCampus) -> PageValues? {
        guard let reminder = reminders[campus.identifier] else { return nil }
        var values: PageValues = ["subject": reminder.subject, "body": reminder.body, "id": campus.identifier]
        if !campus.campus.email.isEmpty { values["email"] = campus.campus.email }
        values["draft"] = drafts[campus.identifier]?.address
        return values
    }
}
