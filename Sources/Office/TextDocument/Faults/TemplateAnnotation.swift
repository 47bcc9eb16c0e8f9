/// A copy of a template with a Writer comment at each fault, for the person who mends it.
///
/// Everything else stays byte for byte: the comments are spliced into `content.xml` at the start of the paragraphs.
/// Faults elsewhere (headers, properties) are told at the first paragraph: a comment in a header can crash
/// the office.
package enum TemplateAnnotation {
    /// Returns the package of the template with comments; throws when it is no text document, which nothing can be said in.
    package static func annotated(_ bytes: [UInt8], with faults: [TemplateFault]) throws(OfficeError) -> [UInt8] {
        let archive = try ZipReader(bytes: bytes)
        guard try TemplatePackage(archive).isTextDocument else { throw .missingPart("content.xml") }
        var zip = try ZipWriter()
        for member in archive.members {
            var content = try archive.read(member.name)
            if member.name == "content.xml" { content = splice(comments(faults), into: content) }
            try zip.add(member.name, content, member.isCompressed ? .deflated : .stored)
        }
        return try zip.finish()
    }

    /// Comments by paragraph, counted from 1 (OpenDocument 1.2 part 1, §14.1).
    private static func comments(_ faults: [TemplateFault]) -> [Int: [UInt8]] {
        var comments: [Int: XMLWriter] = [:]
        for fault in faults {
            let isInText = fault.place.part == .text || fault.place.part.isChart
            let paragraph = isInText ? max(fault.place.paragraph ?? 1, 1) : 1
            comments[paragraph, default: XMLWriter()].append(comment: fault)
        }
        return comments.mapValues(\.bytes)
    }

    /// Copies a part and inserts each comment after the start tag of its paragraph.
    private static func splice(_ comments: [Int: [UInt8]], into bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + 1_024 * comments.count)
        var copied = 0
        var paragraph = 0
        var skipped: String?
        var position = 0
        while let start = bytes[position...].firstIndex(of: UInt8(ascii: "<")) {
            let end = endOfTag(bytes, from: start)
            // A part cut inside a tag has no paragraph there.
            guard bytes[end - 1] == UInt8(ascii: ">") else { break }
            position = end
            let name = self.name(bytes[(start + 1)..<end])
            if let waiting = skipped {
                if name == "/" + waiting { skipped = nil }
                continue
            }
            let isEmpty = bytes[end - 2] == UInt8(ascii: "/")
            if name == "office:annotation" || name == "text:tracked-changes", !isEmpty { skipped = name }
            guard name == "text:p" || name == "text:h" else { continue }
            paragraph += 1
            guard let comment = comments[paragraph] else { continue }
            result += isEmpty ? bytes[copied..<end - 2] + Array(">".utf8) : bytes[copied..<end]
            result += isEmpty ? comment + Array("</\(name)>".utf8) : comment
            copied = end
        }
        result += bytes[copied...]
        return result
    }

    /// The index after a tag; `>` may stand in the value of an attribute.
    private static func endOfTag(_ bytes: [UInt8], from start: Int) -> Int {
        var quote: UInt8?
        var position = start + 1
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            if byte == quote {
                quote = nil
            } else if quote == nil, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if quote == nil, byte == UInt8(ascii: ">") {
                break
            }
        }
        return position
    }

    private static func name(_ tag: ArraySlice<UInt8>) -> String {
        let name = tag.enumerated().prefix { index, byte in
            byte > 0x20 && byte != UInt8(ascii: ">") && (byte != UInt8(ascii: "/") || index == 0)
        }
        return String(decoding: name.map(\.element), as: UTF8.self)
    }
}

extension XMLWriter {
    fileprivate mutating func append(comment fault: TemplateFault) {
        append(markup: "<office:annotation xmlns:dc=\"http://purl.org/dc/elements/1.1/\">")
        append(markup: "<dc:creator>cmq</dc:creator><text:p>")
        append(paragraphText: fault.sentence)
        append(markup: "</text:p></office:annotation>")
    }
}
