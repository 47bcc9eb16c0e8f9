package import Office

/// A small text document built in code: what a test says, and around it what a package needs.
package struct OpenDocumentText: Sendable {
    /// Content of `office:text`.
    package var body: String
    /// Content of `office:automatic-styles`.
    package var automaticStyles = ""
    /// Content of `office:styles`.
    package var styles = ""
    /// Content of `style:header` of the standard page; none when empty.
    package var header = ""
    /// Content of `office:meta`.
    package var properties = ""
    /// Further members, in order, with their media types; a name that ends with `/` is only entered in the manifest.
    package var members: [(name: String, mediaType: String, content: String)] = []

    package init(_ body: String) {
        self.body = body
    }

    /// The namespaces that the parts declare.
    package static let namespaces: String = {
        let office = "urn:oasis:names:tc:opendocument:xmlns:"
        let names = [
            ("office", "office:1.0"), ("text", "text:1.0"), ("table", "table:1.0"), ("style", "style:1.0"),
            ("draw", "drawing:1.0"), ("fo", "xsl-fo-compatible:1.0"), ("svg", "svg-compatible:1.0"),
            ("chart", "chart:1.0"), ("meta", "meta:1.0"), ("form", "form:1.0"),
        ]
        let own = names.map { "xmlns:\($0.0)=\"\(office)\($0.1)\"" }
        let others = [
            "xmlns:xlink=\"http://www.w3.org/1999/xlink\"", "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"",
            "xmlns:loext=\"urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0\"",
        ]
        return (own + others).joined(separator: " ")
    }()

    private func part(_ root: String, _ content: String) -> [UInt8] {
        let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        let start = "<office:\(root) \(Self.namespaces) office:version=\"1.2\">"
        return Array((declaration + start + content + "</office:\(root)>").utf8)
    }

    /// The package.
    package func bytes() throws(OfficeError) -> [UInt8] {
        let page = "<style:page-layout style:name=\"pm1\"/>"
        let header = header.isEmpty ? "" : "<style:header>\(header)</style:header>"
        let master =
            "<style:master-page style:name=\"Standard\" style:page-layout-name=\"pm1\">\(header)</style:master-page>"
        var zip = try ZipWriter()
        try zip.add("mimetype", Array("application/vnd.oasis.opendocument.text".utf8), .stored)
        try zip.add(
            "content.xml",
            part(
                "document-content",
                "<office:automatic-styles>\(automaticStyles)</office:automatic-styles>"
                    + "<office:body><office:text>\(body)</office:text></office:body>"
            )
        )
        try zip.add(
            "styles.xml",
            part(
                "document-styles",
                "<office:styles>\(styles)</office:styles><office:automatic-styles>\(page)</office:automatic-styles>"
                    + "<office:master-styles>\(master)</office:master-styles>"
            )
        )
        try zip.add("meta.xml", part("document-meta", "<office:meta>\(properties)</office:meta>"))
        for member in members where !member.name.hasSuffix("/") {
            try zip.add(member.name, Array(member.content.utf8))
        }
        try zip.add("META-INF/manifest.xml", Array(manifest.utf8))
        return try zip.finish()
    }

    private var manifest: String {
        let own = [
            ("/", "application/vnd.oasis.opendocument.text"), ("content.xml", "text/xml"), ("styles.xml", "text/xml"),
            ("meta.xml", "text/xml"),
        ]
        let entries = (own + members.map { ($0.name, $0.mediaType) }).map {
            "<manifest:file-entry manifest:full-path=\"\($0.0)\" manifest:media-type=\"\($0.1)\"/>"
        }
        let namespace = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
        return "<manifest:manifest xmlns:manifest=\"\(namespace)\" manifest:version=\"1.2\">"
            + entries.joined() + "</manifest:manifest>"
    }

    /// What stands between the start and the end tag of an element in a part of a package.
    package static func content(
        of element: String = "office:text",
        in part: String = "content.xml",
        _ package: [UInt8]
    ) throws(OfficeError) -> String {
        let text = String(decoding: try ZipReader(bytes: package).read(part), as: UTF8.self)
        guard let start = text.firstRange(of: "<\(element)"), let end = text.firstRange(of: "</\(element)>"),
            let open = text[start.upperBound...].firstIndex(of: ">"), open < end.lowerBound
        else { return text.contains("<\(element)") ? "" : "absent" }
        return String(text[text.index(after: open)..<end.lowerBound])
    }

    /// A package whose part was edited, as by somebody who saved it, with more files.
    package static func edited(
        _ package: [UInt8],
        part: String = "content.xml",
        adding files: [(name: String, bytes: [UInt8])] = [],
        _ edit: (inout String) throws -> Void
    ) throws -> [UInt8] {
        let archive = try ZipReader(bytes: package)
        var zip = try ZipWriter()
        for member in archive.members {
            var bytes = try archive.read(member.name)
            if member.name == part {
                var content = String(decoding: bytes, as: UTF8.self)
                try edit(&content)
                bytes = Array(content.utf8)
            }
            try zip.add(member.name, bytes, member.isCompressed ? .deflated : .stored)
        }
        for file in files { try zip.add(file.name, file.bytes) }
        return try zip.finish()
    }
}
