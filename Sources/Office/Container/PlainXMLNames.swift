/// The names of a document: each spelling once, with what it means where the scanner stands (Namespaces in XML 1.0).
@safe struct PlainXMLNames: ~Copyable {
    /// A name in its namespace, and the vocabulary's number for it.
    struct Meaning: BitwiseCopyable {
        let name: Int32
        let number: Int16
    }

    /// What is looked at in every tag.
    struct Spelling: BitwiseCopyable {
        let lower: Int
        let length: Int
        /// The first bytes, eight at most, and which bits of a word they take.
        let word: UInt64
        let mask: UInt64
        let isDeclaration: Bool
        /// The spelling learnt before it in the same bucket; -1 when it is the first.
        let nextInBucket: Int
        /// The two spellings that came after this one before: one of them often comes again.
        var follower = 0
        var otherFollower = 0
        /// What was found out in which scope.
        var elementScope = -1
        var element = Meaning(name: 0, number: 0)
        var attributeScope = -1
        var attribute = Meaning(name: 0, number: 0)
    }

    private var spellings = FlatTable<Spelling>(capacity: 64)
    /// The two parts of each spelling, and the names it stood for.
    private var parts: [(prefix: String, local: String, names: [Int32])] = []
    /// The bytes of all spellings.
    private var letters = FlatTable<UInt8>()
    /// The spelling learnt last in each bucket; -1 when there is none.
    private var buckets = [Int](repeating: -1, count: 1 << bucketBits)
    private static let bucketBits: UInt64 = 8
    /// Spellings that a bucket may hold: real vocabularies have a few that begin alike and are of one length.
    private static let fewAlike = 32
    /// Namespaces that a spelling may stand in.
    private static let fewMeanings = 32
    private var last = 0

    private(set) var names: [XMLName] = []
    private var numbers: [Int16] = []
    private let vocabulary: XMLVocabulary

    private var scopes = NamespaceScopes()

    init(vocabulary: XMLVocabulary) { self.vocabulary = vocabulary }

    // MARK: Spellings

    /// Letters, digits, `-`, `.`, `:` and `_`: a bit each, for five comparisons cost more.
    @inline(__always)
    static func isNameByte(_ byte: UInt8) -> Bool {
        let signs: UInt64 = 0x07FF_6000_0000_0000
        let letters: UInt64 = 0x07FF_FFFE_87FF_FFFE
        return byte < 0x80 && (byte < 0x40 ? signs : letters) >> UInt64(byte & 0x3F) & 1 == 1
    }

    /// The spelling that stands there, if it is one of those expected; eight readable bytes must follow the chunk.
    @inline(__always)
    mutating func guess(_ bytes: UnsafePointer<UInt8>) -> (spelling: Int, length: Int)? {
        guard last < spellings.count else { return nil }
        let before = unsafe spellings.start + last
        var spelling = unsafe before.pointee.follower
        var length = unsafe length(of: spelling, at: bytes)
        if length == 0 {
            spelling = unsafe before.pointee.otherFollower
            length = unsafe self.length(of: spelling, at: bytes)
        }
        guard length > 0 else { return nil }
        last = spelling
        return (spelling, length)
    }

    /// The length of a spelling that stands there as a whole name; 0 when it does not.
    @inline(__always)
    func length(of number: Int, at bytes: UnsafePointer<UInt8>) -> Int {
        let spelling = unsafe spellings.start + number
        let found = unsafe UnsafeRawPointer(bytes)
        guard unsafe found.loadUnaligned(as: UInt64.self) & spelling.pointee.mask == spelling.pointee.word else {
            return 0
        }
        let length = unsafe spelling.pointee.length
        if length > 8 {
            let wanted = unsafe UnsafeRawPointer(letters.start + spelling.pointee.lower)
            // The last word may overlap the one before; a byte that ends the chunk is in no name.
            var offset = 8
            while offset < length {
                offset = min(offset, length - 8)
                let left = unsafe found.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
                let right = unsafe wanted.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
                guard left == right else { return 0 }
                offset += 8
            }
        }
        return unsafe Self.isNameByte(bytes[length]) ? 0 : length
    }

    /// The number of a spelling; nil when it is no plain name.
    mutating func spelling(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        guard let index = unsafe find(bytes) else { return nil }
        spellings[last].otherFollower = spellings[last].follower
        spellings[last].follower = index
        last = index
        return index
    }

