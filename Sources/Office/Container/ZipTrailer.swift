/// The end-of-central-directory record, found by hand when libzip refuses a file with bytes before the archive.
///
/// ZIP application note 6.3.10, §4.3.16.
struct ZipTrailer {
    /// Where the archive begins in the file: the difference between where the directory is and where it says it is.
    let base: Int
    /// Where the record itself begins.
    let position: Int
    /// Where the directory says it is, from the base.
    let directoryOffset: Int

    private static let size = 22

    init?(of bytes: [UInt8]) {
        let size = Self.size
        guard bytes.count >= size else { return nil }
        let lowest = max(0, bytes.count - size - 65_535)
        for position in stride(from: bytes.count - size, through: lowest, by: -1)
        where bytes[position] == 0x50 && bytes[position + 1] == 0x4B
            && bytes[position + 2] == 0x05 && bytes[position + 3] == 0x06
        {
            let directorySize = Self.number(bytes, at: position + 12)
            directoryOffset = Self.number(bytes, at: position + 16)
            self.position = position
            base = position - directorySize - directoryOffset
            return
        }
        return nil
    }

    /// Whether the archive is all that these bytes hold: nothing before it, and neither a comment nor anything after it.
    func isAll(of bytes: [UInt8]) -> Bool { base == 0 && position + Self.size == bytes.count }

    private static func number(_ bytes: [UInt8], at position: Int) -> Int {
        (0..<4).reduce(0) { $0 | Int(bytes[position + $1]) << (8 * $1) }
    }
}
