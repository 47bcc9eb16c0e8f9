/// Reads plain XML, as more than 99 parts of a hundred are: UTF-8, well-formed, without DOCTYPE, comment, CDATA section
/// or processing instruction.
///
/// Whatever else it meets, mistakes included, it refuses: `XMLReader` then gives the part to libxml2, which alone
/// decides what is wrong with it. So nothing may be taken here that libxml2 would take otherwise; in doubt, refuse.
struct PlainXMLScanner {
    /// Why a chunk cannot be read further.
    private enum Stop: Error {
        /// Something begins that ends in the next chunk.
        case cut
        case notPlain
    }

    /// What a chunk gave.
    enum Outcome {
        /// Whole tags and the texts before them, in so many bytes.
        case told(byteCount: Int)
        case notPlain
    }

    private struct OpenElement {
        let spelling: Int
        let meaning: PlainXMLNames.Meaning
    }

    private(set) var batch = XMLEventBatch()
    private(set) var names: PlainXMLNames
    private let limits: Limits
    private var openElements: [OpenElement] = []
    private var hasBegun = false
    private var hasRoot = false
    /// Texts and values that hold references or ends of lines.
    private var undecodedTexts: [Int] = []
    private var undecodedValues: [Int] = []
    private var declarations: [(spelling: Int, uri: Range<Int>)] = []

    init(vocabulary: XMLVocabulary, limits: Limits) {
        names = PlainXMLNames(vocabulary: vocabulary)
        self.limits = limits
    }

    /// Gives the events of the last chunk, whose bytes are `bytes`.
    mutating func exchange(_ other: inout XMLEventBatch) {
        swap(&batch.events, &other.events)
        swap(&batch.attributes, &other.attributes)
        swap(&batch.namespaces, &other.namespaces)
    }

    /// Reads the `count` first bytes; references in them are decoded where they stand.
    mutating func scan(_ bytes: inout [UInt8], count: Int, isLast: Bool) -> Outcome {
        batch.removeAll()
        undecodedTexts.removeAll(keepingCapacity: true)
        undecodedValues.removeAll(keepingCapacity: true)
        guard let told = scan(bytes.span.extracting(first: count), isLast: isLast) else { return .notPlain }
        return decode(&bytes) ? .told(byteCount: told) : .notPlain
    }

    private mutating func scan(_ bytes: Span<UInt8>, isLast: Bool) -> Int? {
        // Every byte before `told` has its events; what comes after is told whole, or not yet.
        var told = 0
        var events = 0
        var attributes = 0
        do throws(Stop) {
            if !hasBegun { told = try prolog(bytes) }
            while true {
                let tag = try text(bytes, from: told, isLast: isLast)
                guard tag < bytes.count else { return tag }
                let isEnd = try byte(bytes, tag + 1) == UInt8(ascii: "/")
                told = isEnd ? try endTag(bytes, from: tag + 2) : try startTag(bytes, from: tag + 1)
                events = batch.events.count
                attributes = batch.attributes.count
            }
        } catch {
            guard error == .cut, !isLast else { return nil }
            batch.events.removeLast(batch.events.count - events)
            batch.attributes.removeLast(batch.attributes.count - attributes)
            undecodedTexts.removeAll { $0 >= events }
            undecodedValues.removeAll { $0 >= attributes }
            return told
        }
    }

    @inline(__always)
    private func byte(_ bytes: Span<UInt8>, _ index: Int) throws(Stop) -> UInt8 {
        guard index < bytes.count else { throw .cut }
        return bytes[index]
    }

    // MARK: Before the root

    /// A byte order mark and the XML declaration, where there are any.
    private mutating func prolog(_ bytes: Span<UInt8>) throws(Stop) -> Int {
        var index = 0
        if try byte(bytes, 0) == 0xEF {
            guard try byte(bytes, 1) == 0xBB, try byte(bytes, 2) == 0xBF else { throw .notPlain }
            index = 3
        }
        if try byte(bytes, index) == UInt8(ascii: "<"), try byte(bytes, index + 1) == UInt8(ascii: "?") {
            let start = index
            while try byte(bytes, index) != UInt8(ascii: ">") { index += 1 }
            index += 1
            let declaration = bytes.extracting(start..<index)
            guard PlainXMLText.isPlainDeclaration(declaration) else { throw .notPlain }
        }
        hasBegun = true
        return index
    }

