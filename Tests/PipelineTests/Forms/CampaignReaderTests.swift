import Evaluation
import Pipeline
import Support
import Testing
import Words

@Suite struct `The campaign workbook` {
    private let sample = SampleWorkbook([
        (
            "Paramètres",
            [
                ["Campagne", "2018"], ["Intitulé", "Essai"], ["Ouverture des dépôts", "01/10/2018"],
                ["Clôture des dépôts", "30/11/2018"], ["Date de référence", "15/01/2019"], ["Seuil initial", "1"],
                ["Seuil à mi-parcours", "2"], ["Seuil de renouvellement", "3"],
                ["Durée maximale du label (années)", "4"], ["Instance d'évaluation", "Groupe d’experts"],
                ["Effectif minimal", "20"], ["Mention de gouvernance obligatoire", "oui"],
            ]
        ),
        (
            "Campus attendus",
            [
                ["Identifiant", "Nom", "Académie", "Région académique", "Filière", "Type de demande", "Courriel"],
                ["BOR-001", "Un campus", "Corse", "Corse", "Tourisme", "renouvellement", "a@b.example"],
                ["LYO-001", "Un autre", "Corse", "Corse", "Tourisme", "renouvellement", "a@b.example"],
            ]
        ),
        ("Experts", [["Code", "Fonction", "Académie", "Organisme"], ["EXP-01", "Inspectrice", "Lyon", "Rectorat"]]),
        ("Affectations", [["Expert", "Campus"], ["EXP-01", "BOR-001"]]),
        ("Avis", [["Code", "Libellé", "Durée (années)", "Condition"], ["FAV", "Favorable", "4", "Tout va bien."]]),
        (
            "Académies",
            [
                ["Code", "Académie", "Code région", "Région académique", "Départements"],
                ["27", "Corse", "94", "Corse", "2A, 2B"],
            ]
        ),
        ("Filières", [["Filière"], ["Tourisme"]]),
    ])

    @Test(arguments: [("Corsse", "Corse"), ("Lune", nil)])
    func `a word that is in no list is told, with the nearest`(typed: String, nearest: String?) {
        var spoiled = sample
        spoiled.set("Campus attendus", "C2", typed)
        let findings = CampaignReader.read(spoiled.workbook).unsound
        #expect(findings.map(\.code) == [.cam08])
        #expect(findings.map(\.fact) == [.campaign(.unknownWord(header: "Académie", nearest: nearest))])
    }

    @Test(arguments: [("oui", true), ("non", false), ("", false)])
    func `reports say where campuses stand when it is asked`(typed: String, isAsked: Bool) throws {
        var asking = sample
        asking.set("Paramètres", "A12", "Repères de cohorte")
        asking.set("Paramètres", "B12", typed)
        #expect(try CampaignReader.read(asking.workbook).get().showsCohortMarks == isAsked)
        #expect(try CampaignReader.read(sample.workbook).get().showsCohortMarks == false)
    }

    @Test(arguments: [("2018", []), ("2018 - essai", []), ("essai", []), ("2019", [RuleCode.cam07])])
    func `the year is that of the folder`(folder: String, codes: [RuleCode]) {
        #expect(CampaignReader.read(sample.workbook, in: folder).unsound.map(\.code) == codes)
    }

