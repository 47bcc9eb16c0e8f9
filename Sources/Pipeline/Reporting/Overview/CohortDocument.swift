package import Evaluation
internal import Words

/// The cohort as machines read it: `resultats/bilan.json`.
package struct CohortDocument: Sendable {
    let cohort: Cohort

    package init(of cohort: Cohort) {
        self.cohort = cohort
    }

    package var json: [UInt8] { JSONDocument.bytes(of: value) }

    private var value: JSONValue {
        [
            "schemaVersion": .integer(1),
            "campaign": .text(cohort.campaign.name),
            "referential": .text(cohort.referential.version),
            "earlierCampaign": .text(cohort.progression?.campaign),
            "parameters": parameters,
            "campuses": .list(cohort.campuses.map(campus)),
            "cohort": turnout,
            "levels": levels,
            "domains": .dictionary(zip(domainCodes, cohort.domains.map(tally))),
            "fields": .dictionary(zip(fieldCodes, cohort.fields.map(tally))),
            "standards": .dictionary(cohort.standards.map { ($0.code, tally($0.ratings)) }),
            "strongest": codes(cohort.strongest),
            "weakest": codes(cohort.weakest),
            "heatmap": .list(cohort.profiles.map(profile)),
            "groups": .dictionary(cohort.groups.map { ($0.rawValue, .list($1.map(group))) }),
            "thresholds": thresholds,
            "indicators": .dictionary(cohort.indicators.map { ($0.indicator.code, indicator($0)) }),
            "external": external,
            "progression": cohort.progression.map(progression) ?? .null,
            "opinions": opinions,
            "training": .list(cohort.trainingNeeds.map(training)),
            "quality": quality,
            "labels": labels,
        ]
    }

    var domainCodes: [ReferentialCode] { cohort.referential.domains.map(\.code) }
    var fieldCodes: [ReferentialCode] { cohort.referential.domains.flatMap(\.fields).map(\.code) }

    private func codes(_ standards: [StandardTally]) -> JSONValue { .texts(standards.map { "\($0.code)" }) }
}

/// Who answered, and with what.
extension CohortDocument {
    private var parameters: JSONValue {
        let campaign = cohort.campaign
        return [
            "title": .text(campaign.title),
            "opening": .text(campaign.opening),
            "closing": .text(campaign.closing),
            "referenceDate": .text(campaign.referenceDate),
            "thresholds": [
                "initial": .integer(campaign.thresholds.initial.rawValue),
                "midTerm": .integer(campaign.thresholds.midTerm.rawValue),
                "renewal": .integer(campaign.thresholds.renewal.rawValue),
            ],
            "maximumDuration": .integer(campaign.maximumDuration),
            "evaluationBody": .text(campaign.evaluationBody),
            "minimalHeadcount": .integer(campaign.minimalHeadcount),
            "opinions": .list(
                campaign.opinions.map { opinion in
                    [
                        "code": .text(opinion.code), "label": .text(opinion.label),
                        "duration": .integer(opinion.duration), "condition": .text(opinion.condition),
                    ]
                }
            ),
        ]
    }

    private var turnout: JSONValue {
        let (campuses, files) = (cohort.campuses, cohort.files)
        func ids(_ campuses: [CohortCampus]) -> JSONValue { .texts(campuses.map(\.identifier)) }
        return [
            "expected": .integer(campuses.count),
            "deposited": .integer(campuses.count { $0.deposit != nil }),
            "assessable": .integer(cohort.assessable.count),
            "provisional": .integer(campuses.count(where: \.isProvisional)),
            "provisionalIds": ids(campuses.filter(\.isProvisional)),
            "blocked": .integer(cohort.campuses(in: .blocked).count),
            "blockedIds": ids(cohort.campuses(in: .blocked)),
            "missing": ids(cohort.campuses(in: .missing)),
            "files": [
                "received": .integer(files.count),
                "superseded": .integer(cohort.files(.superseded).count),
                "unreadable": .integer(cohort.files(.unreadable).count),
                "unknown": .integer(cohort.files(.unknown).count),
                "names": .list(
                    files.map { file in
                        [
                            "file": .text(file.name), "state": .text(file.fate.rawValue),
                            "campus": .text(file.campus), "reason": .text(file.reason),
                        ]
                    }
                ),
            ],
            "byRequest": .list(cohort.requests.map(turnout)),
            "byAcademy": .list(cohort.academies.map(turnout)),
            "byRegion": .list(cohort.regions.map(turnout)),
            "bySector": .list(cohort.sectors.map(turnout)),
        ]
    }

    private func turnout(_ turnout: Turnout) -> JSONValue {
        [
            "name": .text(turnout.name), "expected": .integer(turnout.expected),
            "deposited": .integer(turnout.deposited), "assessable": .integer(turnout.assessable),
        ]
    }

    private func campus(_ campus: CohortCampus) -> JSONValue {
        let findings = Severity.allCases.map { severity in
            (severity.rawValue, JSONValue.integer(campus.deposit?.findings.count { $0.severity == severity } ?? 0))
        }
        let isKnown = campus.isAssessable
        return [
            "campus": .text(campus.identifier),
            "title": .text(campus.campus.name),
            "region": .text(campus.campus.region),
            "academy": .text(campus.campus.district),
            "sector": .text(campus.campus.sector),
            "request": .text(campus.campus.request),
            "category": campus.deposit == nil ? .null : .text(campus.category),
            "state": .text(campus.state.rawValue),
            "level": isKnown ? .integer(campus.level?.rawValue ?? 0) : .null,
            "threshold": .integer(campus.threshold?.rawValue),
            "meets": isKnown ? .flag(campus.meetsThreshold) : .null,
            "provisional": .flag(campus.isProvisional),
            "deposited": .text(campus.deposit?.depositDate),
            "findings": .dictionary(findings),
            "explained": .integer(campus.explainedQuestions),
            "unratedAnchors": .texts(campus.unratedAnchors.map(\.description)),
        ]
    }
}
