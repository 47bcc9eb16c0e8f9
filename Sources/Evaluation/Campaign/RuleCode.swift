import Words

/// The stable code of a rule (specification §6); the raw value is what people quote. What stands behind it is in `RuleBook`.
package enum RuleCode: String, CaseIterable, Codable, Sendable {
    case fic01 = "FIC-01"
    case fic02 = "FIC-02"
    case fic03 = "FIC-03"
    case fic04 = "FIC-04"
    case fic05 = "FIC-05"
    case fic06 = "FIC-06"
    case fic09 = "FIC-09"
    case fic10 = "FIC-10"
    case idn01 = "IDN-01"
    case idn02 = "IDN-02"
    case idn03 = "IDN-03"
    case idn04 = "IDN-04"
    case idn05 = "IDN-05"
    case idn06 = "IDN-06"
    case idn07 = "IDN-07"
    case idn08 = "IDN-08"
    case idn09 = "IDN-09"
    case ref01 = "REF-01"
    case ref02 = "REF-02"
    case ref03 = "REF-03"
    case ref04 = "REF-04"
    case ref05 = "REF-05"
    case ref06 = "REF-06"
    case ref07 = "REF-07"
    case ref08 = "REF-08"
    case ref09 = "REF-09"
    case ind01 = "IND-01"
    case ind02 = "IND-02"
    case ind03 = "IND-03"
    case ind04 = "IND-04"
    case ind05 = "IND-05"
    case ind06 = "IND-06"
    case ind07 = "IND-07"
    case res01 = "RES-01"
    case res02 = "RES-02"
    case res03 = "RES-03"
    case res04 = "RES-04"
    case prv01 = "PRV-01"
    case prv02 = "PRV-02"
    case pla01 = "PLA-01"
    case pla02 = "PLA-02"
    case pla03 = "PLA-03"
    case sui01 = "SUI-01"
    case bil01 = "BIL-01"
    case cpr01 = "CPR-01"
    case his01 = "HIS-01"
    case gri01 = "GRI-01"
    case gri02 = "GRI-02"
    case gri03 = "GRI-03"
    case gri04 = "GRI-04"
    case rfl01 = "RFL-01"
    case rfl02 = "RFL-02"
    case rfl03 = "RFL-03"
    case rfl04 = "RFL-04"
    case rfl05 = "RFL-05"
    case rfl06 = "RFL-06"
    case rfl07 = "RFL-07"
    case rfl08 = "RFL-08"
    case rfl09 = "RFL-09"
    case cam01 = "CAM-01"
    case cam02 = "CAM-02"
    case cam03 = "CAM-03"
    case cam04 = "CAM-04"
    case cam05 = "CAM-05"
    case cam06 = "CAM-06"

    /// The rule that a person names, without minding case, spaces or hyphens: `ref04` is REF-04.
    package init?(named text: String) {
        let folded = Folded(text)
        guard let code = Self.allCases.first(where: { Folded($0.rawValue) == folded }) else { return nil }
        self = code
    }
}

extension RuleCode: Comparable {
    package static func < (left: RuleCode, right: RuleCode) -> Bool { left.rawValue < right.rawValue }
}
