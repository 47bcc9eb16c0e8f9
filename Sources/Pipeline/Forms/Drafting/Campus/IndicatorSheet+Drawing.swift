import Evaluation
import Office
import Words

extension IndicatorSheet {
    /// Whether a figure must be given.
    static let obligation = Entry(label: "Obligatoire", .text, width: 1.9)
    static let definition = Entry(label: "Définition et bornes", .text, width: 3.6)

    static func drawn(for form: FormSubject) -> DrawnSheet {
        let year = form.earlier?.campaign
        let guards = FigureGuards(of: form.referential.indicators)
        let table = DrawnTable<Indicator>(
            title,
            "N = année scolaire \(form.schoolYear). Taux en % (12,5 et non 0,125). Chiffre absent : laisser vide, choisir le statut, dire pourquoi en commentaire. Gris foncé : sans objet.",
            groups: [
                ColumnGroup("L’indicateur", .mission, told),
                ColumnGroup(
                    year.map { "Repris de \($0)" } ?? "Années précédentes",
                    year == nil ? .option : .answer,
                    earlierFigures(form, guards)
                ),
            ] + asked(form, guards, recalling: year),
            rows: form.referential.indicators,
            frozenColumns: 2,
            start: value
        )
        return table.drawn(as: title, in: form.setting)
    }

    /// What is asked; the source of a figure is most often that of the year before, and only has to be verified.
    private static func asked(
        _ form: FormSubject,
        _ guards: FigureGuards,
        recalling year: String?
    ) -> [ColumnGroup<Indicator>] {
        let asked = "À saisir pour \(form.schoolYear)"
        let (figures, source, day) = (figures(form.lists, guards), sources(form), days(form))
        guard year != nil else { return [ColumnGroup(asked, .answer, figures + [source, day])] }
        return [
            ColumnGroup(asked, .answer, figures), ColumnGroup("À vérifier", .answer, [source]),
            ColumnGroup("À saisir", .answer, [day]),
        ]
    }

    private static var told: [DrawnColumn<Indicator>] {
        [
            DrawnColumn(code) { DrawnCell(.text("\($0.code)"), .code) },
            DrawnColumn(indicator) { .told($0.title, .name) },
            DrawnColumn(unit) { .told($0.unit, .centredHelp) },
            DrawnColumn(obligation) {
                .told($0.isComputed ? "calculé" : $0.isRequired ? "oui" : "non", .centredHelp)
            },
            DrawnColumn(definition) { .told($0.explanation, .help) },
        ]
    }

    /// Figures of earlier years: what the campus gave then, a year further back for each year that went by.
    private static func earlierFigures(_ form: FormSubject, _ guards: FigureGuards) -> [DrawnColumn<Indicator>] {
        let years = yearsBetween(form.earlier?.campaign, form.campaign.name)
        return [(valueTwoYearsBefore, 2), (valueYearBefore, 1)].map { entry, age in
            DrawnColumn(entry) { indicator in
                let answer = form.earlier?.answer(to: indicator)
                let figure =
                    age == years
                    ? form.earlier?.figure(of: indicator)
                    : age == years + 1 ? form.recalled(answer?.valueYearBefore) : nil
                if indicator.isComputed { return DrawnCell(CellContent(figure), .pastFigure) }
                // A yes or no has no column for other years.
                guard indicator.kind != .boolean else { return DrawnCell(.empty, .nothingAsked) }
                return DrawnCell(CellContent(figure), indicator.look, accepts: guards[indicator])
            }
        }
    }

    /// The years from a campaign to the next; one when they are not named after years.
    private static func yearsBetween(_ earlier: String?, _ current: String) -> Int {
        guard let first = earlier.flatMap({ Int($0.prefix(4)) }), let second = Int(current.prefix(4)), first < second
        else { return 1 }
        return second - first
    }

