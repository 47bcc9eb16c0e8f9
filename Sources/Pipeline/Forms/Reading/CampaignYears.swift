import Words

/// The years of a campaign, by which what a label recalls of earlier ones is known: « Niveau auto-évalué (2017) » in 2018.
struct CampaignYears {
    private let first: Int
    private let last: Int

    /// - Parameter campaign: its name, « 2018 » or « 2018-2019 »; nil when it has no year.
    init?(_ campaign: String?) {
        let years = (campaign ?? "").split { !$0.isASCIIDigit }.compactMap(Self.year)
        guard let first = years.min(), let last = years.max() else { return nil }
        (self.first, self.last) = (first, last)
    }

    /// Whether a label may name a year, which nearly none does.
    static func mayStand(in label: String) -> Bool { label.utf8.contains { "([".utf8.contains($0) } }

    /// Whether a label says in brackets that its answers are those of an earlier year than `entry` asks for.
    func areBefore(_ label: String, of entry: any FormEntry) -> Bool {
        let years = Self.years(in: label)
        return !years.isEmpty && years.allSatisfy { isEarlier($0, than: entry) }
    }

    /// Whether a label names in brackets the year that `entry` asks for.
    func stand(in label: String, of entry: any FormEntry) -> Bool {
        Self.years(in: label).contains { isAsked($0, lag: Self.lag(of: entry)) }
    }

    /// Whether a label names in brackets or at its end other years than those of the campaign: « Commentaire 2017 » in 2018.
    func exclude(_ label: String) -> Bool {
        let last = label.split(whereSeparator: \.isWhitespace).last.map(String.init) ?? ""
        // « N-1 » is what some headings ask for.
        let years = (Self.years(in: label) + Self.years(named: last)).filter {
            if case .before = $0 { false } else { true }
        }
        return !years.isEmpty && !years.contains { isAsked($0, lag: 0) }
    }

    private func isAsked(_ year: NamedYear, lag: Int) -> Bool {
        switch year {
        case .year(let year), .schoolYear(endingIn: let year): (first - lag...last - lag).contains(year)
        case .before(let count): count == lag
        }
    }

    private func isEarlier(_ year: NamedYear, than entry: any FormEntry) -> Bool {
        let lag = Self.lag(of: entry)
        switch year {
        // Figures are those of the school year that ended before the deposit, which people call by its first year, too.
        case .year(let year): return year < first - lag - (entry is Entry<Double> ? 1 : 0)
        case .schoolYear(endingIn: let year): return year < first - lag
        case .before(let count): return count > lag
        }
    }

    /// The years between the campaign and what an entry asks for: 1 for « Valeur N-1 ».
    private static func lag(of entry: any FormEntry) -> Int {
        entry.heading.hasSuffix("N-1") ? 1 : entry.heading.hasSuffix("N-2") ? 2 : 0
    }
}

/// A year that a label names.
private enum NamedYear {
    case year(Int)
    /// « 2016-2017 ».
    case schoolYear(endingIn: Int)
    /// « N-1 », « année précédente », « rappel ».
    case before(Int)
}

extension CampaignYears {
    /// The years in the brackets of a label that say nothing else.
    private static func years(in label: String) -> [NamedYear] {
        guard mayStand(in: label) else { return [] }
        return label.split { "([".contains($0) }.dropFirst().flatMap { part in
            years(named: String(part.prefix { !")]".contains($0) }))
        }
    }

    /// None when a word says something else: « ex. : 31/12/2017 », « au plus tard en 2017 », « édition 2016 ».
    private static func years(named text: String) -> [NamedYear] {
        let dashes: Set<Character> = ["-", "–", "—", "\u{2010}", "\u{2011}", "/"]
        var plain = String(text.map { dashes.contains($0) ? "-" : $0.isWhitespace ? " " : $0 })
        plain = plain.replacing(" - ", with: "-")
        var named: [NamedYear] = []
        for word in plain.split(whereSeparator: { " ,;:.'’=°".contains($0) }) {
            if let year = namedYear(word) {
                named.append(year)
            } else if !companions.contains(Folded(word).description) {
                return []
            }
        }
        return named
    }

    private static func namedYear(_ word: Substring) -> NamedYear? {
        let parts = word.split(separator: "-", omittingEmptySubsequences: false)
        if parts.count == 1 {
            return year(word).map(NamedYear.year) ?? (recalling.contains(Folded(word).description) ? .before(1) : nil)
        }
        guard parts.count == 2 else { return nil }
        if ["n", "N"].contains(parts[0]) { return Int(parts[1]).map(NamedYear.before) }
        guard let start = year(parts[0]) else { return nil }
        let end = year(parts[1]) ?? (parts[1].count == 2 ? Int(parts[1]).map { start / 100 * 100 + $0 } : nil)
        return end == start + 1 ? .schoolYear(endingIn: start + 1) : nil
    }

    private static func year(_ digits: Substring) -> Int? {
        guard digits.count == 4, digits.allSatisfy(\.isASCIIDigit), let year = Int(digits) else { return nil }
        return plausible.contains(year) ? year : nil
    }

    /// No campaign is older, and a greater number counts something else.
    private static let plausible = 1_990...2_099

    /// Folded: words that say that an answer is an earlier one.
    private static let recalling: Set<String> = [
        "rappel", "precedent", "precedente", "anterieur", "anterieure", "andernier",
    ]

    /// Folded: words that stand with a year and add nothing to it.
    private static let companions: Set<String> = [
        "campagne", "annee", "an", "exercice", "session", "rentree", "scolaire", "autoevaluation", "evaluation",
        "labellisation", "bilan", "saisie", "valeur", "reponse", "resultat", "niveau", "ancien", "ancienne", "en", "de",
        "du", "la", "le", "l", "pour", "au", "a",
    ]
}

extension Headings {
    /// Which of the labels of one heading may be read, the likeliest first: the heading itself, then one that names the year. Those of
    /// an earlier year give way to any other; alone, they are none where `isAskedEachYear`.
    func order(
        _ labels: [String],
        of entry: any FormEntry,
        isAskedEachYear: Bool,
        in years: () -> CampaignYears?
    ) -> [Int] {
        let mayBeNamed = labels.contains { CampaignYears.mayStand(in: $0) && !hold($0) }
        let years = mayBeNamed ? years() : nil
        var read = labels.indices.filter { years?.areBefore(labels[$0], of: entry) != true }
        if read.isEmpty, !isAskedEachYear { read = Array(labels.indices) }
        if read.count < 2 { return read }
        let ranks = read.map { hold(labels[$0]) ? 0 : years?.stand(in: labels[$0], of: entry) == true ? 1 : 2 }
        return zip(ranks, read).sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.1)
    }
}

extension FormEntry {
    /// Whether each campaign has its own answer: a date may be that of something older, and what is locked is the mission's.
    var isAskedEachYear: Bool { !isLocked && !isLabel && !(self is Entry<CalendarDate>) }
}
