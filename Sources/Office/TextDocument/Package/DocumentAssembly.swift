/// Puts the members of a filled document together (OpenDocument 1.2 part 3, §3.2 and §3.3).
struct DocumentAssembly: ~Copyable {
    private var zip: ZipWriter
    private var manifest = XMLWriter()

    init() throws(OfficeError) {
        var zip = try ZipWriter()
        try zip.add("mimetype", Array(TemplatePackage.mediaType.utf8), .stored)
        self.zip = zip
        manifest.append(markup: XMLWriter.declaration)
        let namespace = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
        manifest.open("manifest:manifest", [("xmlns:manifest", namespace), ("manifest:version", "1.2")])
        enter("/", TemplatePackage.mediaType, version: true)
    }

    /// Adds a member and its entry.
    mutating func add(_ name: String, mediaType: String, _ bytes: [UInt8]) throws(OfficeError) {
        let isPacked = mediaType == "image/png" || mediaType == "image/jpeg"
        try zip.add(name, bytes, isPacked ? .stored : .deflated)
        enter(name, mediaType)
    }

    /// Enters the folder of an embedded object.
    mutating func enter(folder name: String, mediaType: String) {
        enter(name + "/", mediaType, version: true)
    }

    private mutating func enter(_ path: String, _ mediaType: String, version: Bool = false) {
        var attributes = [("manifest:full-path", path), ("manifest:media-type", mediaType)]
        if version { attributes.append(("manifest:version", "1.2")) }
        manifest.open("manifest:file-entry", attributes.map { (name: $0.0, value: $0.1) }, closed: true)
    }

    /// Writes the manifest and returns the package.
    consuming func finish() throws(OfficeError) -> [UInt8] {
        manifest.close("manifest:manifest")
        try zip.add("META-INF/manifest.xml", manifest.bytes)
        return try zip.finish()
    }
}
