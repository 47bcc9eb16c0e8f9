import Pipeline
import Support
import Testing

@Suite struct `What is installed beside the program` {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.add("usr/bin/cmq")
        try folder.add("usr/share/cmq/Templates/bilan.odt")
    }

    @Test(arguments: [
        ("usr/bin/cmq", "Templates", true), ("usr/bin/cmq", "exemple", false),
        ("usr/local/bin/cmq", "Templates", false),
        (".build/release/cmq", "Templates", false),
    ])
    func `is found from where the program stands`(program: String, name: String, isThere: Bool) {
        let found = InstalledFiles.folder(name, ofProgram: "\(folder.path)/\(program)")
        #expect(found == (isThere ? "\(folder.path)/usr/share/cmq/\(name)" : nil))
    }

    @Test func `gives way to the templates that somebody names`() {
        #expect(InstalledFiles.templates("Modèles") == "Modèles")
        #expect(InstalledFiles.templates("Templates") == "Templates")
    }
}
