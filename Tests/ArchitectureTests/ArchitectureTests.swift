import Testing

@Suite struct `The house stands as it is drawn` {
    let sources: SourceTree

    init() throws {
        sources = try SourceTree.sources()
    }

    @Test func `the sources are found, in every room`() {
        #expect(Set(Boundaries.mayImport.keys).isSubset(of: sources.files.map(\.target)))
    }

    @Test func `no room imports what is not its own`() {
        #expect(Boundaries.forbiddenImports(in: sources) == [])
    }

    @Test func `unsafe code stands at the door to C`() {
        #expect(Boundaries.unsafeElsewhere(in: sources) == [])
    }

    @Test(arguments: FolderArrows.all.map(\.root))
    func `folders use each other one way`(root: String) throws {
        let arrows = try #require(FolderArrows.all.first { $0.root == root })
        #expect(arrows.broken(in: sources) == [])
    }

    @Test(arguments: FolderArrows.all.map(\.root))
    func `the folders are there`(root: String) throws {
        let arrows = try #require(FolderArrows.all.first { $0.root == root })
        for folder in arrows.folders {
            #expect(sources.files.contains { "\($0.name)/".hasPrefix("\(root)/\(folder)/") }, "\(folder)")
        }
    }

    @Test func `no file is longer than 300 lines`() {
        #expect(Boundaries.longFiles(in: sources) == [])
    }

    @Test func `nothing traps, and nothing is public`() {
        #expect(Boundaries.traps(in: sources) == [])
    }

    @Test func `nothing is left for later in a comment`() {
        #expect(Boundaries.leftovers(in: sources) == [])
    }
}

@Suite struct `A crack in a wall is seen` {
    @Test(arguments: [
        ("Sources/Evaluation/Level.swift", "import FoundationEssentials"),
        ("Sources/Evaluation/Level.swift", "internal import Office"),
        ("Sources/Office/A.swift", "@preconcurrency import Foundation"),
        ("Sources/Office/A.swift", "import struct Evaluation.Level"),
        ("Sources/Office/A.swift", "\tpackage import func Evaluation.level"),
        ("Sources/Pipeline/A.swift", "import CLibZip; import Office"),
        ("Sources/Elsewhere/A.swift", "import Glibc"),
    ])
    func `a forbidden import`(file: String, line: String) {
        #expect(Boundaries.forbiddenImports(in: SourceTree([file: "// a file\n" + line])).count == 1)
    }

    @Test(arguments: ["import Office", "/// import Foundation", "let important = 1", "let text = \"import Glibc\""])
    func `an allowed line is left alone`(line: String) {
        #expect(Boundaries.forbiddenImports(in: SourceTree(["Sources/Pipeline/A.swift": line])) == [])
    }

    @Test(arguments: ["let a = unsafe b", "unsafe free(b)", "x.withUnsafeBytes { $0 }", "var p: UnsafePointer<Int>"])
    func `unsafe away from the door`(line: String) {
        #expect(Boundaries.unsafeElsewhere(in: SourceTree(["Sources/Office/A.swift": line])).count == 1)
        #expect(Boundaries.unsafeElsewhere(in: SourceTree(["Sources/Office/Container/A.swift": line])) == [])
    }

    private let arrows = FolderArrows(root: "Sources/Office", folders: ["Ground", "Upper"])

    @Test(arguments: [
        "let above: Above", "func above(_ list: [Above]) {}", "struct Below: Above {}", "let text = \"\\(Above.name)\"",
        "let text = \"\\(name(\"a\") + Above.name)\"",
    ])
    func `a folder that uses a later one`(line: String) {
        for declaration in ["struct Above {}", "package indirect enum Above<Value> {", "protocol Above: Sendable {}"] {
            let tree = SourceTree(["Sources/Office/Ground/A.swift": line, "Sources/Office/Upper/B.swift": declaration])
            #expect(arrows.broken(in: tree) == ["Sources/Office/Ground/A.swift: Above of Upper"])
        }
    }

    @Test(arguments: [
        "let a: Below", "extension Below {\n    struct Above {}\n}", "// Above", "let text = \"Above\"",
        "let text = \"\\(name)Above\"", "let aboveAbove = 1",
    ])
    func `a folder that uses an earlier one is left alone`(line: String) {
        let tree = SourceTree([
            "Sources/Office/Ground/A.swift": "struct Below {}\n" + line,
            "Sources/Office/Upper/B.swift": "struct Above { let below: Below }\nprivate struct Below {}",
            "Sources/Pipeline/Ground/A.swift": "let a: Above",
        ])
        #expect(arrows.broken(in: tree) == [])
    }

    @Test func `a folder without a place`() {
        let tree = SourceTree(["Sources/Office/Attic/A.swift": "", "Sources/Office/B.swift": ""])
        #expect(arrows.broken(in: tree).count == 2)
    }

    @Test func `a file too long`() {
        let lines = String(repeating: "\n", count: 300)
        #expect(Boundaries.longFiles(in: SourceTree(["Sources/Office/A.swift": lines])) == [])
        #expect(Boundaries.longFiles(in: SourceTree(["Sources/Office/A.swift": lines + "\n"])).count == 1)
    }

    @Test(arguments: [
        "fatalError()", "let a = try! b()", "let a = b as! C", "public struct A {}", "nonisolated(unsafe) var a = 1",
        "extension A: @unchecked Sendable {}",
    ])
    func `a trap`(line: String) {
        #expect(Boundaries.traps(in: SourceTree(["Sources/Office/A.swift": line])).count == 1)
        #expect(Boundaries.traps(in: SourceTree(["Sources/Office/A.swift": "// " + line])) == [])
    }

    @Test func `a leftover`() {
        #expect(Boundaries.leftovers(in: SourceTree(["Sources/cmq/A.swift": "// TODO: later"])).count == 1)
    }
}
