package import Evaluation
package import Office
package import Pipeline

/// What the form of BOR-001 is made from, when the campaign before knows it or not.
package enum SampleSubject {
    package static let campaign = SampleCampaign.campaign

    /// A campus of the sample campaign, asking for something else if need be.
    package static func campus(asking request: String = "renouvellement") -> Campus {
        Campus(
            identifier: "BOR-001",
            name: "Campus d’essai",
            district: "Bordeaux",
            region: "Nouvelle-Aquitaine",
            sector: "Numérique, télécommunications",
            request: request,
            email: "contact@campus.example"
        )
    }

    /// The campus said in 2017 what this form says, and an expert made the recommendations of the sample grid.
    ///
    /// - Parameter edition: the referential of this form, when it is not the one of then.
    package static func earlier(
        _ form: SampleForm = SampleForm(),
        in campaign: String = "2017",
        to edition: Referential = SampleReferential.referential
    ) -> EarlierAnswers {
        EarlierAnswers(
            in: campaign,
            assessment: form.assessment(),
            recommendations: GridRecord(of: SampleGrid().assessment()).recommendations,
            by: Correspondence(from: SampleReferential.referential, to: edition)
        )
    }

    /// The form of the campus.
    package static func form(
        asking request: String = "renouvellement",
        after earlier: EarlierAnswers? = nil,
        experience: FieldExperience = .none
    ) -> WorkbookDraft {
        CampusForm(
            for: FormSubject(
                campaign: campaign,
                referential: SampleReferential.referential.typeset,
                campus: campus(asking: request),
                earlier: earlier,
                experience: experience
            )
        ).draft
    }

    /// The form of whoever is not expected yet.
    package static var blankForm: WorkbookDraft {
        CampusForm(for: FormSubject(campaign: campaign, referential: SampleReferential.referential, campus: nil)).draft
    }

    /// The grid of EXP-01 on a submission.
    package static func grid(
        on assessment: Assessment = SampleForm().assessment(),
        against referential: Referential = SampleReferential.referential
    ) -> WorkbookDraft {
        let subject = GridSubject(
            SampleCampaign.campaign.experts[0],
            evaluating: assessment,
            against: referential.typeset
        )
        return ExpertGrid(for: subject).draft
    }
}

extension WorkbookDraft {
    /// The sheet of this name.
    package func sheet(_ name: String) -> SheetDraft? { sheets.first { $0.name == name } }

    /// What a cell holds; nil when there is none.
    package func content(_ sheet: String, _ cell: String) -> CellContent? { self.cell(sheet, cell)?.content }

    package func cell(_ sheet: String, _ cell: String) -> CellDraft? {
        guard let draft = self.sheet(sheet), let place = CellReference(cell), draft.rows.indices.contains(place.row),
            draft.rows[place.row].cells.indices.contains(place.column)
        else { return nil }
        return draft.rows[place.row].cells[place.column]
    }

    /// The rule that holds at a cell.
    package func rule(_ sheet: String, _ cell: String) -> InputRule? {
        guard let place = CellReference(cell) else { return nil }
        return self.sheet(sheet)?.rules.first { $0.ranges.contains { $0.contains(place) } }
    }

    /// The texts of a row, from the first column on.
    package func texts(_ sheet: String, row: Int) -> [String] {
        guard let rows = self.sheet(sheet)?.rows, rows.indices.contains(row - 1) else { return [] }
        return rows[row - 1].cells.map { cell in
            switch cell.content {
            case .text(let text), .link(let text, _, _): text
            case .richText(let runs): runs.map(\.text).joined()
            case .number(let number), .formula(_, .number(let number)): "\(number)"
            case .formula(_, .text(let text)): text
            case .date(let date): "\(date)"
            case .empty: ""
            }
        }
    }

    /// The workbook as it is read.
    package func workbook(as format: Format) throws -> Workbook {
        try Workbook(bytes: bytes(as: format), named: "essai.\(format.rawValue)")
    }
}
