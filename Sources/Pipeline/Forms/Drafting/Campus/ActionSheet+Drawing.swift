import Evaluation
import Office

extension ActionSheet {
    static func drawn(for form: FormSubject) -> DrawnSheet {
        let actions = form.earlier?.openActions ?? []
        let recalled = form.earlier.map {
            "Les actions non achevées de \($0.campaign) sont reprises : mettre à jour le statut et l’avancement. "
        }
        let need = form.demandingThreshold.map { "Une action pour chaque référence sous le seuil \($0.rawValue) (▼)." }
        let table = DrawnTable<PlannedAction?>(
            "Plan d’action",
            (recalled ?? "") + (need ?? "Une action par ligne."),
            groups: [ColumnGroup(nil, .answer, columns(form, after: actions))],
            rows: actions.map(Optional.some),
            spare: (nil, max(80 - actions.count, 20)),
            start: actions.isEmpty ? identifier : status,
            startsAtTop: true
        )
        return table.drawn(as: title, in: form.setting)
    }

    private static func columns(_ form: FormSubject, after actions: [PlannedAction]) -> [DrawnColumn<PlannedAction?>] {
        let isDue = { (entry: any FormEntry) in
            [Mark<PlannedAction?>(due: { "AND(\($0.isFilled(identifier)),\($0.isEmpty(entry)))" })]
        }
        let isUnnumbered = Mark<PlannedAction?>(due: { "AND(\($0.isEmpty(identifier)),\($0.isFilled(action)))" })
        let numbers = Guard.number(
            "Un numéro par action",
            after: actions.map(\.identifier.typed),
            letter: "A",
            digits: 2,
            actions.isEmpty ? "Le même numéro ne sert qu’une fois." : "Garder le numéro d’une action reprise."
        )
        let titles = Guard.anything("Action", "Commencer par un verbe : créer, signer, ouvrir…")
        let owners = Guard.anything("Responsable", "Une fonction, jamais un nom.")
        let days = form.days(from: 2013, to: form.end(ofYear: 6))
        let codes = Guard.standards(form.lists[.standards])
        let starts = Guard.date(days, start.heading, "JJ/MM/AAAA.")
        let deadlines = Guard.date(days, deadline.heading, "JJ/MM/AAAA, après le début.")
        return [
            DrawnColumn(identifier, marks: [isUnnumbered]) {
                DrawnCell(CellContent(typed: $0?.identifier.value), .text, accepts: numbers)
            },
            DrawnColumn(standards, marks: isDue(standards)) { row in
                let named = form.earlier?.codes(of: row?.standards.value) ?? []
                return DrawnCell(
                    CellContent(typed: named.joined(separator: " ; ")),
                    .text,
                    accepts: codes
                )
            },
            DrawnColumn(action, marks: isDue(action)) {
                DrawnCell(CellContent(typed: $0?.title.value), .text, accepts: titles)
            },
            DrawnColumn(owner, marks: isDue(owner)) {
                DrawnCell(CellContent(typed: $0?.owner.value), .text, accepts: owners)
            },
            DrawnColumn(start) { DrawnCell(CellContent($0?.start.value), .date, accepts: starts) },
            DrawnColumn(deadline, marks: isDue(deadline)) {
                DrawnCell(CellContent($0?.deadline.value), .date, accepts: deadlines)
            },
        ] + state(form, isDue: isDue)
    }

    private static func state(
        _ form: FormSubject,
        isDue: (any FormEntry) -> [Mark<PlannedAction?>]
    ) -> [DrawnColumn<PlannedAction?>] {
        let statuses = Guard.choice(
            form.lists[.actionStatus],
            "Statut",
            "Choisir dans la liste. achevée va avec un avancement de 100.",
            refusal: "Choisir une des valeurs de la liste."
        )
        let shares = Guard.figure(
            .between(0, 100),
            progress.heading,
            "Nombre de 0 à 100, sans le signe %.",
            refusal: "Saisir un nombre de 0 à 100, sans le signe %."
        )
        let amounts = Guard.figure(
            .atLeast(0),
            budget.heading,
            "Montant en euros, sans le signe €. Facultatif.",
            refusal: "Saisir un montant en euros, 0 ou plus, sans le signe €."
        )
        let indicators = Guard.suggestion(
            form.lists[.indicators],
            indicator.heading,
            "Code d’un indicateur, à choisir dans la liste. Facultatif."
        )
        return [
            DrawnColumn(status, marks: isDue(status)) {
                DrawnCell(CellContent($0?.status.value), .word, accepts: statuses)
            },
            // « 50 % » makes a percentage of this cell, which is read as such; of a whole figure it would make a « 1 ».
            DrawnColumn(progress) { DrawnCell(CellContent($0?.progress.value), .figure, accepts: shares) },
            DrawnColumn(budget) { DrawnCell(CellContent($0?.budget.value), .wholeFigure, accepts: amounts) },
            DrawnColumn(indicator) { row in
                let named = row?.indicator.value.flatMap { typed in
                    form.earlier.map { $0.indicator(namedBy: typed) } ?? typed
                }
                return DrawnCell(CellContent(typed: named), .text, accepts: indicators)
            },
        ]
    }
}
