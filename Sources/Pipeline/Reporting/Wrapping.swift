internal import Words

/// A text cut into lines that fit a width, at its ordinary spaces: a no-break space holds its two words together.
///
/// What a terminal would obey rather than show is left out of the text.
package struct Wrapping: Sendable {
    /// The most characters a line may have; nil where lines are not bounded, such as a file or another program.
    package let width: Int?

    /// - Parameter width: that of the terminal; what is too narrow to read is not obeyed.
    package init(width: Int?) {
        self.width = width.map { Swift.max($0, Self.narrowest) }
    }

    /// The lines of `text`, the first after `first` and the next ones after `rest`.
    ///
    /// A word longer than the line, such as an address, stands whole on a line of its own, so that it can be copied.
    package func lines(of text: String, first: String = "", rest: String? = nil) -> [String] {
        let rest = rest ?? String(repeating: " ", count: first.count)
        let text = text.printable
        guard let width else { return [first + text] }
        var lines: [String] = []
        var line = first
        var isEmpty = true
        for word in text.split(separator: " ") {
            if !isEmpty, line.count + 1 + word.count > width {
                lines.append(line)
                line = rest
                isEmpty = true
            }
            line += isEmpty ? String(word) : " " + word
            isEmpty = false
        }
        return lines + [line]
    }

    /// The lines of a sentence of ours, set as French typography asks around what it quotes.
    package func paragraph(_ sentence: String, first: String = "", rest: String? = nil) -> [String] {
        lines(of: FrenchTypography.polishedAroundQuotations(sentence), first: first, rest: rest)
    }

    /// Characters: under it a line holds hardly more than its margin.
    private static let narrowest = 30
}
