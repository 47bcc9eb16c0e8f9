internal import FoundationEssentials

/// The files of the house, read as text: what the compiler cannot forbid is looked for here.
struct SourceTree {
    /// A Swift file, by its name from the root of the project.
    struct File: CustomStringConvertible {
        let name: String
        let lines: [Substring]
        /// The lines without their comments and without what stands between quotes; what a text interpolates is code.
        let code: [String]

        init(name: String, text: String) {
            self.name = name
            lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            code = lines.map(Self.code(of:))
        }

        /// The room of the house it stands in: `Office` for `Sources/Office/Container/ZipReader.swift`.
        var target: String { name.split(separator: "/").dropFirst().first.map(String.init) ?? "" }
        var description: String { name }
    }

    let files: [File]

    /// The Swift files of `Sources/`, in the order of their names.
    static func sources() throws -> SourceTree { try SourceTree(folder: "Sources") }

    private init(folder: String) throws {
        let root = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined()
        let names = try FileManager.default.subpathsOfDirectory(atPath: root + "/" + folder)
        files = try names.filter { $0.hasSuffix(".swift") }.sorted().map { name in
            let bytes = try Data(contentsOf: URL(filePath: root + "/" + folder + "/" + name))
            let text = String(decoding: bytes, as: UTF8.self)
            return File(name: folder + "/" + name, text: text)
        }
    }

    /// A tree of our own making, to prove that a rule can fail.
    init(_ files: KeyValuePairs<String, String>) {
        self.files = files.map { File(name: $0.key, text: $0.value) }
    }
}

extension SourceTree.File {
    /// The modules a file imports, whatever the access and the attributes written before `import`.
    var imports: [String] {
        code.compactMap { line in
            let words = line.split { $0 == " " || $0 == "\t" }.map(String.init)
            guard let place = words.firstIndex(of: "import"), words[..<place].allSatisfy(Self.precedesImport) else {
                return nil
            }
            let kinds: Set = ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias", "actor"]
            let module = words[(place + 1)...].first { !kinds.contains($0) } ?? ""
            return module.split { ".;".contains($0) }.first.map(String.init)
        }
    }

    private static func precedesImport(_ word: String) -> Bool {
        word.hasPrefix("@") || ["internal", "package", "public", "private", "fileprivate"].contains(word)
    }

    /// The numbers of the lines where a word stands alone in the code.
    func lines(with word: String) -> [Int] {
        code.enumerated().filter { _, line in
            line.ranges(of: word).contains { range in
                let before = line[..<range.lowerBound].last
                let after = line[range.upperBound...].first
                return ![before, after].contains { $0.map { $0.isLetter || $0.isNumber || $0 == "_" } ?? false }
            }
        }.map { $0.offset + 1 }
    }
}

extension SourceTree.File {
    private static func code(of line: Substring) -> String {
        var kept = ""
        // For each text that is open, the parentheses that its interpolation has open: none while the text itself is read.
        var depths: [Int] = []
        var rest = line.unicodeScalars[...]
        while let scalar = rest.popFirst() {
            if depths.last == 0 {
                if scalar == "\\", rest.popFirst() == "(" {
                    depths[depths.count - 1] = 1
                    kept.append(" ")
                } else if scalar == "\"" {
                    depths.removeLast()
                }
                continue
            }
            switch scalar {
            case "\"":
                depths.append(0)
                continue
            case "(" where !depths.isEmpty: depths[depths.count - 1] += 1
            case ")" where !depths.isEmpty: depths[depths.count - 1] -= 1
            case "/" where rest.first == "/": return kept
            default: break
            }
            kept.unicodeScalars.append(scalar)
        }
        return kept
    }
}
