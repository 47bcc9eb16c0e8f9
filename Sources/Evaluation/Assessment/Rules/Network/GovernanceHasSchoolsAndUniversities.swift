/// RES-01: governance holds a school and a higher-education member, when the campaign requires it.
///
/// The label asks for both: a campus goes from the lycée to the university (Code de l'éducation, D. 335-33).
struct GovernanceHasSchoolsAndUniversities: SubmissionRule {
    var severity: Severity { .error }
    var needs: [Need] {
        [
            .network { [$0.kind, $0.governanceRole] }, .every(\.network, \.governanceRole),
            .every(\.network, \.kind, where: { !$0.governanceRole.isEmpty }),
        ]
    }
    var explanation: Explanation {
        Explanation(
            "La gouvernance réunit lycée et enseignement supérieur.",
            detail: "Au moins un lycée, et une université, une école ou un IUT, quand la campagne l’exige.",
            reason:
                "Le label demande les deux : un campus va du lycée à l’université (code de l’éducation, D. 335-33).",
            wrong: "seuls des lycées ont un rôle dans la gouvernance",
            right: "l’université a le rôle « Membre du comité »",
            remedy: "Donner un rôle dans la gouvernance à un tel membre, ou compléter son type."
        )
    }

    func findings(in examination: Examination) -> [Finding] {
        let network = examination.submission.network
        guard examination.campaign.requiresGovernanceMention, let header = network.keyHeader,
            !network.rows.contains(where: \.governanceRole.isSilenced)
        else { return [] }
        let governing = network.rows.filter { !$0.governanceRole.isEmpty }
        // A word that is no type (RES-03) may stand for the one that lacks.
        if governing.contains(where: \.isOfUnknownKind) { return [] }
        let kinds = governing.compactMap(\.kind.value)
        var missing: [NetworkFact.MissingKind] = []
        if !kinds.contains(where: \.isSchool) { missing.append(.school) }
        if !kinds.contains(where: \.isHigherEducation) { missing.append(.higherEducation) }
        return missing.map { Finding(.network(.governanceLacks($0)), at: .cell(header)) }
    }
}
