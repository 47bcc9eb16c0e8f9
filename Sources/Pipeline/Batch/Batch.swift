import Evaluation
import Office

/// The main job: every submission of a campaign read, judged, and turned into documents.
///
/// The whole walk stands in ``outcomes(width:advance:)`` and ``publish(_:with:into:width:advance:)``.
package struct Batch: Sendable {
    package let preparation: Preparation
    /// The submissions to examine, in the order of their names.
    package let submissions: [InputFile]

    /// A batch of every submission of the campaign, or of those given.
    package init(of preparation: Preparation, submissions: [InputFile]? = nil) {
        self.preparation = preparation
        self.submissions = submissions ?? preparation.inputs.submissions
    }

    /// Reads and judges every submission, at most `width` at a time; one that fails never stops the others.
    package func outcomes(width: Int, advance: (Int) -> Void = { _ in }) async -> [Outcome] {
        let examined = await submissions.inParallel(width: width, { examine($0) }, advance: advance)
        let settled = OneSubmissionPerCampus.settling(examined.compactMap(\.assessment))
        var assessments = CommentsAreNotShared.settling(settled.assessments, current: settled.current).makeIterator()
        return examined.map { outcome in
            guard outcome.assessment != nil, let assessment = assessments.next() else { return outcome }
            let isSuperseded = assessment.campus != nil && !settled.current.contains(assessment.submission.file)
            return .assessed(assessment, isCurrent: !isSuperseded)
        }
    }

    /// From a file to an assessment: workbook, submission, findings.
    private func examine(_ file: InputFile) -> Outcome {
        do throws(OfficeError) {
            let workbook = try Workbook(contentsOf: file.path)
            if let damage = workbook.damage { return .unreadable(file: file.name, damage) }
            let (submission, findings) = SubmissionReader(for: preparation.referential).read(workbook, from: file.name)
            let assessment = Assessment(
                of: submission,
                noting: findings,
                against: preparation.referential,
                in: preparation.campaign
            )
            return .assessed(assessment, isCurrent: true)
        } catch {
            return .unreadable(file: file.name, error)
        }
    }
}
