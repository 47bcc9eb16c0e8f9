/// What became of a standard or an indicator of the earlier edition: a row of the correspondence (*correspondance*).
///
/// Two rows to one current code are a merger, two rows from one earlier code a split.
package struct Succession: Hashable, Sendable {
    package let earlier: ReferentialCode
    /// Nil: it was dropped.
    package let current: ReferentialCode?
    /// Whether what was answered to the earlier one still answers the current one (*conservation*).
    package let isKept: Bool
    /// Why, as the authors of the edition say it.
    package let reason: String

    package init(from earlier: ReferentialCode, to current: ReferentialCode?, isKept: Bool = true, reason: String = "")
    {
        self.earlier = earlier
        self.current = current
        self.isKept = isKept && current != nil
        self.reason = reason
    }
}
