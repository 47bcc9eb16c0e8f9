package import Evaluation
package import Words

extension SampleAssessment {
    /// A day that exists.
    package static func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
        guard let date = CalendarDate(year: year, month: month, day: day) else {
            preconditionFailure("no such day: \(year)-\(month)-\(day)")
        }
        return date
    }

    /// A code that exists.
    package static func code(_ text: String) -> ReferentialCode {
        guard let code = ReferentialCode(text) else { preconditionFailure("no such code: \(text)") }
        return code
    }

    /// An answer read in a cell that no test looks at.
    static func answer<Value: Sendable>(_ value: Value?) -> Answer<Value> {
        Answer(
            to: FormField(sheet: "Feuille", heading: "Champ"),
            reading: value.map { .value($0) } ?? .empty,
            typed: value.map { "\($0)" } ?? "",
            place: .file
        )
    }

    static func table<Row: Sendable>(_ rows: [Row]) -> Table<Row> {
        Table(on: "Feuille", rows: rows, keyHeader: nil)
    }

    static func domain(_ code: String, _ title: String, _ standards: [Standard]) -> Domain {
        Domain(
            code: self.code(code),
            title: title,
            fields: [Field(code: self.code(code + ".C1"), title: "Champ", standards: standards)]
        )
    }

    static func standard(_ code: String, _ title: String, isAnchor: Bool, _ indicators: [Indicator]) -> Standard {
        Standard(
            code: self.code(code),
            title: title,
            criteria: [],
            suggestedEvidence: [],
            levelTexts: ["Engagé.", "Structuré.", "Réalisé.", "Reconnu."],
            isAnchor: isAnchor,
            indicators: indicators
        )
    }

    static func indicator(
        _ code: String,
        _ title: String,
        _ kind: Indicator.Kind,
        unit: String,
        calculation: Calculation? = nil
    ) -> Indicator {
        Indicator(
            code: self.code(code),
            title: title,
            formula: nil,
            unit: unit,
            kind: kind,
            minimum: 0,
            maximum: nil,
            isRequired: true,
            calculation: calculation
        )
    }

    static func member(_ name: String, _ kind: MemberKind, role: String?, signed: Bool) -> NetworkMember {
        NetworkMember(
            name: answer(name),
            kind: answer(kind),
            uai: answer(nil),
            siret: answer(nil),
            governanceRole: answer(role),
            hasSigned: answer(signed),
            signatureDate: answer(nil),
            pupils: answer(1234),
            apprentices: answer(nil),
            students: answer(nil),
            trainees: answer(nil)
        )
    }

    static func rating(_ code: String, _ rating: Rating, comment: String?) -> StandardAnswer {
        StandardAnswer(
            code: answer(code),
            rating: answer(rating),
            comment: answer(comment),
            strengths: answer(nil),
            weaknesses: answer(nil),
            targetLevel: answer(.achieved),
            targetDate: answer(day(2020, 9, 24))
        )
    }

    static func figure(
        _ code: String,
        before: Double?,
        numerator: Double?,
        denominator: Double?,
        value: Double
    ) -> IndicatorAnswer {
        IndicatorAnswer(
            code: answer(code),
            valueTwoYearsBefore: answer(nil),
            valueYearBefore: answer(before),
            numerator: answer(numerator),
            denominator: answer(denominator),
            value: answer(value),
            source: answer("Enquête"),
            observationDate: answer(nil),
            status: answer(.observed),
            comment: answer(nil)
        )
    }

    static func action(
        _ identifier: String,
        _ standards: [String],
        _ title: String,
        deadline: CalendarDate,
        _ status: ActionStatus
    ) -> PlannedAction {
        PlannedAction(
            identifier: answer(identifier),
            standards: answer(standards),
            title: answer(title),
            owner: answer("Référent qualité"),
            start: answer(day(2017, 1, 1)),
            deadline: answer(deadline),
            status: answer(status),
            progress: answer(50),
            budget: answer(nil),
            indicator: answer(nil)
        )
    }

    static var identity: Identity {
        Identity(
            campaign: answer("2018"),
            referentialVersion: answer("2018.1"),
            identifier: answer("CLE-001"),
            name: answer("Campus des encres"),
            category: answer(.standard),
            sector: answer("Chimie et biotechnologies"),
            district: answer("Clermont-Ferrand"),
            region: answer("Auvergne-Rhône-Alpes"),
            request: answer(.renewal),
            labelDate: answer(day(2015, 1, 30)),
            labelDuration: answer(4),
            labelExpiry: answer(day(2019, 1, 30)),
            supportUAI: answer("0750654D"),
            supportSIRET: answer("19497133900388"),
            legalStatus: answer(.agreement),
            directorFunction: answer("Directeur opérationnel"),
            directorShare: answer(0.5),
            missionLetterDate: answer(day(2017, 10, 23)),
            email: answer("contact@campus.example"),
            website: answer(nil),
            depositDate: answer(day(2018, 11, 9)),
            territory: answer("Un bassin."),
            project: answer("Un projet.")
        )
    }
}
