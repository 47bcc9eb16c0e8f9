/// Who reads the XML of a workbook: both tiers give the same events.
package enum XMLTier: String, Hashable, Sendable, CaseIterable {
    /// `PlainXMLScanner` for as long as a part is plain, then libxml2.
    case fastest
    /// libxml2 alone, which the tests take as the judge.
    case libxml2
}
