import Words

/// IDN-08: the département of the support institution's UAI belongs to the académie.
///
/// A network may cross borders, its support institution hardly does.
struct SchoolStandsInItsDistrict: Rule {
    func findings(in examination: Examination) -> [Finding] {
        let identity = examination.submission.identity
        guard let typed = identity.supportUAI.value, case .success(let uai) = UAI.reading(typed),
            let name = identity.district.value,
            let district = examination.campaign.districts.first(where: { Folded($0.name) == Folded(name) }),
            !district.departments.isEmpty, !district.departments.contains(uai.department)
        else { return [] }
        let fact = IdentityFact.departmentOutsideDistrict(department: uai.department, district: district.name)
        return [Finding(.identity(fact), at: identity.supportUAI.place, value: identity.supportUAI.typed)]
    }
}
