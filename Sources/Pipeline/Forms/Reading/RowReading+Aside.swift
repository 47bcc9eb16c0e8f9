import Evaluation
import Office
import Words

/// What people put among or under the rows of a table, and which is none of them.
extension RowReading {
    /// Whether the row is a sum of others, wherever it stands: its only word says so, and figures follow.
    var isSum: Bool {
        guard let word = name ?? firstText, AsideWords.isTotal(word) else { return false }
        let filled = Sheet.entries.filter(holdsOwnCell)
        return filled.count > 1 && filled.dropFirst().allSatisfy(isFigure)
    }

    /// Whether the row has a name, and nothing else of its own but labels of the form.
    var isNameAlone: Bool {
        name != nil && !hasMoreThanName && holdsOwnCell(Sheet.key) && !table.keyIsAcross(index)
    }

    /// Whether the row is a text alone that names no row.
    var isProse: Bool { isNameAlone && nameTyped.map(Sheet.isProse) == true }

    /// Whether the row is a name alone that reads as the title of those below.
    var isTitle: Bool { isNameAlone && nameTyped.map(Sheet.isTitle) == true }

    /// The name, where somebody typed it: FIC-03 tells an error, and a formula without its value.
    private var nameTyped: String? {
        switch content(Sheet.key) {
        case .value(.error), .zero, .formulaWithoutValue, .empty, .missing, .mislabelled: nil
        case .value: name?.trimmed
        }
    }

    /// Whether a number stands under the heading of `entry`, typed as one or as a text, a formula that gives one, or a dash.
    func isFigure(_ entry: any FormEntry) -> Bool {
        if entry is Entry<String> { return false }
        switch content(entry) {
        case .value(.number), .zero, .formulaWithoutValue: return true
        case .value(.text(let text)): return TypedNumber(text) != nil || TypedNumber.isAbsence(text)
        case .value, .empty, .missing, .mislabelled: return false
        }
    }

    /// What a row under the table is, when it is no answer: sums, a note, a source, or what was filled in beforehand.
    ///
    /// A row with a word of its own among the answers is one, whatever it begins with: « Total » is a firm, too.
    var asideKind: SkippedRow? {
        let filled = Sheet.entries.filter(holdsOwnCell)
        let texts = filled.compactMap { entry -> String? in
            guard case .value(.text(let text)) = content(entry) else { return nil }
            return text.trimmed
        }
        // A level without its code is an answer.
        if content(Sheet.key).isEmpty, Sheet.answer.map(holdsOwnCell) != true {
            // Sums to which nobody wrote what they are.
            if texts.isEmpty, filled.count >= 2 { return .total }
            let isListed = filled.allSatisfy { entry in
                guard case .value(let value) = content(entry) else { return false }
                guard case .text(let text) = value else { return true }
                return entry.words.contains { Folded($0) == Folded(text) }
            }
            if isListed { return .unnamed }
        }
        guard let first = texts.first else { return nil }
        if texts.count == 1, AsideWords.isTotal(first) { return .total }
        guard texts.count == 1, filled.count == 1 else { return nil }
        return AsideWords.isFootnote(first) || isNameAlone && AsideWords.isClosing(first) ? .footnote : nil
    }
}
