import Words

/// What the standards and indicators of an earlier edition of the referential have become in this one.
///
/// The current edition says it itself (`Referential.successions`); a code that it does not name keeps itself. Without such
/// a sheet, one that kept its title under another code has been renumbered, and otherwise codes are the guide.
package struct Correspondence: Sendable {
    /// In the order of the earlier codes, then of the current ones.
    package let successions: [Succession]
    /// Codes that the sheet names, and that the earlier edition does not have: what was meant by them is lost.
    package let strangers: [ReferentialCode]
    private let byEarlierCode: [ReferentialCode: [Succession]]
    private let byCurrentCode: [ReferentialCode: [Succession]]

    package init(from earlier: Referential, to current: Referential) {
        self.init(of: earlier.answered, in: current) { Self.measured($0, of: earlier, in: current) }
    }

    /// From an edition of which nothing but codes is left: they are the guide wherever no sheet says otherwise.
    init(fromCodes earlier: Set<ReferentialCode>, to current: Referential) {
        self.init(of: earlier.sorted().map { TitledCode($0, "") }, in: current) { $0 }
    }

    private init(of old: [TitledCode], in current: Referential, measuring measured: (Succession) -> Succession) {
        let new = current.answered
        let told = current.successions.map { Self.told(by: $0, of: old, among: new) }
        successions = (told ?? Self.guessed(from: old, to: new)).map(measured).sorted()
        strangers = Set((current.successions ?? []).map(\.earlier)).subtracting(old.map(\.code)).sorted()
        byEarlierCode = Dictionary(grouping: successions, by: \.earlier)
        byCurrentCode = Dictionary(
            grouping: successions.compactMap { link in link.current.map { ($0, link) } },
            by: \.0
        ).mapValues { $0.map(\.1) }
    }

    /// Whether the level of a campus is made of other standards than it was: an anchor came, went, or was dropped.
    func changesAnchors(from earlier: Set<ReferentialCode>, to current: Referential) -> Bool {
        let links = earlier.map { successors(of: $0).compactMap(\.current) }
        return links.contains(where: \.isEmpty) || Set(links.joined()) != Set(current.anchors.map(\.code))
    }

    /// What became of an earlier code; empty when the earlier edition has no such code.
    package func successors(of earlier: ReferentialCode) -> [Succession] { byEarlierCode[earlier] ?? [] }

    /// What a current code comes from; empty when it is new.
    package func predecessors(of current: ReferentialCode) -> [Succession] { byCurrentCode[current] ?? [] }

    /// The rows of the sheet about codes that the earlier edition has, and every other code as it is.
    private static func told(
        by rows: [Succession],
        of old: [TitledCode],
        among new: [TitledCode]
    ) -> [Succession] {
        let named = Dictionary(grouping: rows, by: \.earlier)
        let codes = Set(new.map(\.code))
        return old.flatMap { item in
            named[item.code]
                ?? [Succession(from: item.code, to: codes.contains(item.code) ? item.code : nil)]
        }
    }

    /// A figure says nothing of an indicator that is counted otherwise: it is to be given again, whatever the sheet says.
    private static func measured(_ link: Succession, of old: Referential, in new: Referential) -> Succession {
        guard let code = link.current, let before = old.indicator(link.earlier), let after = new.indicator(code),
            before.kind != after.kind || Folded(before.unit) != Folded(after.unit)
        else { return link }
        return Succession(from: link.earlier, to: code, isKept: false, reason: link.reason)
    }

    /// What became of each code where no sheet says it: a title that only one has tells where it went, then the code does.
    static func guessed(from old: [TitledCode], to new: [TitledCode]) -> [Succession] {
        let (oldTitles, newTitles) = (codesByTitle(old), codesByTitle(new))
        let renumbered = Dictionary(
            oldTitles.compactMap { title, old in newTitles[title].map { (old, $0) } },
            uniquingKeysWith: { min($0, $1) }
        )
        let taken = Set(renumbered.values)
        let codes = Set(new.map(\.code))
        return old.map { item in
            let sameCode = codes.contains(item.code) && !taken.contains(item.code) ? item.code : nil
            return Succession(from: item.code, to: renumbered[item.code] ?? sameCode)
        }
    }

    /// The code of each title that only one standard, or only one indicator, has.
    private static func codesByTitle(_ items: [TitledCode]) -> [TitledCode.Title: ReferentialCode] {
        Dictionary(grouping: items, by: \.title).compactMapValues { items in
            items.count == 1 && !items[0].title.words.isEmpty ? items[0].code : nil
        }
    }
}

extension Succession: Comparable {
    /// The order of the earlier codes, then of the current ones.
    package static func < (left: Succession, right: Succession) -> Bool {
        guard left.earlier == right.earlier else { return left.earlier < right.earlier }
        guard let first = left.current else { return right.current != nil }
        return right.current.map { first < $0 } ?? false
    }
}

/// A code of an edition, and what it is the code of.
struct TitledCode {
    /// A title means something among those of its rank only.
    struct Title: Hashable {
        let rank: ReferentialCode.Rank
        let words: Folded
    }

    let code: ReferentialCode
    let title: Title

    init(_ code: ReferentialCode, _ title: String) {
        self.code = code
        self.title = Title(rank: code.rank, words: Folded(title))
    }
}

extension Referential {
    fileprivate var answered: [TitledCode] {
        standards.map { TitledCode($0.code, $0.title) } + indicators.map { TitledCode($0.code, $0.title) }
    }
}
