import Office
import Pipeline
import Support
import Testing

/// A campus answers in the note of a cell instead of the list.
@Suite struct `An answer in one of our notes` {
    /// One of each format; both have findings at their cells.
    @Test(arguments: [
        (
            "a.xlsx", "Auto-évaluation Rochemelle 2018.xlsx", "BOR-001.xlsx", "xl/comments1.xml", "</t></r></text>",
            "\n", ""
        ),
        (
            "a.ods", "CLE-001 dépôt 2018 VF.ods", "CLE-001.ods", "content.xml", "</office:annotation>", "<text:p>",
            "</text:p>"
        ),
    ])
    func `stays in the next workbook, before ours`(
        file: String,
        original: String,
        returned: String,
        part: String,
        end: String,
        before: String,
        after: String
    ) async throws {
        let sample = try SampleRun(of: [file: original])
        try await sample.build()
        let name = "retours/" + returned
        let notes = try content(of: part, sample, name)
        #expect(notes.contains("Contrôle du dossier (cmq)"))
        let answered = try OpenDocumentText.edited(sample.bytes(of: name), part: part) { content in
            let place = try #require(content.firstRange(of: end))
            content.insert(contentsOf: "\(before)Nous répondons ici.\(after)", at: place.lowerBound)
        }
        try sample.folder.add("2018/soumissions/\(file)", bytes: answered)
        try await sample.build()
        let again = try content(of: part, sample, name)
        let answer = try #require(again.firstRange(of: "Nous répondons ici."))
        #expect(again[answer.upperBound...].contains("Contrôle du dossier (cmq)"))
        let count = { (text: String) in text.matches(of: /Contrôle du dossier \(cmq\)/).count }
        #expect(count(again) == count(notes))
        try sample.folder.add("2018/soumissions/\(file)", bytes: sample.bytes(of: name))
        try await sample.build()
        #expect(try content(of: part, sample, name).contains("Nous répondons ici."))
    }

    private func content(of part: String, _ sample: SampleRun, _ name: String) throws -> String {
        String(decoding: try ZipReader(bytes: sample.bytes(of: name)).read(part), as: UTF8.self)
    }
}
