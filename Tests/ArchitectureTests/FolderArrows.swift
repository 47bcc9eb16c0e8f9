/// The folders of a room, from the ground up: a folder uses the types of those before it, never of those after.
///
/// Types are told by their names, so that two folders in a circle are seen without compiling them apart. What an extension
/// adds to a type of a lower folder is not seen. A file beside the folders has its place among them.
struct FolderArrows {
    /// The room or the folder that holds the folders: `Sources/Evaluation`.
    let root: String
    let folders: [String]

    /// Every room whose folders are in order.
    static let all = [
        FolderArrows(
            root: "Sources/Evaluation",
            folders: ["Referential", "Campaign", "Submission", "Assessment", "Cohort", "Report", "French"]
        ),
        FolderArrows(
            root: "Sources/Pipeline",
            folders: ["Files", "Forms", "Records", "Publishing", "Reporting", "Run"]
        ),
        FolderArrows(
            root: "Sources/Office",
            folders: [
                "Container", "Drawing", "Chart", "Spreadsheet", "Annotation", "TextDocument",
            ]
        ),
        FolderArrows(
            root: "Sources/Office/TextDocument",
            folders: [
                "Tree", "Package", "Chart", "Values", "Faults", "Language", "Survey", "Plan", "Compiling", "Filling",
                "Keeping", "Template.swift", "Guide",
            ]
        ),
    ]

    /// Every use of a type that stands in a later folder, and every file that stands in none of the folders.
    func broken(in tree: SourceTree) -> [String] {
        let files = tree.files.filter { $0.name.hasPrefix(root + "/") }
        var floors: [String: Int] = [:]
        var broken: [String] = []
        for file in files {
            guard let floor = floor(of: file) else {
                broken.append("\(file): in no folder of \(root) that has its place")
                continue
            }
            for type in file.declaredTypes { floors[type] = min(floor, floors[type] ?? floor) }
        }
        for file in files {
            guard let floor = floor(of: file) else { continue }
            for name in file.typeNames.subtracting(file.nestedTypes).sorted() {
                guard let other = floors[name], other > floor else { continue }
                broken.append("\(file): \(name) of \(folders[other])")
            }
        }
        return broken
    }

    private func floor(of file: SourceTree.File) -> Int? {
        let place = file.name.dropFirst(root.count + 1).split(separator: "/").first.map(String.init)
        return place.flatMap(folders.firstIndex)
    }
}

extension SourceTree.File {
    /// The types that the whole room may name: those declared at the margin, private ones left out.
    var declaredTypes: [String] {
        code.filter { $0.first?.isWhitespace == false }.compactMap { Self.declaredType(in: $0, private: false) }
    }

    /// The types that it declares inside others: their names are its own.
    var nestedTypes: Set<String> {
        Set(code.filter { $0.first?.isWhitespace == true }.compactMap { Self.declaredType(in: $0, private: true) })
    }

    private static func declaredType(in line: String, private isPrivate: Bool) -> String? {
        let words = line.split { !$0.isLetter && !$0.isNumber && $0 != "_" && $0 != "`" }.map(String.init)
        let kinds: Set = ["struct", "enum", "class", "protocol", "actor", "typealias"]
        let before = ["package", "internal", "final", "indirect"] + (isPrivate ? ["private", "fileprivate"] : [])
        guard let place = words.firstIndex(where: kinds.contains), words[..<place].allSatisfy(before.contains) else {
            return nil
        }
        return words.dropFirst(place + 1).first
    }

    /// The names in the code that begin as those of types do.
    var typeNames: Set<String> {
        Set(
            code.flatMap { $0.split { !$0.isLetter && !$0.isNumber && $0 != "_" } }
                .filter { $0.first?.isUppercase == true }.map(String.init)
        )
    }
}
