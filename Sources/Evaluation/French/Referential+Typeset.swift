import Words

extension Referential {
    /// The same referential with its texts as print sets them: whoever shows them on many sheets sets them once.
    package var typeset: Referential {
        Referential(
            version: version,
            date: date,
            origin: origin,
            domains: domains.map { domain in
                Domain(
                    code: domain.code,
                    title: FrenchTypography.polished(domain.title),
                    fields: domain.fields.map { field in
                        Field(
                            code: field.code,
                            title: FrenchTypography.polished(field.title),
                            standards: field.standards.map(\.typeset)
                        )
                    }
                )
            }
        )
    }
}

extension Standard {
    fileprivate var typeset: Standard {
        Standard(
            code: code,
            title: FrenchTypography.polished(title),
            criteria: criteria.map(FrenchTypography.polished),
            suggestedEvidence: suggestedEvidence.map(FrenchTypography.polished),
            levelTexts: levelTexts.map(FrenchTypography.polished),
            isAnchor: isAnchor,
            indicators: indicators.map(\.typeset)
        )
    }
}

extension Indicator {
    fileprivate var typeset: Indicator {
        Indicator(
            code: code,
            title: FrenchTypography.polished(title),
            formula: formula.map(FrenchTypography.polished),
            unit: unit,
            kind: kind,
            minimum: minimum,
            maximum: maximum,
            isRequired: isRequired,
            calculation: calculation,
            sense: sense
        )
    }
}
