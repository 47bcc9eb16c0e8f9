import Words

/// A document that staff wrote in Writer, with tags for the data (*modèle*): compiled once, filled many times.
package struct Template: Sendable {
    private let plan: TemplatePlan
    private let objectTypes: [String: String]
    private let drawn: DrawnPictures

    /// Opens and compiles the template at `path`; throws everything that is wrong with it, at once.
    ///
    /// - Parameter notice: what its documents say of themselves on every page that has a header or a footer, and on the
    ///   first.
    package init(
        contentsOf path: String,
        vocabulary: TemplateVocabulary,
        notice: String? = nil
    ) throws(TemplateError) {
        let archive: ZipReader
        do throws(OfficeError) {
            archive = try ZipReader(path: path)
        } catch {
            throw Self.unreadable(error, path)
        }
        try self.init(archive, named: path, vocabulary, notice, DrawnPictures())
    }

    /// Compiles a template held in memory; `named` stands for it in faults.
    ///
    /// - Parameter drawn: pictures shared with the documents of other templates.
    package init(
        bytes: [UInt8],
        named name: String,
        vocabulary: TemplateVocabulary,
        notice: String? = nil,
        drawing drawn: DrawnPictures = DrawnPictures()
    ) throws(TemplateError) {
        let archive: ZipReader
        do throws(OfficeError) {
            archive = try ZipReader(bytes: bytes)
        } catch {
            throw Self.unreadable(error, name)
        }
        try self.init(archive, named: name, vocabulary, notice, drawn)
    }

    private init(
        _ archive: borrowing ZipReader,
        named name: String,
        _ vocabulary: TemplateVocabulary,
        _ notice: String?,
        _ drawn: DrawnPictures
    ) throws(TemplateError) {
        let package: TemplatePackage
        do throws(OfficeError) {
            package = try TemplatePackage(archive)
        } catch {
            throw Self.unreadable(error, name)
        }
        guard package.isTextDocument else {
            let place = TemplatePlace(part: .package)
            throw TemplateError(faults: [TemplateFault(kind: .notATextDocument, place: place, excerpt: name)])
        }
        plan = try TemplatePlan(package, vocabulary, notice: notice.map(TemplateNotice.init))
        objectTypes = package.mediaTypes
        self.drawn = drawn
    }

    /// Writes the document for these values; throws when a value is not what the vocabulary declares, or when it names
    /// a style the template does not have.
    ///
    /// - Parameter passages: what people wrote in the kept places of an earlier document of this name.
    package func filled(
        with context: TemplateContext,
        keeping passages: KeptPassages? = nil
    ) throws(TemplateError) -> TextDocument {
        var renderer = PlanRenderer(plan, context, drawing: drawn)
        var parts: [(name: String, bytes: [UInt8])] = []
        for part in plan.parts { parts.append((part.name, renderer.part(part.steps))) }
        guard renderer.faults.isEmpty else { throw TemplateError(faults: renderer.faults) }
        do throws(OfficeError) {
            let takesPassages = !(passages?.names.isEmpty ?? true)
            guard plan.keepsPlaces || takesPassages else {
                let bytes = try package(parts, renderer.copies, renderer.pictures.files)
                return TextDocument(bytes: bytes, droppedCharacters: renderer.writer.droppedCharacters)
            }
            let named = Dictionary(firstOf: parts.map { ($0.name, $0.bytes) })
            let members = members(showing: renderer.pictures.files)
            if !takesPassages, let fresh = try FreshDocument(parts: named, members: members) {
                let bytes = try package(fresh.parts, renderer.copies, renderer.pictures.files)
                return TextDocument(bytes: bytes, droppedCharacters: renderer.writer.droppedCharacters)
            }
            var document = try KeptDocument(parts: named, members: members, keeping: passages)
            let kept = document.parts()
            return TextDocument(
                bytes: try package(kept, renderer.copies, renderer.pictures.files, document.files),
                droppedCharacters: renderer.writer.droppedCharacters,
                carriedPassages: document.carried,
                orphanedPassages: document.orphans
            )
        } catch {
            throw Self.unreadable(error, "")
        }
    }

    /// What the document for these values says, a paragraph each, without its looks; throws as `filled` does.
    package func text(with context: TemplateContext) throws(TemplateError) -> [String] {
        var renderer = PlanRenderer(plan, context, drawing: drawn)
        let name = "content.xml"
        let bytes = plan.parts.first { $0.name == name }.map { renderer.part($0.steps) } ?? []
        guard renderer.faults.isEmpty else { throw TemplateError(faults: renderer.faults) }
        do throws(OfficeError) {
            return PlainText(of: try XMLTree(bytes, part: name).root).paragraphs
        } catch {
            throw Self.unreadable(error, name)
        }
    }

    /// What a package holds beside its parts.
    private func members(showing pictures: [ShownPictures.File]) -> [String: [UInt8]] {
        let members = plan.members.map { ($0.name, $0.bytes) } + pictures.map { ($0.name, $0.bytes) }
        return Dictionary(firstOf: members)
    }

    private func package(
        _ parts: [(name: String, bytes: [UInt8])],
        _ copies: [(object: Int, content: [UInt8]?)],
        _ pictures: [ShownPictures.File],
        _ passages: PassageFiles? = nil
    ) throws(OfficeError) -> [UInt8] {
        var assembly = try DocumentAssembly()
        for part in parts { try assembly.add(part.name, mediaType: "text/xml", part.bytes) }
        for member in plan.members { try assembly.add(member.name, mediaType: member.mediaType, member.bytes) }
        for picture in pictures { try assembly.add(picture.name, mediaType: picture.mediaType, picture.bytes) }
        for (index, copy) in copies.enumerated() {
            let source = plan.objects[copy.object].folder
            let folder = "Object \(index + 1)"
            assembly.enter(folder: folder, mediaType: objectTypes[source + "/"] ?? Self.chartType)
            for member in plan.objectMembers[source] ?? [] {
                let name = folder + member.name.dropFirst(source.count)
                let isContent = member.name == source + "/content.xml"
                let bytes = isContent ? copy.content ?? member.bytes : member.bytes
                try assembly.add(name, mediaType: member.mediaType, bytes)
            }
        }
        for folder in passages?.folders ?? [] { assembly.enter(folder: folder.name, mediaType: folder.mediaType) }
        for member in passages?.members ?? [] {
            try assembly.add(member.name, mediaType: member.mediaType, member.bytes)
        }
        return try assembly.finish()
    }

    private static let chartType = "application/vnd.oasis.opendocument.chart"

    private static func unreadable(_ error: OfficeError, _ name: String) -> TemplateError {
        TemplateError(faults: [
            TemplateFault(kind: .unreadable(error), place: TemplatePlace(part: .package), excerpt: name)
        ])
    }
}

/// A finished text document: the whole ODT package, ready for the disk.
package struct TextDocument: Sendable {
    /// The package, the same for the same template and values.
    package let bytes: [UInt8]
    /// Characters of the data that XML cannot carry, and that were left out.
    package let droppedCharacters: Int
    /// Names of the kept places that hold what somebody wrote in the earlier document.
    package let carriedPassages: [String]
    /// Names of passages whose place this document does not have: they stand in an annex at its end.
    package let orphanedPassages: [String]

    init(
        bytes: [UInt8],
        droppedCharacters: Int,
        carriedPassages: [String] = [],
        orphanedPassages: [String] = []
    ) {
        self.bytes = bytes
        self.droppedCharacters = droppedCharacters
        self.carriedPassages = carriedPassages
        self.orphanedPassages = orphanedPassages
    }
}
