internal import Evaluation
internal import Words

/// Gives the answers of a deposit to those who make its documents: those that were kept, or those of the file read again.
struct AssessmentSource: Sendable {
    private let run: CampaignRun
    private let settlement: Settlement
    private var cache: AssessmentCache
    private let files: [String: InputFile]

    init(run: CampaignRun, settlement: Settlement, cache: AssessmentCache) {
        self.run = run
        self.settlement = settlement
        self.cache = cache
        files = Dictionary(firstOf: (run.submissions + run.grids).map { ($0.name, $0) })
    }

    /// Gives up what was kept.
    mutating func forget() { cache.removeAll() }

    /// A submission as it was judged and settled, with the grids on its campus.
    func deposit(_ material: Material) -> Result<JudgedDeposit, UnmadeProduct> {
        do throws(UnmadeProduct) {
            guard let record = material.deposit.content.deposit,
                case .deposit(let assessment, let bytes) = try judged(material.deposit)
            else { throw .changed(file: material.deposit.file) }
            let grids = try material.grids.map { outcome throws(UnmadeProduct) in
                guard case .grid(let grid) = try judged(outcome) else { throw .changed(file: outcome.file) }
                return grid
            }
            return .success(JudgedDeposit(assessment: assessment.settled(as: record), bytes: bytes, grids: grids))
        } catch {
            return .failure(error)
        }
    }

    /// What is handed back is what was judged: a file that is read again must have the same bytes.
    private func judged(_ outcome: Outcome) throws(UnmadeProduct) -> JudgedFile {
        if let kept = cache[outcome.file] { return kept }
        guard let file = files[outcome.file], let content = try? FileContent(of: file),
            content.digest == outcome.record.digest,
            let judged = run.recall(outcome, from: content, of: file, beside: settlement)
        else { throw .changed(file: outcome.file) }
        return judged
    }
}

/// The files that documents are made from.
struct Material: Sendable {
    let deposit: Outcome
    /// The grids that stand for the experts of its campus.
    let grids: [Outcome]
}

/// What documents are made from, with all answers.
struct JudgedDeposit: Sendable {
    let assessment: Assessment
    /// The bytes of the file that was judged.
    let bytes: [UInt8]
    let grids: [GridAssessment]
}
