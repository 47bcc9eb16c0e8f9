import Evaluation
import Office
import Support
import Testing

@Suite struct CalculationTests {
    @Test(arguments: zip(Calculation.allCases, [2.0 / 3 * 100, 50, 3, 75, 100]))
    func `a figure nobody types is derived from the submission`(calculation: Calculation, expected: Double) {
        #expect(calculation.figure(in: SampleAssessment.assessment) == expected)
    }

    private static let received = SampleEarlierCampaign.campaign()
    private static let unevaluated = SampleEarlierCampaign.campaign(grids: [])
    private static let unknown = SampleEarlierCampaign.fromResults

    @Test(
        arguments: [
            (["R1", "R7", "R8"], received, 50), ([], received, 0), (["R1", "R2", "R8"], received, 100),
            (["R1", "R7", "R8"], unevaluated, 100), (["R1", "R7", "R8"], nil, 100), ([], unevaluated, nil),
            ([], nil, nil), (["R1", "R7", "R8"], unknown, 100), ([], unknown, nil),
        ] as [([String], EarlierCampaign?, Double?)]
    )
    func `recommendations closed are a share of those received, and of the rows where the mission knows none`(
        closed: [String],
        earlier: EarlierCampaign?,
        expected: Double?
    ) {
        var form = SampleForm()
        for (place, identifier) in closed.enumerated() {
            form.set("Suivi", "A\(place + 2)", .text(identifier))
            form.set("Suivi", "D\(place + 2)", .text("traitée"))
        }
        #expect(Calculation.recommendationsClosed.figure(in: form.assessment(after: earlier)) == expected)
    }

    @Test(arguments: [
        ("Complétude", Calculation.completeness), ("nombre d'actions", .actionCount),
        ("PART DES SIGNATAIRES", .signatoryShare),
    ])
    func `a calculation is known by its name`(name: String, calculation: Calculation) {
        #expect(Calculation(named: name) == calculation)
        #expect(Calculation(saidBy: name) == nil)
    }
}
