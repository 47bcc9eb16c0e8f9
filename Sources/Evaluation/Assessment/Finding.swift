import Words

/// Something a rule found (*anomalie*): a fact and its place. Its sentences are `FindingText`.
package struct Finding: Codable, Sendable {
    package let code: RuleCode
    package private(set) var severity: Severity
    package let place: Place
    /// The value as read, when there is one to quote.
    package let value: String?
    package let fact: Fact
    /// The number of faulty cells: more than one for a finding on a range.
    package let count: Int
    /// How far what is said of the first of its cells holds for the others.
    let variety: FindingVariety
    /// What the campus typed beside it in the returned workbook: a question that has one is closed.
    package private(set) var explanation: String?
    /// What the campus typed beside it without explaining it: a finding that is no question, a word too short. It stays open.
    package private(set) var remark: String?

    /// A finding with the severity that the specification gives to it.
    package init(_ fact: Fact, at place: Place, value: String? = nil, count: Int = 1) {
        self.init(fact, at: place, value: value, count: count, variety: .none)
    }

    private init(_ fact: Fact, at place: Place, value: String?, count: Int, variety: FindingVariety) {
        code = fact.code
        severity = fact.severity
        self.place = place
        self.value = value.flatMap { $0.isEmpty ? nil : $0 }
        self.fact = fact
        self.count = count
        self.variety = variety
    }

    /// The same finding on a range of cells.
    func standing(at place: Place, count: Int, variety: FindingVariety = .none) -> Finding {
        Finding(fact, at: place, value: value, count: count, variety: variety)
    }

    /// The same finding, as grave as a campaign makes its rule.
    func with(severity: Severity) -> Finding {
        var finding = self
        finding.severity = severity
        return finding
    }

    /// The finding closed by an explanation; only a question can be, for errors are corrected, and not by a mere « ok ».
    package func explained(by explanation: String?) -> Finding {
        guard let explanation else { return self }
        var finding = self
        let closes = severity == .question && explanation.trimmed.count >= Self.shortestExplanation
        finding.explanation = closes ? explanation : nil
        finding.remark = closes ? nil : explanation
        return finding
    }

    /// What was typed where nothing is read: the next list keeps it, to be copied from there.
    package var lostText: String? {
        guard case .file(.explanation(let told)) = fact, told.isKept else { return nil }
        return value
    }

    /// Characters: a few words at least.
    package static let shortestExplanation = 15

    /// Whether the campus has something to do about it.
    package var isOpen: Bool { explanation == nil }
}

extension Finding: Equatable {
    package static func == (left: Finding, right: Finding) -> Bool {
        left.code == right.code && left.place == right.place && left.fact == right.fact
    }
}

extension Sequence<Finding> {
    /// In reading order: the file, then sheet by sheet, row by row; codes decide between findings of one cell, and those of
    /// one rule there stay as they were found.
    package var inReadingOrder: [Finding] {
        sorted { left, right in
            let (first, second) = (left.place.order, right.place.order)
            return first == second ? left.code < right.code : first.lexicographicallyPrecedes(second)
        }
    }
}

extension Finding {
    /// What makes it the same finding in another deposit.
    package var identity: FindingIdentity {
        FindingIdentity(rule: code.rawValue, sheet: place.sheet, subject: place.location?.subject, topic: fact.topic)
    }

    /// What a returned workbook keeps of it.
    package var mark: FindingMark { FindingMark(identity, kind: FindingMark.kind(of: FindingText(self).sentence)) }
}

extension RuleProfile {
    /// The findings as the campaign has them: those of the rules it switched off are left out, the others take the
    /// severity it gives them.
    package func applied(to findings: [Finding]) -> [Finding] {
        guard !adaptations.isEmpty else { return findings }
        return findings.compactMap { finding in
            guard let adaptation = self[finding.code] else { return finding }
            return adaptation.severity.map { finding.with(severity: $0) }
        }
    }
}
