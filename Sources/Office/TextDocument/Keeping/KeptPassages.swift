import Words

/// What people wrote in the kept places of a document (*passages conservés*), whichever program saved it last.
///
/// `Template.filled(with:keeping:)` puts it into the next document. A document that cannot be read throws: it is
/// somebody's, and nothing may take its place.
package struct KeptPassages {
    /// Whether the document was changed elsewhere than in its kept places, or may have been: then it is somebody's.
    ///
    /// The answer is "yes" whenever it is not certain, as for a document that tells nothing of how it was written.
    package let differsOutsideKeptPlaces: Bool
    let passages: [KeptPassage]
    let source: PassageSource

    /// Reads a text document.
    package init(of document: [UInt8]) throws(OfficeError) {
        let source = try PassageSource(document)
        var places = KeptPlaceFinder(in: source.content)
        places.find()
        let isFromWord = places.isFromWord
        let passages = places.found.map { KeptPassage($0, source, isFromWord: isFromWord) }
        let isAmbiguous = places.isUncertain || Set(passages.map(\.identity)).count < passages.count
        let outside = source.outline(of: source.content, places: places.identities)
        differsOutsideKeptPlaces =
            isAmbiguous || outside.isReviewed || !source.isPackageAlone || source.isSigned
            || !source.isAsWritten(outside, isFromWord: isFromWord)
        self.passages = passages
        self.source = source
    }

    /// Whether somebody wrote in a place what `other` does not hold in the same place.
    package func sayMore(than other: KeptPassages?) -> Bool {
        let others = Dictionary(firstOf: (other?.passages ?? []).map { ($0.identity, $0.mark) })
        return passages.contains { $0.isWritten && ($0.mark == nil || $0.mark != others[$0.identity]) }
    }

    /// Names of the places that hold what somebody wrote.
    package var names: [String] { passages.filter(\.isWritten).map(\.name) }
}

/// What stands in one kept place.
struct KeptPassage {
    let identity: String
    let name: String
    let blocks: [XMLNode]
    /// Whether somebody wrote it: neither nothing, nor what the template itself had put there.
    let isWritten: Bool
    /// The same for passages that say the same; nil where a review is going on.
    let mark: String?

    init(_ place: KeptPlaceFinder.Place, _ source: PassageSource, isFromWord: Bool) {
        identity = place.identity
        name = place.name
        blocks = place.section.elements
        let outline = source.outline(of: place.section, tellsLists: true)
        let sameWords = outline.words.short == place.initialWords && !outline.isReviewed
        let sameLooks = isFromWord || outline.looks.mark == place.initialLooks
        // What is struck out under review is blank, and still somebody's.
        let prints = [outline.words, outline.looks, outline.settings]
        mark = outline.isReviewed ? nil : prints.map(\.text).joined(separator: " ")
        isWritten = outline.isReviewed || !outline.isBlank && !(sameWords && sameLooks)
    }
}

/// The document that passages come from.
struct PassageSource {
    let package: TemplatePackage
    let content: XMLNode
    let styles: XMLNode?
    /// Whether the file is the package and nothing else.
    let isPackageAlone: Bool
    /// Whether somebody signed it, whatever the signature is worth: another version would lose it.
    let isSigned: Bool
    private let fingerprint: String?
    private let looks: TextLooks

    init(_ document: [UInt8]) throws(OfficeError) {
        package = try TemplatePackage(try ZipReader(bytes: document))
        isPackageAlone = ZipTrailer(of: document)?.isAll(of: document) ?? false
        isSigned = package.members.keys.contains { $0.hasPrefix("META-INF/") && $0.contains("signatures") }
        guard package.isTextDocument, let bytes = package.members["content.xml"] else {
            throw .missingPart("content.xml")
        }
        content = try XMLTree(bytes, part: "content.xml", keepsReviews: true).root
        guard content.first("office:text") != nil else { throw .missingPart("office:text") }
        styles = try Self.tree("styles.xml", package)
        looks = TextLooks(content)
        fingerprint = try Self.tree("meta.xml", package).flatMap(DocumentFingerprint.read)
    }

    private static func tree(_ part: String, _ package: TemplatePackage) throws(OfficeError) -> XMLNode? {
        guard let bytes = package.members[part] else { return nil }
        return try XMLTree(bytes, part: part, keepsReviews: true).root
    }

    /// What a part of the document says; kept places within count as such when `places` knows them.
    func outline(
        of node: XMLNode,
        places: [ObjectIdentifier: String] = [:],
        tellsLists: Bool = false
    ) -> DocumentOutline<XMLNode> {
        var outline = DocumentOutline<XMLNode>(
            styles: looks,
            identity: { places[ObjectIdentifier($0)] },
            picture: { package.members[TemplatePackage.memberName(at: $0)] },
            tellsLists: tellsLists
        )
        outline.add(node.first("office:body")?.elements ?? node.elements)
        return outline
    }

    /// Whether the document was written with this outside of its kept places.
    func isAsWritten(_ outside: DocumentOutline<XMLNode>, isFromWord: Bool) -> Bool {
        guard let fingerprint else { return false }
        let now = DocumentFingerprint.text(outside, pages: styles)
        if isFromWord { return DocumentFingerprint.words(of: now) == DocumentFingerprint.words(of: fingerprint) }
        // Earlier versions did not tell the last part.
        return now == fingerprint || now.hasPrefix(fingerprint + " ")
    }
}
