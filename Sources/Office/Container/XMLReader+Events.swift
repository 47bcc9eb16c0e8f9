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
        return batch.attributes[Int(event.lower)..<Int(event.upper)].map { attribute in
            let bytes = batch.bytes[Int(attribute.lower)..<Int(attribute.upper)]
            return XMLAttribute(name: name(attribute.name), value: String(decoding: bytes, as: UTF8.self))
        }
    }

    /// The namespace declarations of the current start tag.
    var namespaces: [XMLNamespaceDeclaration] {
        let event = batch.events[position]
        return Array(batch.namespaces[Int(event.firstNamespace)..<Int(event.lastNamespace)])
    }

    /// The current text with what follows of it in later chunks; the reader then stands before the next event.
    private mutating func wholeText() throws(OfficeError) -> String {
        var bytes = Array(text)
        while position == batch.events.count - 1, try fill() {
            guard let next = batch.events.first?.kind else {
                position = -1
                continue
            }
            guard next == .text else {
                position = -1
                break
            }
            bytes.append(contentsOf: text)
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
