package import Evaluation
internal import Office

extension Preparation {
    /// What there is to say of the assignments, once the networks are known (EXP).
    package func assignmentFindings(after briefs: [OutcomeBrief]) -> [Finding] {
        AssignmentReview(of: campaign, at: places).findings(avoiding: conflicts(after: briefs))
    }

    /// The same, for those who read findings file by file.
    package func missionFindings(after briefs: [OutcomeBrief]) -> MissionFindings {
        MissionFindings(file: inputs.campaignWorkbook.name, findings: assignmentFindings(after: briefs))
    }

    /// The experts proposed to the campuses that lack some, once the networks are known.
    package func assignmentProposal(after outcomes: [Outcome]) -> AssignmentProposal {
        AssignmentProposal(for: campaign, avoiding: conflicts(after: outcomes.briefs))
    }

    private func conflicts(after briefs: [OutcomeBrief]) -> ConflictsOfInterest {
        ConflictsOfInterest(
            members: Dictionary(
                briefs.filter(\.isCurrent).compactMap { brief in brief.campus.map { ($0, brief.expertsOfMembers) } },
                uniquingKeysWith: +
            )
        )
    }

    /// The proposals as a workbook, to paste into the campaign workbook; nil when there is nothing to propose.
    ///
    /// - Parameter sources: all that the campaign is settled from.
    func assignmentProduct(after outcomes: [Outcome], from sources: [Source]) -> Product? {
        let proposal = assignmentProposal(after: outcomes)
        guard !proposal.assignments.isEmpty else { return nil }
        return Product(
            name: AssignmentWorkbook.name,
            subject: AssignmentWorkbook.name,
            sources: sources,
            making: .record { () throws(UnmadeProduct) in
                try AssignmentWorkbook(of: proposal).draft.file(as: .ods)
            }
        )
    }
}
