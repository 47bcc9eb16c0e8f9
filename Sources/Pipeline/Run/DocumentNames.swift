internal import Evaluation

/// How the documents of a file are named: after its campus, or after the file when it stands for no campus. Those of a
/// grid are named after its file.
///
/// Deposits that stand for their campus choose first, so that no other file of the folder takes the name of a campus.
package struct DocumentNames: Sendable {
    private let names: [String: String]

    /// Names the documents of every file of a campaign, each differently.
    package init(of outcomes: [Outcome]) {
        var taken: Set<String> = []
        var names: [String: String] = [:]
        let standing = outcomes.filter { $0.currentDeposit?.campus != nil }
        for outcome in standing + outcomes.filter({ $0.currentDeposit?.campus == nil }) {
            names[outcome.file] = Self.unused(Self.name(of: outcome), &taken)
        }
        self.names = names
    }

    /// The name of the documents of a file, without folder nor extension, except that grids have a folder of their own.
    package subscript(outcome: Outcome) -> String { names[outcome.file] ?? Self.name(of: outcome) }

    /// Some file systems hold that `a` is `A`, and that an accent is the same however it is written: names differ by more.
    private static func unused(_ wanted: String, _ taken: inout Set<String>) -> String {
        var name = wanted
        var number = 1
        while !taken.insert(name.lowercased()).inserted {
            number += 1
            name = wanted + (number == 2 ? "-bis" : "-bis-\(number)")
        }
        return name
    }

    private static func name(of outcome: Outcome) -> String {
        if let campus = outcome.currentDeposit?.campus { return "\(FileName(of: campus))" }
        let file = outcome.file.split(separator: "/").last ?? outcome.file[...]
        let stem = file.lastIndex(of: ".").map { file[..<$0] } ?? file
        let name = FileName(of: stem.split(whereSeparator: \.isWhitespace).joined(separator: "-"))
        return outcome.isGrid ? "grilles/\(name)" : "\(name)"
    }
}