    private mutating func find(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        guard let start = bytes.baseAddress else { return nil }
        let mask = UInt64.max >> UInt64(64 - 8 * min(bytes.count, 8))
        let word = unsafe UnsafeRawPointer(start).loadUnaligned(as: UInt64.self) & mask
        let bucket = Self.bucket(of: word, length: bytes.count)
        var index = buckets[bucket]
        var others = 0
        while index >= 0 {
            let known = unsafe spellings.start + index
            if unsafe known.pointee.length == bytes.count && length(of: index, at: start) > 0 { return index }
            index = unsafe known.pointee.nextInBucket
            others += 1
        }
        // A document of ever more names that are alike is not plain, and each search here would be longer.
        return others < Self.fewAlike ? unsafe learn(bytes, word, mask, in: bucket) : nil
    }

    private static func bucket(of word: UInt64, length: Int) -> Int {
        Int(((word ^ UInt64(length) << 56) &* 0x9E37_79B9_7F4A_7C15) >> (64 - bucketBits))
    }

    private mutating func learn(
        _ bytes: UnsafeBufferPointer<UInt8>,
        _ word: UInt64,
        _ mask: UInt64,
        in bucket: Int
    ) -> Int? {
        let words = unsafe bytes.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        guard unsafe (1...2).contains(words.count) && words.allSatisfy({ unsafe Self.isName($0.first) }),
            spellings.count < Int16.max
        else { return nil }
        let prefix = unsafe words.count == 2 ? String(decoding: words[0], as: UTF8.self) : ""
        let local = unsafe String(decoding: words[words.count - 1], as: UTF8.self)
        spellings.append(
            Spelling(
                lower: letters.count,
                length: bytes.count,
                word: word,
                mask: mask,
                isDeclaration: prefix == "xmlns" || prefix.isEmpty && local == "xmlns",
                nextInBucket: buckets[bucket]
            )
        )
        buckets[bucket] = spellings.count - 1
        parts.append((prefix, local, []))
        unsafe letters.append(contentsOf: bytes.span)
        return spellings.count - 1
    }

    private static func isName(_ first: UInt8?) -> Bool {
        guard let first else { return false }
        return isNameByte(first) && !(UInt8(ascii: "-")...UInt8(ascii: ":")).contains(first)
    }

    @inline(__always)
    func isDeclaration(_ spelling: Int) -> Bool { unsafe spellings.start[spelling].isDeclaration }

    // MARK: Namespaces

    /// The prefix that a declaration binds, empty for the default namespace.
    func prefix(declaredBy spelling: Int) -> String { parts[spelling].prefix.isEmpty ? "" : parts[spelling].local }

    /// Begins the scope of an element that declares namespaces.
    mutating func openScope(_ declarations: [XMLNamespaceDeclaration], at depth: Int) {
        scopes.open(declarations, at: depth)
    }

    /// Ends the scope of the element at that depth, if it has one.
    @inline(__always)
    mutating func closeScope(at depth: Int) { scopes.close(to: depth) }

    /// What an element of that spelling means here; nil when its prefix means nothing.
    @inline(__always)
    mutating func meaning(ofElement spelling: Int) -> Meaning? {
        let known = unsafe spellings.start + spelling
        if unsafe known.pointee.elementScope == scopes.current { return unsafe known.pointee.element }
        guard let meaning = findMeaning(spelling, isAttribute: false) else { return nil }
        unsafe known.pointee.elementScope = scopes.current
        unsafe known.pointee.element = meaning
        return meaning
    }

    /// What an attribute of that spelling means here; nil when its prefix means nothing.
    @inline(__always)
    mutating func meaning(ofAttribute spelling: Int) -> Meaning? {
        let known = unsafe spellings.start + spelling
        if unsafe known.pointee.attributeScope == scopes.current { return unsafe known.pointee.attribute }
        guard let meaning = findMeaning(spelling, isAttribute: true) else { return nil }
        unsafe known.pointee.attributeScope = scopes.current
        unsafe known.pointee.attribute = meaning
        return meaning
    }

    private mutating func findMeaning(_ spelling: Int, isAttribute: Bool) -> Meaning? {
        let (prefix, local, known) = parts[spelling]
        let hasNamespace = !isAttribute || !prefix.isEmpty
        guard let uri = hasNamespace ? scopes.namespace(of: prefix) : "" else { return nil }
        if let index = known.first(where: { names[Int($0)].namespace == uri }) {
            return Meaning(name: index, number: numbers[Int(index)])
        }
        // A document that finds ever new meanings for a prefix is not plain, and each search here would be longer.
        guard known.count < Self.fewMeanings else { return nil }
        let name = XMLName(uri, local, prefix: prefix)
        let meaning = Meaning(name: Int32(names.count), number: Int16(clamping: vocabulary.number(of: name)))
        names.append(name)
        numbers.append(meaning.number)
        parts[spelling].names.append(meaning.name)
        return meaning
    }
}
