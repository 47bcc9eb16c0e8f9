import Words

/// IDN-08: the département of the support institution's UAI belongs to the académie.
///
/// A network may cross borders, its support institution hardly does.
struct SupportInstitutionIsInItsDistrict: SubmissionRule {
    var severity: Severity { .question }
    var needs: [Need] {
        [.value(\.supportUAI) { $0.supportUAI != nil }, .value(\.district) { $0.district != nil }]
    }
    var explanation: Explanation {
        Explanation(
            "L’établissement support est dans son académie.",
            detail: "Le département se lit dans les trois premiers chiffres de l’UAI.",
            reason:
                "Un réseau peut dépasser son académie, son établissement support rarement : souvent, l’un des deux est mal recopié.",
            wrong: "UAI 0750654D, à Paris, et académie de Lyon",
            right: "UAI 0750654D et académie de Paris",
            remedy: "Corriger l’UAI ou l’académie, ou expliquer ce choix."
        )
    }

    func findings(in examination: Examination) -> [Finding] {
        let answer = examination.submission.identity.supportUAI
        guard let uai = examination.supportUAI, let district = examination.district, !district.departments.isEmpty,
            !district.departments.contains(uai.department)
        else { return [] }
        let fact = IdentityFact.departmentOutsideDistrict(department: uai.department, district: district.name)
        return [Finding(.identity(fact), at: answer.place, value: answer.typed)]
    }
}
