package import Evaluation

/// A small campus, built in code, that shows every kind of thing a document may say.
package enum SampleAssessment {
    /// Two domains, four standards of which two anchors, four indicators.
    package static var referential: Referential {
        Referential(
            version: "2018.1",
            date: nil,
            origin: "Référentiel proposé v0",
            domains: [
                domain(
                    "D0",
                    "Opportunité économique d'un territoire",
                    [
                        standard(
                            "D0.C1.R1",
                            "Diagnostic",
                            isAnchor: true,
                            [
                                indicator("D0.C1.R1.I1", "Part des métiers chiffrés", .rate, unit: "%"),
                                indicator("D0.C1.R1.I2", "Campus cité au contrat", .boolean, unit: ""),
                            ]
                        ),
                        standard("D0.C1.R2", "Cohérence", isAnchor: false, []),
                    ]
                ),
                domain(
                    "D1",
                    "Pilotage",
                    [
                        standard(
                            "D1.C1.R2",
                            "Statut",
                            isAnchor: true,
                            [
                                indicator(
                                    "D1.C1.R2.I1",
                                    "Part des signataires",
                                    .rate,
                                    unit: "%",
                                    calculation: .signatoryShare
                                ),
                                indicator("D1.C1.R2.I2", "Budget", .amount, unit: "€"),
                            ]
                        ),
                        standard("D1.C2.R1", "Équipe", isAnchor: false, []),
                    ]
                ),
            ]
        )
    }

    /// A campaign whose renewal threshold is 3.
    package static var campaign: Campaign {
        Campaign(
            name: "2018",
            title: "Campagne 2018-2019",
            opening: day(2018, 10, 1),
            closing: day(2018, 11, 30),
            referenceDate: day(2019, 1, 15),
            thresholds: Thresholds(initial: .initiated, midTerm: .structured, renewal: .achieved),
            maximumDuration: 4,
            evaluationBody: "CNEE et groupe d’experts",
            minimalHeadcount: 20,
            requiresGovernanceMention: true,
            campuses: [
                Campus(
                    identifier: "CLE-001",
                    name: "Campus des encres",
                    district: "Clermont-Ferrand",
                    region: "Auvergne-Rhône-Alpes",
                    sector: "Chimie et biotechnologies",
                    request: "renouvellement",
                    email: "contact@campus.example"
                )
            ],
            experts: [
                Expert(code: "EXP-01", function: "Inspecteur général", district: "Rennes", organisation: "Rectorat"),
                Expert(code: "EXP-02", function: "Chargée de mission", district: "Lyon", organisation: "Région"),
            ],
            assignments: [Assignment(expert: "EXP-02", campus: "CLE-001")],
            opinions: [Opinion(code: "FAV", label: "Favorable", duration: 4, condition: "Les seuils sont atteints.")],
            districts: [
                EducationDistrict(
                    code: "06",
                    name: "Clermont-Ferrand",
                    regionCode: "84",
                    region: "Auvergne-Rhône-Alpes",
                    departments: ["03", "15", "43", "63"]
                )
            ],
            sectors: ["Chimie et biotechnologies"]
        )
    }

    /// What the campus sent: one anchor at 2, one at 3, a standard not concerned, one left blank.
    package static var submission: Submission {
        Submission(
            file: "soumissions/CLE-001.ods",
            identity: identity,
            network: table([
                member("Lycée des Forges", .multiPurposeSchool, role: "Présidence du comité", signed: true),
                member("Université de Roquecelle", .university, role: "Membre du comité", signed: true),
                member("Ateliers de Quessoy", .firm, role: nil, signed: false),
            ]),
            standards: table([
                rating("D0.C1.R1", .rated(.structured), comment: "Le comité retient le niveau 2: c'est prouvé."),
                rating("D0.C1.R2", .notConcerned, comment: nil),
                rating("D1.C1.R2", .rated(.achieved), comment: nil),
            ]),
            indicators: table([
                figure("D0.C1.R1.I1", before: 78.7, numerator: 9, denominator: 11, value: 81.8),
                figure("D0.C1.R1.I2", before: nil, numerator: nil, denominator: nil, value: 1),
            ]),
            evidence: table([
                Evidence(
                    identifier: answer("P001"),
                    standards: answer(["D0.C1.R1", "D1.C1.R2"]),
                    title: answer("Extrait de l'enquête"),
                    kind: answer("document"),
                    date: answer(day(2018, 8, 12)),
                    place: answer("preuves/P001.pdf"),
                    confidentiality: answer(.open)
                )
            ]),
            summaries: table([
                DomainSummary(
                    domain: answer("D0"),
                    summary: answer("Deux lignes\nde synthèse."),
                    strengths: answer("Une filière connue."),
                    weaknesses: answer("Des publics éloignés."),
                    opportunities: answer(nil),
                    threats: answer(nil)
                )
            ]),
            actions: table([
                action("A1", ["D1.C2.R1"], "Former l'équipe", deadline: day(2018, 6, 1), .ongoing),
                action("A2", ["D0.C1.R1"], "Réviser le diagnostic", deadline: day(2019, 9, 1), .toStart),
                action("A3", ["D0.C1.R2"], "Écrire au rectorat", deadline: day(2018, 1, 1), .completed),
            ]),
            followUps: table([
                FollowUp(
                    identifier: answer("2015-R1"),
                    recommendation: answer("Tenir un tableau de bord"),
                    outcome: answer("Tenu."),
                    status: answer(.done),
                    evidence: answer("P001")
                )
            ])
        )
    }

    /// The submission judged.
    package static var assessment: Assessment {
        Assessment(of: submission, noting: [], against: referential, in: campaign)
    }
}
