/// IND-01: an obligatory indicator has a Valeur N, or a Statut « non disponible » or « secret statistique » with a
/// comment; a Statut is one of the list.
///
/// National figures are made of these: a hole must have a reason. Computed indicators are exempt.
struct RequiredIndicatorsAreFilled: SubmissionRule {
    var severity: Severity { .error }
    var needs: [Need] { [.indicators { [$0.value, $0.status, $0.comment] }] }
    var explanation: Explanation {
        Explanation(
            "Un indicateur obligatoire a sa valeur N.",
            detail:
                "Ou le statut « non disponible » ou « secret statistique », avec un commentaire. Les indicateurs que le programme calcule ne sont pas demandés. Obligatoire ou non, le statut d’un indicateur, s’il est donné, est de la liste.",
            reason: "Une cellule vide ne dit pas si la valeur est nulle, inconnue ou oubliée.",
            wrong: "Valeur N vide, statut vide",
            right: "Statut « non disponible », commentaire « Enquête en cours. »",
            remedy: "Saisir la valeur, ou dire pourquoi elle manque par un statut de la liste."
        )
    }

    func findings(in examination: Examination) -> [Finding] {
        let rows = examination.indicatorAnswers
        let required = examination.referential.indicators.filter { $0.isRequired && !$0.isComputed }
        return unknownStatuses(in: examination)
            + required.compactMap { indicator in rows[indicator.code].flatMap { finding(for: indicator, in: $0) } }
            + missingRows(of: required.filter { rows[$0.code] == nil }, in: examination)
    }

    private func unknownStatuses(in examination: Examination) -> [Finding] {
        examination.submission.indicators.rows.compactMap { row in
            guard case .notInList(let nearest) = row.status.unreadable else { return nil }
            return Finding(
                .indicator(.unknownStatus(nearest: nearest)),
                at: row.status.place,
                value: row.status.typed
            )
        }
    }

    private func finding(for indicator: Indicator, in row: IndicatorAnswer) -> Finding? {
        guard row.value.isEmpty else { return nil }
        // A status that cannot be read is reported at its own cell.
        if row.status.unreadable != nil || row.status.isSilenced { return nil }
        guard let status = row.status.value, status.excusesValue else {
            let fact = IndicatorFact.missingValue(indicator.code)
            return Finding(.indicator(fact), at: row.value.place, value: row.value.typed)
        }
        guard row.comment.isEmpty else { return nil }
        return Finding(.indicator(.uncommentedAbsence(status)), at: row.comment.place)
    }

    /// An indicator whose row most likely stands under a mistyped code is left to IND-07, or under a code that is not computed to
    /// FIC-03.
    private func missingRows(of indicators: [Indicator], in examination: Examination) -> [Finding] {
        guard let header = examination.submission.indicators.keyHeader, !indicators.isEmpty else { return [] }
        let mistyped = Set(examination.unknownIndicators.compactMap { $0.nearest.flatMap(ReferentialCode.init) })
        let missing = indicators.filter { !mistyped.contains($0.code) }
        if missing.count <= examination.submission.indicators.rows.count(where: \.code.isUncomputed) { return [] }
        return missing.map { indicator in
            Finding(.indicator(.missingIndicator(indicator.code)), at: .cell(header))
        }
    }
}
