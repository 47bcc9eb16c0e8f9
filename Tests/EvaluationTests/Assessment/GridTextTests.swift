import Evaluation
import Support
import Testing

/// The longest words that people may type or that a list may hold.
private let long = String(repeating: "Très longue réponse ", count: 20)
private let code = SampleReferential.code("D10.C10.R10")

@Suite struct `Sentences about grids and the earlier campaign` {
    private static let facts: [Fact] =
        [
            GridFact.superseded(by: long, .laterDate), .superseded(by: long, .fileName),
            .superseded(by: long, .undated), .superseded(by: long, .copy), .superseded(by: long, .otherName),
            .missingNumber,
            .missing(field: "Identifiant du campus"), .unknownCampus(nearest: long),
            .unknownExpert(nearest: nil), .notAssigned(campus: long), .undeclaredConflict, .declaredConflict,
            .unreadableDeclaration, .unknownStandard(nearest: nil), .repeatedStandard(code, firstCell: "AA1000"),
            .unknownDomain(nearest: nil), .repeatedDomain(code, firstCell: "AA1000"),
            .repeatedNumber(firstCell: "AA1000"), .unknownTarget(code: long, meant: []),
            .unreadableLevel(.notALevel), .unreadable(field: "Durée proposée (années)", .notANumber), .missingOpinion,
            .unknownOpinion(nearest: long), .missingDuration(opinion: long, expected: 10),
            .otherDuration(opinion: long, expected: 10), .otherDuration(opinion: long, expected: nil),
            .gapWithoutStatement(code, own: .recognized, external: .initiated), .opinionWithoutReason(long),
            .opinionWithoutRecommendation(long, sheet: "Recommandations"),
            .opinionBeyondItsGrid(long, most: 2, count: 10, threshold: .achieved, level: .initiated),
            .opinionBeyondItsGrid("Favorable", most: 1, count: 10, threshold: .achieved, level: nil),
        ].map(Fact.grid)
        + [
            EarlierFact.unanswered(number: long, campaign: "2017-2018"), .missingStatus(number: long),
            .missingStatus(number: ""), .unknownStatus(nearest: nil), .mistypedNumber(nearest: long, campaign: "2017"),
            .repeatedAnswer(firstCell: "AA1000"),
            .sharedNumber(meanings: [long, long], campaign: "2017-2018"), .repeatedNumber(count: 20, campaign: "2017"),
            .loweredLevel(code, from: .recognized, to: .initiated, campaign: "2017-2018"),
        ].map(Fact.earlier)

    @Test(arguments: facts)
    func `hold in 140 characters and say what to do`(_ fact: Fact) {
        let text = FindingText(Finding(fact, at: .file, value: long))
        #expect(text.sentence.count <= 140, "\(text.sentence)")
        #expect(text.sentence.hasSuffix("."))
        #expect(text.hint.hasSuffix("."))
    }

    @Test func `an answer without a number is not quoted`() {
        let text = FindingText(Finding(.earlier(.missingStatus(number: "")), at: .file))
        #expect(text.sentence == "La recommandation n’a pas de statut.")
    }

    @Test func `a heading is the one of the form, set as French is printed`() {
        let text = FindingText(Finding(.grid(.missing(field: "Code de l'expert")), at: .file))
        #expect(text.sentence == "Le champ «\u{A0}Code de l’expert\u{A0}» n’est pas rempli.")
    }
}
