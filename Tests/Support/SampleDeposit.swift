package import Evaluation

/// A submission as plain values that no rule has anything to say about, to spoil one answer at a time.
///
/// Each answer stands at the cell that the blank form gives it, so that a test can say where a rule points.
package struct SampleDeposit {
    package var identity = IdentityValues()
    package var members = [
        MemberValues("Lycée d’essai", .vocationalSchool, role: "Présidence"),
        MemberValues("Université d’essai", .university, role: "Membre"),
        MemberValues("Entreprise d’essai", .firm),
        MemberValues("Greta d’essai", .continuingTraining),
    ]
    package var ratings = [
        RatingValues("D0.C1.R1", .rated(.achieved), target: .recognized),
        RatingValues("D0.C1.R2", .rated(.structured), target: .achieved),
        RatingValues("D1.C1.R1", .rated(.initiated), target: .structured),
        RatingValues("D1.C1.R2", .rated(.recognized), target: .recognized),
    ]
    package var figures = [
        FigureValues("D0.C1.R1.I1", before: 78, numerator: 80, denominator: 100, 80),
        FigureValues("D0.C1.R1.I2", before: 4, 4),
        FigureValues("D0.C1.R2.I1", 1),
        FigureValues("D1.C1.R1.I1", before: 1.4, numerator: 30, denominator: 20, 1.5),
    ]
    package var proofs = [
        ProofValues("P001", ["D0.C1.R1", "D0.C1.R2"]),
        ProofValues("P002", ["D1.C1.R2"]),
        ProofValues("P003", ["D1.C1.R2"]),
    ]
    package var summaries = [SummaryValues("D0"), SummaryValues("D1")]
    package var actions = [ActionValues("A1", ["D0.C1.R2", "D1.C1.R1"])]
    package var followUps: [FollowUpValues] = []
    package var file = "soumissions/BOR-001.ods"
    package var referential = SampleReferential.referential
    package var campaign = SampleCampaign.campaign
    package var earlier: EarlierCampaign?
    package var origin: FormOrigin?

    package init() {}

    /// As many standards as wanted, all rated, with a referential that has no others.
    package init(standards count: Int, rated rating: Rating = .rated(.initiated)) {
        let codes = (1...count).map { "D0.C1.R\($0)" }
        referential = SampleReferential.referential(standards: codes)
        ratings = codes.map { RatingValues($0, rating) }
        figures = []
        proofs = [ProofValues("P001", codes), ProofValues("P002", codes)]
        summaries = [SummaryValues("D0")]
        actions = [ActionValues("A1", codes)]
    }

    /// The submission judged.
    package var assessment: Assessment {
        Assessment(of: submission, noting: [], against: referential, in: campaign, after: earlier)
    }

    /// What one rule says of it.
    package func findings(of code: RuleCode) -> [Finding] { assessment.findings.filter { $0.code == code } }

    package var submission: Submission {
        Submission(
            file: file,
            identity: identity.answers,
            network: SampleSheet.network.table(members.map { row in { row.answers(row: $0) } }),
            standards: SampleSheet.ratings.table(ratings.map { row in { row.answers(row: $0) } }, answersIn: "G"),
            indicators: SampleSheet.indicators.table(figures.map { row in { row.answers(row: $0) } }),
            evidence: SampleSheet.evidence.table(proofs.map { row in { row.answers(row: $0) } }),
            summaries: SampleSheet.summaries.table(summaries.map { row in { row.answers(row: $0) } }),
            actions: SampleSheet.actions.table(actions.map { row in { row.answers(row: $0) } }),
            followUps: SampleSheet.followUps.table(followUps.map { row in { row.answers(row: $0) } }),
            origin: origin
        )
    }
}
