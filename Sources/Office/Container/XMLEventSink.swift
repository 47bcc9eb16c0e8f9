internal import CLibXML2

/// Where the callbacks of libxml2 put what they are given; the reader takes it out after each chunk.
@safe struct XMLEventSink: ~Copyable {
    var batch = XMLEventBatch()
    var context: xmlParserCtxtPtr?
    var sawDoctype = false
    var sawTooManyAttributes = false
    var wentTooDeep = false
    /// Line of the first error that makes the document ill-formed.
    var firstErrorLine: Int?
    /// Every distinct name met so far.
    private(set) var names: [XMLName] = []
    private var numbers: [Int16] = []

    private var depth = 0
    private let maximumDepth: Int
    private let maximumAttributes: Int
    private let vocabulary: XMLVocabulary
    private var interned: [NameKey: Int32] = [:]
    private var recent: [(key: NameKey, index: Int32)]

    /// libxml2 keeps each string of a document once: three addresses stand for a name.
    private struct NameKey: Hashable {
        var local: UInt
        var prefix: UInt
        var uri: UInt
    }

    init(vocabulary: XMLVocabulary, limits: Limits) {
        self.vocabulary = vocabulary
        maximumDepth = limits.depth
        maximumAttributes = limits.attributes
        recent = Array(repeating: (NameKey(local: 0, prefix: 0, uri: 0), -1), count: 256)
    }

    mutating func startElement(
        _ local: UnsafePointer<xmlChar>?,
        _ prefix: UnsafePointer<xmlChar>?,
        _ uri: UnsafePointer<xmlChar>?,
        _ namespaces: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?,
        _ namespaceCount: Int,
        _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?,
        _ attributeCount: Int
    ) {
        depth += 1
        guard depth <= maximumDepth else {
            wentTooDeep = true
            return
        }
        guard attributeCount + namespaceCount <= maximumAttributes else {
            sawTooManyAttributes = true
            unsafe xmlStopParser(context)
            return
        }
        let firstAttribute = Int32(batch.attributes.count)
        if let attributes = unsafe attributes {
            for index in 0..<attributeCount {
                let fields = unsafe attributes + 5 * index
                let name = unsafe intern(fields[0], fields[1], fields[2])
                let lower = Int32(batch.bytes.count)
                if let start = unsafe fields[3], let end = unsafe fields[4] {
                    unsafe batch.bytes.append(contentsOf: UnsafeBufferPointer(start: start, count: end - start).span)
                }
                let upper = Int32(batch.bytes.count)
                batch.attributes.append(.init(number: numbers[Int(name)], name: name, lower: lower, upper: upper))
            }
        }
        if let namespaces = unsafe namespaces {
            for index in 0..<namespaceCount {
                let prefix = unsafe Self.string(namespaces[2 * index])
                let uri = unsafe Self.string(namespaces[2 * index + 1])
                batch.namespaces.append((batch.events.count, XMLNamespaceDeclaration(prefix: prefix, uri: uri)))
            }
        }
        let name = unsafe intern(local, prefix, uri)
        batch.events.append(
            .init(
                kind: .start,
                number: numbers[Int(name)],
                name: name,
                lower: firstAttribute,
                upper: Int32(batch.attributes.count)
            )
        )
    }

    mutating func endElement(
        _ local: UnsafePointer<xmlChar>?,
        _ prefix: UnsafePointer<xmlChar>?,
        _ uri: UnsafePointer<xmlChar>?
    ) {
        depth -= 1
        guard depth < maximumDepth else { return }
        let name = unsafe intern(local, prefix, uri)
        batch.events.append(.init(kind: .end, number: numbers[Int(name)], name: name))
    }

    /// Text arrives in pieces (a line, an entity, a CDATA section each): pieces that follow are one text.
    mutating func characters(_ start: UnsafePointer<xmlChar>?, _ count: Int) {
        guard depth <= maximumDepth, let start = unsafe start else { return }
        let lower = Int32(batch.bytes.count)
        unsafe batch.bytes.append(contentsOf: UnsafeBufferPointer(start: start, count: count).span)
        let upper = Int32(batch.bytes.count)
        if batch.events.last?.kind == .text {
            batch.events[batch.events.count - 1].upper = upper
        } else {
            batch.events.append(.init(kind: .text, name: -1, lower: lower, upper: upper))
        }
    }

    private mutating func intern(
        _ local: UnsafePointer<xmlChar>?,
        _ prefix: UnsafePointer<xmlChar>?,
        _ uri: UnsafePointer<xmlChar>?
    ) -> Int32 {
        let key = NameKey(
            local: UInt(bitPattern: local),
            prefix: UInt(bitPattern: prefix),
            uri: UInt(bitPattern: uri)
        )
        let slot = Int(truncatingIfNeeded: ((key.local ^ key.uri << 1) &* 0x9E37_79B9_7F4A_7C15) >> 56)
        if recent[slot].key == key { return recent[slot].index }
        let index: Int32
        if let known = interned[key] {
            index = known
        } else {
            let name = unsafe XMLName(Self.string(uri), Self.string(local), prefix: Self.string(prefix))
            index = Int32(names.count)
            names.append(name)
            numbers.append(Int16(clamping: vocabulary.number(of: name)))
            interned[key] = index
        }
        recent[slot] = (key, index)
        return index
    }

    private static func string(_ pointer: UnsafePointer<xmlChar>?) -> String {
        guard let pointer = unsafe pointer else { return "" }
        return unsafe String(cString: pointer)
    }
}
