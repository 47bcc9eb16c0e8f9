/// The names and ids that a template gives, so that each is given once in a document.
struct NameSlots {
    /// Names given outside of every repetition, escaped.
    private(set) var taken: [NameSpace: Set<String>] = [:]
    /// Number of slots handed out.
    private(set) var count = 0
    /// Slots by name, for the document and each repetition around.
    private var levels: [[Key: Int]] = [[:]]

    private struct Key: Hashable {
        let space: NameSpace
        let name: String
    }

    mutating func enter() {
        levels.append([:])
    }

    mutating func leave() {
        levels.removeLast()
    }

    /// Remembers a name that never changes.
    mutating func take(_ name: String, in space: NameSpace) {
        var escaped = XMLWriter()
        escaped.append(attributeText: name)
        taken[space, default: []].insert(String(decoding: escaped.bytes, as: UTF8.self))
    }

    /// A slot for a name of the innermost repetition; nil when it has one already.
    mutating func newSlot(for name: String, in space: NameSpace) -> Int? {
        let key = Key(space: space, name: name)
        guard levels[levels.count - 1][key] == nil else { return nil }
        let index = nextIndex()
        levels[levels.count - 1][key] = index
        return index
    }

    /// The slot of a name, innermost repetition first.
    func slot(for name: String, in space: NameSpace) -> Int? {
        let key = Key(space: space, name: name)
        return levels.lazy.reversed().compactMap { $0[key] }.first
    }

    /// A number that no other slot has.
    mutating func nextIndex() -> Int {
        defer { count += 1 }
        return count
    }
}
