internal import Evaluation
internal import FoundationEssentials
internal import Office
internal import Words

/// The files of a campaign shared out in batches (*lots*), each for a run of its own, on this machine or another.
///
/// All files of a campus are in one batch: what they decide together is decided there.
package struct BatchPlan: Sendable {
    /// In the order of their numbers, from 1: a batch is a line of the plan, and its number that of the line.
    package let batches: [Batch]
    /// What the campaign before says of the campuses of each batch that it knows.
    private let excerpts: [[UInt8]]

    /// Some campuses of a campaign.
    package struct Batch: Codable, Equatable, Sendable {
        package let campaign: String
        package let number: Int
        /// What they were when the plan was made, the workbooks of the mission first.
        let files: [File]
        /// What tells what the campaign before says of these campuses, so that no batch has to read it; nil when there is
        /// nothing to say.
        let earlier: FileDigest?

        var names: Set<String> { Set(files.map(\.name)) }
    }

    /// A file as it was when the plan was made.
    struct File: Codable, Hashable, Sendable {
        let name: String
        /// Nil when the system could not read its bytes.
        let sha256: FileDigest?
    }

    /// Shares out a campaign.
    ///
    /// - Parameter size: how many campuses a batch has at most; a file that names none counts as one.
    package init(of preparation: Preparation, size: Int, width: Int) async {
        let inputs = preparation.inputs
        let received = inputs.submissions + inputs.grids
        let looks = await received.inParallel(width: width) { FirstLook(at: $0, for: preparation.campaign) }
        var places: [Folded: Int] = [:]
        var campuses: [[FirstLook]] = []
        for look in looks {
            if let campus = look.campus.map(Folded.init), let place = places[campus] {
                campuses[place].append(look)
            } else {
                look.campus.map { places[Folded($0)] = campuses.count }
                campuses.append([look])
            }
        }
        let count = campuses.isEmpty ? 0 : (campuses.count - 1) / Swift.max(1, size) + 1
        let workbooks = preparation.workbooks.map { File(name: $0.name, sha256: $0.digest) }
        let parts = (0..<count).map { place in
            // As even as can be: none has two campuses more than another.
            let share = campuses[campuses.count * place / count..<campuses.count * (place + 1) / count].flatMap(\.self)
            let excerpt = preparation.earlier?.excerpt(of: share.compactMap(\.campus)).map { JSONDocument.line(of: $0) }
            return (files: workbooks + share.map(\.file), excerpt: excerpt.map { Array($0.utf8) })
        }
        excerpts = parts.compactMap(\.excerpt)
        batches = parts.enumerated().map { place, part in
            Batch(
                campaign: inputs.campaign,
                number: place + 1,
                files: part.files,
                earlier: part.excerpt.map { FileDigest(of: $0) }
            )
        }
    }

    /// Leaves to the batches what they need to know of the campaign before. One that does not find it reads that
    /// campaign itself, which costs as much as its own work as soon as there are many.
    package func leave(in output: OutputFolder) throws(RefusedOutput) {
        for excerpt in excerpts { try BatchFolder.leave(excerpt, in: output) }
    }

    /// The plan as text, one line a batch; the same for the same files.
    package var lines: [String] { batches.map(JSONDocument.line) }
}

/// What a plan has to know of a file.
private struct FirstLook: Sendable {
    let file: BatchPlan.File
    /// Nil when it names none, or cannot be read.
    let campus: String?

    init(at input: InputFile, for campaign: Campaign) {
        let content = try? FileContent(of: input)
        file = BatchPlan.File(name: input.name, sha256: content?.digest)
        let form: Form = input.kind == .grid ? .grid : .submission
        let workbook = content.flatMap { try? Workbook(bytes: $0.bytes, named: input.name) }
        campus = workbook.flatMap(form.campus).map { campaign.campus($0)?.identifier ?? $0 }
    }
}
