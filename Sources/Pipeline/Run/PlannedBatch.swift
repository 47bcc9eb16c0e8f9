internal import FoundationEssentials
package import Office
internal import Words

/// A batch taken from the file of a plan, ready to run.
package struct PlannedBatch: Sendable {
    private let batch: BatchPlan.Batch
    private let plan: FileDigest

    /// Why a batch cannot run.
    package enum Refusal: Error, Equatable, Sendable {
        case unreadablePlan(path: String, OfficeError)
        /// The file is there, and is no plan from this line on.
        case notAPlan(path: String, line: Int)
        case noSuchBatch(number: Int, count: Int)
        /// The plan is that of another campaign.
        case otherCampaign(String, planned: String)
        /// Files that are no longer what they were when the plan was made, or no longer there.
        case otherFiles(changed: [String], missing: [String])
    }

    /// Reads one line of a plan.
    package init(_ number: Int, ofPlanAt path: String) throws(Refusal) {
        let bytes: [UInt8]
        do {
            bytes = try FileBytes.read(path)
        } catch {
            throw .unreadablePlan(path: path, error)
        }
        let lines = bytes.split(separator: UInt8(ascii: "\n"))
        guard let first = lines.first, Self.batch(on: first) != nil else { throw .notAPlan(path: path, line: 1) }
        guard lines.indices.contains(number - 1) else { throw .noSuchBatch(number: number, count: lines.count) }
        guard let batch = Self.batch(on: lines[number - 1]), batch.number == number else {
            throw .notAPlan(path: path, line: number)
        }
        self.batch = batch
        plan = FileDigest(of: bytes)
    }

    /// The campaign that the plan shares out.
    package var campaign: String { batch.campaign }

    private static func batch(on line: ArraySlice<UInt8>) -> BatchPlan.Batch? {
        try? JSONDocument.read(BatchPlan.Batch.self, from: Data(line))
    }

    /// The run of its files, which must be what they were when the plan was made.
    package func run(of preparation: Preparation) throws(Refusal) -> CampaignRun {
        let inputs = preparation.inputs
        guard inputs.campaign == batch.campaign else {
            throw .otherCampaign(inputs.campaign, planned: batch.campaign)
        }
        let names = batch.names
        let files = (inputs.submissions + inputs.grids).filter { names.contains($0.name) }
        let found = Dictionary(
            firstOf: ([inputs.campaignWorkbook, inputs.referential] + files).map { file in
                (file.name, BatchPlan.File(name: file.name, sha256: (try? FileContent(of: file))?.digest))
            }
        )
        let missing = batch.files.map(\.name).filter { found[$0] == nil }
        let changed = batch.files.filter { found[$0.name] != nil && found[$0.name] != $0 }.map(\.name)
        guard missing.isEmpty, changed.isEmpty else { throw .otherFiles(changed: changed, missing: missing) }
        return CampaignRun(of: preparation, files: files)
    }

    /// What the mission prepared, with what the campaign before says of its campuses.
    ///
    /// - Parameter results: the folder where every campaign has its results.
    package func recalling(
        in preparation: Preparation,
        results: String,
        width: Int
    ) async -> Preparation {
        let output = OutputFolder(path: "\(results)/\(preparation.inputs.campaign)")
        if let excerpt = batch.earlier.flatMap({ BatchFolder.document($0, in: output) }),
            let earlier = try? JSONDocument.read(EarlierExcerpt.self, from: Data(excerpt))
        {
            return preparation.recalling(earlier)
        }
        return await preparation.readingEarlierCampaign(width: width, results: results)
    }

    /// Where it works among the results.
    package func folder(in output: OutputFolder) -> BatchFolder {
        BatchFolder(of: String(plan.description.prefix(16)), number: batch.number, in: output)
    }
}
