import FoundationEssentials
import Office
import Pipeline
import Support
import Testing

@Suite struct `Input folder` {
    let inputs: TemporaryFolder

    init() throws {
        inputs = try TemporaryFolder()
        try inputs.add("2018/campagne.ods")
        try inputs.add("2018/referentiel.ods")
        try inputs.addFolder("2018/soumissions")
    }

    private func folder(_ campaign: String? = nil) throws(MissingInput) -> InputFolder {
        try InputFolder(campaign: campaign, in: inputs.path)
    }

    @Test func `a campaign is found with its workbooks, submissions and grids`() throws {
        try inputs.add("2018/soumissions/b.xlsx")
        try inputs.add("2018/soumissions/a.ods")
        try inputs.add("2018/grilles/BOR-001-EXP-01.ods")
        let folder = try folder("2018")
        #expect(folder.campaign == "2018")
        #expect(folder.campaignWorkbook.name == "campagne.ods")
        #expect(folder.referential.path == inputs.path + "/2018/referentiel.ods")
        #expect(folder.submissions.map(\.name) == ["soumissions/a.ods", "soumissions/b.xlsx"])
        #expect(folder.grids.map(\.name) == ["grilles/BOR-001-EXP-01.ods"])
        #expect(folder.ignored.isEmpty)
    }

    @Test func `the newest campaign is the last that begins with a year`() throws {
        for name in ["2017", "2018-2019", "archives", "2099.ods"] where name != "2099.ods" {
            try inputs.addFolder(name)
        }
        try inputs.add("2099.ods")
        try inputs.add("2018-2019/campagne.xlsx")
        try inputs.add("2018-2019/Référentiel.fods")
        try inputs.addFolder("2018-2019/soumissions")
        let folder = try folder()
        #expect(folder.campaign == "2018-2019")
        #expect(folder.referential.name == "Référentiel.fods")
        #expect(folder.grids.isEmpty)
        #expect(try InputFolder.campaigns(in: inputs.path) == ["2017", "2018", "2018-2019", "archives"])
    }

    @Test func `names are sorted by their normalised bytes, however an accent is written`() throws {
        let names = ["z.ods", "E\u{301}vry.ods", "\u{C9}lan.ods", "Etalans.ods", "a.ods", "Z.ods"]
        for name in names { try inputs.add("2018/soumissions/" + name) }
        let sorted = try folder().submissions.map(\.name)
        #expect(
            sorted == ["Etalans.ods", "Z.ods", "a.ods", "z.ods", "Élan.ods", "Évry.ods"].map { "soumissions/" + $0 }
        )
    }

    @Test func `two names that differ only by the writing of an accent are told apart, in one order`() throws {
        try inputs.add("2018/soumissions/\u{E9}.ods", "composed")
        try inputs.add("2018/soumissions/e\u{301}.ods", "decomposed")
        let submissions = try folder().submissions
        #expect(submissions.map(\.name) == ["soumissions/e\u{301}.ods", "soumissions/\u{E9}.ods (2)"])
        #expect(
            try submissions.map { try FileBytes.read($0.path) } == ["decomposed", "composed"].map { Array($0.utf8) }
        )
    }

    @Test func `a link to what is no file is a submission that cannot be read`() throws {
        let link = inputs.path + "/2018/soumissions/a.ods"
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "/dev/zero")
        #expect(try folder().submissions.map(\.name) == ["soumissions/a.ods"])
    }

    @Test(arguments: [
        ("~$Rochemelle.xlsx", IgnoredFile.Reason.lock), (".~lock.Rochemelle.ods#", .lock), (".DS_Store", .hidden),
        ("Thumbs.db", .hidden), ("desktop.ini", .hidden),
    ])
    func `what an office suite or a desktop leaves is ignored, and said`(name: String, reason: IgnoredFile.Reason)
        throws
    {
        try inputs.add("2018/soumissions/" + name)
        let folder = try folder()
        #expect(folder.submissions.isEmpty)
        #expect(folder.ignored == [IgnoredFile(name: "soumissions/" + name, reason: reason)])
    }

    @Test func `a folder among the submissions is ignored, and said`() throws {
        try inputs.add("2018/soumissions/anciennes/x.ods")
        #expect(try folder().ignored == [IgnoredFile(name: "soumissions/anciennes", reason: .folder)])
    }

    @Test func `the workbooks in folders among the submissions and grids are named, locks and other files aside`()
        throws
    {
        for name in [
            "anciennes/b.xlsx", "anciennes/2017/a.ODS", "anciennes/notes.txt", "anciennes/.~lock.b.xlsx#", "c.ods",
        ] {
            try inputs.add("2018/soumissions/" + name)
        }
        try inputs.add("2018/grilles/reçues/d.fods")
        let folder = try folder()
        #expect(
            folder.misplaced == [
                "soumissions/anciennes/2017/a.ODS", "soumissions/anciennes/b.xlsx", "grilles/reçues/d.fods",
            ]
        )
        #expect(folder.submissions.map(\.name) == ["soumissions/c.ods"])
    }

    @Test func `the lock of the campaign workbook is not the campaign workbook`() throws {
        try inputs.add("2018/.~lock.campagne.ods#")
        try inputs.add("2018/~$campagne.ods")
        #expect(try folder().campaignWorkbook.name == "campagne.ods")
    }

    @Test func `a campaign that does not exist is named with those that do`() throws {
        for name in ["2019", "..", "2018/soumissions", ""] {
            #expect(throws: MissingInput.unknownCampaign(name: name, known: ["2018"], folder: inputs.path)) {
                try folder(name)
            }
        }
    }

    @Test func `a missing folder is told from an empty one`() throws {
        let elsewhere = inputs.path + "/nowhere"
        #expect(throws: MissingInput.unreadableFolder(path: elsewhere)) { try InputFolder(in: elsewhere) }
        let empty = try TemporaryFolder()
        #expect(throws: MissingInput.noCampaign(folder: empty.path)) { try InputFolder(in: empty.path) }
    }

    @Test func `a folder that has no campaign named after its year is told with those that it has`() throws {
        try inputs.remove("2018")
        for name in ["2019 session de mai", "2019bis"] { try inputs.addFolder(name) }
        let missing = MissingInput.noCampaign(folder: inputs.path, others: ["2019 session de mai", "2019bis"])
        #expect(throws: missing) { try folder() }
        #expect(missing.french[0].hasSuffix("il contient : 2019 session de mai, 2019bis."))
    }

    @Test(arguments: ["campagne", "referentiel", "soumissions"])
    func `what a campaign cannot do without is named`(missing: String) throws {
        for name in ["campagne.ods", "referentiel.ods", "soumissions/a.ods"] where !name.hasPrefix(missing) {
            try inputs.add("2020/" + name)
        }
        #expect(throws: MissingInput.missing(name: missing, folder: inputs.path + "/2020")) { try folder("2020") }
    }

    @Test func `two campaign workbooks are both named`() throws {
        try inputs.add("2018/Campagne.xlsx")
        let both = MissingInput.ambiguous(names: ["Campagne.xlsx", "campagne.ods"], folder: inputs.path + "/2018")
        #expect(throws: both) { try folder() }
    }

    @Test func `a folder that is not named after a year is left, and said to whoever names no campaign`() throws {
        try inputs.add("2018 - sauvegarde/campagne.ods")
        let left = IgnoredFile(name: inputs.path + "/2018 - sauvegarde", reason: .notACampaign)
        #expect(try folder().campaign == "2018" && folder().ignored == [left])
        #expect(try folder("2018").ignored == [])
    }
}
