/// What a tier reported for one chunk: events in a row, with their bytes in one buffer.
struct XMLEventBatch: ~Copyable {
    struct Event: BitwiseCopyable {
        var kind: XMLReader.Kind
        /// The vocabulary's number for the name.
        var number: Int16 = 0
        /// Index in the table of names; -1 for text.
        var name: Int32
        /// Bytes of a text; attributes of a start tag.
        var lower: Int32 = 0
        var upper: Int32 = 0
    }

    struct Attribute: BitwiseCopyable {
        var number: Int16
        /// How the scanner spells the name.
        var spelling: Int16 = 0
        var name: Int32
        var lower: Int32
        var upper: Int32
    }

    var events = FlatTable<Event>()
    var attributes = FlatTable<Attribute>()
    var bytes = FlatTable<UInt8>()
    /// Namespace declarations, with the start tags they stand in.
    var namespaces: [(event: Int, declaration: XMLNamespaceDeclaration)] = []

    mutating func removeEvents() {
        events.removeAll()
        attributes.removeAll()
        namespaces.removeAll(keepingCapacity: true)
    }

    /// Decodes the references of these texts and values; false when one is not among those that XML itself defines.
    mutating func decode(texts: borrowing FlatTable<Int32>, values: borrowing FlatTable<Int32>) -> Bool {
        for undecoded in 0..<texts.count {
            let index = Int(texts[undecoded])
            let text = Int(events[index].lower)..<Int(events[index].upper)
            guard let upper = PlainXMLText.decode(&self.bytes, text, isValue: false) else { return false }
            events[index].upper = Int32(upper)
        }
        for undecoded in 0..<values.count {
            let index = Int(values[undecoded])
            let value = Int(attributes[index].lower)..<Int(attributes[index].upper)
            guard let upper = PlainXMLText.decode(&self.bytes, value, isValue: true) else { return false }
            attributes[index].upper = Int32(upper)
        }
        return true
    }
}
