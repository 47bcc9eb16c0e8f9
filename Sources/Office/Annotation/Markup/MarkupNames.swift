/// What the names of a document mean where the scanner stands (Namespaces in XML 1.0, §3 and §6).
///
/// A spelling is looked up once for each scope, then found again by its bytes.
struct MarkupNames {
    /// A name as written: where, and a digest of its bytes.
    struct Spelling {
        var range: Range<Int>
        var digest: UInt
    }

    /// What a spelling means.
    struct Meaning {
        /// Name without prefix.
        var local = ""
        /// The vocabulary's number, 0 for an unknown name.
        var number = 0
        /// Whether its namespace is among those the scanner was given.
        var isHome = false
    }

    private struct Entry {
        var spelling = Spelling(range: 0..<0, digest: 0)
        var scope = -1
        var isAttribute = false
        var meaning = Meaning()
    }

    private let home: Set<String>?
    private let vocabulary: XMLVocabulary
    var scopes = NamespaceScopes()
    private var entries = [Entry](repeating: Entry(), count: 256)

    /// Without `home`, every namespace is at home.
    init(home: Set<String>?, vocabulary: XMLVocabulary) {
        self.home = home
        self.vocabulary = vocabulary
    }

    mutating func meaning(of spelling: Spelling, isAttribute: Bool, in bytes: [UInt8]) -> Meaning {
        let slot = Int(spelling.digest & 255)
        let entry = entries[slot]
        if entry.scope == scopes.current, entry.isAttribute == isAttribute, entry.spelling.digest == spelling.digest,
            bytes[entry.spelling.range].elementsEqual(bytes[spelling.range])
        {
            return entry.meaning
        }
        let meaning = find(String(decoding: bytes[spelling.range], as: UTF8.self), isAttribute: isAttribute)
        entries[slot] = Entry(spelling: spelling, scope: scopes.current, isAttribute: isAttribute, meaning: meaning)
        return meaning
    }

    private func find(_ name: String, isAttribute: Bool) -> Meaning {
        let colon = name.firstIndex(of: ":")
        let prefix = colon.map { String(name[..<$0]) } ?? ""
        let local = colon.map { String(name[name.index(after: $0)...]) } ?? name
        let hasNamespace = !isAttribute || colon != nil
        let uri = hasNamespace ? scopes.namespace(of: prefix) ?? "" : ""
        return Meaning(
            local: local,
            number: vocabulary.number(of: XMLName(uri, local)),
            isHome: home?.contains(uri) ?? true
        )
    }
}
