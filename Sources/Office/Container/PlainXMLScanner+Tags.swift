/// The tags of plain XML (XML 1.0, §3.1).
extension PlainXMLScanner {
    @inline(__always)
    mutating func startTag(
        _ bytes: UnsafeMutablePointer<UInt8>,
        from start: Int,
        _ count: Int,
        into batch: inout XMLEventBatch
    ) throws(Stop) -> Int {
        guard openElements.count > 0 || !hasRoot, openElements.count < limits.depth else { throw .notPlain }
        let firstAttribute = batch.attributes.count
        if !declarations.isEmpty { declarations.removeAll(keepingCapacity: true) }
        let (spelling, afterName) = try unsafe name(bytes, at: start, count)
        if unsafe bytes[afterName] == UInt8(ascii: ">"), openElements.count > 0 {
            if let end = try unsafe leaf(bytes, spelling, from: afterName + 1, count, into: &batch) { return end }
        }
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
        tagCount += 1
        hasRoot = true
        if isEmpty {
            tellEnd(meaning, &batch)
        } else {
            openElements.append(OpenElement(spelling: Int32(spelling), meaning: meaning))
        }
        return index + 1
    }

    /// Tells at once an element without attributes that holds nothing but a text, and returns where it ends; nil, and
    /// nothing emitted, for any other.
    @inline(__always)
    private mutating func leaf(
        _ bytes: UnsafeMutablePointer<UInt8>,
        _ spelling: Int,
        from start: Int,
        _ count: Int,
        into batch: inout XMLEventBatch
    ) throws(Stop) -> Int? {
        var end = unsafe PlainXMLText.endOfPlainText(bytes, from: start)
        var isDecoded = true
        while true {
            if unsafe bytes[end] >= 0x80 {
                end = try unsafe character(bytes, at: end, count)
            } else if unsafe bytes[end] == UInt8(ascii: "&") {
                isDecoded = false
                end += 1
            } else {
                break
            }
            end = unsafe PlainXMLText.endOfPlainText(bytes, from: end)
        }
        guard end > start, unsafe bytes[end] == UInt8(ascii: "<") && bytes[end + 1] == UInt8(ascii: "/") else {
            return nil
        }
        let length = unsafe names.length(of: spelling, at: bytes + end + 2)
        guard length > 0, unsafe bytes[end + 2 + length] == UInt8(ascii: ">"),
            let meaning = names.meaning(ofElement: spelling)
        else { return nil }
        let attributes = Int32(batch.attributes.count)
        batch.events.append(
            .init(kind: .start, number: meaning.number, name: meaning.name, lower: attributes, upper: attributes)
        )
        if !isDecoded { undecodedTexts.append(Int32(batch.events.count)) }
        batch.events.append(.init(kind: .text, name: -1, lower: Int32(start), upper: Int32(end)))
        batch.events.append(.init(kind: .end, number: meaning.number, name: meaning.name))
        tagCount += 2
        return end + length + 3
    }

    private mutating func declareNamespaces(
        _ bytes: UnsafePointer<UInt8>,
        _ batch: inout XMLEventBatch
    ) throws(Stop) {
        var opened: [XMLNamespaceDeclaration] = []
        for declaration in declarations {
            let uri = unsafe UnsafeBufferPointer(
                start: bytes + declaration.uri.lowerBound,
                count: declaration.uri.count
            )
            let namespace = unsafe XMLNamespaceDeclaration(
                prefix: names.prefix(declaredBy: declaration.spelling),
                uri: String(decoding: uri, as: UTF8.self)
            )
            guard NamespaceScopes.isPlain(namespace) else { throw .notPlain }
            opened.append(namespace)
            batch.namespaces.append((batch.events.count, namespace))
        }
        names.openScope(opened, at: openElements.count)
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
    mutating func endTag(
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
        tagCount += 1
        names.closeScope(at: openElements.count)
    }
}
