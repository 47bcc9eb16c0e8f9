import Evaluation
import Support
import Testing

@Suite struct CalculationTests {
    @Test(arguments: zip(Calculation.allCases, [2.0 / 3 * 100, 50, 3, 75, 100]))
    func `a figure nobody types is derived from the submission`(calculation: Calculation, expected: Double) {
        #expect(calculation.figure(in: SampleAssessment.assessment) == expected)
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
