import Words

extension Referential {
    /// The code of the domain that a text most likely means, which begins with none: the one with this title or this number,
    /// failing that the nearest code; nil when nothing is likely.
    func likelyDomain(named typed: String) -> ReferentialCode? {
        let folded = Folded(typed)
        if folded.isEmpty { return nil }
        if let titled = domains.first(where: { Folded($0.title) == folded }) { return titled.code }
        let numbered = domains.first { domain in
            let number = "\(domain.code)".dropFirst()
            return [Folded("Domaine \(number)"), Folded("Domaine \(domain.code)"), Folded("\(domain.code)")].contains(
                folded
            )
        }
        if let numbered { return numbered.code }
        // « DO » has the letter of a zero; « Domaine 0 : opportunité », « Dom. 0 » go on after the number.
        let letters = Folded.letters(of: typed)
        if let zero = ReferentialCode(letters == "do" ? "D0" : letters), domains.contains(where: { $0.code == zero }) {
            return zero
        }
        let begun = domains.first { domain in
            let number = "\(domain.code)".dropFirst()
            return ["domaine", "domained", "dom", "domd"].contains { word in
                letters.hasPrefix(word + number) && letters.dropFirst(word.count + number.count).first?.isNumber != true
            }
        }
        if let begun { return begun.code }
        let nearest = Suggestion.nearest(to: typed, among: domains.map(\.code.description))
        return nearest.flatMap(ReferentialCode.init)
    }
}
