package import Evaluation
import Words

/// A small referential: one anchor, three other standards, one indicator of each kind.
package enum SampleReferential {
    package static let referential = Referential(
        version: "2018.1",
        date: CalendarDate(year: 2018, month: 3, day: 27),
        origin: "Référentiel d’essai",
        domains: [
            Domain(
                code: code("D0"),
                title: "Territoire",
                fields: [
                    Field(
                        code: code("D0.C1"),
                        title: "Filière",
                        standards: [
                            standard(
                                "D0.C1.R1",
                                isAnchor: true,
                                [
                                    indicator("D0.C1.R1.I1", .rate, "%", maximum: 100, isRequired: true),
                                    indicator("D0.C1.R1.I2", .count, "nombre"),
                                ]
                            ),
                            standard("D0.C1.R2", [indicator("D0.C1.R2.I1", .boolean, "oui/non", maximum: 1)]),
                        ]
                    )
                ]
            ),
            Domain(
                code: code("D1"),
                title: "Pilotage",
                fields: [
                    Field(
                        code: code("D1.C1"),
                        title: "Gouvernance",
                        standards: [
                            standard("D1.C1.R1", [indicator("D1.C1.R1.I1", .ratio, "vœux par place", maximum: 20)]),
                            standard(
                                "D1.C1.R2",
                                [
                                    indicator(
                                        "D1.C1.R2.I1",
                                        .rate,
                                        "%",
                                        maximum: 100,
                                        isRequired: true,
                                        calculation: .signatoryShare
                                    )
                                ]
                            ),
                        ]
                    )
                ]
            ),
        ]
    )

    /// Standards in the domains that their codes say, with their `indicators`; those of `anchors` are anchors.
    package static func referential(
        standards codes: [String],
        anchors: Set<String> = [],
        indicators: [Indicator] = []
    ) -> Referential {
        let names = Set(codes.map { String($0.prefix(2)) }).sorted()
        let domains = names.map { name in
            let standards = codes.filter { $0.hasPrefix(name) }.map { text in
                standard(
                    text,
                    isAnchor: anchors.contains(text),
                    indicators.filter { "\($0.code.ancestor(.standard))" == text }
                )
            }
            let field = Field(code: code(name + ".C1"), title: "Filière", standards: standards)
            return Domain(code: code(name), title: "Domaine \(name)", fields: [field])
        }
        return Referential(version: "2018.1", date: nil, origin: "Référentiel d’essai", domains: domains)
    }

    /// The same referential, whose sheet *Correspondance* says these.
    package static func succeeding(_ successions: [Succession]) -> Referential {
        Referential(
            version: referential.version,
            date: referential.date,
            origin: referential.origin,
            domains: referential.domains,
            successions: successions
        )
    }

    /// A code known to be well formed.
    package static func code(_ text: String) -> ReferentialCode {
        guard let code = ReferentialCode(text) else { preconditionFailure("\(text) is no code") }
        return code
    }

    private static func standard(
        _ text: String,
        isAnchor: Bool = false,
        _ indicators: [Indicator]
    ) -> Standard {
        Standard(
            code: code(text),
            title: "Référence \(text)",
            criteria: ["Critère"],
            suggestedEvidence: ["Compte rendu"],
            levelTexts: (1...4).map { "Texte du niveau \($0) de la référence \(text), tel que publié." },
            isAnchor: isAnchor,
            indicators: indicators
        )
    }

    /// An indicator of that code, kind and unit.
    package static func indicator(
        _ text: String,
        _ kind: Indicator.Kind,
        _ unit: String,
        maximum: Double? = nil,
        isRequired: Bool = false,
        calculation: Calculation? = nil
    ) -> Indicator {
        Indicator(
            code: code(text),
            title: "Indicateur \(text)",
            formula: nil,
            unit: unit,
            kind: kind,
            minimum: 0,
            maximum: maximum,
            isRequired: isRequired,
            calculation: calculation
        )
    }
}
