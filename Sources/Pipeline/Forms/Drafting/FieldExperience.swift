package import Evaluation
internal import Words

/// What an earlier campaign taught about the fields of the form: the rule that most campuses broke there.
///
/// Told beside the field, it spares the next ones the same return. Nothing is told of a few campuses: somebody would know
/// which.
package struct FieldExperience: Sendable {
    private let sentences: [FormField: String]

    /// Nothing was learnt.
    package static let none = FieldExperience([:])

    private init(_ sentences: [FormField: String]) { self.sentences = sentences }

    /// - Parameters:
    ///   - deposits: those that stood for their campuses.
    ///   - campaign: the name of their campaign.
    package init(of deposits: [DepositRecord], in campaign: String) {
        guard deposits.count >= Self.smallestCohort else {
            self = .none
            return
        }
        var campuses: [FormField: [RuleCode: Int]] = [:]
        for deposit in deposits {
            for (field, code) in Set(deposit.findings.compactMap(FieldFault.init)).map({ ($0.field, $0.code) }) {
                campuses[field, default: [:]][code, default: 0] += 1
            }
        }
        sentences = campuses.compactMapValues { counts in
            guard let most = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }),
                most.value >= Self.fewestCampuses
            else { return nil }
            let fact = most.key.explanation.fact
            let words = fact.prefix(1).lowercased() + fact.dropFirst().trimmingFullStop
            return FrenchTypography.polished(
                "En \(campaign), \(most.value) campus sur \(deposits.count) ont manqué à cette règle : \(words)."
            )
        }
    }

    /// Campuses under which nothing is told.
    private static let smallestCohort = 5
    /// Campuses that broke a rule before it is told: one may be an accident.
    private static let fewestCampuses = 3

    /// The sentence about a field; nil when there is nothing to tell.
    package subscript(field: FormField) -> String? { sentences[field] }
}

/// A rule that a campus broke in a field of its form, once or many times.
private struct FieldFault: Hashable {
    let field: FormField
    let code: RuleCode

    /// Nil for a finding on no field, and for one that asks for nothing.
    init?(_ finding: Finding) {
        guard finding.severity > .note, let location = finding.place.location,
            let heading = location.subject.split(separator: "/").last
        else { return nil }
        field = FormField(sheet: location.sheet, heading: String(heading))
        code = finding.code
    }
}

extension Substring {
    fileprivate var trimmingFullStop: Substring { hasSuffix(".") ? dropLast() : self }
}
