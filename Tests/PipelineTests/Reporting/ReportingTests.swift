import Evaluation
import FoundationEssentials
import Office
import Pipeline
import Support
import Testing

/// One list of findings, four faces: a reader of any of them must count the same.
@Suite struct `Every face shows the same findings` {
    private let outcomes: [Outcome]

    init() {
        var form = SampleForm()
        form.set("Indicateurs", "H3", .number(7, .plain))
        form.set("Auto-évaluation", "H3", nil)
        form.set("Identité", "B3", .text("BOR-01"))
        form.remove("Bilan")
        outcomes = [
            .of(form.assessment(file: "soumissions/Été 2018.ods")), .unreadable("soumissions/vide.ods"),
        ]
    }

    private var findings: [Finding] { outcomes.flatMap(\.findings) }

    private struct JSON: Decodable {
        struct File: Decodable { let findings: [Entry] }
        struct Entry: Decodable { let id, code: String }
        let submissions: [File]
    }

    private struct SARIF: Decodable {
        struct Run: Decodable {
            let results: [Result]
            let invocations: [Invocation]
        }
        struct Invocation: Decodable { let executionSuccessful: Bool }
        struct Result: Decodable {
            let ruleId, level: String
            let locations: [Location]
            let partialFingerprints: [String: String]
        }
        struct Location: Decodable {
            struct Logical: Decodable { let fullyQualifiedName: String }
            struct Physical: Decodable {
                struct Artifact: Decodable { let uri: String }
                let artifactLocation: Artifact
            }
            let physicalLocation: Physical
            let logicalLocations: [Logical]?
        }
        let runs: [Run]
    }

    private func sarif() throws -> SARIF.Run {
        let document = SARIFDocument(of: outcomes)
        return try #require(try JSONDecoder().decode(SARIF.self, from: Data(document.json)).runs.first)
    }

