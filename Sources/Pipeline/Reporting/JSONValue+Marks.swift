internal import Evaluation

extension JSONValue {
    /// What a report shows of the other campuses.
    init(_ marks: CampusMarks) {
        self = ["campuses": JSONValue(marks.everybody), "sector": JSONValue(marks.sector)]
    }

    /// A domain, a field or an indicator that too few campuses have is left out.
    private init(_ group: GroupMarks) {
        let marks = group.codes.compactMap { code in group[code].map { (code, JSONValue($0)) } }
        self = ["count": .integer(group.count), "marks": .dictionary(marks)]
    }

    private init(_ mark: CohortMark) {
        self = [
            "n": .integer(mark.count), "q1": .number(mark.quartiles.first),
            "median": .number(mark.quartiles.median), "q3": .number(mark.quartiles.third),
        ]
    }
}
