package import Evaluation
package import Office

/// The experts proposed, as a workbook: rows to paste into the sheet *Affectations*, then what loads would be.
package struct AssignmentWorkbook {
    /// Its name from the folder of outputs.
    package static let name = "affectations-proposees.ods"

    private let proposal: AssignmentProposal

    package init(of proposal: AssignmentProposal) {
        self.proposal = proposal
    }

    /// The whole workbook; the same for the same proposals.
    package var draft: WorkbookDraft {
        let campaign = proposal.campaign
        let rows = proposal.assignments.map { [CellContent.text($0.expert), .text($0.campus)] }
        let loads = proposal.loads.map { load in
            [
                CellContent.text(load.expert.code), .text(load.expert.district), .number(Double(load.assigned)),
                .number(Double(load.proposed)), .number(Double(load.assigned + load.proposed)),
            ]
        }
        let short = proposal.unfilled.map { campus, missing in
            [CellContent.text(campus.identifier), .text(CohortText.shown(campus.name)), .number(Double(missing))]
        }
        return WorkbookDraft(
            title: "Affectations proposées, campagne \(campaign.name)",
            sheets: [
                PlainTable("Affectations", [("Expert", 3), ("Campus", 3)], rows).sheet,
                PlainTable(
                    "Charges",
                    [("Expert", 3), ("Académie", 5), ("Affectés", 2.4), ("Proposés", 2.4), ("Total", 2.4)],
                    loads
                ).sheet,
            ]
                + (short.isEmpty
                    ? []
                    : [PlainTable("Campus incomplets", [("Campus", 3), ("Nom", 14), ("Manquent", 2.4)], short).sheet])
        )
    }
}
