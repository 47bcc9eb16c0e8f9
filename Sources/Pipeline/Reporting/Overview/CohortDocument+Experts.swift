internal import Evaluation
internal import Words

/// What experts say, what changed since the campaign before, and what the data are worth.
extension CohortDocument {
    var external: JSONValue {
        let external = cohort.external
        return [
            "grids": .integer(external.grids.count),
            "campuses": .integer(external.campusCount),
            "overall": divergence(external.overall),
            "byDomain": byDomain(external.domains),
            "byExpert": .dictionary(
                external.experts.map { expert in
                    (expert.expert, divergence(expert.overall).with(["byDomain": byDomain(expert.domains)]))
                }
            ),
            "discordant": .list(
                external.discordances.map { gap in
                    [
                        "campus": .text(gap.campus), "expert": .text(gap.expert), "standard": .text(gap.standard),
                        "self": .integer(gap.own.rawValue), "external": .integer(gap.external.rawValue),
                    ]
                }
            ),
            "spread": .list(
                external.spreads.map { spread in
                    [
                        "campus": .text(spread.campus), "standard": .text(spread.standard),
                        "levels": .dictionary(spread.levels.map { ($0.expert, .integer($0.level.rawValue)) }),
                    ]
                }
            ),
        ]
    }

    private func byDomain(_ domains: [Divergence]) -> JSONValue {
        .dictionary(zip(domainCodes, domains.map(divergence)))
    }

    private func divergence(_ divergence: Divergence) -> JSONValue {
        [
            "n": .integer(divergence.count),
            "exact": .integer(divergence.exactCount),
            "withinOne": .integer(divergence.withinOneCount),
            "exactPercent": .number(divergence.exactShare?.percent(decimals: 1)),
            "withinOnePercent": .number(divergence.withinOneShare?.percent(decimals: 1)),
            "meanGap": .number(divergence.exactMeanGap?.rounded(decimals: 3)),
            "kappa": .number(divergence.exactKappa?.rounded(decimals: 4)),
        ]
    }

    func progression(_ progression: CohortProgression) -> JSONValue {
        [
            "campuses": .integer(progression.campuses.count),
            "transitions": .list(progression.transitions.map { .list($0.map { .integer($0) }) }),
            "standards": [
                "gained": .integer(progression.standards.gained), "kept": .integer(progression.standards.kept),
                "lost": .integer(progression.standards.lost),
            ],
            "recommendations": progression.recommendations.map {
                [
                    "received": .integer($0.received), "answered": .integer($0.answered),
                    "closed": .integer($0.closed),
                ]
            } ?? .null,
            "up": .texts(progression.up),
            "down": .texts(progression.down),
        ]
    }

    var opinions: JSONValue {
        [
            "counts": .dictionary(cohort.opinionCounts.map { ($0.code, .integer($0.count)) }),
            "byCampus": .list(
                cohort.session.map { entry in
                    [
                        "campus": .text(entry.campus.identifier),
                        "opinions": .list(
                            entry.proposals.map { proposal in
                                [
                                    "expert": .text(proposal.expert), "code": .text(proposal.code),
                                    "duration": .integer(proposal.duration),
                                ]
                            }
                        ),
                    ]
                }
            ),
            "session": .list(cohort.session.map(session)),
        ]
    }

    private func session(_ entry: SessionEntry) -> JSONValue {
        let campus = entry.campus.campus
        return [
            "campus": .text(campus.identifier), "region": .text(campus.region), "academy": .text(campus.district),
            "sector": .text(campus.sector), "title": .text(campus.name), "category": .text(entry.campus.category),
            "request": .text(campus.request), "opinions": .list(entry.proposals.map { .text($0.code) }),
            "duration": .integer(entry.commonDuration),
        ]
    }

    var quality: JSONValue {
        [
            "rules": .list(
                cohort.rules.map { rule in
                    [
                        "code": .text(rule.code.rawValue), "findings": .integer(rule.findings),
                        "campuses": .integer(rule.campuses), "explained": .integer(rule.explained),
                        "text": .text(rule.code.explanation.fact),
                        "severity": .text(rule.severity.rawValue),
                    ]
                }
            ),
            "rulesOff": .list(
                cohort.rulesOff.map { ["code": .text($0.code.rawValue), "reason": .text($0.reason)] }
            ),
        ]
    }

    var labels: JSONValue {
        let referential = cohort.referential
        return [
            "domains": .dictionary(referential.domains.map { ($0.code, .text($0.title)) }),
            "fields": .dictionary(referential.domains.flatMap(\.fields).map { ($0.code, .text($0.title)) }),
            "standards": .dictionary(
                referential.standards.map { ($0.code, ["title": .text($0.title), "anchor": .flag($0.isAnchor)]) }
            ),
            "indicators": .dictionary(
                referential.indicators.map { indicator in
                    (
                        indicator.code,
                        [
                            "title": .text(indicator.title), "unit": .text(indicator.unit),
                            "kind": .text(indicator.kind.rawValue), "required": .flag(indicator.isRequired),
                            "computed": .flag(indicator.isComputed),
                        ]
                    )
                }
            ),
        ]
    }
}
