import Glibc
import Office
import Pipeline
import Support
import Testing

@Suite struct `Output folder` {
    let place: TemporaryFolder
    let output: OutputFolder

    init() throws {
        place = try TemporaryFolder()
        output = OutputFolder(path: place.path + "/Output/2018")
    }

    private func write(_ text: String, to name: String) throws(RefusedOutput) -> OutputFolder.Writing {
        try output.write(Array(text.utf8), to: name)
    }

    @Test func `a new document is written with its folders, and nothing else stays`() throws {
        #expect(try write("bonjour", to: "rapports/BOR-001.odt") == .written)
        #expect(try place.content(of: "Output/2018/rapports/BOR-001.odt") == "bonjour")
        #expect(place.names().filter { $0.contains(".") } == ["Output/2018/rapports/BOR-001.odt"])
    }

    @Test func `a document that would not change is left alone`() throws {
        _ = try write("bonjour", to: "index.html")
        let first = try place.identity(of: "Output/2018/index.html")
        #expect(try write("bonjour", to: "index.html") == .unchanged)
        #expect(try place.identity(of: "Output/2018/index.html") == first)
        #expect(first != nil)
    }

    @Test func `a document that changes is replaced whole`() throws {
        _ = try write("une longue phrase", to: "index.html")
        #expect(try write("court", to: "index.html") == .written)
        #expect(try place.content(of: "Output/2018/index.html") == "court")
    }

    @Test func `an empty document is a document`() throws {
        #expect(try write("", to: "vide.json") == .written)
        #expect(try write("", to: "vide.json") == .unchanged)
    }

    @Test func `what others put there stays`() throws {
        try place.add("Output/2018/rapports/notes.txt", "à garder")
        _ = try write("bonjour", to: "rapports/BOR-001.odt")
        #expect(try place.content(of: "Output/2018/rapports/notes.txt") == "à garder")
    }

    @Test func `a file where a folder should be refuses the document and stays`() throws {
        try place.add("Output/2018/rapports", "un fichier")
        #expect(throws: RefusedOutput(name: "rapports/BOR-001.odt", cause: .inTheWay, at: "rapports")) {
            try write("bonjour", to: "rapports/BOR-001.odt")
        }
        #expect(try place.content(of: "Output/2018/rapports") == "un fichier")
    }

    @Test func `a folder where the document should be refuses it, and no temporary file stays`() throws {
        try place.add("Output/2018/index.html/x", "")
        #expect(throws: RefusedOutput(name: "index.html", cause: .inTheWay)) { try write("bonjour", to: "index.html") }
        #expect(place.names() == ["Output", "Output/2018", "Output/2018/index.html", "Output/2018/index.html/x"])
    }

    @Test(arguments: ["", "/rapports", "/rapports/BOR-001.odt"])
    func `a link is not followed, wherever it stands`(link: String) throws {
        try place.add("ailleurs/BOR-001.odt", "à quelqu’un")
        let target = place.path + (link.hasSuffix(".odt") ? "/ailleurs/BOR-001.odt" : "/ailleurs")
        try place.addLink("Output/2018" + link, to: target)
        #expect(throws: RefusedOutput.self) { try write("bonjour", to: "rapports/BOR-001.odt") }
        #expect(place.names().filter { $0.hasPrefix("ailleurs/") } == ["ailleurs/BOR-001.odt"])
        #expect(try place.content(of: "ailleurs/BOR-001.odt") == "à quelqu’un")
    }

    @Test(arguments: ["Output/2018/syntheses/A.odt", "./Output/2018/syntheses/A.odt", "syntheses/A.odt"])
    func `a file is named from the folder, however it is given`(file: String) {
        #expect(OutputFolder(path: "Output/2018").name(of: file) == "syntheses/A.odt")
    }

    @Test(arguments: ["../2017/x.odt", "/etc/x", "a//b", "rapports/..", "", "rapports/.x", "a\u{0}b", "a\nb"])
    func `a name that would leave the folder is refused`(name: String) throws {
        #expect(throws: RefusedOutput(name: name, cause: .leavesTheFolder)) { try write("x", to: name) }
        #expect(place.names().isEmpty)
    }

    @Test func `a file that is too large to be compared refuses the document, and says so`() throws {
        try place.add("Output/2018/index.html")
        let path = place.path + "/Output/2018/index.html"
        #expect(unsafe truncate(path, Limits.standard.fileBytes + 1) == 0)
        let refusal = RefusedOutput(name: "index.html", cause: .tooLarge)
        #expect(throws: refusal) { try write("bonjour", to: "index.html") }
        #expect(Publication(refused: [refusal], in: "Output").refusedLines[0].contains("est trop grand pour être lu"))
    }
}
