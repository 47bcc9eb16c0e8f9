/// The walls of the house, as `Docs/Architecture.md` draws them.
enum Boundaries {
    /// What each room may import.
    static let mayImport: [String: Set<String>] = [
        "Words": ["Synchronization"],
        "Office": [
            "CISAL", "CLibCrypto", "CLibDeflate", "CLibXML2", "CLibZip", "CZlib", "Words", "Glibc",
            "FoundationEssentials", "Synchronization",
        ],
        "Evaluation": ["Words"],
        "Pipeline": [
            "Office", "Evaluation", "Words", "FoundationEssentials", "Synchronization", "Mustache",
        ],
        "cmq": ["CLibC", "Pipeline", "Words", "ArgumentParser", "FoundationEssentials", "Glibc", "SystemPackage"],
        "bench-read": ["Office", "Glibc"],
        "bench-documents": ["Office", "Evaluation", "Pipeline", "Glibc"],
    ]

    /// The one door to C, where memory may be touched by hand.
    static let door = "Sources/Office/Container/"

    /// The length at which a file is split.
    static let longestFile = 300

    /// What a program that must survive any file never says.
    static let traps = [
        "fatalError", "preconditionFailure", "try!", "as!", "public", "nonisolated(unsafe)", "@unchecked",
    ]

    /// What is left to do is said in an issue, not in a comment.
    static let leftovers = ["TODO", "FIXME", "XXX"]

    /// Every import that crosses a wall.
    static func forbiddenImports(in tree: SourceTree) -> [String] {
        tree.files.flatMap { file in
            file.imports.filter { !(mayImport[file.target]?.contains($0) ?? false) }.map { "\(file): import \($0)" }
        }
    }

    /// Every use of C's memory away from the door.
    static func unsafeElsewhere(in tree: SourceTree) -> [String] {
        places(of: ["unsafe", "withUnsafeBytes", "UnsafePointer"], in: tree.files.filter { !$0.name.hasPrefix(door) })
    }

    /// Every file to split.
    static func longFiles(in tree: SourceTree) -> [String] {
        tree.files.filter { $0.lines.count - 1 > longestFile }.map { "\($0): \($0.lines.count - 1) lines" }
    }

    /// Every trap.
    static func traps(in tree: SourceTree) -> [String] { places(of: traps, in: tree.files) }

    /// Every leftover, comments included.
    static func leftovers(in tree: SourceTree) -> [String] {
        tree.files.flatMap { file in
            file.lines.enumerated().filter { _, line in leftovers.contains { line.contains($0) } }
                .map { "\(file):\($0.offset + 1)" }
        }
    }

    private static func places(of words: [String], in files: [SourceTree.File]) -> [String] {
        files.flatMap { file in words.flatMap { word in file.lines(with: word).map { "\(file):\($0): \(word)" } } }
    }
}
