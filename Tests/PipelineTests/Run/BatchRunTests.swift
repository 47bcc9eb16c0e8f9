import FoundationEssentials
import Office
import Pipeline
import Support
import Testing

@Suite struct `Batches and their gathering` {
    private let sample: SampleBatches
    private static let report = "rapports/CAE-001.odt"

    init() throws {
        sample = try SampleBatches()
    }

    /// A batch ends with what it wrote, when nothing is left of its work but what the whole run takes over.
    private func parts() -> [String] {
        sample.folder.names().filter { $0.contains("/.cmq-lots/") && $0.split(separator: "/").count == 5 }
            .map { String($0.split(separator: "/")[4]) }
    }

    @Test(arguments: [1, 2, 100]) func `leave the very bytes of a whole run`(size: Int) async throws {
        try await sample.build(into: "Whole")
        let count = try await sample.plan(size: size)
        for number in (1...count).reversed() { try await sample.run(number, into: "Output") }
        for number in 1...count {
            let publication = try await sample.run(number, into: "Output").publication
            #expect(publication.written == [] && publication.unsettled == [])
        }
        #expect(Set(parts()) == ["manifeste.json"] && parts().count == count)
        try await sample.gather(into: "Output")
        #expect(try sample.files(in: "Output") == sample.files(in: "Whole"))
    }

    @Test func `may run at the same time, under two plans at once`() async throws {
        try await sample.plan(size: 100)
        try await sample.run(1, into: "Output")
        let count = try await sample.plan(size: 1)
        try sample.folder.add("2018/soumissions/e.ods", "un envoi de plus")
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 1...count { group.addTask { try await sample.run(number, into: "Output") } }
            try await group.waitForAll()
        }
        try sample.folder.remove("2018/soumissions/e.ods")
        let publication = try await sample.gather(into: "Output")
        #expect(publication.handMade == [] && publication.withdrawn == [])
    }

    @Test func `that are killed are run again, or finished by the whole run, which knows what was theirs`() async throws
    {
        try await sample.plan(size: 1)
        try await sample.run(1, into: "Output")
        let made = try sample.files(in: "Output")
        let place = try sample.batch(1).folder(in: sample.output("Output"))
        try sample.kill(place, halfwayThrough: Self.report, in: "Output")
        try await sample.run(1, into: "Output")
        #expect(try sample.files(in: "Output") == made)
        try sample.kill(place, halfwayThrough: Self.report, in: "Output")
        #expect(try await sample.build(into: "Output").handMade == [])
        let finished = try sample.files(in: "Output")
        #expect(finished[Self.report] != nil && finished.keys.filter { $0.hasPrefix(".cmq-") } == [])
    }

    @Test func `are not gathered before every submission has its state`() async throws {
        try await sample.plan(size: 1)
        try await sample.run(1, into: "Output")
        let before = try sample.files(in: "Output")
        let missing = ["b.ods", "c.fods", "d.ods"].map { "soumissions/" + $0 }
        let refusal = RefusedRun.withoutRecord(files: missing, folder: sample.folder.path + "/Output")
        await #expect(throws: refusal) { try await sample.gather(into: "Output") }
        #expect(try sample.files(in: "Output") == before)
        #expect(refusal.french.contains("  • soumissions/b.ods"))
        #expect(refusal.french[0].hasPrefix("3 dossiers n’ont pas d’état"))
    }

    @Test func `keep out the same batch and the whole run, as long as one is at work`() async throws {
        try await sample.plan(size: 1)
        try await sample.run(1, into: "Output")
        let place = try sample.batch(1).folder(in: sample.output("Output"))
        let lock = try FileLock(place.folder.path + "/.cmq-verrou")
        let process = ProcessInfo.processInfo.processIdentifier
        let use = RefusedRun.folderInUse(FolderInUse(folder: place.folder.path, process: process))
        await #expect(throws: use) { try await sample.run(1, into: "Output") }
        await #expect(throws: use) { try await sample.build(into: "Output") }
        try await sample.run(2, into: "Output")
        lock.release()
        try await sample.run(1, into: "Output")
    }

    @Test func `leave to the whole run what somebody changed`() async throws {
        for name in ["Output", "Whole"] { try await sample.build(into: name) }
        let edited = try sample.folder.bytes(of: "Output/" + Self.report) + [1, 2, 3]
        // Another deposit of the same campus, so that there is a report to write.
        let submission = "2018/soumissions/a.fods"
        try sample.folder.add(submission, sample.folder.content(of: submission) + "\n")
        for name in ["Output", "Whole"] { try sample.folder.add("\(name)/\(Self.report)", bytes: edited) }
        try await sample.build(into: "Whole")
        try await sample.plan(size: 1)
        let (files, publication) = try await sample.run(1, into: "Output")
        #expect(publication.unsettled == [Self.report])
        let campaign = try sample.preparation().campaign
        let lines = Summary(of: files, in: campaign, publication: publication, scope: .files).lines()
        #expect(lines.contains("Laissé au rassemblement, car quelqu’un y a peut-être écrit : \(Self.report)."))
        #expect(try sample.folder.bytes(of: "Output/" + Self.report) == edited)
        try await sample.gather(into: "Output")
        #expect(try sample.files(in: "Output") == sample.files(in: "Whole"))
    }
}
