/// Texts one after the other in one block of bytes, each by its number.
struct TextTable: Sendable {
    private var bytes: [UInt8] = []
    private var ends: [Int] = []

    var count: Int { ends.count }

    /// The text of that number; bytes that are no UTF-8 become U+FFFD.
    subscript(_ index: Int) -> String { String(decoding: bytes[start(of: index)..<ends[index]], as: UTF8.self) }

    func isEmpty(_ index: Int) -> Bool { start(of: index) == ends[index] }

    func byteCount(_ index: Int) -> Int { ends[index] - start(of: index) }

    private func start(of index: Int) -> Int { index == 0 ? 0 : ends[index - 1] }

    /// Takes a text in, and returns its number.
    @discardableResult
    mutating func append(_ text: Span<UInt8>) -> UInt64 {
        bytes.append(contentsOf: text)
        return end()
    }

    /// Takes a text in, and returns its number.
    @discardableResult
    mutating func append(_ text: String) -> UInt64 {
        bytes.append(contentsOf: text.utf8)
        return end()
    }

    private mutating func end() -> UInt64 {
        ends.append(bytes.count)
        return UInt64(ends.count - 1)
    }
}
