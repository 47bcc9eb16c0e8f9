internal import Glibc

extension Span<UInt8> {
    /// The first place of a byte at or after another place, found by the C library many bytes at a time.
    func firstIndex(of byte: UInt8, from start: Int) -> Int? {
        guard start < count else { return nil }
        return unsafe extracting(start..<count).withUnsafeBytes { rest in
            guard let first = rest.baseAddress, let found = unsafe memchr(first, Int32(byte), rest.count) else {
                return nil
            }
            return unsafe start + (UnsafeRawPointer(found) - first)
        }
    }
}
