import Words

/// The findings of the deposit before, each beside the one of this deposit that is the same.
///
/// A campus that corrects a row changes what its other findings are known by, and one that inserts rows moves them: a finding
/// is known by its mark first, then by its cell, then by its sentence, and goes on as one at most.
struct FindingPairing {
    /// What each finding was, in their order; nil where it is new.
    let answers: [EarlierFinding?]
    /// Those that no longer stand, in the order of then.
    let unpaired: [EarlierFinding]

    /// - Parameters:
    ///   - returned: those of the deposit before.
    ///   - findings: those of this one.
    init(of returned: [EarlierFinding], with findings: [Finding]) {
        var pairing = Pairing(of: returned.map(Trait.init), with: findings.map(Trait.init))
        pairing.pair { [$0.identity, $0.place, $0.sentence] }
        pairing.pair { [$0.identity, $0.sentence] }
        pairing.pair(where: \.isMarked, by: { [$0.identity] }, if: { row, finding in row.mayTell(of: finding) })
        pairing.pair(where: \.hasSentence) { [$0.place, $0.sentence] }
        // A row whose mark says nothing, or that lost it: what else tells must tell of one finding alone.
        pairing.pair(where: { !$0.isMarked && $0.hasSentence }, onlyIfAlone: true) { [$0.code, $0.sentence] }
        pairing.pair(where: { !$0.isMarked && !$0.hasSentence }, onlyIfAlone: true) { [$0.code, $0.place] }
        answers = pairing.rows.map { row in row.map { returned[$0] } }
        let paired = Set(pairing.rows.compactMap(\.self))
        unpaired = returned.indices.filter { !paired.contains($0) }.map { returned[$0] }
    }

    /// What a row or a finding is known by.
    private struct Trait {
        let identity: String
        /// Whether the mark tells more than a cell does: a row that has no name is another one once rows are inserted.
        let isMarked: Bool
        let code: String
        let place: String
        let sentence: String
        /// What its mark says, and its sentence, of which a mark may hold more. Empty for a list that does not tell it.
        let kinds: Set<String>

        init(_ row: EarlierFinding) {
            identity = row.identity.description
            let cell = row.place.split(separator: "!").last.map { Folded($0).description }
            isMarked = row.isMarked && !identity.split(separator: "|").contains { $0 == cell ?? "" }
            code = row.code
            place = row.place
            sentence = Folded(row.sentence).description
            kinds = row.mark.kind.map { [$0, FindingMark.kind(of: row.sentence)] } ?? []
        }

        init(_ finding: Finding) {
            let text = FindingText(finding).sentence
            identity = finding.identity.description
            isMarked = true
            code = finding.code.rawValue
            place = finding.place.name
            sentence = Folded(text).description
            kinds = [FindingMark.kind(of: text)]
        }

        var hasSentence: Bool { !sentence.isEmpty }

        /// Whether a row of the same identity may tell of a finding: the value may be another one since, the fact may not.
        func mayTell(of finding: Trait) -> Bool { kinds.isEmpty || !kinds.isDisjoint(with: finding.kinds) }
    }

    /// Pairs rows and findings, one to one.
    private struct Pairing {
        /// The rank of the row of each finding.
        private(set) var rows: [Int?]
        private let told: [Trait]
        private let findings: [Trait]
        private var free: [Int]

        init(of told: [Trait], with findings: [Trait]) {
            self.told = told
            self.findings = findings
            rows = Array(repeating: nil, count: findings.count)
            free = Array(told.indices)
        }

        /// Pairs those that have one key, in their order.
        ///
        /// - Parameters:
        ///   - isAsked: which rows may be paired by this key.
        ///   - onlyIfAlone: whether a key of several rows, or of several findings, says nothing.
        ///   - key: what they are known by.
        ///   - mayPair: what else must hold.
        mutating func pair(
            where isAsked: (Trait) -> Bool = { _ in true },
            onlyIfAlone: Bool = false,
            by key: (Trait) -> [String],
            if mayPair: (_ row: Trait, _ finding: Trait) -> Bool = { _, _ in true }
        ) {
            var waiting = Dictionary(grouping: free.filter { isAsked(told[$0]) }) { key(told[$0]) }
            if waiting.isEmpty { return }
            let open = findings.indices.filter { rows[$0] == nil }
            let counts = onlyIfAlone ? Dictionary(grouping: open) { key(findings[$0]) }.mapValues(\.count) : [:]
            for finding in open {
                let key = key(findings[finding])
                guard let candidates = waiting[key], !onlyIfAlone || candidates.count == 1 && counts[key] == 1,
                    let row = candidates.first(where: { mayPair(told[$0], findings[finding]) })
                else { continue }
                rows[finding] = row
                waiting[key] = candidates.filter { $0 != row }
            }
            let paired = Set(rows.compactMap(\.self))
            free.removeAll { paired.contains($0) }
        }
    }
}

