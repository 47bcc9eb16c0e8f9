/// The blocks of 1,024 numbers that the drawings of a workbook give their shapes: two drawings that share one make Excel repair the
/// file (ECMA-376 part 4, §14.2.2.14 `idmap`).
struct XLSXShapeBlocks {
    static let size = 1_024

    /// How many drawings take each block.
    private var drawings: [Int: Int] = [:]

    init(in archive: borrowing ZipReader) throws(OfficeError) {
        for member in archive.members where member.name.lowercased().hasSuffix(".vml") {
            // What cannot be read is not written on either.
            guard let bytes = try? archive.read(member.name) else { continue }
            for block in Self.blocks(in: String(decoding: bytes, as: UTF8.self)) { drawings[block, default: 0] += 1 }
        }
    }

    /// The blocks that a drawing says it has, and those of its shapes.
    private static func blocks(in drawing: String) -> Set<Int> {
        var blocks: Set<Int> = []
        for piece in drawing.split(separator: "idmap").dropFirst() {
            guard let data = piece.prefix(while: { $0 != ">" }).split(separator: "data=").last else { continue }
            blocks.formUnion(numbers(in: data.dropFirst().prefix { $0 != "\"" && $0 != "'" }))
        }
        for piece in drawing.split(separator: XLSXNoteBoxes.shape).dropFirst() {
            if let number = number(piece.prefix(while: \.isNumber)) { blocks.insert(number / size) }
        }
        return blocks
    }

    static func numbers(in list: some StringProtocol) -> [Int] {
        list.split(separator: ",").compactMap { number(String($0).filter { !$0.isWhitespace }) }
    }

    /// The number of a block or of a shape, which Excel keeps on 32 bits; nil for any other text.
    static func number(_ text: some StringProtocol) -> Int? {
        Int32(text).flatMap { $0 > 0 ? Int($0) : nil }
    }

    /// Whether a block is that of one drawing only.
    func isAlone(_ block: Int) -> Bool { drawings[block, default: 0] <= 1 }

    /// A block that no drawing has: the one asked for, or the next.
    mutating func take(from block: Int) -> Int {
        var block = max(block, 1)
        while drawings[block] != nil { block += 1 }
        drawings[block] = 1
        return block
    }
}
