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

    /// How many campuses did what in a field, deposit after deposit.
    package struct Count {
        fileprivate var deposits = 0
        fileprivate var campuses: [FormField: [Fault: Int]] = [:]

        package init() {}

        /// Counts a deposit that stands for its campus.
        package mutating func add(_ deposit: DepositRecord) {
            deposits += 1
            for fault in Set(deposit.findings.compactMap(FieldFault.init)) {
                campuses[fault.field, default: [:]][fault.fault, default: 0] += 1
            }
        }
    }

    /// - Parameter campaign: the name of the campaign that was counted.
    package init(_ count: Count, in campaign: String) {
        guard count.deposits >= Self.smallestCohort else {
            self = .none
            return
        }
        sentences = count.campuses.compactMapValues { counts in
            guard let most = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }),
                most.value >= Self.fewestCampuses
            else { return nil }
            let told = "\(most.value) campus sur \(count.deposits) ont \(most.key.told(of: campaign))."
            return FrenchTypography.polished(told)
        }
    }

    /// Campuses under which nothing is told.
    private static let smallestCohort = 5
    /// Campuses that broke a rule before it is told: one may be an accident.
    private static let fewestCampuses = 3

    /// The sentence about a field; nil when there is nothing to tell.
    package subscript(field: FormField) -> String? { sentences[field] }
}

/// What campuses did wrong in a field.
fileprivate enum Fault: Hashable, Comparable {
    /// Left it empty; in a column, one cell is enough.
    case empty, emptyCell
    case broken(RuleCode)

    /// After « N campus sur M ont ».
    func told(of campaign: String) -> String {
        switch self {
        case .empty: return "laissé ce champ vide en \(campaign)"
        case .emptyCell: return "laissé vide en \(campaign) une case de cette colonne au moins"
        case .broken(let code):
            let fact = code.explanation.fact
            let words = fact.prefix(1).lowercased() + fact.dropFirst().trimmingFullStop
            return "manqué à cette règle en \(campaign) : \(words)"
        }
    }
}

/// A fault of a campus in a field of its form, once or many times.
fileprivate struct FieldFault: Hashable {
    let field: FormField
    let fault: Fault

    /// Nil for a finding on no field, and for one that asks for nothing.
    init?(_ finding: Finding) {
        guard finding.severity > .note, let location = finding.place.location else { return nil }
        let subjects = location.subject.split(separator: "/")
        guard let heading = subjects.last else { return nil }
        field = FormField(sheet: location.sheet, heading: String(heading))
        fault = finding.fact.tellsOfAnEmptyField ? (subjects.count > 1 ? .emptyCell : .empty) : .broken(finding.code)
    }
}

extension Substring {
    fileprivate var trimmingFullStop: Substring { hasSuffix(".") ? dropLast() : self }
}
