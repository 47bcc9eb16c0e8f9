/// Reads plain XML, as more than 99 parts of a hundred are: UTF-8, well-formed, without DOCTYPE, comment, CDATA section
/// or processing instruction.
///
/// Whatever else it meets, mistakes included, it refuses: `XMLReader` then gives the part to libxml2, which alone
/// decides what is wrong with it. So nothing may be taken here that libxml2 would take otherwise; in doubt, refuse.
///
/// Zero bytes follow the chunk (`PlainXMLText.padding`), and no plain document holds one: loops stop there by themselves.
@safe struct PlainXMLScanner: ~Copyable {
    /// Why a chunk cannot be read further.
    enum Stop: Error {
        /// Something begins that ends in the next chunk.
        case cut
        case notPlain
    }

    /// What a chunk gave.
    enum Outcome {
        /// Whole tags and the texts before them, in so many bytes.
        case emitted(byteCount: Int, tagCount: Int)
        case notPlain
    }

    struct OpenElement: BitwiseCopyable {
        let spelling: Int32
        let meaning: PlainXMLNames.Meaning
    }

    var names: PlainXMLNames
    let limits: Limits
    var openElements = FlatTable<OpenElement>(capacity: 64)
    private var hasBegun = false
    var hasRoot = false
    /// Tags emitted of this chunk.
    var tagCount = 0
    /// Texts and values that hold references or ends of lines.
    var undecodedTexts = FlatTable<Int32>()
    var undecodedValues = FlatTable<Int32>()
    var declarations: [(spelling: Int, uri: Range<Int>)] = []

    init(vocabulary: XMLVocabulary, limits: Limits) {
        names = PlainXMLNames(vocabulary: vocabulary)
        self.limits = limits
    }

    /// Reads the bytes of the batch into its events; references are decoded where they stand.
    mutating func scan(_ batch: inout XMLEventBatch, isLast: Bool) -> Outcome {
        batch.removeEvents()
        tagCount = 0
        undecodedTexts.removeAll()
        undecodedValues.removeAll()
        PlainXMLText.pad(&batch.bytes)
        let start = unsafe batch.bytes.start
        let outcome = unsafe scan(start, batch.bytes.count, isLast: isLast, into: &batch)
        return batch.decode(texts: undecodedTexts, values: undecodedValues) ? outcome : .notPlain
    }

    private mutating func scan(
        _ bytes: UnsafeMutablePointer<UInt8>,
        _ count: Int,
        isLast: Bool,
        into batch: inout XMLEventBatch
    ) -> Outcome {
        // Every byte before `emitted` has its events; what comes after is emitted whole, or not yet.
        var emitted = 0
        var events = 0
        var attributes = 0
        do throws(Stop) {
            if !hasBegun {
                guard let root = unsafe PlainXMLText.endOfProlog(bytes, count) else { throw .notPlain }
                emitted = root
                hasBegun = true
            }
            while true {
                let tag = try unsafe text(bytes, from: emitted, count, isLast: isLast, into: &batch)
                guard tag < count else { return .emitted(byteCount: tag, tagCount: tagCount) }
                emitted =
                    unsafe bytes[tag + 1] == UInt8(ascii: "/")
                    ? try unsafe endTag(bytes, from: tag + 2, count, into: &batch)
                    : try unsafe startTag(bytes, from: tag + 1, count, into: &batch)
                events = batch.events.count
                attributes = batch.attributes.count
            }
        } catch {
            guard error == .cut, !isLast else { return .notPlain }
            batch.events.filled(events)
            batch.attributes.filled(attributes)
            while let last = undecodedTexts.last, last >= events { undecodedTexts.removeLast() }
            while let last = undecodedValues.last, last >= attributes { undecodedValues.removeLast() }
            return .emitted(byteCount: emitted, tagCount: tagCount)
        }
    }

    /// Why reading stops at a byte that is not the one expected there.
    func stop(_ index: Int, _ count: Int) -> Stop { index >= count ? .cut : .notPlain }

    // MARK: Text

    /// Tells the text that stands there, and returns where it ends.
    @inline(__always)
    private mutating func text(
        _ bytes: UnsafeMutablePointer<UInt8>,
        from start: Int,
        _ count: Int,
        isLast: Bool,
        into batch: inout XMLEventBatch
    ) throws(Stop) -> Int {
        if unsafe bytes[start] == UInt8(ascii: "<") { return start }
        var index = start
        var isDecoded = true
        scanning: while true {
            index = unsafe PlainXMLText.endOfPlainText(bytes, from: index)
            switch unsafe bytes[index] {
            case UInt8(ascii: "<"): break scanning
            case UInt8(ascii: "&"), 0x0D:
                isDecoded = false
                index += 1
            case 0x09, 0x0A: index += 1
            case UInt8(ascii: ">"):
                let isSectionEnd = unsafe index >= start + 2 && bytes[index - 1] == 0x5D && bytes[index - 2] == 0x5D
                if isSectionEnd { throw .notPlain }
                index += 1
            case 0x80...: index = try unsafe character(bytes, at: index, count)
            default:
                guard index >= count else { throw .notPlain }
                guard isLast else { throw .cut }
                break scanning
            }
        }
        if openElements.count == 0 {
            let outside = unsafe UnsafeBufferPointer(start: bytes + start, count: index - start)
            guard unsafe outside.allSatisfy(PlainXMLText.isBlank) && (index < count || hasRoot) else { throw .notPlain }
        } else if index == count {
            throw .notPlain
        } else if index > start {
            if !isDecoded { undecodedTexts.append(Int32(batch.events.count)) }
            batch.events.append(.init(kind: .text, name: -1, lower: Int32(start), upper: Int32(index)))
        }
        return index
    }

    func character(_ bytes: UnsafePointer<UInt8>, at index: Int, _ count: Int) throws(Stop) -> Int {
        let rest = unsafe UnsafeBufferPointer(start: bytes + index, count: count - index)
        if let length = unsafe PlainXMLText.lengthOfCharacter(rest.span) { return index + length }
        throw rest.count < 4 ? .cut : .notPlain
    }
}