    @Test(arguments: [("B1", "2020", 2), ("B1", "2019", 1), ("B1", "2018", 0), ("B1", "Essai", 0)])
    func `the dates are those of the year`(cell: String, name: String, count: Int) {
        var spoiled = sample
        spoiled.set("Paramètres", cell, name)
        #expect(
            CampaignReader.read(spoiled.workbook).unsound.map(\.code) == [RuleCode](repeating: .cam07, count: count)
        )
    }

    @Test func `is read as typed values`() throws {
        let campaign = try CampaignReader.read(sample.workbook).get()
        #expect(campaign.name == "2018")
        #expect(campaign.closing == CalendarDate(year: 2018, month: 11, day: 30))
        #expect(campaign.thresholds.level(for: .renewal) == .achieved)
        #expect(campaign.maximumDuration == 4 && campaign.minimalHeadcount == 20 && campaign.requiresGovernanceMention)
        #expect(campaign.campuses.map(\.identifier) == ["BOR-001", "LYO-001"])
        #expect(campaign.experts(assignedTo: "BOR-001").map(\.code) == ["EXP-01"])
        #expect(campaign.experts(assignedTo: "LYO-001").isEmpty)
        #expect(campaign.districts.first?.departments == ["2A", "2B"])
        #expect(campaign.opinions.first?.duration == 4)
        #expect(campaign.sectors == ["Tourisme"])
    }

    @Test(arguments: [
        ("Paramètres", "B1", nil, "CAM-02 B1"), ("Paramètres", "B4", "30/09/2018", "CAM-02 B4"),
        ("Paramètres", "B5", "en hiver", "CAM-02 B5"), ("Paramètres", "B6", "5", "CAM-02 B6"),
        ("Campus attendus", "A3", "BOR-001", "CAM-03 A3"), ("Campus attendus", "A3", nil, "CAM-03 A3"),
        ("Affectations", "A2", "EXP-02", "CAM-04 A2"), ("Affectations", "B2", "BOR-002", "CAM-04 B2"),
        ("Avis", "C2", "longtemps", "CAM-05 C2"), ("Filières", "A2", nil, "CAM-05 "),
        ("Académies", "E1", nil, "CAM-01 A1"),
    ])
    func `tells its defects at their cells`(sheet: String, cell: String, value: String?, finding: String) {
        var spoiled = sample
        spoiled.set(sheet, cell, value)
        #expect(CampaignReader.read(spoiled.workbook).findings.contains(finding))
    }

    @Test(arguments: [("Campus attendus", "Identifiant"), ("Experts", "Code")])
    func `a list without its first column is told once, and at no row`(sheet: String, header: String) {
        var spoiled = sample
        spoiled.set(sheet, "A1", header + " tout autre")
        let findings = CampaignReader.read(spoiled.workbook).findings
        #expect(findings.count == 1 && findings[0].hasPrefix("CAM-01"), "\(findings)")
    }

    @Test(arguments: [("mission@etat.example", false), ("mission(at)etat.example", true), ("à demander", true)])
    func `the mission writes from an address`(email: String, isWrong: Bool) {
        var spoiled = sample
        spoiled.set("Paramètres", "A12", "Courriel de la mission")
        spoiled.set("Paramètres", "B12", email)
        #expect(CampaignReader.read(spoiled.workbook).findings == (isWrong ? ["CAM-02 B12"] : []))
    }

    @Test func `an opinion is in its list once`() {
        var spoiled = sample
        spoiled.remove("Avis")
        spoiled.add(
            "Avis",
            [["Code", "Libellé", "Durée (années)"], ["FAV", "Favorable", "4"], ["fav", "Autre", "2"]]
        )
        #expect(CampaignReader.read(spoiled.workbook).findings.contains("CAM-03 A3"))
    }

    @Test func `an expert is assigned to a campus once`() {
        var repeated = sample
        repeated.remove("Affectations")
        repeated.add("Affectations", [["Expert", "Campus"], ["EXP-01", "BOR-001"], ["exp-01", "BOR-001"]])
        #expect(CampaignReader.read(repeated.workbook).findings == ["CAM-04 A3"])
    }

    @Test func `says how experts are shared, or takes the usual numbers`() throws {
        #expect(try CampaignReader.read(sample.workbook).get().workload == .standard)
        var adapted = sample
        adapted.remove("Paramètres")
        adapted.add(
            "Paramètres",
            [
                ["Campagne", "2018"], ["Intitulé", "Essai"], ["Ouverture des dépôts", "01/10/2018"],
                ["Clôture des dépôts", "30/11/2018"], ["Date de référence", "15/01/2019"],
                ["Durée maximale du label (années)", "4"], ["Instance d'évaluation", "Groupe d’experts"],
                ["Experts par campus", "3"], ["Charge maximale par expert", "5"],
            ]
        )
        let campaign = try CampaignReader.read(adapted.workbook).get()
        #expect(campaign.workload == Workload(expertsPerCampus: 3, maximumLoad: 5))
    }

    @Test func `says who writes its letters, or nothing of it`() throws {
        #expect(try CampaignReader.read(sample.workbook).get().letterhead == Letterhead())
        let campaign = try CampaignReader.read(signed(on: "03/12/2018", before: "14/12/2018").workbook).get()
        #expect(
            campaign.letterhead
                == Letterhead(
                    service: "Mission des campus",
                    place: "Paris",
                    date: CalendarDate(year: 2018, month: 12, day: 3),
                    deadline: CalendarDate(year: 2018, month: 12, day: 14)
                )
        )
    }

    @Test(arguments: [("13/12/2018", ["CAM-02 B9"]), ("14/12/2018", []), ("15/12/2018", [])])
    func `asks no answer before its letters`(deadline: String, findings: [String]) {
        #expect(CampaignReader.read(signed(on: "14/12/2018", before: deadline).workbook).findings == findings)
    }

    private func signed(on date: String, before deadline: String) -> SampleWorkbook {
        var signed = sample
        signed.remove("Paramètres")
        signed.add(
            "Paramètres",
            [
                ["Campagne", "2018"], ["Intitulé", "Essai"], ["Ouverture des dépôts", "01/10/2018"],
                ["Clôture des dépôts", "30/11/2018"], ["Date de référence", "15/01/2019"],
                ["Durée maximale du label (années)", "4"], ["Instance d'évaluation", "Groupe d’experts"],
                ["Date des courriers", date], ["Date limite de correction", deadline],
                ["Service", "Mission des campus"],
                ["Adresse du service", nil], ["Lieu", "Paris"],
            ]
        )
        return signed
    }

    private func adapting(_ rows: [String?]..., in sheet: String = "Règles") -> SampleWorkbook {
        var adapted = sample
        adapted.add(sheet, [["Code", "Gravité", "Active", "Motif"]] + rows)
        return adapted
    }

    @Test func `adapts rules, each with its reason`() throws {
        let adapted = adapting(
            ["ref08", nil, "non", "Première année."],
            ["IDN-07", "note", "oui", "Retards convenus."],
            ["REF-04", "erreur", "oui", nil],
            ["FIC-01", nil, "oui", nil]
        )
        let rules = try CampaignReader.read(adapted.workbook).get().rules
        #expect(
            rules.adaptations == [
                RuleAdaptation(.idn07, severity: .note, reason: "Retards convenus."),
                RuleAdaptation(.ref08, severity: nil, reason: "Première année."),
            ]
        )
    }

    @Test func `adapts nothing without its sheet`() throws {
        #expect(try CampaignReader.read(sample.workbook).get().rules.adaptations.isEmpty)
    }

    @Test(arguments: [
        (["REF-8", nil, "non", "Motif"], "CAM-06 A2"), (["REF-08", "notes", "oui", "Motif"], "CAM-06 B2"),
        (["REF-08", "note", "peut-être", "Motif"], "CAM-06 C2"), (["REF-08", "note", nil, "Motif"], "CAM-06 C2"),
        (["REF-08", nil, "non", nil], "CAM-06 D2"), (["REF-03", "erreur", "oui", "Motif"], "CAM-06 A2"),
        (["FIC-01", nil, "non", "Motif"], "CAM-06 A2"), ([nil, nil, "non", "Motif"], "CAM-03 A2"),
    ])
    func `tells the defects of an adaptation at their cells`(row: [String?], finding: String) {
        #expect(CampaignReader.read(adapting(row).workbook).findings == [finding])
    }

    @Test func `a rule is adapted once`() {
        let twice = adapting(["REF-08", nil, "non", "Motif"], ["ref 08", "note", "oui", "Motif"])
        #expect(CampaignReader.read(twice.workbook).findings == ["CAM-03 A3"])
    }

    @Test func `a sheet of rules under another name is not passed over`() {
        let named = adapting(["REF-08", nil, "non", "Motif"], in: "Règle")
        #expect(CampaignReader.read(named.workbook).findings == ["CAM-01 "])
    }

    @Test func `thresholds have defaults`() throws {
        var sparse = sample
        sparse.set("Paramètres", "B7", nil)
        #expect(try CampaignReader.read(sparse.workbook).get().thresholds.midTerm == .structured)
    }
}

extension Result<Campaign, UnsoundWorkbook> {
    /// What keeps the workbook from being used.
    fileprivate var unsound: [Finding] {
        if case .failure(let unsound) = self { unsound.findings } else { [] }
    }
}
