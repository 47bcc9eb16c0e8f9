/// What the parser reported for one chunk: events in a row, with their bytes in one buffer.
struct XMLEventBatch {
    struct Event {
        var kind: XMLReader.Kind
        /// Index in the table of names; -1 for text.
        var name: Int32
        /// The vocabulary's number for that name.
        var number: Int32 = 0
        /// Bytes of a text; attributes of a start tag.
        var lower: Int32
        var upper: Int32
        /// Namespace declarations of a start tag.
        var firstNamespace: Int32 = 0
        var lastNamespace: Int32 = 0
    }

    struct Attribute {
        var name: Int32
        var number: Int32
        var lower: Int32
        var upper: Int32
    }

    var events: [Event] = []
    var attributes: [Attribute] = []
    var namespaces: [XMLNamespaceDeclaration] = []
    var bytes: [UInt8] = []

    mutating func removeAll() {
        events.removeAll(keepingCapacity: true)
        attributes.removeAll(keepingCapacity: true)
        namespaces.removeAll(keepingCapacity: true)
        bytes.removeAll(keepingCapacity: true)
    }
}
