package import Evaluation
package import Words

/// A campaign of 2018 that expects two campuses.
package enum SampleCampaign {
    package static let campaign = campaign()

    /// The same campaign with other experts.
    package static func campaign(
        experts: [Expert] = [
            Expert(code: "EXP-01", function: "Inspectrice", district: "Lyon", organisation: "Rectorat")
        ],
        assignments: [Assignment] = [Assignment(expert: "EXP-01", campus: "BOR-001")],
        workload: Workload = .standard,
        letterhead: Letterhead = Letterhead()
    ) -> Campaign {
        Campaign(
            name: "2018",
            title: "Campagne d’essai",
            opening: date(2018, 10, 1),
            closing: date(2018, 11, 30),
            referenceDate: date(2019, 1, 15),
            thresholds: Thresholds(initial: .initiated, midTerm: .structured, renewal: .achieved),
            maximumDuration: 4,
            evaluationBody: "Groupe d’experts",
            minimalHeadcount: 20,
            requiresGovernanceMention: true,
            campuses: ["BOR-001", "LYO-001"].map { identifier in
                Campus(
                    identifier: identifier,
                    name: identifier == "BOR-001" ? "Campus d’essai" : "Campus \(identifier)",
                    district: "Bordeaux",
                    region: "Nouvelle-Aquitaine",
                    sector: "Numérique, télécommunications",
                    request: "renouvellement",
                    email: "contact@campus.example"
                )
            },
            experts: experts,
            assignments: assignments,
            opinions: [
                Opinion(code: "FAV", label: "Favorable", duration: 4, condition: "Seuils atteints."),
                Opinion(code: "FAV-RES", label: "Favorable avec réserves", duration: 2, condition: "Un écart."),
                Opinion(code: "DEF", label: "Défavorable", duration: nil, condition: "Plusieurs écarts."),
            ],
            districts: [
                EducationDistrict(
                    code: "04",
                    name: "Bordeaux",
                    regionCode: "75",
                    region: "Nouvelle-Aquitaine",
                    departments: ["24", "33", "40", "47", "64"]
                ),
                EducationDistrict(
                    code: "10",
                    name: "Lyon",
                    regionCode: "84",
                    region: "Auvergne-Rhône-Alpes",
                    departments: ["01", "42", "69"]
                ),
                EducationDistrict(
                    code: "14",
                    name: "Rennes",
                    regionCode: "53",
                    region: "Bretagne",
                    departments: ["22", "29", "35", "56"]
                ),
            ],
            sectors: ["Numérique, télécommunications", "Tourisme, gastronomie"],
            workload: workload,
            letterhead: letterhead
        )
    }

    /// A day known to exist.
    package static func date(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
        guard let date = CalendarDate(year: year, month: month, day: day) else {
            preconditionFailure("no such day: \(year)-\(month)-\(day)")
        }
        return date
    }
}