    // MARK: Text

    /// Tells the text that stands there, and returns where it ends.
    private mutating func text(_ bytes: Span<UInt8>, from start: Int, isLast: Bool) throws(Stop) -> Int {
        var index = start
        var isBlank = true
        var isDecoded = true
        while index < bytes.count {
            let byte = bytes[index]
            if byte == UInt8(ascii: "<") { break }
            switch byte {
            case UInt8(ascii: "&"), 0x0D: isDecoded = false
            case UInt8(ascii: ">"):
                let isSectionEnd = index >= start + 2 && bytes[index - 1] == 0x5D && bytes[index - 2] == 0x5D
                if isSectionEnd { throw .notPlain }
            case 0x80...:
                index = try character(bytes, at: index)
                isBlank = false
                continue
            case 0x20, 0x09, 0x0A: index += 1; continue
            case 0..<0x20: throw .notPlain
            default: break
            }
            isBlank = isBlank && byte == 0x0D
            index += 1
        }
        guard index < bytes.count || isLast else { throw .cut }
        if openElements.isEmpty {
            guard isBlank else { throw .notPlain }
            guard index < bytes.count || hasRoot else { throw .notPlain }
        } else if index == bytes.count {
            throw .notPlain
        } else if index > start {
            if !isDecoded { undecodedTexts.append(batch.events.count) }
            batch.events.append(.init(kind: .text, name: -1, lower: Int32(start), upper: Int32(index)))
        }
        return index
    }

    private func character(_ bytes: Span<UInt8>, at index: Int) throws(Stop) -> Int {
        if let end = PlainXMLText.endOfCharacter(bytes, at: index) { return end }
        throw bytes.count - index < 4 ? .cut : .notPlain
    }

    // MARK: Tags

    private mutating func startTag(_ bytes: Span<UInt8>, from start: Int) throws(Stop) -> Int {
        guard !openElements.isEmpty || !hasRoot, openElements.count < limits.depth else { throw .notPlain }
        let firstAttribute = batch.attributes.count
        declarations.removeAll(keepingCapacity: true)
        names.beginTag()
        let (spelling, afterName) = try name(bytes, at: start)
        var index = afterName
        while PlainXMLText.isBlank(try byte(bytes, index)) {
            repeat { index += 1 } while PlainXMLText.isBlank(try byte(bytes, index))
            let next = bytes[index]
            if next == UInt8(ascii: ">") || next == UInt8(ascii: "/") { break }
            index = try attribute(bytes, at: index)
        }
        let isEmpty = bytes[index] == UInt8(ascii: "/")
        if isEmpty { index += 1 }
        guard try byte(bytes, index) == UInt8(ascii: ">"),
            batch.attributes.count - firstAttribute + declarations.count <= limits.attributes
        else { throw .notPlain }
        try tellStart(spelling, bytes, firstAttribute: firstAttribute, isEmpty: isEmpty)
        return index + 1
    }

    @inline(__always)
    private mutating func name(_ bytes: Span<UInt8>, at index: Int) throws(Stop) -> (spelling: Int, end: Int) {
        if let guess = names.guess(bytes, at: index) { return guess }
        var end = index
        while PlainXMLNames.isNameByte(try byte(bytes, end)) { end += 1 }
        guard let spelling = names.spelling(bytes.extracting(index..<end)) else { throw .notPlain }
        return (spelling, end)
    }

