package import Evaluation
package import Office

/// Turns a workbook into a submission: typed answers, and what could not be typed (step 2 of the path).
package struct SubmissionReader: Sendable {
    private let referential: Referential

    package init(for referential: Referential) {
        self.referential = referential
    }

    /// The answers of `workbook`, with the findings that only its reading can tell (FIC-01, FIC-03, FIC-04, FIC-05).
    package func read(_ workbook: Workbook, from file: String) -> (submission: Submission, findings: [Finding]) {
        if let other = Form.submission.mistaken(for: workbook) {
            let nothing = Workbook(format: workbook.format, sheets: [])
            return (read(nothing, from: file).submission, [FormReader.mistaken(.submission, for: other)])
        }
        var reader = FormReader(of: .submission, in: workbook)
        reader.reportForeignContent()
        let identity = IdentitySheet.record(of: reader.keys(IdentitySheet.self), &reader.log)
        let submission = Submission(
            file: file,
            identity: identity,
            network: reader.table(NetworkSheet.self, record: NetworkSheet.record),
            standards: reader.table(RatingSheet.self, record: RatingSheet.record),
            indicators: reader.table(IndicatorSheet.self) { IndicatorSheet.record(of: $0, in: referential, &$1) },
            evidence: reader.table(EvidenceSheet.self, record: EvidenceSheet.record),
            summaries: reader.table(SummarySheet.self, record: SummarySheet.record),
            actions: reader.table(ActionSheet.self, record: ActionSheet.record),
            // *Suivi* is asked of renewals only.
            followUps: reader.table(
                FollowUpSheet.self,
                isRequired: identity.request.value == .renewal,
                record: FollowUpSheet.record
            ),
            returned: AnomalySheet.list(in: workbook),
            observations: ObservationSheet.observations(in: workbook),
            origin: MetaSheet.origin(of: workbook)
        )
        reader.reportListWithoutHeaders()
        return (submission, reader.log.allFindings())
    }
}