    private static func figures(_ lists: FormLists, _ guards: FigureGuards) -> [DrawnColumn<Indicator>] {
        let help = "Nombre du haut de la fraction (voir la définition)."
        let top = Guard.figure(.atLeast(0), "Numérateur N", help, refusal: "Saisir un nombre, 0 ou plus.")
        // A rate of change may be negative.
        let signedTop = Guard.anything("Numérateur N", help)
        let bottom = Guard.figure(
            .atLeast(0.01),
            "Dénominateur N",
            "Nombre du bas de la fraction, plus grand que 0. Valeur N = numérateur / dénominateur.",
            refusal: "Saisir un nombre plus grand que 0."
        )
        let yesNo = Guard.choice(lists[.yesNo], "Valeur N", "oui ou non.", refusal: "Répondre oui ou non.")
        let statuses = Guard.choice(
            lists[.indicatorStatus],
            "Statut",
            "constaté, estimé, non disponible ou secret statistique. Sans chiffre : choisir un des deux derniers et commenter.",
            refusal: "Choisir une des valeurs de la liste."
        )
        let comments = Guard.anything(
            "Commentaire",
            "Attendu si le chiffre manque, ou s’il change fortement d’une année à l’autre."
        )
        let excuses = IndicatorStatus.allCases.filter(\.excusesValue).map(\.rawValue)
        let parts: [(Entry<Double>, (Indicator) -> Guard)] = [
            (numerator, { $0.minimum ?? 0 < 0 ? signedTop : top }), (denominator, { _ in bottom }),
        ]
        return parts.map { entry, accepts in
            DrawnColumn(entry, marks: [Mark(due: { "AND(\($0.isFilled(value)),\($0.isEmpty(entry)))" })]) {
                $0.isQuotient ? asked($0, .figure, accepts($0)) : DrawnCell(.empty, .nothingAsked)
            }
        } + [
            DrawnColumn(
                value,
                marks: [
                    Mark(due: { names in
                        let unexcused = excuses.map { "\(names[status])<>\"\($0)\"" }.joined(separator: ",")
                        return "AND(\(names.holds(obligation, "oui")),\(names.isEmpty(value)),\(unexcused))"
                    })
                ]
            ) { indicator in
                indicator.kind == .boolean
                    ? asked(indicator, .centredWord, yesNo) : asked(indicator, indicator.look, guards[indicator])
            },
            DrawnColumn(status, marks: [Mark(due: { "AND(\($0.isFilled(value)),\($0.isEmpty(status)))" })]) {
                asked($0, .word, statuses)
            },
            DrawnColumn(
                comment,
                marks: [
                    Mark(due: { names in
                        let isExcused = excuses.map { names.holds(status, $0) }.joined(separator: ",")
                        return "AND(\(names.isEmpty(comment)),OR(\(isExcused)))"
                    })
                ]
            ) { asked($0, .text, comments) },
        ]
    }

    private static func sources(_ form: FormSubject) -> DrawnColumn<Indicator> {
        let recalled = form.earlier.map { " Repris de \($0.campaign) : à vérifier." } ?? ""
        let accepts = Guard.anything("Source", "D’où vient le chiffre.\(recalled)")
        return DrawnColumn(source) {
            asked($0, .text, accepts, holding: CellContent(typed: form.earlier?.answer(to: $0)?.source.value))
        }
    }

    private static func days(_ form: FormSubject) -> DrawnColumn<Indicator> {
        let closing = form.campaign.closing
        let first = CalendarDate(year: form.campaign.opening.year - 1, month: 9, day: 1) ?? closing
        let accepts = Guard.date(
            min(first, closing)...closing,
            "Date d’observation",
            "Jour où le chiffre a été relevé : JJ/MM/AAAA."
        )
        return DrawnColumn(observationDate) { asked($0, .date, accepts) }
    }

    /// A cell to fill, unless the program calculates the indicator.
    private static func asked(
        _ indicator: Indicator,
        _ look: CellLook,
        _ accepts: Guard?,
        holding content: CellContent = .empty
    ) -> DrawnCell {
        indicator.isComputed ? DrawnCell(.empty, .nothingAsked) : DrawnCell(content, look, accepts: accepts)
    }
}

extension Indicator {
    fileprivate var look: CellLook {
        switch kind {
        case .count, .amount: .wholeFigure
        case .rate, .ratio, .decimal, .boolean: .figure
        }
    }

    /// How the figure is made and how far it may go, in a few words.
    fileprivate var explanation: String {
        if isComputed { return "Calculé par la mission à partir des autres feuilles\u{A0}: ne rien saisir." }
        return [formula.map { "= \($0)" }, expectation].compactMap(\.self).joined(separator: "\n")
    }

    private var expectation: String? {
        switch kind {
        case .boolean: return "Attendu\u{A0}: oui ou non"
        case .amount: return "Attendu\u{A0}: en \(unit == "€" ? "euros" : unit)"
        case .count:
            if minimum ?? 0 == 0, maximum == nil { return "Attendu\u{A0}: nombre entier" }
            return range().map { "Attendu\u{A0}: nombre entier\(maximum == nil ? "," : "") \($0)" }
        case .rate, .ratio, .decimal:
            let isCounted = !["", "nombre", "ratio"].contains(unit)
            return range(in: isCounted ? unit : nil).map { "Bornes\u{A0}: \($0)" }
        }
    }
}