    /// Reads an attribute or a namespace declaration, and returns where it ends.
    private mutating func attribute(_ bytes: Span<UInt8>, at start: Int) throws(Stop) -> Int {
        let (spelling, afterName) = try name(bytes, at: start)
        guard names.isFirstInTag(spelling), try byte(bytes, afterName) == UInt8(ascii: "=") else { throw .notPlain }
        let quote = try byte(bytes, afterName + 1)
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { throw .notPlain }
        let lower = afterName + 2
        var index = lower
        var isDecoded = true
        while index < bytes.count {
            let byte = bytes[index]
            if byte == quote { break }
            switch byte {
            case UInt8(ascii: "&"), 0x09, 0x0A, 0x0D: isDecoded = false
            case UInt8(ascii: "<"), 0..<0x20: throw .notPlain
            case 0x80...:
                index = try character(bytes, at: index)
                continue
            default: break
            }
            index += 1
        }
        guard index < bytes.count else { throw .cut }
        if names.isDeclaration(spelling) {
            guard isDecoded, index > lower else { throw .notPlain }
            declarations.append((spelling, lower..<index))
        } else {
            if !isDecoded { undecodedValues.append(batch.attributes.count) }
            batch.attributes.append(
                .init(name: Int32(spelling), number: 0, lower: Int32(lower), upper: Int32(index))
            )
        }
        return index + 1
    }

    private mutating func tellStart(
        _ spelling: Int,
        _ bytes: Span<UInt8>,
        firstAttribute: Int,
        isEmpty: Bool
    ) throws(Stop) {
        let firstNamespace = Int32(batch.namespaces.count)
        if !declarations.isEmpty {
            for declaration in declarations {
                let uri = PlainXMLText.string(bytes.extracting(declaration.uri))
                guard let namespace = names.declare(declaration.spelling, uri) else { throw .notPlain }
                batch.namespaces.append(namespace)
            }
            names.openScope(at: openElements.count)
        }
        for index in firstAttribute..<batch.attributes.count {
            guard let meaning = names.meaning(ofAttribute: Int(batch.attributes[index].name)) else { throw .notPlain }
            batch.attributes[index].name = meaning.name
            batch.attributes[index].number = meaning.number
        }
        guard let meaning = names.meaning(ofElement: spelling) else { throw .notPlain }
        batch.events.append(
            .init(
                kind: .start,
                name: meaning.name,
                number: meaning.number,
                lower: Int32(firstAttribute),
                upper: Int32(batch.attributes.count),
                firstNamespace: firstNamespace,
                lastNamespace: Int32(batch.namespaces.count)
            )
        )
        hasRoot = true
        if isEmpty { tellEnd(meaning) } else { openElements.append(OpenElement(spelling: spelling, meaning: meaning)) }
    }

    private mutating func endTag(_ bytes: Span<UInt8>, from start: Int) throws(Stop) -> Int {
        guard let element = openElements.last else { throw .notPlain }
        var index = start
        if let end = names.end(of: element.spelling, bytes, at: start) {
            index = end
        } else {
            // Another name, or one too near the end of the chunk.
            while PlainXMLNames.isNameByte(try byte(bytes, index)) { index += 1 }
            guard names.isSpelling(element.spelling, bytes.extracting(start..<index)) else { throw .notPlain }
        }
        while PlainXMLText.isBlank(try byte(bytes, index)) { index += 1 }
        guard bytes[index] == UInt8(ascii: ">") else { throw .notPlain }
        openElements.removeLast()
        tellEnd(element.meaning)
        return index + 1
    }

    private mutating func tellEnd(_ meaning: PlainXMLNames.Meaning) {
        batch.events.append(.init(kind: .end, name: meaning.name, number: meaning.number, lower: 0, upper: 0))
        names.closeScope(at: openElements.count)
    }

    // MARK: References

    /// False when a reference is not one of those that XML itself defines.
    private mutating func decode(_ bytes: inout [UInt8]) -> Bool {
        for index in undecodedTexts {
            let text = Int(batch.events[index].lower)..<Int(batch.events[index].upper)
            guard let upper = PlainXMLText.decode(&bytes, text, isValue: false) else { return false }
            batch.events[index].upper = Int32(upper)
        }
        for index in undecodedValues {
            let value = Int(batch.attributes[index].lower)..<Int(batch.attributes[index].upper)
            guard let upper = PlainXMLText.decode(&bytes, value, isValue: true) else { return false }
            batch.attributes[index].upper = Int32(upper)
        }
        return true
    }
}
