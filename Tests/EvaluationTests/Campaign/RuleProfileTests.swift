import Evaluation
import Support
import Testing

@Suite struct `A campaign adapts the rules` {
    private let off = RuleAdaptation(.ref08, severity: nil, reason: "Première année.")
    private let lighter = RuleAdaptation(.ref04, severity: .question, reason: "Formulaire reçu tard.")
    private let graver = RuleAdaptation(.fic05, severity: .error, reason: "Colonnes typées.")

    private var findings: [Finding] {
        [
            Finding(.rating(.flatRatings(.achieved, count: 4, of: 4)), at: .file),
            Finding(.rating(.shortComment(length: 0, minimum: 30)), at: .file),
            Finding(.file(.converted(Conversion(before: "niv. 3", after: "3"))), at: .file),
            Finding(.rating(.unreadableLevel(.notALevel)), at: .file),
        ]
    }

    @Test func `a rule switched off finds nothing, the others weigh what the campaign says`() {
        let profile = RuleProfile([graver, off, lighter])
        let adapted = profile.applied(to: findings)
        #expect(adapted.map(\.code) == [.ref04, .fic05, .ref02])
        #expect(adapted.map(\.severity) == [.question, .error, .error])
        #expect(!profile.keeps(.ref08) && profile.keeps(.ref04) && profile.keeps(.ref01))
    }

    @Test func `the profile holds for every finding of an assessment, whoever made it`() throws {
        let campaign = SampleAssessment.campaign.adapting([lighter, graver])
        let assessment = Assessment(
            of: SampleAssessment.submission,
            noting: Array(findings[2...2]),
            against: SampleAssessment.referential,
            in: campaign
        )
        let severities = Dictionary(grouping: assessment.findings, by: \.code).mapValues { Set($0.map(\.severity)) }
        #expect(severities[.ref04] == [.question] && severities[.fic05] == [.error])
        let added = DepositRecord(of: assessment).adding(Array(findings[2...2]), under: campaign.rules)
        #expect(added.findings.filter { $0.code == .fic05 }.map(\.severity) == [.error, .error])
    }

    @Test func `documents have the list, in the order of the rules`() {
        let campaign = SampleAssessment.campaign.adapting([off, graver])
        let assessment = Assessment(
            of: SampleAssessment.submission,
            noting: [],
            against: SampleAssessment.referential,
            in: campaign
        )
        #expect(SelfEvaluationReport(of: assessment).subject.adaptedRules == [graver, off])
        #expect(ExpertSynthesis(of: assessment).subject.adaptedRules == [graver, off])
    }

    @Test func `a change is told in words`() {
        #expect(
            [off, lighter, graver].map(RuleText.change) == [
                "désactivée", "ramenée d’erreur à question", "portée de note à erreur",
            ]
        )
        #expect(
            RuleText.adaptations(of: RuleProfile([off, graver]))
                == "2 règles adaptées par la campagne\u{A0}: FIC-05 (portée de note à erreur), REF-08 (désactivée)."
        )
        #expect(RuleText.adaptations(of: RuleProfile()) == nil)
    }

    @Test func `only a blocking rule holds the run`() {
        #expect(RuleCode.allCases.filter { !$0.mayBeAdapted }.allSatisfy { $0.severity == .blocking })
        #expect(!RuleCode.ref03.mayBeAdapted && RuleCode.ref04.mayBeAdapted)
    }
}
