internal import Evaluation

/// How the documents of a file are named: after its campus, or after the file when it stands for no campus. Those of a
/// grid are named after its file.
enum DocumentNames {
    static let folders = ["controles", "controles/grilles", "retours", "resultats", "rapports", "syntheses"]

    /// One name for each outcome, all different.
    static func names(of outcomes: [Outcome]) -> [String] {
        var taken: Set<String> = []
        return outcomes.map { outcome in
            var name = self.name(of: outcome)
            while !taken.insert(name.lowercased()).inserted { name += "-bis" }
            return name
        }
    }

    private static func name(of outcome: Outcome) -> String {
        if let campus = outcome.currentDeposit?.campus { return "\(FileName(of: campus))" }
        let file = outcome.file.split(separator: "/").last ?? outcome.file[...]
        let stem = file.lastIndex(of: ".").map { file[..<$0] } ?? file
        let name = FileName(of: stem.split(whereSeparator: \.isWhitespace).joined(separator: "-"))
        return outcome.isGrid ? "grilles/\(name)" : "\(name)"
    }
}
