/// The names of what stands in a folder of outputs, from that folder.
enum OutputName {
    /// What every name begins with that cmq uses while it runs, and for itself.
    static let hidden = ".cmq-"
    static let lock = hidden + "verrou"
    static let journal = hidden + "journal"
    static let temporaryPrefix = hidden + "temp-"
    /// Where batches work, until a whole run takes over what they wrote.
    static let batches = hidden + "lots"
    /// Where hand-made files go that were given back to cmq.
    static let archives = "archives"
    /// Where the forms of campuses stand, the grids of experts, and what each expert must receive.
    static let (forms, grids, experts) = ("formulaires", "grilles", "experts")

    /// Where a document waits until it is whole; two documents never share it.
    static func temporary(for name: String) -> String {
        "\(temporaryPrefix)\(FileDigest(of: Array(name.utf8)).description.prefix(32))"
    }

    /// Where the new version of a document goes when somebody made the old one theirs.
    static func beside(_ name: String) -> String { inserting(newVersion, in: name) }

    /// Whether a name is that of a new version beside a hand-made file.
    static func isBeside(_ name: String) -> Bool { original(ofBeside: name) != nil }

    /// The name of the file that a new version stands beside; nil for any other name.
    static func original(ofBeside name: String) -> String? {
        let extensionStart = name.lastIndex(of: ".") ?? name.endIndex
        guard name[..<extensionStart].hasSuffix(newVersion) else { return nil }
        return String(name[..<extensionStart].dropLast(newVersion.count)) + name[extensionStart...]
    }

    private static let newVersion = ".nouveau"

    /// Where a hand-made file goes, the first time and the next ones.
    static func archive(of name: String, number: Int) -> String {
        "\(archives)/\(number < 2 ? name : inserting("-\(number)", in: name))"
    }

    /// A name of our own making: every part of it says something, and none climbs.
    static func staysInside(_ name: String) -> Bool {
        name.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { part in
            !part.isEmpty && !part.hasPrefix(".")
                && !part.unicodeScalars.contains { $0.properties.generalCategory == .control }
        }
    }

    /// The name of the file itself, without its folders.
    static func last(of name: String) -> String { name.split(separator: "/").last.map(String.init) ?? name }

    /// Its folders, the outermost first.
    static func folders(of name: String) -> [String] {
        let parts = name.split(separator: "/").dropLast()
        return parts.indices.map { parts[...$0].joined(separator: "/") }
    }

    /// Adds to the end of the name, before its extension.
    private static func inserting(_ text: String, in name: String) -> String {
        guard let dot = name.lastIndex(of: "."), !name[dot...].contains("/") else { return name + text }
        return name[..<dot] + text + name[dot...]
    }
}
