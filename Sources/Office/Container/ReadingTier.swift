/// Who reads the archive and the XML of a workbook: both tiers give the same bytes and the same events.
package enum ReadingTier: String, Hashable, Sendable, CaseIterable {
    /// `Inflater` and `PlainXMLScanner` for as long as a part is sound and plain, then the libraries.
    case fastest
    /// libzip and libxml2 alone, which the tests take as the judges.
    case libraries
}
