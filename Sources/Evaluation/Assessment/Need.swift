/// What a rule must find in a submission to be looked at in full: a missing sheet or column takes it away, and so does a
/// value that it cannot do without.
package struct Need: Sendable {
    /// What is not there.
    enum Lack {
        /// A sheet or a column, which FIC-01 tells.
        case column
        /// A value, missing or not readable.
        case value(of: FormField)
    }

    /// What the submission lacks; nil when the need is met.
    let lack: @Sendable (Examination) -> Lack?
    /// The cells that are judged together.
    let groups: @Sendable (Submission) -> [[any AnsweredCell]]

    /// How a rule looks at the cells of a row.
    enum Judgement {
        /// Each beside the others: one that cannot be read silences it on all of them.
        case together
        /// Each for itself.
        case apart

        func groups(of cells: [any AnsweredCell]) -> [[any AnsweredCell]] {
            switch self {
            case .together: [cells]
            case .apart: cells.map { [$0] }
            }
        }
    }

    /// The sheet of identity, and keys of it.
    ///
    /// A key that the sheet lacks is an empty answer, which IDN-01 tells: only the whole sheet can be missing.
    static func identity(
        _ judgement: Judgement = .together,
        _ cells: @escaping @Sendable (Identity) -> [any AnsweredCell] = { _ in [] }
    ) -> Need {
        Need {
            $0.submission.identity.campaign.lacksItsColumn ? .column : nil
        } groups: {
            judgement.groups(of: cells($0.identity))
        }
    }

    /// An answer of *Identité* on which the whole rule depends.
    ///
    /// - Parameter isKnown: whether its value is; by default, whether it can be read.
    static func value<Value>(
        _ answer: @escaping @Sendable (Identity) -> Answer<Value>,
        isKnown: (@Sendable (Examination) -> Bool)? = nil
    ) -> Need {
        Need { examination in
            let answer = answer(examination.submission.identity)
            if answer.lacksItsColumn { return .column }
            return isKnown?(examination) ?? (answer.value != nil) ? nil : .value(of: answer.field)
        }
    }

    /// A date of deposit that others may be judged by.
    static var deposit: Need { .value(\.depositDate) { $0.depositDate != nil } }

    /// A cell that can be read, or is empty, in every row that counts: the rule judges them all together.
    static func every<Row, Value>(
        _ table: @escaping @Sendable (Submission) -> Table<Row>,
        _ answer: @escaping @Sendable (Row) -> Answer<Value>,
        where counts: @escaping @Sendable (Row) -> Bool = { _ in true }
    ) -> Need {
        Need { examination in
            table(examination.submission).rows.first { counts($0) && answer($0).isUnread }
                .map { answer($0).lacksItsColumn ? .column : .value(of: answer($0).field) }
        }
    }

    static func network(
        _ judgement: Judgement = .together,
        _ cells: @escaping @Sendable (NetworkMember) -> [any AnsweredCell]
    ) -> Need {
        Need(\.network, judgement, cells)
    }

    static func ratings(
        _ judgement: Judgement = .together,
        _ cells: @escaping @Sendable (StandardAnswer) -> [any AnsweredCell]
    ) -> Need {
        Need(\.standards, judgement, cells)
    }

    static func indicators(
        _ judgement: Judgement = .together,
        _ cells: @escaping @Sendable (IndicatorAnswer) -> [any AnsweredCell]
    ) -> Need {
        Need(\.indicators, judgement, cells)
    }

    static func evidence(
        _ judgement: Judgement = .together,
        _ cells: @escaping @Sendable (Evidence) -> [any AnsweredCell]
    ) -> Need {
        Need(\.evidence, judgement, cells)
    }

    static func summaries(
        _ judgement: Judgement = .together,
        _ cells: @escaping @Sendable (DomainSummary) -> [any AnsweredCell]
    ) -> Need {
        Need(\.summaries, judgement, cells)
    }

    static func actions(
        _ judgement: Judgement = .together,
        _ cells: @escaping @Sendable (PlannedAction) -> [any AnsweredCell]
    ) -> Need {
        Need(\.actions, judgement, cells)
    }

    static func followUps(
        _ judgement: Judgement = .together,
        _ cells: @escaping @Sendable (FollowUp) -> [any AnsweredCell]
    ) -> Need {
        Need(\.followUps, judgement, cells) { $0.request == .renewal }
    }

    private init(
        lack: @escaping @Sendable (Examination) -> Lack?,
        groups: @escaping @Sendable (Submission) -> [[any AnsweredCell]] = { _ in [] }
    ) {
        self.lack = lack
        self.groups = groups
    }

    /// The rows of a table, which is not missed where it is not due.
    private init<Row>(
        _ table: @escaping @Sendable (Submission) -> Table<Row>,
        _ judgement: Judgement,
        _ cells: @escaping @Sendable (Row) -> [any AnsweredCell],
        isDue: @escaping @Sendable (Examination) -> Bool = { _ in true }
    ) {
        self.init { examination in
            !isDue(examination) || table(examination.submission).holds(cells) ? nil : .column
        } groups: {
            table($0).rows.flatMap { judgement.groups(of: cells($0)) }
        }
    }
}

extension Table {
    /// Whether the table was found, with the columns of these cells; a column is missing from every row or from none.
    fileprivate func holds(_ cells: (Row) -> [any AnsweredCell]) -> Bool {
        isReadable && (rows.first.map(cells) ?? []).allSatisfy { !$0.lacksItsColumn }
    }
}

extension AnsweredCell {
    /// Whether there is no cell at all: a cell whose value cannot be read has a place of its own.
    fileprivate var lacksItsColumn: Bool {
        switch place {
        case .file, .sheet: isSilenced
        case .cell, .range: false
        }
    }

    /// Whether something is typed that is no answer.
    var isUnread: Bool { isSilenced || unreadable != nil }
}
