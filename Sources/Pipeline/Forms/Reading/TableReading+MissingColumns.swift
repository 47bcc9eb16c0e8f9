import Evaluation
import Words

/// The columns that a table should have and does not.
extension TableReading {
    /// Required columns that are not there, each with the unknown header that most likely stands for it.
    ///
    /// - Parameter campaign: that of the answers: a header of another year recalls what was said then, and stands for none.
    func missingColumns(
        in campaign: @autoclosure () -> String? = nil
    ) -> [(heading: String, mislabelled: (place: SourceLocation, text: String)?)] {
        let missing = Sheet.entries.filter { $0.isRequired && column(of: $0) == nil }.map(\.heading)
        if missing.isEmpty { return [] }
        let campaign = campaign()
        let headers = unknownHeaders.filter { !Self.isOfAnotherYear($0.text, than: campaign) }
        let meanings = headers.map { ($0, Self.heading(meantBy: $0.text, among: missing)) }
        return missing.map { heading in
            let candidates = meanings.filter { $0.1 == heading }.map(\.0)
            guard candidates.count == 1, let only = candidates.first else { return (heading, nil) }
            return (heading, (sheet.location(headerRow, only.column, under: heading), only.text))
        }
    }

    /// The heading that an unknown header most likely is, with something around it or after it.
    private static func heading(meantBy text: String, among headings: [String]) -> String? {
        let near = LabelTails.variants(of: text).lazy.compactMap { Suggestion.nearest(to: $0, among: headings) }.first
        if let near { return near }
        let words = Folded(text).description
        let begun = headings.filter { words.hasPrefix(Folded($0).description) }
        return begun.count == 1 ? begun.first : nil
    }

    /// Whether a header ends with a year that is not that of the campaign: « Commentaire 2018 » in 2019.
    private static func isOfAnotherYear(_ header: String, than campaign: String?) -> Bool {
        guard let campaign, let year = header.split(whereSeparator: \.isWhitespace).last,
            year.count(where: \.isASCIIDigit) >= yearDigits
        else { return false }
        return !Folded(campaign).description.hasSuffix(Folded(year).description)
    }

    /// The digits of a year: a smaller number is that of a column.
    private static var yearDigits: Int { 4 }
}
