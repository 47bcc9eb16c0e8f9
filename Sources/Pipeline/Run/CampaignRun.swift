import Evaluation
import Office
import Words

/// The main job: every submission and grid of a campaign read, judged, and turned into documents.
///
/// The whole walk stands in ``outcomes(width:advance:)`` and ``publish(_:with:into:width:advance:)``.
package struct Batch: Sendable {
    package let preparation: Preparation
    /// The submissions to examine, in the order of their names.
    package let submissions: [InputFile]
    /// The grids to examine, in the order of their names.
    package let grids: [InputFile]

    /// A batch of every submission and grid of the campaign, or of the files given.
    package init(of preparation: Preparation, files: [InputFile]? = nil) {
        self.preparation = preparation
        let files = files ?? preparation.inputs.submissions + preparation.inputs.grids
        submissions = files.filter { $0.kind != .grid }
        grids = files.filter { $0.kind == .grid }
    }

    /// How many files there are to read.
    package var fileCount: Int { submissions.count + grids.count }

    /// Reads and judges every submission, then every grid beside the submission of its campus, at most `width` at a
    /// time; one that fails never stops the others.
    package func outcomes(width: Int, advance: (Int) -> Void = { _ in }) async -> [Outcome] {
        let assessed = settled(await submissions.inParallel(width: width, { examine($0) }, advance: advance))
        let current = Dictionary(
            assessed.compactMap(\.currentAssessment).map { (Folded($0.campus?.identifier ?? ""), $0) },
            uniquingKeysWith: { first, _ in first }
        )
        let evaluated = await grids.inParallel(
            width: width,
            { evaluate($0, beside: current) },
            advance: { done in advance(submissions.count + done) }
        )
        return assessed + settledGrids(evaluated)
    }

    /// From a file to an assessment: workbook, submission, findings.
    private func examine(_ file: InputFile) -> Outcome {
        do throws(OfficeError) {
            let workbook = try Workbook(contentsOf: file.path)
            if let damage = workbook.damage(to: .submission) { return .unreadable(file, damage) }
            let (submission, findings) = SubmissionReader(for: preparation.referential).read(workbook, from: file.name)
            let assessment = Assessment(
                of: submission,
                noting: findings,
                against: preparation.referential,
                in: preparation.campaign,
                after: preparation.earlier?.campaign
            )
            return .assessed(assessment, isCurrent: true)
        } catch {
            return .unreadable(file, error)
        }
    }

    /// From a file to a judged grid, beside what its campus says of itself.
    private func evaluate(_ file: InputFile, beside assessments: [Folded: Assessment]) -> Outcome {
        do throws(OfficeError) {
            let workbook = try Workbook(contentsOf: file.path)
            if let damage = workbook.damage(to: .grid) { return .unreadable(file, damage) }
            let (evaluation, findings) = GridReader.read(workbook, from: file.name)
            let campus = evaluation.campus.value.flatMap(preparation.campaign.campus)
            let grid = GridAssessment(
                of: evaluation,
                noting: findings,
                beside: campus.flatMap { assessments[Folded($0.identifier)] },
                against: preparation.referential,
                in: preparation.campaign
            )
            return .evaluated(grid, isCurrent: true)
        } catch {
            return .unreadable(file, error)
        }
    }

    /// The outcomes once each campus has one submission, beside those of the others.
    private func settled(_ outcomes: [Outcome]) -> [Outcome] {
        let settled = OneSubmissionPerCampus.settling(outcomes.compactMap(\.assessment))
        var assessments = CommentsAreNotShared.settling(settled.assessments, current: settled.current).makeIterator()
        return outcomes.map { outcome in
            guard outcome.assessment != nil, let assessment = assessments.next() else { return outcome }
            let isSuperseded = assessment.campus != nil && !settled.current.contains(assessment.submission.file)
            return .assessed(assessment, isCurrent: !isSuperseded)
        }
    }

    /// The outcomes once each expert has one grid on a campus.
    private func settledGrids(_ outcomes: [Outcome]) -> [Outcome] {
        let newest = OneGridPerExpert.superseding(outcomes.compactMap(\.currentGrid))
        return outcomes.map { outcome in
            guard let grid = outcome.currentGrid, let finding = newest[grid.evaluation.file] else { return outcome }
            return .evaluated(grid.adding(finding), isCurrent: false)
        }
    }
}
