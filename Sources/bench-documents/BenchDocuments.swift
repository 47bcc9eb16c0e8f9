import Evaluation
import Glibc
import Office
import Pipeline

/// Measures what filling templates costs, for `Scripts/bench-documents`: `bench-documents FOLDER`, where the project is
/// the working folder and FOLDER holds `cmq.odt`. Each line is a name and processor seconds.
@main
enum BenchDocuments {
    private static let count = 78

    static func main() async throws {
        guard CommandLine.arguments.count == 2 else { exit(64) }
        let folder = CommandLine.arguments[1]
        try await reports()
        try peers(folder)
        try lengths(folder)
    }

    /// The report of the project, with the submissions of 2018 taken in turn, and the floor under it.
    private static func reports() async throws {
        let run = CampaignRun(of: try Preparation(of: try InputFolder(campaign: "2018", in: "Inputs")))
        let reports = await run.assessments(width: 1).filter { $0.status != .blocked }
            .map { SelfEvaluationReport(of: $0) }
        var documents: [[UInt8]] = []
        var contexts: [TemplateContext] = []
        tell("reports, values") { contexts = (0..<count).map { reports[$0 % reports.count].context } }
        try tell("reports") {
            let path = "Templates/" + DocumentModel.report.fileName
            let template = try Template(contentsOf: path, vocabulary: DocumentModel.report.vocabulary)
            for context in contexts { documents.append(try template.filled(with: context).bytes) }
        }
        try floor("reports, floor", documents)
    }

    /// The template that the peers have too, and the floor under it.
    private static func peers(_ folder: String) throws {
        var documents: [[UInt8]] = []
        let contexts = (0..<count).map { SyntheticCampus.context($0) }
        try tell("cmq") {
            let template = try Template(contentsOf: folder + "/cmq.odt", vocabulary: SyntheticCampus.vocabulary)
            for context in contexts { documents.append(try template.filled(with: context).bytes) }
        }
        try floor("cmq, floor", documents)
        print("size \(documents.reduce(0) { $0 + $1.count } / count)")
        _ = try OutputFolder(path: folder).write(documents[0], to: "cmq-filled.odt")
    }

    /// One document with a longer and longer table.
    private static func lengths(_ folder: String) throws {
        let template = try Template(contentsOf: folder + "/cmq.odt", vocabulary: SyntheticCampus.vocabulary)
        for rows in [1_000, 10_000] {
            let context = SyntheticCampus.context(0, evidence: rows)
            try tell("\(rows) rows") { _ = try template.filled(with: context) }
        }
    }

    /// Copies and deflates the members of documents: what any writer of them has to do.
    private static func floor(_ name: String, _ documents: [[UInt8]]) throws {
        var members: [[(name: String, bytes: [UInt8], isPacked: Bool)]] = []
        for document in documents {
            let archive = try ZipReader(bytes: document)
            members.append(
                try archive.members.map { ($0.name, try archive.read($0.name), $0.isCompressed) }
            )
        }
        try tell(name) {
            for document in members {
                var zip = try ZipWriter()
                for member in document {
                    var writer = XMLWriter(reservingCapacity: member.bytes.count)
                    writer.append(markup: member.bytes)
                    try zip.add(member.name, writer.bytes, member.isPacked ? .deflated : .stored)
                }
                _ = try zip.finish()
            }
        }
    }

    private static func tell(_ name: String, _ work: () throws -> Void) rethrows {
        let start = clock()
        try work()
        print("\(name) \(Double(clock() - start) / Double(CLOCKS_PER_SEC))")
    }
}