extension KeptFindings {
    /// Where an explanation was typed that closes nothing, and why: nobody writes for nothing without being told. What was typed
    /// beside a finding that no longer stands needs no answer, as long as nothing else is found at its cell.
    func unreadExplanations(in returned: [EarlierFinding]) -> [Finding] {
        if returned.isEmpty { return [] }
        let list = FindingPairing(of: returned, with: findings)
        var told: Set<Place> = []
        // A row that tells of several cells is told once.
        var found: [Finding] = zip(findings, list.answers).compactMap { finding, earlier in
            guard let place = earlier?.explanationPlace, told.insert(place).inserted, let remark = finding.remark else {
                return nil
            }
            let why: FileFact =
                finding.severity == .question ? .explanation(.short) : .explanation(.withoutQuestion(finding.severity))
            return Finding(.file(why), at: place, value: remark)
        }
        let open = findings.filter { $0.severity == .question && $0.explanation == nil }
        let read = Set(findings.compactMap { $0.explanation ?? $0.remark })
        let (marks, places) = (Set(open.map(\.identity)), Set(open.map { [$0.code.rawValue, $0.place.name] }))
        for earlier in list.unpaired where earlier.explanation != nil {
            guard let place = earlier.explanationPlace, !told.contains(place),
                !earlier.isMarked || marks.contains(earlier.identity) || places.contains([earlier.code, earlier.place])
                    || earlier.isLostExplanation && earlier.explanation.map(read.contains) == false
            else { continue }
            told.insert(place)
            found.append(Finding(.file(.explanation(.lost)), at: place, value: earlier.explanation))
        }
        return found
    }
}

extension EarlierFinding {
    /// Whether it told of an explanation that stood beside no finding, whose text its row keeps.
    fileprivate var isLostExplanation: Bool { tells(.fic05, Self.kindsOfLost) }

    /// Whether it told of what was typed in a list of findings: the next one has other cells, and nothing to correct.
    var isAboutExplanations: Bool { tells(.fic05, Self.kindsOfLost.union(Self.kindsOfOthers)) }

    private static let kindsOfLost = kinds(of: [.lost, .overOurs])
    private static let kindsOfOthers = kinds(of: [.short, .withoutQuestion(.error), .repeated(read: "Anomalies!F1")])

    private static func kinds(of facts: [ExplanationFact]) -> Set<String> {
        Set(facts.flatMap { FindingMark.kinds(of: .file(.explanation($0))) })
    }

    /// Whether it told a fact of this rule, known by its kinds: by that of its mark, and without one by what its row says.
    func tells(_ rule: RuleCode, _ kinds: Set<String>) -> Bool {
        code == rule.rawValue && kinds.contains(mark.kind ?? FindingMark.kind(of: sentence))
    }
}

extension FindingMark {
    /// Those of a fact: of one cell, and of a column of cells.
    static func kinds(of fact: Fact) -> Set<String> {
        Set([1, BrokenColumns.fewest].compactMap { Finding(fact, at: .file, count: $0).mark.kind })
    }
}

extension Submission {
    /// What is told of explanations that stand on a copy of the list beside a finding that has another one.
    func repeatedExplanations(in campaign: Campaign) -> [Finding] {
        guard let list, list.isOf(campaign) else { return [] }
        return list.repeated.compactMap { read, other in
            guard let read = read.explanationPlace, let place = other.explanationPlace else { return nil }
            return Finding(.file(.explanation(.repeated(read: read.name))), at: place, value: other.explanation)
        }
    }

    /// What is told of texts that stand in place of ours in the list.
    func textsOverOurs(in campaign: Campaign) -> [Finding] {
        guard let list, list.isOf(campaign) else { return [] }
        return list.overOurs.map { Finding(.file(.explanation(.overOurs)), at: $0.place, value: $0.text) }
    }

    /// What is told of explanations that answer another campaign than this one.
    func explanationsOfAnotherCampaign(than campaign: Campaign) -> [Finding] {
        guard let list, !list.isOf(campaign), let name = list.campaign,
            let place = list.findings.lazy.compactMap(\.explanationPlace).first
        else { return [] }
        return [Finding(.file(.explanation(.ofAnotherCampaign(name))), at: place)]
    }
}
