import Pipeline
import Testing

@Suite struct `File name` {
    @Test(arguments: [
        ("BOR-001", "BOR-001"), ("NTE_été_2", "NTE_été_2"), ("a/b", "a~2Fb"), ("..", "~2E~2E"),
        ("../../etc", "~2E~2E~2F~2E~2E~2Fetc"),
        ("", "~"), ("a b", "a~20b"), ("x\n\u{0}", "x~0A~00"), ("\u{202E}txt", "~E2~80~AEtxt"),
        ("a\u{200D}", "a~E2~80~8D"),
        ("~2F", "~7E2F"), ("C:\\con", "C~3A~5Ccon"),
        ("CON", "~43ON"), ("nul", "~6Eul"), ("Com0", "~43om0"), ("lpt9", "~6Cpt9"), ("com10", "com10"),
        ("CON-1", "CON-1"),
        ("a.", "a~2E"), ("a ", "a~20"),
    ])
    func `an identifier of a stranger gives a name that stays in its folder`(identifier: String, name: String) {
        #expect(FileName(of: identifier).description == name)
    }

    @Test func `two long identifiers that begin alike keep two names that a file system takes`() {
        let beginning = String(repeating: "é", count: 5000)
        let names = ["1", "2"].map { FileName(of: beginning + $0).description }
        #expect(names[0] != names[1])
        #expect(names.allSatisfy { $0.utf8.count <= 120 && $0.hasPrefix("éééé") })
        let whole = String(repeating: "a", count: 120)
        #expect(FileName(of: whole).description == whole)
    }

    @Test func `the name of an identifier never changes from one run to the next`() {
        #expect(FileName(of: String(repeating: "a", count: 121)).description.hasSuffix("~~EA8A536AA68D0114"))
    }
}
