import Words

/// The package of a template, opened: its members and what its manifest says of them (OpenDocument 1.2 part 3, §3).
struct TemplatePackage: Sendable {
    /// A member as it will be written.
    struct Member: Sendable {
        let name: String
        let mediaType: String
        let bytes: [UInt8]
    }

    let members: [String: [UInt8]]
    let mediaTypes: [String: String]

    /// Media type of text documents and of their templates.
    static let mediaType = "application/vnd.oasis.opendocument.text"

    /// The member at an address that a document of the package gives.
    static func memberName(at address: String) -> String {
        address.hasPrefix("./") ? String(address.dropFirst(2)) : address
    }

    init(_ archive: borrowing ZipReader) throws(OfficeError) {
        var members: [String: [UInt8]] = [:]
        for member in archive.members {
            if member.isEncrypted { throw .encrypted }
            members[member.name] = try archive.read(member.name)
        }
        if Self.isEncrypted(members) { throw .encrypted }
        self.members = members
        mediaTypes = try Self.mediaTypes(members["META-INF/manifest.xml"])
    }

    /// Whether the manifest says that members are encrypted (part 3, §4.4), or the package is within another one (OpenDocument 1.4).
    private static func isEncrypted(_ members: [String: [UInt8]]) -> Bool {
        if members["encrypted-package"] != nil { return true }
        return String(decoding: members["META-INF/manifest.xml"] ?? [], as: UTF8.self).contains("encryption-data")
    }

    private static func mediaTypes(_ manifest: [UInt8]?) throws(OfficeError) -> [String: String] {
        var types: [String: String] = [:]
        guard let manifest else { return types }
        try XMLTree(manifest, part: "META-INF/manifest.xml").root.walk { entry in
            guard let path = entry["manifest:full-path"] else { return }
            types[path] = entry["manifest:media-type"]
        }
        return types
    }

    /// Whether this is a text document: by its own words.
    var isTextDocument: Bool {
        guard members["content.xml"] != nil else { return false }
        let type =
            members["mimetype"].map { String(decoding: $0, as: UTF8.self).trimmed } ?? mediaTypes["/"] ?? ""
        return type.hasPrefix(Self.mediaType)
    }

    /// Members that filled documents keep as they are: pictures and fonts that are still shown, complete settings.
    func kept(references: Set<String>) -> [Member] {
        var names = references.filter { members[$0] != nil && $0 != "mimetype" && !Self.parts.contains($0) }
        if hasCompleteSettings { names.insert("settings.xml") }
        return names.sorted().compactMap { member($0) }
    }

    /// Members of the folders that embedded objects occupy, by folder.
    func members(inFolders names: [String]) -> [String: [Member]] {
        var folders: [String: [Member]] = [:]
        for name in names {
            let inside = members.keys.filter { $0.hasPrefix(name + "/") && !$0.contains("Thumbnails/") }
            folders[name] = inside.sorted().compactMap { member($0) }
        }
        return folders
    }

    private static let parts: Set<String> = ["content.xml", "styles.xml", "meta.xml", "settings.xml"]

    /// A member as it is written in a document, reduced to OpenDocument 1.2.
    func member(_ name: String) -> Member? {
        guard let bytes = members[name] else { return nil }
        let mediaType = mediaTypes[name] ?? Self.usualMediaType(name)
        guard mediaType == "text/xml", let tree = try? XMLTree(bytes, part: name) else {
            return Member(name: name, mediaType: mediaType, bytes: bytes)
        }
        return Member(name: name, mediaType: mediaType, bytes: tree.written())
    }

    private static func usualMediaType(_ name: String) -> String {
        switch name.split(separator: ".").last {
        case "xml": "text/xml"
        case "png": "image/png"
        case "jpg", "jpeg": "image/jpeg"
        case "svg": "image/svg+xml"
        default: ""
        }
    }

    /// Each flag missing from the settings makes Writer fall back to the ways of old versions: all or nothing.
    private var hasCompleteSettings: Bool {
        guard let bytes = members["settings.xml"] else { return false }
        let text = String(decoding: bytes, as: UTF8.self)
        return [
            "AddParaTableSpacing", "UseFormerLineSpacing", "IgnoreFirstLineIndentInNumbering", "TabsRelativeToIndent",
        ]
        .allSatisfy { text.contains("config:name=\"\($0)\"") }
    }
}
