/// What the first bytes of a file say of it.
enum FileSignature: Equatable {
    case empty, zip, xml
    /// The container of Office 97 to 2003, also used around encrypted OOXML ([MS-OFFCRYPTO] §2.3.4).
    case compoundFile(isEncryptedPackage: Bool)
    case other(FileKind)

    init(_ bytes: [UInt8]) {
        if bytes.isEmpty {
            self = .empty
        } else if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06]) {
            self = .zip
        } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
            self = Self.compoundFile(bytes)
        } else if let kind = Self.magic.first(where: { bytes.starts(with: $0.0) })?.1 {
            self = .other(kind)
        } else if bytes.count > 4, bytes[0] == 9, [0, 2, 4, 8].contains(bytes[1]), bytes[3] == 0 {
            self = .compoundFile(isEncryptedPackage: false)
        } else if ZipTrailer(of: bytes) != nil {
            self = .zip
        } else {
            self = Self.text(bytes)
        }
    }

    private static let magic: [([UInt8], FileKind)] = [
        (Array("%PDF".utf8), .pdf), (Array("{\\rtf".utf8), .richText),
        ([0x89, 0x50, 0x4E, 0x47], .image), ([0xFF, 0xD8, 0xFF], .image), (Array("GIF8".utf8), .image),
        ([0x49, 0x49, 0x2A, 0x00], .image), ([0x4D, 0x4D, 0x00, 0x2A], .image),
    ]

    /// Judged by the names of its streams ([MS-CFB] §2.6.1), which are in UTF-16; a workbook may hold documents of the others.
    private static func compoundFile(_ bytes: [UInt8]) -> FileSignature {
        func holds(_ stream: String) -> Bool { contains(Array(stream.utf8.map { [$0, 0] }.joined()), in: bytes) }
        if holds("EncryptedPackage") { return .compoundFile(isEncryptedPackage: true) }
        if holds("Workbook") { return .compoundFile(isEncryptedPackage: false) }
        let others: [(String, FileKind)] = [
            ("WordDocument", .wordDocument), ("PowerPoint Document", .presentation),
            ("__properties_version1.0", .email),
        ]
        let kind = others.first { holds($0.0) }?.1
        return kind.map { .other($0) } ?? .compoundFile(isEncryptedPackage: false)
    }

    /// XML, HTML or plain text, judged on the letters of the beginning (UTF-16 loses its zero bytes).
    private static func text(_ bytes: [UInt8]) -> FileSignature {
        var letters = bytes.prefix(2_048).drop { $0 >= 0xEF }.filter { $0 != 0 }[...]
        if letters.starts(with: [0xBB, 0xBF]) { letters = letters.dropFirst(2) }
        letters = letters.drop { [0x20, 0x09, 0x0A, 0x0D].contains($0) }
        let start = String(decoding: letters, as: UTF8.self).lowercased()
        guard start.hasPrefix("<") else {
            let isBinary = bytes.prefix(2_048).contains { $0 < 9 }
            return .other(isBinary ? .unknown : isMessage(start) ? .email : .text)
        }
        if start.hasPrefix("<!doctype html") || start.hasPrefix("<html")
            || start.contains("<html") && !start.contains("urn:oasis")
        {
            return .other(.html)
        }
        let isXML = start.hasPrefix("<?xml") || start.contains("xmlns")
        return isXML || start.hasPrefix("<!doctype") ? .xml : .other(start.contains("<table") ? .html : .text)
    }

    /// Whether a text begins with the fields of a message (RFC 5322, §3.6).
    private static func isMessage(_ start: String) -> Bool {
        let names = Set(
            start.split(whereSeparator: \.isNewline).prefix(20).compactMap { $0.split(separator: ":").first }
        )
        return names.intersection(["from", "to", "subject", "date", "received", "mime-version", "message-id"]).count
            >= 3
    }

    private static func contains(_ needle: [UInt8], in bytes: [UInt8]) -> Bool {
        guard let first = needle.first, bytes.count >= needle.count else { return false }
        return (0...bytes.count - needle.count).contains { start in
            bytes[start] == first && bytes[start..<start + needle.count].elementsEqual(needle)
        }
    }
}
