import Evaluation
import Support
import Testing

/// The longest words that people may type or that a list may hold.
private let long = String(repeating: "Très longue réponse ", count: 20)
private let code = SampleReferential.code("D10.C10.R10")

@Suite struct `Sentences about grids` {
    private static let facts: [Fact] =
        [
            GridFact.superseded(by: long), .missing(field: "Identifiant du campus"), .unknownCampus(nearest: long),
            .unknownExpert(nearest: nil), .notAssigned(campus: long), .undeclaredConflict, .declaredConflict,
            .unreadableDeclaration, .unknownStandard(nearest: nil), .repeatedStandard(code, firstCell: "AA1000"),
            .unreadableLevel, .unreadable(field: "Durée proposée (années)", .notANumber), .missingOpinion,
            .unknownOpinion(nearest: long), .missingDuration(opinion: long, expected: 10),
            .otherDuration(opinion: long, expected: 10), .otherDuration(opinion: long, expected: nil),
            .gapWithoutStatement(code, own: .recognized, external: .initiated), .opinionWithoutReason(long),
            .opinionWithoutRecommendation(long),
        ].map(Fact.grid)

    @Test(arguments: facts)
    func `hold in 140 characters and say what to do`(_ fact: Fact) {
        let text = FindingText(Finding(fact, at: .file, value: long))
        #expect(text.sentence.count <= 140, "\(text.sentence)")
        #expect(text.sentence.hasSuffix("."))
        #expect(text.hint.hasSuffix("."))
    }
}
