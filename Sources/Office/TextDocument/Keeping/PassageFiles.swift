/// The pictures and objects that passages show, on their way to another package.
struct PassageFiles {
    /// Folders of embedded objects, with their media types.
    private(set) var folders: [(name: String, mediaType: String)] = []
    private(set) var members: [TemplatePackage.Member] = []
    private let source: TemplatePackage
    private var names: [String: String] = [:]
    private var taken: Set<String>

    /// - Parameter taken: names of the members and folders that the package has.
    init(from source: TemplatePackage, besides taken: Set<String>) {
        self.source = source
        self.taken = taken
    }

    /// The address, in the new package, of what an address of the old one leads to; nil when nothing is there.
    mutating func address(_ address: String) -> String? {
        let name = TemplatePackage.memberName(at: address)
        if let known = names[name] { return known }
        if source.members[name] != nil { return picture(name, address) }
        let folder = name.hasSuffix("/") ? String(name.dropLast()) : name
        return source.members[folder + "/content.xml"] == nil ? nil : object(folder)
    }

    private mutating func picture(_ name: String, _ address: String) -> String? {
        guard let member = source.member(name) else { return nil }
        let ending = name.split(separator: "/").last?.split(separator: ".").dropFirst().last.map { "." + $0 } ?? ""
        let isReplacement = name.hasPrefix("ObjectReplacements/")
        let new = unused(isReplacement ? "ObjectReplacements/passage" : "Pictures/passage", ending)
        names[name] = new
        members.append(TemplatePackage.Member(name: new, mediaType: member.mediaType, bytes: member.bytes))
        return new
    }

    private mutating func object(_ folder: String) -> String {
        let new = unused("Passage ", "")
        names[folder] = "./" + new
        folders.append((new, source.mediaTypes[folder + "/"] ?? "application/vnd.oasis.opendocument.text"))
        for name in source.members.keys.sorted() where name.hasPrefix(folder + "/") && !name.hasSuffix("/") {
            guard let member = source.member(name), !name.contains("Thumbnails/") else { continue }
            let path = new + name.dropFirst(folder.count)
            members.append(TemplatePackage.Member(name: path, mediaType: member.mediaType, bytes: member.bytes))
        }
        return "./" + new
    }

    private mutating func unused(_ base: String, _ ending: String) -> String {
        var number = 0
        var name = ""
        repeat {
            number += 1
            name = base + (base.hasSuffix(" ") ? "" : "-") + String(number) + ending
        } while !taken.insert(name).inserted
        return name
    }
}
