package import Evaluation
internal import Words

/// What a campus said in the earlier campaign, and what the experts asked of it: a form recalls it, by the codes of its own
/// referential.
package struct EarlierAnswers: Sendable {
    /// The name of that campaign: `2018`.
    package let campaign: String
    /// Nil when the campus sent nothing that can be read.
    let submission: Submission?
    let recommendations: [RecalledRecommendation]
    /// Where the check of that campaign found an error.
    private let faults: [Place]
    private let correspondence: Correspondence
    private let standards: [ReferentialCode: [EarlierAnswer]]
    private let indicators: [ReferentialCode: IndicatorAnswer]
    /// Those that the program derived then, whatever the campus typed.
    private let computed: [ReferentialCode: IndicatorReading]
    private let summaries: [ReferentialCode: DomainSummary]

    package init(
        in campaign: String,
        assessment: Assessment?,
        recommendations: [RecalledRecommendation],
        by correspondence: Correspondence
    ) {
        self.campaign = campaign
        submission = assessment?.submission
        self.recommendations = recommendations.map { $0.naming(by: correspondence) }
        faults = (assessment?.findings ?? []).filter { $0.severity >= .error }.map(\.place)
        self.correspondence = correspondence
        func byCode<Row>(_ rows: [Row]?, _ code: (Row) -> ReferentialCode?) -> [ReferentialCode: Row] {
            Dictionary(firstOf: (rows ?? []).compactMap { row in code(row).map { ($0, row) } })
        }
        let answers = byCode(submission?.standards.rows) { ReferentialCode($0.code.typed) }
        standards = answers.keys.sorted().reduce(into: [:]) { standards, code in
            for link in correspondence.successors(of: code) {
                guard let current = link.current, let answer = answers[code] else { continue }
                let told = EarlierAnswer(code: code, isKept: link.isKept, answer: answer)
                standards[current, default: []].append(told)
            }
        }
        func byCurrentCode<Row>(_ rows: [ReferentialCode: Row]) -> [ReferentialCode: Row] {
            Set(rows.keys.flatMap(correspondence.successors).compactMap(\.current)).reduce(into: [:]) { kept, current in
                // Nothing says how the figures of several make one.
                let links = correspondence.predecessors(of: current)
                guard links.count == 1, links[0].isKept else { return }
                kept[current] = rows[links[0].earlier]
            }
        }
        indicators = byCurrentCode(byCode(submission?.indicators.rows) { ReferentialCode($0.code.typed) })
        let readings = assessment.map { IndicatorReading.all(of: $0).filter(\.indicator.isComputed) }
        computed = byCurrentCode(byCode(readings) { $0.indicator.code })
        summaries = byCode(submission?.summaries.rows) { $0.domainCode }
    }

    /// Whether that check found what was typed in a cell wrong: nobody copies it.
    func isFaulty<Value>(_ answer: Answer<Value>) -> Bool {
        !answer.isEmpty && faults.contains { $0.covers(answer.place) }
    }

    /// The level that may be held against the one to give; a standard made of several is held as far as the weakest was.
    func rating(of standard: Standard) -> Rating? {
        (standards[standard.code] ?? []).compactMap(\.inherited).merged
    }

    /// What the campus said of the standard, of each of those that it is made of; nil when nothing.
    func comment(on standard: Standard) -> String? {
        let told = standards[standard.code] ?? []
        if told.isEmpty { return nil }
        return told.map { $0.text(in: campaign, isAlone: told.count == 1) }.joined(separator: "\n")
    }

    func answer(to indicator: Indicator) -> IndicatorAnswer? { indicators[indicator.code] }

    /// The figure of the indicator: as the program derived it, to two decimals, else as typed, unless the check found it wrong.
    func figure(of indicator: Indicator) -> Double? {
        if let reading = computed[indicator.code] { return reading.value?.rounded(decimals: 2) }
        return answer(to: indicator).flatMap { isFaulty($0.value) ? nil : $0.value.value }
    }

    /// What the campus said of the domain; nothing where it comes from several, unless one of them has its code.
    func summary(of domain: Domain) -> DomainSummary? {
        let origins = Set(
            domain.standards.flatMap { correspondence.predecessors(of: $0.code) }.compactMap {
                $0.earlier.ancestor(.domain)
            }
        )
        let origin = origins.count == 1 ? origins.first : origins.first { $0 == domain.code }
        return origin.flatMap { summaries[$0] }
    }

    func recommendations(on standard: Standard) -> [RecalledRecommendation] {
        recommendations.filter { $0.standards?.compactMap(ReferentialCode.init).contains(standard.code) == true }
    }

    /// Codes of standards as this form writes them, each once; those that no longer are, left out.
    func codes(of typed: [String]?) -> [String] {
        let links = (typed ?? []).compactMap(ReferentialCode.init).flatMap(correspondence.successors)
        return links.compactMap(\.current?.description).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    /// What the indicator that somebody named is now: as typed when it is none of the earlier edition, nil when it was dropped.
    func indicator(namedBy typed: String) -> String? {
        let links = ReferentialCode(typed).map(correspondence.successors) ?? []
        if links.isEmpty { return typed }
        let codes = codes(of: [typed])
        return codes.isEmpty ? nil : codes.joined(separator: " ; ")
    }

    /// The evidence that is young enough at the reference date of a campaign; an item without a date stays, to be dated. What
    /// proved dropped standards alone proves nothing any more.
    func evidence(for campaign: Campaign) -> [Evidence] {
        let oldest = campaign.referenceDate.adding(months: -Evidence.longestAge)
        return (submission?.evidence.rows ?? []).filter { item in
            guard !item.identifier.isEmpty || !item.title.isEmpty, !isOfDroppedOnes(item.standards.value) else {
                return false
            }
            return item.date.value.map { $0 >= oldest } ?? true
        }
    }

    /// Whether standards are named, all of them dropped.
    private func isOfDroppedOnes(_ typed: [String]?) -> Bool {
        let named = (typed ?? []).map { ReferentialCode($0).map(correspondence.successors) ?? [] }
        return !named.isEmpty && named.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0.current == nil } }
    }

    /// The actions that are not over.
    var openActions: [PlannedAction] {
        (submission?.actions.rows ?? []).filter { action in
            switch action.status.value {
            case .completed, .abandoned: false
            case .toStart, .ongoing, .suspended: true
            case nil: !action.title.isEmpty
            }
        }
    }
}

/// What the campus said of an earlier standard, which a current one takes over.
private struct EarlierAnswer {
    let code: ReferentialCode
    /// Whether it still answers the current one: when not, the level is to be given again.
    let isKept: Bool
    let answer: StandardAnswer

    var inherited: InheritedRating? {
        answer.rating.value.map { InheritedRating(code: code, rating: $0, isKept: isKept) }
    }

    /// `D0.C2.R3, niveau 2 : …` among several; the comment, where it is alone and still holds.
    func text(in campaign: String, isAlone: Bool) -> String {
        let comment = answer.comment.value ?? "Sans commentaire en \(campaign)"
        let level = answer.rating.value.map { $0.level.map(LevelText.text) ?? "NC" }
        let marks = [isAlone ? nil : "\(code)", isKept ? nil : "référence modifiée depuis"].compactMap(\.self)
        if marks.isEmpty { return comment }
        let head = (marks + [level].compactMap(\.self)).joined(separator: ", ")
        return "\(head.capitalizedFirst)\u{A0}: \(comment)"
    }
}

extension RecalledRecommendation {
    /// `R3 (EXP-04) : Chiffrer les besoins…`.
    var recalled: String { "\(recalledName)\u{A0}: \(text ?? "")" }
}
