import Words

extension RichText {
    /// Reads light markup as people type it: `- ` and `1. ` begin the articles of a list, `**strong**`, `_emphasis_`,
    /// `[words](address)`; whatever is not closed stays as it was typed.
    package init(markup text: String) {
        var blocks: [Block] = []
        for line in CharacterFilter.lines(of: text) {
            let article = Self.article(line.trimmed)
            switch (article, blocks.last) {
            case (nil, _):
                blocks.append(.paragraph(Self.runs(line)))
            case (let (number, words)?, .list(let articles, let isNumbered)?)
            where isNumbered ? number == articles.count + 1 : number == nil:
                blocks[blocks.count - 1] = .list(articles + [Self.runs(words)], isNumbered: isNumbered)
            case (let (number, words)?, _) where number == nil || number == 1:
                blocks.append(.list([Self.runs(words)], isNumbered: number != nil))
            case (_?, _):
                blocks.append(.paragraph(Self.runs(line)))
            }
        }
        self.init(blocks)
    }

    /// The words of an article, with its number when it has one.
    private static func article(_ line: String) -> (number: Int?, words: String)? {
        guard let blank = line.firstIndex(where: \.isWhitespace) else { return nil }
        let mark = line[..<blank]
        let words = String(line[blank...]).trimmed
        if ["-", "•", "–", "*"].contains(mark) { return (nil, words) }
        guard mark.last == "." || mark.last == ")", let number = Int(mark.dropLast()), number < 100 else { return nil }
        return (number, words)
    }

    // MARK: Runs

    private static func runs(_ line: String, _ look: Look = []) -> [Run] {
        var runs: [Run] = []
        var plain = ""
        var rest = line[...]
        var unclosed: Set<String> = []
        while let character = rest.first {
            let isInWord = plain.last.map { $0.isLetter || $0.isNumber } ?? false
            let found: (runs: [Run], after: Substring)? =
                switch character {
                case "*": emphasis("**", .strong, in: rest, look, &unclosed)
                case "_" where !isInWord: emphasis("_", .emphasised, in: rest, look, &unclosed)
                case "[": link(in: rest, look, &unclosed)
                default: nil
                }
            if let found {
                if !plain.isEmpty { runs.append(Run(plain, look)) }
                plain = ""
                runs += found.runs
                rest = found.after
            } else {
                plain.append(character)
                rest = rest.dropFirst()
            }
        }
        if !plain.isEmpty { runs.append(Run(plain, look)) }
        return runs
    }

    /// The runs between two marks; a mark that nothing closes is looked for once.
    private static func emphasis(
        _ mark: String,
        _ added: Look,
        in text: Substring,
        _ look: Look,
        _ unclosed: inout Set<String>
    ) -> (runs: [Run], after: Substring)? {
        guard text.hasPrefix(mark), !look.contains(added), !unclosed.contains(mark) else { return nil }
        let inside = text.dropFirst(mark.count)
        guard inside.first.map({ !$0.isWhitespace && $0 != mark.first }) ?? false else { return nil }
        guard let end = inside.firstRange(of: mark) else {
            unclosed.insert(mark)
            return nil
        }
        let words = inside[..<end.lowerBound]
        let follower = inside[end.upperBound...].first
        let isInWord = mark == "_" && follower.map { $0.isLetter || $0.isNumber } ?? false
        if words.last?.isWhitespace ?? true || isInWord { return nil }
        return (runs(String(words), look.union(added)), inside[end.upperBound...])
    }

    /// `[words](address)`.
    private static func link(
        in text: Substring,
        _ look: Look,
        _ unclosed: inout Set<String>
    ) -> (runs: [Run], after: Substring)? {
        guard !unclosed.contains("[") else { return nil }
        guard let middle = text.firstRange(of: "]("), let end = text[middle.upperBound...].firstIndex(of: ")") else {
            unclosed.insert("[")
            return nil
        }
        let words = text[..<middle.lowerBound].dropFirst()
        guard !words.isEmpty, !words.contains("["),
            let address = WebAddress.safe(String(text[middle.upperBound..<end]))
        else { return nil }
        return ([Run(String(words), look, link: address)], text[text.index(after: end)...])
    }
}
