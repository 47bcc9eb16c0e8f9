import Evaluation

/// *Plan d'action*: an action on each row.
enum ActionSheet: TableSheet {
    static let title = "Plan d'action"
    static let key = identifier

    static let identifier = Entry("Identifiant", .text, width: 2.2)
    static let standards = Entry("Référence", .codes, width: 3.2)
    static let action = Entry("Action", .text, width: 8.2)
    static let owner = Entry("Responsable", .text, width: 5)
    static let start = Entry("Début", .date, width: 2.4)
    static let deadline = Entry("Échéance", .date, width: 2.4)
    static let status = Entry<ActionStatus>("Statut", .listed, width: 2.5)
    static let progress = Entry("Avancement (%)", .number(percent: .points), width: 2.4)
    static let budget = Entry("Budget (€)", .number(percent: .refused, unit: "€"), width: 2.4)
    static let indicator = Entry("Indicateur lié", .text, width: 3)

    static let entries: [any FormEntry] = [
        identifier, standards, action, owner, start, deadline, status, progress, budget, indicator,
    ]

    static func isProse(_ text: String) -> Bool { AsideWords.isProse(text) }

    static func record(of row: RowReading<Self>, _ log: inout ReadingLog) -> PlannedAction {
        PlannedAction(
            identifier: log.read(identifier, in: row),
            standards: log.read(standards, in: row),
            title: log.read(action, in: row),
            owner: log.read(owner, in: row),
            start: log.read(start, in: row),
            deadline: log.read(deadline, in: row),
            status: log.read(status, in: row),
            progress: log.read(progress, in: row),
            budget: log.read(budget, in: row),
            indicator: log.read(indicator, in: row)
        )
    }
}
