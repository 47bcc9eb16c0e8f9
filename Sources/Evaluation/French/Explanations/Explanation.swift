import Words

/// A rule told to people: what must hold, why and for whom, an example, and what to do (`cmq explain`).
package struct Explanation: Hashable, Sendable {
    /// The fact that must hold, on one short line.
    package let fact: String
    /// What exactly is looked at, where the fact is too short to say it.
    package let detail: String?
    /// Why the rule exists, and for whom.
    package let reason: String
    /// What breaks the rule…
    package let wrong: String
    /// …and the same thing once mended.
    package let right: String
    /// What to do, in the infinitive.
    package let remedy: String

    init(
        _ fact: String,
        detail: String? = nil,
        reason: String,
        wrong: String,
        right: String,
        remedy: String
    ) {
        self.fact = FrenchTypography.polished(fact)
        self.detail = detail.map(FrenchTypography.polished)
        self.reason = FrenchTypography.polished(reason)
        self.wrong = FrenchTypography.polished(wrong)
        self.right = FrenchTypography.polished(right)
        self.remedy = FrenchTypography.polished(remedy)
    }
}

extension RuleCode {
    /// The rule told to people.
    package var explanation: Explanation {
        switch self {
        case .fic01: .fic01
        case .fic02: .fic02
        case .fic03: .fic03
        case .fic04: .fic04
        case .fic05: .fic05
        case .fic06: .fic06
        case .idn01: .idn01
        case .idn02: .idn02
        case .idn03: .idn03
        case .idn04: .idn04
        case .idn05: .idn05
        case .idn06: .idn06
        case .idn07: .idn07
        case .idn08: .idn08
        case .idn09: .idn09
        case .ref01: .ref01
        case .ref02: .ref02
        case .ref03: .ref03
        case .ref04: .ref04
        case .ref05: .ref05
        case .ref06: .ref06
        case .ref07: .ref07
        case .ref08: .ref08
        case .ref09: .ref09
        case .ind01: .ind01
        case .ind02: .ind02
        case .ind03: .ind03
        case .ind04: .ind04
        case .ind05: .ind05
        case .ind06: .ind06
        case .ind07: .ind07
        case .res01: .res01
        case .res02: .res02
        case .res03: .res03
        case .res04: .res04
        case .prv01: .prv01
        case .prv02: .prv02
        case .pla01: .pla01
        case .pla02: .pla02
        case .pla03: .pla03
        case .sui01: .sui01
        case .bil01: .bil01
        case .cpr01: .cpr01
        case .his01: .his01
        case .gri01: .gri01
        case .gri02: .gri02
        case .gri03: .gri03
        case .gri04: .gri04
        case .rfl01: .rfl01
        case .rfl02: .rfl02
        case .rfl03: .rfl03
        case .rfl04: .rfl04
        case .rfl05: .rfl05
        case .rfl06: .rfl06
        case .rfl07: .rfl07
        case .rfl08: .rfl08
        case .cam01: .cam01
        case .cam02: .cam02
        case .cam03: .cam03
        case .cam04: .cam04
        case .cam05: .cam05
        case .cam06: .cam06
        }
    }
}
