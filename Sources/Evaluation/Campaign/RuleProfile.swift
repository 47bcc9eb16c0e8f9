import Words

/// What a campaign changes in the rules (sheet *Règles*), each change with the reason that documents print.
package struct RuleProfile: Sendable {
    /// In the order of the rules.
    package let adaptations: [RuleAdaptation]
    private let byCode: [RuleCode: RuleAdaptation]

    /// The profile of a campaign; without adaptation every rule is that of the specification.
    package init(_ adaptations: [RuleAdaptation] = []) {
        byCode = Dictionary(firstOf: adaptations.map { ($0.code, $0) })
        self.adaptations = RuleCode.allCases.compactMap { [byCode] in byCode[$0] }
    }

    /// Whether the campaign keeps the rule.
    package func keeps(_ code: RuleCode) -> Bool { self[code].map { $0.severity != nil } ?? true }

    /// What the campaign changes in a rule; nil when nothing.
    package subscript(code: RuleCode) -> RuleAdaptation? { byCode[code] }
}

/// A rule that a campaign switched off, or made more or less grave.
package struct RuleAdaptation: Hashable, Sendable {
    package let code: RuleCode
    /// The severity the campaign gives to the rule; nil when it switched it off.
    package let severity: Severity?
    package let reason: String

    package init(_ code: RuleCode, severity: Severity?, reason: String) {
        self.code = code
        self.severity = severity
        self.reason = reason
    }
}
