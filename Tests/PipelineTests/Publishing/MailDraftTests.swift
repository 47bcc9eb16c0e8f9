import FoundationEssentials
import Pipeline
import Testing
import Words

@Suite struct `A message ready to be sent` {
    private func lines(
        to recipient: String? = "contact@campus.example",
        subject: String = "Votre dossier",
        attaching files: [String] = []
    ) -> [Substring] {
        let draft = MailDraft(
            from: "mission@etat.example",
            to: recipient,
            subject: subject,
            body: "Bonjour,\n\nÀ bientôt.",
            attaching: files.map { MailDraft.Attachment(named: $0, [UInt8](repeating: 7, count: 100)) }
        )
        return String(decoding: draft.bytes, as: UTF8.self).split(separator: "\r\n", omittingEmptySubsequences: false)
    }

    @Test func `says who writes to whom, and that it was not sent`() {
        let head = lines().prefix { !$0.isEmpty }
        #expect(head.contains("From: mission@etat.example") && head.contains("To: contact@campus.example"))
        #expect(head.contains("X-Unsent: 1") && !head.contains { $0.hasPrefix("Date:") })
    }

    @Test func `is of short lines of ASCII, whatever it says`() {
        let all = lines(subject: String(repeating: "Évaluation – ", count: 30), attaching: ["été.ods", "a.xlsx"])
        #expect(all.allSatisfy { $0.utf8.count <= 78 && $0.utf8.allSatisfy { (0x20..<0x7F).contains($0) } })
    }

    @Test func `has its text and its files whole`() throws {
        let all = lines(attaching: ["BOR-001.ods", "lettre d’été.odt"])
        let starts = all.indices.filter { all[$0] == "--=_cmq" }
        #expect(starts.count == 3 && all.contains("--=_cmq--"))
        let parts = try starts.map { start in
            let content = all[start...].dropFirst().drop { !$0.isEmpty }.dropFirst().prefix { !$0.hasPrefix("--") }
            return try #require(Data(base64Encoded: content.joined()))
        }
        #expect(String(decoding: parts[0], as: UTF8.self) == "Bonjour,\r\n\r\nÀ bientôt.\r\n")
        #expect(parts[1] == Data(repeating: 7, count: 100) && parts[2] == parts[1])
        #expect(all.contains("Content-Disposition: attachment; filename=\"BOR-001.ods\""))
        #expect(all.contains("Content-Disposition: attachment; filename*=UTF-8''lettre%20d%E2%80%99%C3%A9t%C3%A9.odt"))
    }

    @Test(arguments: [
        "a@b.example\r\nBcc: c@d.example", "a@b.example, c@d.example", "Nom <a@b.example>", "a@b@c", "@b", "a@", "",
        "é@b.fr",
    ])
    func `lets nobody slip a header in`(recipient: String) {
        #expect(!lines(to: recipient).contains { $0.hasPrefix("To:") || $0.hasPrefix("Bcc:") })
        #expect(!EmailAddress.isWellFormed(recipient))
    }
}
