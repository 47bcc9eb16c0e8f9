import Words

/// How far what is said of the first cell of a broken column holds for the others.
enum FindingVariety: String, Codable, Sendable {
    /// The same is to be done in all.
    case none
    /// They are wrong for one reason, and each has its own right value: `D0.C1.R1 ★`, `D0.C1.R2 ★`.
    case proposals
    /// They are wrong each in its own way.
    case reasons

    /// Of cells that are all empty, or none of them: one fact then has one hint and one kind, whatever the values it quotes.
    init(of findings: [Finding]) {
        let facts = Dictionary(firstOf: findings.map { ($0.fact, $0) })
        let texts = facts.values.map(FindingText.init)
        if Set(texts.map(\.hint)).count == 1 {
            self = .none
        } else {
            self = Set(texts.map { FindingMark.kind(of: $0.sentence) }).count == 1 ? .proposals : .reasons
        }
    }
}
