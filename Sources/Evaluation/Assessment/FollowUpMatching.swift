import Words

/// Which rows of *Suivi* answer which recommendations (specification §6, SUI-01).
///
/// *Identifiant* is « EXP-04-R1 », the expert and the *Numéro* of the earlier grid, « R1 (EXP-04) » as forms recall it, or the
/// bare *Numéro* when one expert alone used it.
package struct FollowUpMatching: Sendable {
    /// A row whose identifier stands for several recommendations: it answers none of them.
    package struct Doubt: Sendable {
        package let row: Int
        /// In their order.
        package let recommendations: [Int]
    }

    /// The rows that answer each recommendation, in their order.
    package let answers: [[Int]]
    /// In the order of the rows.
    package let doubts: [Doubt]
    /// The rows that name no recommendation.
    package let others: [Int]

    /// - Parameter identifiers: those of the rows, as typed.
    package init(of recommendations: [RecalledRecommendation], to identifiers: [String]) {
        let named = recommendations.indices.filter { recommendations[$0].number != nil }
        let byName = Dictionary(grouping: named) { Folded(recommendations[$0].fullName) }
        let byRecall = Dictionary(grouping: named) { Folded(recommendations[$0].recalledName) }
        let byNumber = Dictionary(grouping: named) { Folded(recommendations[$0].number ?? "") }
        let meanings = identifiers.map { typed -> [Int] in
            let identifier = Folded(typed)
            return identifier.isEmpty ? [] : byName[identifier] ?? byRecall[identifier] ?? byNumber[identifier] ?? []
        }
        let rows = Dictionary(grouping: identifiers.indices.filter { !meanings[$0].isEmpty }) { meanings[$0] }
        var answers = recommendations.map { _ in [Int]() }
        var doubts: [Doubt] = []
        for (meaning, rows) in rows {
            let nameCount = Set(meaning.map { Folded(recommendations[$0].fullName) }).count
            if meaning.count == 1 {
                answers[meaning[0]] += rows
            } else if nameCount == 1, rows.count == meaning.count {
                // One expert gave a number several times: as many rows answer them in their order.
                for (recommendation, row) in zip(meaning, rows) { answers[recommendation].append(row) }
            } else {
                doubts += rows.map { Doubt(row: $0, recommendations: meaning) }
            }
        }
        // Two meanings may have a recommendation in common: « R1 », and « EXP-02-R1 » which is a number too.
        self.answers = answers.map { $0.sorted() }
        self.doubts = doubts.sorted { $0.row < $1.row }
        others = identifiers.indices.filter { meanings[$0].isEmpty }
    }
}

extension RecalledRecommendation {
    /// `EXP-04-R1`, whatever the expert put in the number.
    package var fullName: String {
        let number = number ?? ""
        guard let expert, !Folded(number).description.hasPrefix(Folded(expert).description) else { return number }
        return "\(expert)-\(number)"
    }

    /// `R1 (EXP-04)`, as a form recalls it beside a level.
    package var recalledName: String {
        let number = number ?? "–"
        return expert.map { fullName == number ? number : "\(number) (\($0))" } ?? number
    }

    /// What tells each of them from the others: its number, or its full name where two experts gave the same number.
    package static func names(of recommendations: [RecalledRecommendation]) -> [String?] {
        let names = Set(recommendations.compactMap { $0.number == nil ? nil : Folded($0.fullName) })
        let numbers = Set(recommendations.compactMap { $0.number.map { Folded($0) } })
        return recommendations.map { $0.number == nil ? nil : names.count == numbers.count ? $0.number : $0.fullName }
    }
}
