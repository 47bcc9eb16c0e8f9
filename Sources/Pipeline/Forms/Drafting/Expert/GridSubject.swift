package import Evaluation
internal import Office
internal import Words

/// What the grid of an expert is made from: the submission that stands for a campus, and who evaluates it.
package struct GridSubject: Sendable {
    let assessment: Assessment
    let expert: Expert
    /// With its texts as print sets them.
    let referential: Referential
    /// The lists that answers are chosen from.
    let lists: FormLists

    package init(_ expert: Expert, evaluating assessment: Assessment, against referential: Referential) {
        self.expert = expert
        self.referential = referential
        self.assessment = assessment
        lists = Self.lists(of: assessment, for: expert)
    }

    var campaign: Campaign { assessment.campaign }
    var submission: Submission { assessment.submission }

    /// The identifier of the campus, as the campaign writes it.
    var campus: String { assessment.campus?.identifier ?? assessment.campusIdentifier ?? "" }

    /// `Grille 2018 – CLE-001 – EXP-04`, at the bottom of each page.
    var footer: String { "Grille \(campaign.name) – \(campus) – \(expert.code)" }

    var setting: FormSetting { FormSetting(footer: footer, experience: .none) }

    /// Recommendations that a grid has room for.
    static let recommendationCount = 20

    /// Numbers that no other expert of the campus gives: the campus answers to them a year later.
    private static func numbers(of expert: Expert) -> [String] {
        (1...recommendationCount).map { "\(expert.code)-R\($0)" }
    }

    /// What the campus explained, by standard.
    var explanations: [ReferentialCode: [String]] {
        var texts: [ReferentialCode: [String]] = [:]
        for finding in assessment.findings {
            guard let explanation = finding.explanation,
                let subject = finding.place.location?.subject.split(separator: "/").first,
                let code = ReferentialCode(String(subject))
            else { continue }
            texts[code.ancestor(.standard), default: []].append("\(finding.code.rawValue)\u{A0}: \(explanation)")
        }
        return texts
    }

    private static func lists(of assessment: Assessment, for expert: Expert) -> FormLists {
        var lists = FormLists()
        lists.add(.yesNo, EvaluationSheet.hasNoConflict.words)
        lists.add(.externalLevel, Level.allCases.map(\.rawValue))
        lists.add(.evidenceJudgement, GridSheet.evidence.words)
        lists.add(.priority, RecommendationSheet.priority.words)
        lists.add(.opinion, assessment.campaign.opinions.map(\.label))
        lists.add(.duration, Set(assessment.campaign.opinions.compactMap(\.duration)).sorted())
        lists.add(.number, numbers(of: expert))
        lists.add(.standards, assessment.referential.standards.map { "\($0.code)" })
        return lists
    }
}
