import ArgumentParser
import Words

/// A value that people type in French and scripts in English: both are accepted, the help shows the French one.
///
/// The raw value is the French word, the name of the case the English one.
protocol BilingualValue: ExpressibleByArgument, CaseIterable, RawRepresentable<String> {
    /// What it stands for, in the help.
    var meaning: String { get }
}

extension BilingualValue {
    private var words: [String] {
        let english = "\(self)"
        return english == rawValue ? [rawValue] : [rawValue, english]
    }

    init?(argument: String) {
        guard let value = Self.allCases.first(where: { $0.words.contains(argument) }) else { return nil }
        self = value
    }

    static var allValueStrings: [String] { allCases.flatMap(\.words) }

    /// Of the French words only: what has no meaning here is accepted, and not shown.
    static var allValueDescriptions: [String: String] {
        Dictionary(firstOf: allCases.map { ($0.rawValue, $0.meaning) })
    }

    static var defaultCompletionKind: CompletionKind { .list(allCases.map(\.rawValue)) }
}
