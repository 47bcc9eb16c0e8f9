import Evaluation
import Support
import Testing

@Suite struct ComputedFigureTests {
    @Test(
        arguments: zip(
            ComputedFigure.allCases,
            [2.0 / 3 * 100, 50, 3, 2.0 / 3 * 100, 100]
        )
    )
    func `a figure nobody types is derived from the submission`(figure: ComputedFigure, expected: Double) {
        #expect(figure.value(in: SampleAssessment.assessment) == expected)
    }

    @Test func `a code that the program does not compute has no figure`() {
        #expect(ComputedFigure(SampleAssessment.code("D0.C1.R1.I1")) == nil)
    }
}
