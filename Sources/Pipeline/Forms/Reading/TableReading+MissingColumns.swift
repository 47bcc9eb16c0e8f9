import Evaluation
import Words

/// The columns that a table should have and does not.
extension TableReading {
    private typealias Header = (column: Int, text: String)

    /// Required columns that are not there, each with the header that most likely stands for it.
    ///
    /// - Parameter campaign: that of the answers: a header of another year recalls what was said then, and stands for none.
    func missingColumns(
        in campaign: @autoclosure () -> String? = nil
    ) -> [(heading: String, mislabelled: (place: SourceLocation, text: String)?)] {
        let missing = Sheet.entries.filter { $0.isRequired && column(of: $0) == nil }.map(\.heading)
        if missing.isEmpty { return [] }
        let years = CampaignYears(campaign())
        let headers = unknownHeaders.filter { years?.exclude($0.text) != true }
        let meanings = headers.map { ($0, Self.heading(meantBy: $0.text, among: missing)) }
        let meant = Dictionary(grouping: meanings) { $0.1 ?? "" }
        let free = meanings.filter { $0.1.map { meant[$0]?.count == 1 } != true }.map(\.0)
        let placed = headersInPlace(among: free)
        return missing.map { heading in
            let candidates = meant[heading] ?? []
            let header =
                candidates.count == 1 ? candidates.first?.0 : placed[heading] ?? recalledHeaders[heading]
            return (heading, header.map { (sheet.location(headerRow, $0.column, under: heading), $0.text) })
        }
    }

    /// Unknown headers above answers that stand between the same two columns as in the form, as many as are missing there.
    private func headersInPlace(among headers: [Header]) -> [String: Header] {
        if headers.isEmpty { return [:] }
        let filled = sheet.sheet.columns(among: Set(headers.map(\.column)), filledBelow: headerRow)
        let headers = headers.filter { filled.contains($0.column) }.sorted { $0.column < $1.column }
        var found: [String: Header] = [:]
        var gap: [String] = []
        var before = -1
        func close(before after: Int) {
            let between = headers.filter { before < $0.column && $0.column < after }
            let isWhole = !Sheet.entries.contains {
                column(of: $0).map { before < $0 && $0 < after } ?? false
            }
            if isWhole, between.count == gap.count {
                for (heading, header) in zip(gap, between) { found[heading] = header }
            }
        }
        for entry in Sheet.entries {
            guard let column = column(of: entry) else {
                gap.append(entry.heading)
                continue
            }
            if !gap.isEmpty { close(before: column) }
            gap = []
            before = column
        }
        // Under the last heading of the form people add what they like: it must follow at once.
        if !gap.isEmpty, before >= 0 { close(before: before + gap.count + 1) }
        return found
    }

    /// The heading that an unknown header most likely is, with something around it or after it.
    private static func heading(meantBy text: String, among headings: [String]) -> String? {
        let near = LabelTails.variants(of: text).lazy.compactMap { Suggestion.nearest(to: $0, among: headings) }.first
        if let near { return near }
        let words = Folded(text).description
        let begun = headings.filter { heading in
            LabelTails.variants(of: heading).contains { words.hasPrefix(Folded($0).description) }
        }
        return begun.count == 1 ? begun.first : nil
    }
}
