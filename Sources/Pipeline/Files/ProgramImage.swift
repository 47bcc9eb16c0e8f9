internal import FoundationEssentials

/// The binary of a program (ELF, 64 bits, least byte first), as far as its identifier.
struct ProgramImage {
    private let bytes: Data

    init(_ bytes: Data) {
        self.bytes = bytes
    }

    /// The note that the linker leaves (`--build-id`); nil when there is none, or this is no such binary.
    var identifier: String? {
        guard bytes.starts(with: [0x7F, 0x45, 0x4C, 0x46, 2, 1]), let table = number(at: 32, bytes: 8),
            let size = number(at: 54, bytes: 2), let count = number(at: 56, bytes: 2)
        else { return nil }
        for index in 0..<count {
            let header = table + index * size
            guard number(at: header, bytes: 4) == Self.noteSegment, let start = number(at: header + 8, bytes: 8),
                let length = number(at: header + 32, bytes: 8)
            else { continue }
            if let found = identifier(amongNotesIn: start..<start + length) { return found }
        }
        return nil
    }

    private static let noteSegment = 4
    private static let identifierNote = 3

    private func identifier(amongNotesIn range: Range<Int>) -> String? {
        var place = range.lowerBound
        while place + 12 <= range.upperBound, let nameSize = number(at: place, bytes: 4),
            let size = number(at: place + 4, bytes: 4), let kind = number(at: place + 8, bytes: 4)
        {
            let name = place + 12
            let content = name + (nameSize + 3) & ~3
            guard content + size <= bytes.count else { return nil }
            if kind == Self.identifierNote, bytes[name..<name + nameSize].elementsEqual("GNU\0".utf8) {
                return bytes[content..<content + size].hexadecimal
            }
            place = content + (size + 3) & ~3
        }
        return nil
    }

    private func number(at place: Int, bytes count: Int) -> Int? {
        guard place >= 0, place + count <= bytes.count else { return nil }
        let value = bytes[place..<place + count].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        // No file is longer than a quarter of what fits: sums of such numbers stay whole.
        return value < 1 << 61 ? Int(value) : nil
    }
}