    @Test func `JSON, SARIF and lines name the same rules in the same order`() throws {
        let codes = findings.map(\.code.rawValue)
        let document = FindingsDocument(outcomes, in: SampleCampaign.campaign)
        let json = try JSONDecoder().decode(JSON.self, from: Data(document.json))
        #expect(codes.count > 3)
        #expect(json.submissions.flatMap(\.findings).map(\.code) == codes)
        #expect(try sarif().results.map(\.ruleId) == codes)
        #expect(
            GNUFindings(of: outcomes).lines.compactMap { $0.split(separator: "[").last?.dropLast() }
                .prefix(codes.count).map(String.init) == codes
        )
    }

    @Test func `JSON and SARIF give a finding the same identity`() throws {
        let document = FindingsDocument(outcomes, in: SampleCampaign.campaign)
        let json = try JSONDecoder().decode(JSON.self, from: Data(document.json))
        #expect(
            json.submissions.flatMap(\.findings).map(\.id)
                == (try sarif().results.compactMap { $0.partialFingerprints["finding/v1"] })
        )
    }

    @Test func `a line says file, sheet, cell, severity, sentence and rule`() {
        let lines = GNUFindings(of: outcomes).lines
        #expect(
            lines.contains {
                $0.hasPrefix("soumissions/Été 2018.ods:Auto-évaluation!H3: erreur: ") && $0.hasSuffix("[REF-04]")
            }
        )
        #expect(lines.last?.hasPrefix("soumissions/vide.ods: illisible: ") == true)
    }

    @Test func `a SARIF result has an encoded file, a cell and a level`() throws {
        let run = try sarif()
        let result = try #require(run.results.first { $0.ruleId == "REF-04" })
        #expect(result.level == "error")
        #expect(result.locations.first?.physicalLocation.artifactLocation.uri == "soumissions/%C3%89t%C3%A9%202018.ods")
        #expect(result.locations.first?.logicalLocations?.first?.fullyQualifiedName == "Auto-évaluation!H3")
        #expect(run.invocations.map(\.executionSuccessful) == [false])
    }

    @Test func `a folder that is not there is asked for by its option`() {
        let missing = MissingInput.unreadableFolder(path: "Output")
        #expect(missing.french[1].hasSuffix("celui des campagnes : --inputs DOSSIER."))
        let results = missing.french(orGiving: "celui des résultats : --output DOSSIER")
        #expect(results[0] == missing.french[0] && results[1].hasSuffix("celui des résultats : --output DOSSIER."))
    }

    @Test func `the list for a terminal goes sheet by sheet, in lines that fit`() {
        var form = SampleForm()
        form.set("Indicateurs", "H3", .number(7, .plain))
        form.set("Auto-évaluation", "G3", .text("5"))
        let outcome = Outcome.of(form.assessment(file: "soumissions/a.ods"))
        let lines = FindingsList(width: 50).lines(of: [outcome])
        #expect(
            lines.filter { !$0.hasPrefix("        ") && !$0.hasPrefix("      →") } == [
                "soumissions/a.ods (BOR-001) – ✗ à corriger",
                "  Auto-évaluation",
                "    ✗ erreur   REF-02 G3",
                "  Indicateurs",
                "    ? question IND-05 H3",
                "",
            ]
        )
        #expect(lines.allSatisfy { $0.count <= 50 })
    }

    @Test func `notes are counted in place of being listed when nobody wants them`() {
        var form = SampleForm()
        form.set("Auto-évaluation", "G3", .text("5"))
        form.set("Auto-évaluation", "G4", .text("niv. 3"))
        let outcome = Outcome.of(form.assessment(file: "soumissions/a.ods"))
        let (all, few) = (FindingsList().lines(of: [outcome]), FindingsList(hidingNotes: true).lines(of: [outcome]))
        #expect(all.contains { $0.contains("i note") })
        #expect(!few.contains { $0.contains("i note") })
        #expect(few.contains("  1 note non affichée.") && few.contains { $0.contains("REF-02 G3") })
    }

    @Test func `a name that is not UTF-8 is to be changed`() {
        let told = UnreadableText(.notFound(path: "soumissions/\u{FFFD}t\u{FFFD}.ods"))
        #expect(told.hint.hasPrefix("Renommer le fichier"))
        #expect(UnreadableText(.notFound(path: "soumissions/été.ods")).hint == "Vérifier son nom et son emplacement.")
    }

    @Test(arguments: [
        OfficeError.empty, .damagedPart("campagne.ods"), .tooLarge(.cells, allowed: 1), .legacyBinaryFormat,
    ])
    func `nobody is asked to send a workbook of the mission`(error: OfficeError) {
        let lines = UnsoundPreparation.unreadable(file: "campagne.ods", error).french
        #expect(lines.first?.hasPrefix("campagne.ods : ") == true && lines.count == 2)
        #expect(!lines.joined().contains("envo") && !lines.joined().contains("formulaire"))
    }

    @Test(arguments: [
        ("synthèse-expert.odt", "« synthèse-expert.odt » s’y trouve."),
        ("SYNTHESE-EXPERT.ODT", "« SYNTHESE-EXPERT.ODT »"),
        ("bilan.odt", "L’y remettre."),
    ])
    func `a template that is missing is told with the one that looks like it`(there: String, said: String) throws {
        let folder = try TemporaryFolder()
        try folder.add(there)
        let workshop = TemplateWorkshop(templatesIn: folder.path, output: OutputFolder(path: folder.path + "/copies"))
        let lines = try workshop.check().lines
        #expect(lines.contains { $0.contains("Le modèle « synthese-expert.odt » manque") })
        #expect(lines.contains { $0.contains(said) })
    }

    @Test(arguments: [
        ("", "bilan.odt : Le fichier est vide."),
        ("bonjour", "bilan.odt : Le contenu n’est celui d’aucun document texte ODT connu."),
        ("\u{50}\u{4B}\u{3}\u{4}", "bilan.odt : Le fichier est tronqué : la fin du modèle manque."),
    ])
    func `a template that cannot be read is not called a workbook`(content: String, said: String) throws {
        let folder = try TemporaryFolder()
        try folder.add("bilan.odt", content)
        let workshop = TemplateWorkshop(templatesIn: folder.path, output: OutputFolder(path: folder.path + "/copies"))
        #expect(try workshop.check().lines.contains { $0.hasSuffix(said) })
    }

    @Test(arguments: [
        ("2018", "Donner la campagne avant l’option"), ("BOR-001,CLE-001", "Séparer les campus par des espaces."),
        ("XXX", "Vérifier la feuille « Campus attendus »."),
    ])
    func `a name that is of no campus says what to do`(name: String, said: String) {
        #expect(UnknownCampus(identifier: name, nearest: nil).french[1].contains(said))
    }

    @Test func `a run that could not write everything does not end on its results`() {
        let refused = [RefusedOutput(name: "a.odt", cause: .noSpace)]
        #expect(Publication(refused: refused, in: "Output/2018").folderLine.hasPrefix("Résultats incomplets"))
        #expect(Publication(refused: [], in: "Output/2018").folderLine == "Résultats\u{A0}: Output/2018/")
    }

    @Test(arguments: [
        (RefusedOutput.Cause.noPlace, "n’existe pas et ne peut pas être créé"), (.nameTooLong, "trop long"),
        (.brokenDisk, "ne répond pas"), (.other(number: 22), "erreur 22 du système"),
    ])
    func `what the system refuses is said in words`(cause: RefusedOutput.Cause, said: String) {
        #expect(RefusedOutput(name: "a.odt", cause: cause).french.hasPrefix("a.odt : "))
        #expect(RefusedOutput(name: "a.odt", cause: cause).french.contains(said))
        #expect(RefusedOutput(name: "", cause: cause).french == "\(cause.french).")
    }

    @Test(arguments: ["2016", "2016-2017", "2016-17", "16", "sauvegarde", "2018 - copie", "2018-"])
    func `a campaign is named after its year`(name: String) {
        #expect(InputFolder.isNamedAfterAYear(name) == ["2016", "2016-2017", "2016-17"].contains(name))
    }

    @Test func `the list says what became of the findings of the deposit before`() {
        var form = SampleForm()
        form.set("Indicateurs", "H3", .number(7, .plain))
        let question = form.assessment().findings.map(\.identity.description)
        let rows = [
            ["Cellule", "Règle", "Votre explication", "Repère"],
            ["Indicateurs!H3", "IND-05", "Une classe a ouvert."] + question,
            ["Preuves!E2", "PRV-01", "", "autre"],
        ]
        form.add("Anomalies", rows.map { $0.map(CellValue.text) })
        let text = FindingsList().lines(of: [.of(form.assessment())]).joined(separator: "\n")
        #expect(text.contains("IND-05 H3 (expliquée)"))
        #expect(text.contains("→ Explication du campus\u{A0}: «\u{A0}Une classe a ouvert.\u{A0}»"))
        #expect(text.contains("✓ Corrigé depuis le dépôt précédent\u{A0}: PRV-01 Preuves!E2."))
    }

    @Test(arguments: [(25, "PRV-01 Preuves!E24 et PRV-01 Preuves!E25."), (26, "PRV-01 Preuves!E24 et 2 autres.")])
    func `the list names so many corrected findings`(count: Int, end: String) {
        let rows =
            [["Cellule", "Règle", "Votre explication", "Repère"]]
            + (1...count).map { ["Preuves!E\($0)", "PRV-01", "", "autre \($0)"] }
        var form = SampleForm()
        form.add("Anomalies", rows.map { $0.map(CellValue.text) })
        let lines = FindingsList().lines(of: [.of(form.assessment())]).map { $0.drop { $0 == " " } }
        #expect(lines.joined(separator: " ").contains(end))
    }
}
