/// What a submission does not let the rules look at.
struct Unchecked: Codable, Sendable {
    /// The rules that the campaign keeps and that something missing (FIC-01), or a value on which all depends, left
    /// unchecked, wholly or in part.
    let rules: [RuleCode]
    /// The headings of those values, in the order of the rules.
    let causes: [String]
    /// Where a rule finds nothing, for want of a value in the row.
    private let places: [FindingIdentity]

    init(in examination: Examination, beside findings: [Finding]) {
        let rows = JudgedRows(of: findings)
        // A value that is missing or cannot be read is told on its row: the other rows are not looked at for each rule.
        let told = examination.submission.keepingRows { rows.hold($0.place) }
        var rules: [RuleCode] = []
        var causes: [String] = []
        var places: [FindingIdentity] = []
        for code in RuleCode.allCases where examination.campaign.rules.keeps(code) {
            let rule = code.rule
            guard rule.applies(after: examination.earlierOfAnybody) else { continue }
            let lacks = rule.needs.compactMap { $0.lack(examination) }
            if !lacks.isEmpty { rules.append(code) }
            for case .value(let field) in lacks where !causes.contains(field.heading) { causes.append(field.heading) }
            for cells in rule.needs.flatMap({ $0.groups(told) })
            where cells.contains(where: rows.lacksValue) {
                places += cells.map { cell in
                    FindingIdentity(
                        rule: code.rawValue,
                        sheet: cell.place.sheet,
                        subject: cell.place.location?.subject,
                        topic: nil
                    )
                }
            }
        }
        (self.rules, self.causes, self.places) = (rules, causes, places)
    }

    /// Tells whether nothing can be said of a finding of the deposit before; there may be thousands, and as many places.
    var leaves: (EarlierFinding) -> Bool {
        let places = Set(places.map(\.description))
        return { finding in
            RuleCode(named: finding.code).map(rules.contains) ?? false || finding.identity.isOne(of: places)
        }
    }
}

/// The rows that have findings, and what these say of their cells: a value that is missing or cannot be read is told.
private struct JudgedRows {
    private struct Row: Hashable {
        let sheet: Int
        let row: Int
    }

    private let rows: Set<Row>
    private let emptyPlaces: [Place]

    init(of findings: [Finding]) {
        rows = findings.reduce(into: []) { rows, finding in
            guard let first = finding.place.location else { return }
            let last = if case .range(_, let last) = finding.place { last } else { first }
            for row in first.row...last.row { rows.insert(Row(sheet: first.sheetIndex, row: row)) }
        }
        emptyPlaces = findings.filter(\.fact.tellsOfAnEmptyField).map(\.place)
    }

    func hold(_ cell: Place) -> Bool {
        cell.location.map { rows.contains(Row(sheet: $0.sheetIndex, row: $0.row)) } ?? false
    }

    func lacksValue(_ cell: any AnsweredCell) -> Bool {
        cell.isUnread || cell.isEmpty && emptyPlaces.contains { $0.covers(cell.place) }
    }
}
