import Words

/// A link from one part to another (ECMA-376 part 2, §6.5).
struct XLSXRelationship: Hashable, Sendable {
    let id: String
    /// The last word of the type's address, the same in transitional and strict files: `worksheet`.
    let type: String
    /// Name of the part, resolved against the folder of its source.
    let target: String
}

extension ZipReader {
    /// The relationships of a part, `""` for the package itself; nil when they are not listed at all.
    func relationships(of part: String, limits: Limits) throws(OfficeError) -> [XLSXRelationship]? {
        let folder = PackagePath.folder(of: part)
        return try writtenRelationships(of: part, limits: limits)?.compactMap { values in
            guard values["TargetMode"] != "External", let target = values["Target"] else { return nil }
            let raw = PackagePath.resolve(target, in: folder)
            let decoded = PackagePath.resolve(PackagePath.percentDecoded(target), in: folder)
            return XLSXRelationship(
                id: values["Id"] ?? "",
                type: values["Type"]?.split(separator: "/").last.map(String.init) ?? "",
                target: member(raw) != nil ? raw : decoded
            )
        }
    }

    /// The addresses outside of the package to which a part is linked, by identifier.
    func addresses(from part: String, limits: Limits) throws(OfficeError) -> [String: String] {
        var addresses: [String: String] = [:]
        for values in try writtenRelationships(of: part, limits: limits) ?? [] where values["TargetMode"] == "External"
        {
            if let id = values["Id"] { addresses[id] = values["Target"] }
        }
        return addresses
    }

    /// The attributes of each relationship of a part; nil when they are not listed at all.
    private func writtenRelationships(of part: String, limits: Limits) throws(OfficeError) -> [[String: String]]? {
        let name = PackagePath.relationships(of: part)
        guard member(name) != nil else { return nil }
        var reader = try XMLReader(name, of: self, policy: .recovering, limits: limits)
        var relationships: [[String: String]] = []
        while let event = try reader.next() {
            guard case .start(let element, let attributes, _) = event, element.local == "Relationship" else { continue }
            guard relationships.count < limits.relationships else {
                throw .tooLarge(.relationships, allowed: limits.relationships)
            }
            relationships.append(
                Dictionary(firstOf: attributes.map { ($0.name.local, $0.value) })
            )
        }
        return relationships
    }

    /// The parts that `[Content_Types].xml` declares, by the last words of their type (ECMA-376 part 2, §6.2.3).
    func parts(ofType isWanted: (String) -> Bool, limits: Limits) throws(OfficeError) -> [String] {
        guard member("[Content_Types].xml") != nil else { return [] }
        var reader = try XMLReader("[Content_Types].xml", of: self, policy: .recovering, limits: limits)
        var parts: [String] = []
        var count = 0
        while let event = try reader.next() {
            guard case .start(let element, let attributes, _) = event, element.local == "Override" else { continue }
            count += 1
            guard count <= limits.relationships else {
                throw .tooLarge(.relationships, allowed: limits.relationships)
            }
            let values = Dictionary(firstOf: attributes.map { ($0.name.local, $0.value) })
            guard let type = values["ContentType"], isWanted(type), let part = values["PartName"] else { continue }
            parts.append(PackagePath.resolve(part, in: ""))
        }
        return parts
    }
}
