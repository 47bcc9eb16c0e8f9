extension String {
    /// The text as part of an address: each byte that is not unreserved (RFC 3986, §2.3) nor one of `others` as `%E9`.
    package func percentEncoded(keeping others: String = "") -> String {
        utf8.map { byte in
            let scalar = UnicodeScalar(byte)
            let isPlain = Character(scalar).isASCIILetterOrDigit || ("-._~" + others).utf8.contains(byte)
            return isPlain ? String(scalar) : "%" + String(byte, radix: 16, uppercase: true).padded(to: 2)
        }.joined()
    }
}
