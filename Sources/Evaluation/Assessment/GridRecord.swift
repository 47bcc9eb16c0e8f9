package import Words

/// What remains of the grid of an expert once it is judged: all that settling the campaign, its statistics and the next
/// campaign need.
package struct GridRecord: Codable, Sendable {
    /// The path of the file, relative to the campaign folder.
    package let file: String
    /// The identifier of the expected campus it is about; nil when the typed one is missing or unknown.
    package let campus: String?
    /// The identifier as typed.
    package let typedIdentifier: String?
    /// The code of the expert; nil when the typed one is missing or unknown.
    package let expert: String?
    /// *Date de l'évaluation*, which decides between two grids.
    package let evaluation: DatedCell
    private(set) var kept: KeptFindings
    /// The levels that the expert gives, by standard.
    package let levels: [ReferentialCode: Level]
    /// The code of the *avis* in the list of the campaign; nil when it is missing or out of the list.
    package let opinion: String?
    /// Whether the expert gives an *avis*, in the list or not.
    package let hasOpinion: Bool
    /// Whether the expert says why (*Motif*).
    package let hasReason: Bool
    /// In years, as typed.
    package let duration: Int?
    /// In the order of the sheet.
    package let recommendations: [RecalledRecommendation]

    package init(of grid: GridAssessment) {
        file = grid.evaluation.file
        campus = grid.campus?.identifier
        typedIdentifier = grid.evaluation.campus.value
        expert = grid.expert?.code
        evaluation = DatedCell(grid.evaluation.date, saying: grid.evaluation.date.value)
        kept = grid.kept
        levels = Dictionary(
            firstOf: grid.referential.standards.compactMap { standard in
                grid.levels[standard.code].map { (standard.code, $0) }
            }
        )
        opinion = grid.opinion?.code
        hasOpinion = !grid.evaluation.opinion.isEmpty
        hasReason = !grid.evaluation.reason.isEmpty
        duration = grid.evaluation.duration.value
        let author = grid.expert?.code
        recommendations = grid.evaluation.recommendations.rows.map { RecalledRecommendation($0, by: author) }
    }

    /// In reading order, the gravest of them when there are too many.
    package var findings: [Finding] { kept.findings }

    /// The number of findings that are not among them.
    package var otherFindings: Int { kept.others }

    /// What may be done with the grid.
    package var status: Assessment.Status { Assessment.Status(of: findings) }

    /// The identifier of the campus, as typed when it is not known.
    package var campusIdentifier: String? { campus ?? typedIdentifier }

    /// The same record with a finding that only the whole campaign could tell.
    package func adding(_ finding: Finding, under rules: RuleProfile) -> GridRecord {
        var record = self
        record.kept.add([finding], under: rules)
        return record
    }
}

/// A recommendation as the next campaign recalls it to the campus.
package struct RecalledRecommendation: Codable, Sendable {
    /// *Numéro*: what the campus answers to in *Suivi*.
    package let number: String?
    /// The code of the expert who made it; nil when it is not known.
    package let expert: String?
    /// The codes of the standards, as typed.
    package let standards: [String]?
    package let text: String?
    package let priority: Priority?
    package let deadline: CalendarDate?
    package let expectedEvidence: String?

    package init(_ recommendation: Recommendation, by expert: String?) {
        number = recommendation.number.value
        self.expert = expert
        standards = recommendation.standards.value
        text = recommendation.text.value
        priority = recommendation.priority.value
        deadline = recommendation.deadline.value
        expectedEvidence = recommendation.expectedEvidence.value
    }

    private init(_ other: RecalledRecommendation, standards: [String]?) {
        number = other.number
        expert = other.expert
        self.standards = standards
        text = other.text
        priority = other.priority
        deadline = other.deadline
        expectedEvidence = other.expectedEvidence
    }

    /// The same recommendation about the standards of the next edition, each once; the code of one that was dropped is told as
    /// such, as the edition may have given it to another. What cannot be read stays as it is.
    package func naming(by correspondence: Correspondence) -> RecalledRecommendation {
        var current: [String] = []
        var named: Set<String> = []
        for typed in standards ?? [] {
            let links = ReferentialCode(typed).map(correspondence.successors) ?? []
            let codes = links.compactMap(\.current).map(\.description)
            let names = links.isEmpty ? [typed] : codes.isEmpty ? ["\(typed) (abandonnée)"] : codes
            current += names.filter { named.insert($0).inserted }
        }
        return RecalledRecommendation(self, standards: standards == nil ? nil : current)
    }
}
