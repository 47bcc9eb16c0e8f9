// Bytes that a reader lends, and the values they become.

extension [UInt8] {
    /// A copy of bytes that someone lends.
    init(lent bytes: Span<UInt8>) {
        self = []
        append(contentsOf: bytes)
    }

    /// Appends bytes that someone lends.
    mutating func append(contentsOf bytes: Span<UInt8>) {
        unsafe bytes.withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
    }
}

extension String {
    /// The text of bytes that someone lends; those that are no UTF-8 become U+FFFD.
    init(_ bytes: Span<UInt8>) {
        self = unsafe bytes.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
    }
}

extension Span<UInt8> {
    /// Whether the bytes are those of a word.
    @inline(__always)
    func equals(_ word: StaticString) -> Bool {
        guard count == word.utf8CodeUnitCount else { return false }
        for index in 0..<count where unsafe self[index] != word.utf8Start[index] { return false }
        return true
    }
}
