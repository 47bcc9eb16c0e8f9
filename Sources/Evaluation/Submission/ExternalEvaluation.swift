package import Words

/// What an expert sends back about a campus (*évaluation externe*, the grid of §4), as typed answers.
package struct ExternalEvaluation: Sendable {
    /// The path of the file, relative to the campaign folder.
    package let file: String
    package let campaign: Answer<String>
    /// The identifier of the campus.
    package let campus: Answer<String>
    /// The code of the expert.
    package let expert: Answer<String>
    package let hasNoConflict: Answer<Bool>
    package let date: Answer<CalendarDate>
    package let standards: Table<EvaluatedStandard>
    package let domains: Table<EvaluatedDomain>
    package let recommendations: Table<Recommendation>
    /// The code or the wording of the *avis* that the expert proposes.
    package let opinion: Answer<String>
    /// In years.
    package let duration: Answer<Int>
    package let reason: Answer<String>
    /// What the campus answers to the report, when the grid brings it.
    package let observations: [Observation]
    /// What the workbook was prepared for; nil when it does not say.
    package let origin: FormOrigin?

    package init(
        file: String,
        campaign: Answer<String>,
        campus: Answer<String>,
        expert: Answer<String>,
        hasNoConflict: Answer<Bool>,
        date: Answer<CalendarDate>,
        standards: Table<EvaluatedStandard>,
        domains: Table<EvaluatedDomain>,
        recommendations: Table<Recommendation>,
        opinion: Answer<String>,
        duration: Answer<Int>,
        reason: Answer<String>,
        observations: [Observation] = [],
        origin: FormOrigin? = nil
    ) {
        self.file = file
        self.campaign = campaign
        self.campus = campus
        self.expert = expert
        self.hasNoConflict = hasNoConflict
        self.date = date
        self.standards = standards
        self.domains = domains
        self.recommendations = recommendations
        self.opinion = opinion
        self.duration = duration
        self.reason = reason
        self.observations = observations
        self.origin = origin
    }

    /// The first row of each standard of the referential.
    package func answers(to referential: Referential) -> [ReferentialCode: EvaluatedStandard] {
        standards.firstRows(by: \.code.typed) { referential.standard($0) != nil }
    }
}

/// How an expert rates one standard (one row of *Grille*).
package struct EvaluatedStandard: Sendable {
    package let code: Answer<String>
    /// The self-rating that the grid recalls to the expert.
    package let selfRating: Answer<Rating>
    /// Empty: « non examiné ».
    package let level: Answer<Level>
    package let evidence: Answer<EvidenceJudgement>
    /// *Constat*.
    package let statement: Answer<String>

    package init(
        code: Answer<String>,
        selfRating: Answer<Rating>,
        level: Answer<Level>,
        evidence: Answer<EvidenceJudgement>,
        statement: Answer<String>
    ) {
        self.code = code
        self.selfRating = selfRating
        self.level = level
        self.evidence = evidence
        self.statement = statement
    }
}

/// What an expert says of a whole domain (one row of *Domaines*).
package struct EvaluatedDomain: Sendable {
    /// The cell begins with the code of the domain.
    package let domain: Answer<String>
    /// *Constats*.
    package let statements: Answer<String>
    package let strengths: Answer<String>
    /// *Points à améliorer*.
    package let improvements: Answer<String>

    package init(
        domain: Answer<String>,
        statements: Answer<String>,
        strengths: Answer<String>,
        improvements: Answer<String>
    ) {
        self.domain = domain
        self.statements = statements
        self.strengths = strengths
        self.improvements = improvements
    }

    /// The code that the *Domaine* cell begins with.
    package var domainCode: ReferentialCode? { ReferentialCode.domain(atHeadOf: domain.typed) }
}

/// What an expert asks of a campus until the next evaluation (one row of *Recommandations*).
package struct Recommendation: Sendable {
    /// *Numéro*: what the campus answers to in *Suivi*.
    package let number: Answer<String>
    /// The codes of the standards, as typed, separated in the cell by « ; ».
    package let standards: Answer<[String]>
    package let text: Answer<String>
    package let priority: Answer<Priority>
    package let deadline: Answer<CalendarDate>
    package let expectedEvidence: Answer<String>

    package init(
        number: Answer<String>,
        standards: Answer<[String]>,
        text: Answer<String>,
        priority: Answer<Priority>,
        deadline: Answer<CalendarDate>,
        expectedEvidence: Answer<String>
    ) {
        self.number = number
        self.standards = standards
        self.text = text
        self.priority = priority
        self.deadline = deadline
        self.expectedEvidence = expectedEvidence
    }
}

/// *Preuves*: what the expert thinks of the evidence of a standard.
package enum EvidenceJudgement: String, ListedValue {
    case sufficient = "suffisantes"
    case partial = "partielles"
    case absent = "absentes"
    case unexamined = "non examinées"
}

/// *Priorité* of a recommendation.
package enum Priority: String, ListedValue {
    case high = "haute"
    case medium = "moyenne"
    case low = "basse"
}
