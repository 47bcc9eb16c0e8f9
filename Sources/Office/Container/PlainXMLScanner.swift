/// Reads plain XML, as more than 99 parts of a hundred are: UTF-8, well-formed, without DOCTYPE, comment, CDATA section
/// or processing instruction.
///
/// Whatever else it meets, mistakes included, it refuses: `XMLReader` then gives the part to libxml2, which alone
/// decides what is wrong with it. So nothing may be taken here that libxml2 would take otherwise; in doubt, refuse.
///
/// Zero bytes follow the chunk (`PlainXMLText.padding`), and no plain document holds one: loops stop there by themselves.
@safe struct PlainXMLScanner: ~Copyable {
    /// Why a chunk cannot be read further.
    private enum Stop: Error {
        /// Something begins that ends in the next chunk.
        case cut
        case notPlain
    }

    /// What a chunk gave.
    enum Outcome {
        /// Whole tags and the texts before them, in so many bytes.
        case told(byteCount: Int, tagCount: Int)
        case notPlain
    }

    struct OpenElement: BitwiseCopyable {
        let spelling: Int32
        let meaning: PlainXMLNames.Meaning
    }

    private(set) var names: PlainXMLNames
    private let limits: Limits
    private var openElements = FlatTable<OpenElement>(capacity: 64)
    private var hasBegun = false
    private var hasRoot = false
    /// Texts and values that hold references or ends of lines.
    private var undecodedTexts = FlatTable<Int32>()
    private var undecodedValues = FlatTable<Int32>()
    private var declarations: [(spelling: Int, uri: Range<Int>)] = []

    init(vocabulary: XMLVocabulary, limits: Limits) {
        names = PlainXMLNames(vocabulary: vocabulary)
        self.limits = limits
    }

    /// Reads the bytes of the batch into its events; references are decoded where they stand.
    mutating func scan(_ batch: inout XMLEventBatch, isLast: Bool) -> Outcome {
        batch.removeEvents()
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
        // Every byte before `told` has its events; what comes after is told whole, or not yet.
        var told = 0
        var events = 0
        var attributes = 0
        var tags = 0
        do throws(Stop) {
            if !hasBegun {
                guard let root = unsafe PlainXMLText.endOfProlog(bytes, count) else { throw .notPlain }
                told = root
                hasBegun = true
            }
            while true {
                let tag = try unsafe text(bytes, from: told, count, isLast: isLast, into: &batch)
                guard tag < count else { return .told(byteCount: tag, tagCount: tags) }
                let texts = batch.events.count
                told =
                    unsafe bytes[tag + 1] == UInt8(ascii: "/")
                    ? try unsafe endTag(bytes, from: tag + 2, count, into: &batch)
                    : try unsafe startTag(bytes, from: tag + 1, count, into: &batch)
                events = batch.events.count
                tags += events - texts
                attributes = batch.attributes.count
            }
        } catch {
            guard error == .cut, !isLast else { return .notPlain }
            batch.events.filled(events)
            batch.attributes.filled(attributes)
            while let last = undecodedTexts.last, last >= events { undecodedTexts.removeLast() }
            while let last = undecodedValues.last, last >= attributes { undecodedValues.removeLast() }
            return .told(byteCount: told, tagCount: tags)
        }
    }

    /// Why reading stops at a byte that is not the one expected there.
    private func stop(_ index: Int, _ count: Int) -> Stop { index >= count ? .cut : .notPlain }

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

    private func character(_ bytes: UnsafePointer<UInt8>, at index: Int, _ count: Int) throws(Stop) -> Int {
        let rest = unsafe UnsafeBufferPointer(start: bytes + index, count: count - index)
        if let length = unsafe PlainXMLText.lengthOfCharacter(rest.span) { return index + length }
        throw rest.count < 4 ? .cut : .notPlain
    }

    // MARK: Tags

    @inline(__always)
    private mutating func startTag(
        _ bytes: UnsafeMutablePointer<UInt8>,
        from start: Int,
        _ count: Int,
        into batch: inout XMLEventBatch
    ) throws(Stop) -> Int {
        guard openElements.count > 0 || !hasRoot, openElements.count < limits.depth else { throw .notPlain }
        let firstAttribute = batch.attributes.count
        if !declarations.isEmpty { declarations.removeAll(keepingCapacity: true) }
        let (spelling, afterName) = try unsafe name(bytes, at: start, count)
        var index = afterName
        while unsafe PlainXMLText.isBlank(bytes[index]) {
            repeat { index += 1 } while unsafe PlainXMLText.isBlank(bytes[index])
            let next = unsafe bytes[index]
            if next == UInt8(ascii: ">") || next == UInt8(ascii: "/") { break }
            index = try unsafe attribute(bytes, at: index, count, after: firstAttribute, into: &batch)
        }
        let isEmpty = unsafe bytes[index] == UInt8(ascii: "/")
        if isEmpty { index += 1 }
        guard unsafe bytes[index] == UInt8(ascii: ">") else { throw stop(index, count) }
        guard batch.attributes.count - firstAttribute + declarations.count <= limits.attributes else {
            throw .notPlain
        }
        if !declarations.isEmpty { try unsafe declareNamespaces(bytes, &batch) }
        for attribute in firstAttribute..<batch.attributes.count {
            let found = unsafe batch.attributes.start + attribute
            guard let meaning = unsafe names.meaning(ofAttribute: Int(found.pointee.spelling)) else { throw .notPlain }
            unsafe found.pointee.name = meaning.name
            unsafe found.pointee.number = meaning.number
        }
        guard let meaning = names.meaning(ofElement: spelling) else { throw .notPlain }
        batch.events.append(
            .init(
                kind: .start,
                number: meaning.number,
                name: meaning.name,
                lower: Int32(firstAttribute),
                upper: Int32(batch.attributes.count)
            )
        )
        hasRoot = true
        if isEmpty {
            tellEnd(meaning, &batch)
        } else {
            openElements.append(OpenElement(spelling: Int32(spelling), meaning: meaning))
        }
        return index + 1
    }

