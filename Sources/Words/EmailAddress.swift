/// Addresses that a mail program takes as they stand.
package enum EmailAddress {
    /// Whether a text may stand in a header as an address: visible ASCII around one « @ », and none of the signs that
    /// separate addresses.
    package static func isWellFormed(_ text: String) -> Bool {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        return parts.count == 2 && parts.allSatisfy { !$0.isEmpty }
            && text.utf8.allSatisfy { (0x21...0x7E).contains($0) && !separators.contains($0) }
    }

    private static let separators = Set("\"(),:;<>[\\]".utf8)
}
