internal import FoundationEssentials
internal import Words

/// A message ready to be sent by hand, which programs of mail open as a draft (RFC 5322 and MIME, RFC 2045 to 2047, 2231).
///
/// It has no date and no identifier: who sends it gives them, and the same message is the same bytes.
package struct MailDraft: Sendable {
    let sender: String
    /// Nil when the person who sends it fills it in.
    let recipient: String?
    let subject: String
    /// Paragraphs, an empty line between them.
    let body: String
    let attachments: [Attachment]

    /// A file that goes with a message.
    package struct Attachment: Sendable {
        let name: String
        let bytes: [UInt8]

        package init(named name: String, _ bytes: [UInt8]) {
            self.name = name
            self.bytes = bytes
        }
    }

    /// - Parameters:
    ///   - sender: the address that answers come to.
    ///   - recipient: as somebody typed it; what is no address is left out, for no header may be slipped in.
    package init(
        from sender: String,
        to recipient: String?,
        subject: String,
        body: String,
        attaching attachments: [Attachment]
    ) {
        self.sender = sender
        self.recipient = recipient.flatMap { EmailAddress.isWellFormed($0) ? $0 : nil }
        self.subject = subject
        self.body = body
        self.attachments = attachments
    }

    package var bytes: [UInt8] {
        var lines = ["From: \(sender)"]
        if let recipient { lines.append("To: \(recipient)") }
        lines += [
            "Subject: \(Self.encodedWords(subject))", "X-Unsent: 1", "MIME-Version: 1.0",
            "Content-Type: multipart/mixed; boundary=\"\(Self.boundary)\"", "",
        ]
        let text = body.replacing("\n", with: "\r\n") + "\r\n"
        lines += ["--\(Self.boundary)", "Content-Type: text/plain; charset=UTF-8"] + Self.encoded(Array(text.utf8))
        for attachment in attachments {
            lines += ["--\(Self.boundary)", "Content-Type:\r\n \(attachment.mediaType)"]
            lines += ["Content-Disposition: attachment; \(attachment.fileName)"] + Self.encoded(attachment.bytes)
        }
        return Array((lines + ["--\(Self.boundary)--", ""]).joined(separator: "\r\n").utf8)
    }

    /// No line of base 64 begins so.
    private static let boundary = "=_cmq"

    /// The last header of a part, an empty line, and its content.
    private static func encoded(_ bytes: [UInt8]) -> [String] {
        let content = Data(bytes).base64EncodedString(options: [
            .lineLength76Characters, .endLineWithCarriageReturn,
            .endLineWithLineFeed,
        ])
        return ["Content-Transfer-Encoding: base64", "", content]
    }

    /// A header in words of at most 75 characters, each encoded by itself (RFC 2047 §2), one a line.
    private static func encodedWords(_ text: String) -> String {
        var words: [[UInt8]] = [[]]
        for character in text {
            let bytes = Array(character.utf8)
            if words[words.count - 1].count + bytes.count > bytesInAWord { words.append([]) }
            words[words.count - 1] += bytes
        }
        return words.map { "=?UTF-8?B?\(Data($0).base64EncodedString())?=" }.joined(separator: "\r\n ")
    }

    /// Bytes that make 52 characters of base 64: with the twelve around them and the name of the header, a line of 76 at most.
    private static let bytesInAWord = 39
}

extension MailDraft.Attachment {
    fileprivate var mediaType: String {
        switch name.split(separator: ".").last?.lowercased() {
        case "odt": "application/vnd.oasis.opendocument.text"
        case "ods": "application/vnd.oasis.opendocument.spreadsheet"
        case "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        case nil, .some: "application/octet-stream"
        }
    }

    /// The parameter that names the file; a name that is not ASCII is percent-encoded (RFC 2231 §4).
    fileprivate var fileName: String {
        let encoded = name.percentEncoded()
        return encoded == name ? "filename=\"\(name)\"" : "filename*=UTF-8''\(encoded)"
    }
}