    private mutating func declareNamespaces(
        _ bytes: UnsafePointer<UInt8>,
        _ batch: inout XMLEventBatch
    ) throws(Stop) {
        for declaration in declarations {
            let uri = unsafe UnsafeBufferPointer(
                start: bytes + declaration.uri.lowerBound,
                count: declaration.uri.count
            )
            let text = unsafe String(decoding: uri, as: UTF8.self)
            guard let namespace = names.declare(declaration.spelling, text) else { throw .notPlain }
            batch.namespaces.append((batch.events.count, namespace))
        }
        names.openScope(at: openElements.count)
    }

    @inline(__always)
    private mutating func name(
        _ bytes: UnsafePointer<UInt8>,
        at start: Int,
        _ count: Int
    ) throws(Stop) -> (spelling: Int, end: Int) {
        if let guess = unsafe names.guess(bytes + start) { return (guess.spelling, start + guess.length) }
        var end = start
        while unsafe PlainXMLNames.isNameByte(bytes[end]) { end += 1 }
        guard end < count else { throw .cut }
        let name = unsafe UnsafeBufferPointer(start: bytes + start, count: end - start)
        guard let spelling = unsafe names.spelling(name) else { throw .notPlain }
        return (spelling, end)
    }

    /// Reads an attribute or a namespace declaration, and returns where it ends.
    @inline(__always)
    private mutating func attribute(
        _ bytes: UnsafeMutablePointer<UInt8>,
        at start: Int,
        _ count: Int,
        after firstAttribute: Int,
        into batch: inout XMLEventBatch
    ) throws(Stop) -> Int {
        let (spelling, afterName) = try unsafe name(bytes, at: start, count)
        guard unsafe bytes[afterName] == UInt8(ascii: "=") else { throw stop(afterName, count) }
        let quote = unsafe bytes[afterName + 1]
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { throw stop(afterName + 1, count) }
        let lower = afterName + 2
        var index = lower
        var isDecoded = true
        scanning: while true {
            index = unsafe PlainXMLText.endOfPlainValue(bytes, from: index)
            let byte = unsafe bytes[index]
            switch byte {
            case quote: break scanning
            case UInt8(ascii: "\""), UInt8(ascii: "'"): index += 1
            case UInt8(ascii: "&"), 0x09, 0x0A, 0x0D:
                isDecoded = false
                index += 1
            case 0x80...: index = try unsafe character(bytes, at: index, count)
            default: throw stop(index, count)
            }
        }
        if names.isDeclaration(spelling) {
            guard isDecoded, index > lower, !declarations.contains(where: { $0.spelling == spelling }) else {
                throw .notPlain
            }
            declarations.append((spelling, lower..<index))
            return index + 1
        }
        for other in firstAttribute..<batch.attributes.count
        where unsafe batch.attributes.start[other].spelling == spelling { throw .notPlain }
        if !isDecoded { undecodedValues.append(Int32(batch.attributes.count)) }
        batch.attributes.append(
            .init(number: 0, spelling: Int16(spelling), name: 0, lower: Int32(lower), upper: Int32(index))
        )
        return index + 1
    }

    @inline(__always)
    private mutating func endTag(
        _ bytes: UnsafeMutablePointer<UInt8>,
        from start: Int,
        _ count: Int,
        into batch: inout XMLEventBatch
    ) throws(Stop) -> Int {
        guard let element = openElements.last else { throw .notPlain }
        var index = unsafe start + names.length(of: Int(element.spelling), at: bytes + start)
        if index == start {
            while unsafe PlainXMLNames.isNameByte(bytes[index]) { index += 1 }
            throw stop(index, count)
        }
        while unsafe PlainXMLText.isBlank(bytes[index]) { index += 1 }
        guard unsafe bytes[index] == UInt8(ascii: ">") else { throw stop(index, count) }
        openElements.removeLast()
        tellEnd(element.meaning, &batch)
        return index + 1
    }

    @inline(__always)
    private mutating func tellEnd(_ meaning: PlainXMLNames.Meaning, _ batch: inout XMLEventBatch) {
        batch.events.append(.init(kind: .end, number: meaning.number, name: meaning.name))
        names.closeScope(at: openElements.count)
    }
}
