/// The folders of a room, from the ground up: a folder uses the types of those before it, never of those after.
///
/// Types are told by their names, so that two folders in a circle are seen without compiling them apart. What an extension
/// adds to a type of a lower folder is not seen.
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
            for name in file.typeNames.sorted() {
                guard let other = floors[name], other > floor else { continue }
                broken.append("\(file): \(name) of \(folders[other])")
            }
        }
        return broken
    }

    private func floor(of file: SourceTree.File) -> Int? {
        let folder = file.name.dropFirst(root.count + 1).split(separator: "/").dropLast().first.map(String.init)
        return folder.flatMap(folders.firstIndex)
    }
}

extension SourceTree.File {
    /// The types that the whole room may name: those declared at the margin, private ones left out.
    var declaredTypes: [String] {
        code.compactMap { line in
            let words = line.split { !$0.isLetter && !$0.isNumber && $0 != "_" && $0 != "`" }.map(String.init)
            let kinds: Set = ["struct", "enum", "class", "protocol", "actor", "typealias"]
            guard line.first?.isWhitespace == false, let place = words.firstIndex(where: kinds.contains),
                words[..<place].allSatisfy({ ["package", "internal", "final", "indirect"].contains($0) })
            else { return nil }
            return words.dropFirst(place + 1).first
        }
    }

    /// The names in the code that begin as those of types do.
    var typeNames: Set<String> {
        Set(
            code.flatMap { $0.split { !$0.isLetter && !$0.isNumber && $0 != "_" } }
                .filter { $0.first?.isUppercase == true }.map(String.init)
        )
    }
}
