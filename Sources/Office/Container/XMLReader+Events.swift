/// Self-contained events, for documents that are not huge.
extension XMLReader {
    /// The next event; nil at the end of the document.
    package mutating func next() throws(OfficeError) -> XMLEvent? {
        guard let kind = try advance() else { return nil }
        switch kind {
        case .start: return .start(name, attributes: attributes, namespaces: namespaces)
        case .end: return .end(name)
        case .text: return .text(try wholeText())
        }
    }

    private var attributes: [XMLAttribute] {
        let event = batch.events[position]
        return (event.lower..<event.upper).map { index in
            let attribute = batch.attributes[Int(index)]
            let value = batch.bytes.lend(Int(attribute.lower), Int(attribute.upper)) { String($0) }
            return XMLAttribute(name: name(attribute.name), value: value)
        }
    }

    /// The namespace declarations of the current start tag.
    var namespaces: [XMLNamespaceDeclaration] {
        let first = batch.namespaces.partitioningIndex { $0.event >= position }
        return batch.namespaces[first...].prefix { $0.event == position }.map(\.declaration)
    }

    /// The current text with what follows of it in later chunks; the reader then stands before the next event.
    private mutating func wholeText() throws(OfficeError) -> String {
        var bytes: [UInt8] = []
        text { bytes.append(contentsOf: $0) }
        while position == batch.events.count - 1, try fill() {
            guard batch.events.count > 0 else {
                position = -1
                continue
            }
            guard batch.events[0].kind == .text else {
                position = -1
                break
            }
            text { bytes.append(contentsOf: $0) }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
