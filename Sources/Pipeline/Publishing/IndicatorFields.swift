internal import Evaluation
internal import Office

/// An indicator beside the figures of the campus.
enum IndicatorFields {
    static let all: [DocumentField<IndicatorReading>] = [
        .text("code", "code de l’indicateur", "D0.C1.R1.I1") { "\($0.indicator.code)" },
        .text("titre", "titre de l’indicateur", "Taux d’insertion") { $0.indicator.title },
        .text("formule", "mode de calcul", "sortants en emploi / sortants") { $0.indicator.formula },
        .text("unité", "unité", "%") { FigureText.unit(of: $0.indicator) },
        .text("type", "nature de l’indicateur", "taux") { FigureText.kind(of: $0.indicator) },
        .text("statut requis", "obligatoire, facultatif ou calculé", "obligatoire") {
            FigureText.requirement(of: $0.indicator)
        },
        .text("avant-dernière", "valeur N-2", "78,7") {
            FigureText.earlierFigure($0.valueTwoYearsBefore, of: $0.indicator)
        },
        .text("précédente", "valeur N-1", "82,1") { FigureText.earlierFigure($0.valueYearBefore, of: $0.indicator) },
        .text("valeur", "valeur N", "81,0") { reading in
            reading.value.map { FigureText.figure($0, of: reading.indicator) }
        },
        .text("code court", "code sans celui du domaine", "C1.R1.I1") { FigureText.shortCode(of: $0.indicator) },
        .text("note", "« * » si obligatoire, unité et sens", "* (en années, mieux si moins)") {
            FigureText.note(on: $0.indicator)
        },
        .text("n2", "valeur N-2 avec son pour cent", "78,7 %") {
            FigureText.column($0.valueTwoYearsBefore, of: $0.indicator)
        },
        .text("n1", "valeur N-1 avec son pour cent", "82,1 %") {
            FigureText.column($0.valueYearBefore, of: $0.indicator)
        },
        .text("n", "valeur N avec son pour cent", "81,0 %") { FigureText.column($0.value, of: $0.indicator) },
        .text("lecture", "mieux, moins bien, stable, une année…", "mieux") { FigureText.outcome(of: $0) },
        .style("couleur lecture", "style de la lecture, en alerte si elle est moins bonne", among: OutcomeStyle.names) {
            OutcomeStyle.name(of: $0.outcome)
        },
        .text(
            "repère",
            "médiane et quartiles des campus, si la campagne les montre",
            "Médiane de 11 campus : 26,3 (21,0 à 36,2) ; de 5 de la filière : 24,0 (20,0 à 30,0)"
        ) {
            MarkText.note(on: $0)
        },
        .figure("courbe", "les valeurs de N-2 à N") { DocumentFigures.curve(of: $0) },
        .text("statut", "statut de la valeur, avec la marque « effectif faible »", "constaté") {
            FigureText.status(of: $0)
        },
        .text("source", "source de la valeur", "Diagnostic du campus") { $0.source },
        .date("date", "date d’observation") { $0.observationDate },
        .text("commentaire", "commentaire du campus", "Donnée en cours de collecte") { $0.comment },
    ]

    static let years = ["N-2", "N-1", "N"]

    /// Bars side by side: one per year for each rate; a missing year leaves a gap.
    static func chart(of readings: [IndicatorReading]) -> ChartData {
        ChartData(
            categories: readings.map { "\($0.indicator.code)" },
            series: years.enumerated().map { index, year in
                ChartSeries(name: year, values: readings.map { $0.years[index] })
            },
            alternativeText: ChartText.alternative(of: readings)
        )
    }
}

/// The paragraph styles of a reading: plain, in alert, or small where nothing is compared.
enum OutcomeStyle {
    static let names = TextStyle.names + ["Petit"]

    static func name(of outcome: IndicatorOutcome) -> String {
        switch outcome {
        case .worse, .notHeld: names[1]
        case .missing, .smallHeadcount, .singleYear, .unread: names[2]
        case .held, .stable, .better, .rising, .falling: names[0]
        }
    }
}
