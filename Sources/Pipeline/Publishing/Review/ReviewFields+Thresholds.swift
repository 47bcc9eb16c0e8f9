internal import Evaluation
internal import Office
import Words

/// Anchors under their threshold, then indicators.
extension ReviewFields {
    static let thresholds: [DocumentField<NationalReview>] = [
        .text("ancres", "ancres sous le seuil, et ce qui est prévu", "55 ancres sont sous le seuil.") {
            ReviewText.anchorMessage(of: $0.cohort)
        },
        .text("ancres légende", "les deux ancres qui manquent le plus", "D1.C2.R3 manque à 13 campus") {
            ReviewText.anchorCaption(of: $0.cohort)
        },
        .list("ancres basses", "ancres sous le seuil, la plus fréquente d’abord", anchor) { review in
            review.cohort.lowAnchorTallies.map { LowAnchorRow(anchor: $0, total: review.cohort.levels.total) }
        },
        .list("tableaux d'ancres", "les mêmes ancres, autant qu’un tableau a de place", anchorTable) {
            LowAnchorTable.all(of: $0)
        },
        .text("indicateurs", "combien d’indicateurs sont utilisables", "44 indicateurs sur 90.") {
            ReviewText.indicatorMessage(of: $0.cohort)
        },
        .list("usages", "ce que deviennent les valeurs déclarées", use) { IndicatorUse.all(of: $0.cohort) },
        .list("indicateurs oubliés", "indicateurs obligatoires les moins renseignés", indicator) { review in
            review.leastAnswered.rows.map { IndicatorRow($0, among: review.cohort.levels.total) }
        },
        .text("indicateurs oubliés autres", "combien d’autres sont à égalité avec le dernier, vide pour aucun", tied) {
            ReviewText.tied($0.leastAnswered.tied, .answers)
        },
        .list("indicateurs dispersés", "indicateurs qui ont le plus de valeurs éloignées", indicator) { review in
            review.mostScattered.rows.map { IndicatorRow($0, among: review.cohort.levels.total) }
        },
        .text("indicateurs dispersés autres", "combien d’autres sont à égalité avec le dernier, vide pour aucun", tied)
        {
            ReviewText.tied($0.mostScattered.tied, .outliers)
        },
        .text("campus dispersés", "campus qui ont trois valeurs éloignées ou plus", "GRE-001 (4)") { review in
            let campuses = review.scatteredCampuses
            return campuses.isEmpty ? "aucun" : FrenchPhrase.list(campuses.map { "\($0.campus) (\($0.count))" })
        },
        .list("domaines d'indicateurs", "indicateurs de chaque domaine", domain) { review in
            review.cohort.referential.domains.map { IndicatorDomain($0, in: review.cohort) }
        },
    ]

    private static let tied =
        "2 autres indicateurs sont à égalité avec le dernier : feuille « Indicateurs » de bilan.ods."

    private static let anchor: [DocumentField<LowAnchorRow>] = [
        .text("code", "code de l’ancre", "D1.C2.R3") { "\($0.anchor.standard.code)" },
        .text("titre", "titre de l’ancre", "Budget et modèle économique") { $0.anchor.standard.title },
        .count("campus", "campus sous le seuil", "13") { $0.anchor.count },
        .figure("barre", "campus sous le seuil") { row in
            ReviewFigures.value(row.anchor.count, of: row.total, isAlert: true, named: "\(row.anchor.standard.code)")
        },
        .count("sans action", "dont aucune action vivante ne s’occupe", "1") { $0.anchor.withoutAction },
    ]

    private static let anchorTable: [DocumentField<LowAnchorTable>] = [
        .list("colonnes", "ancres du tableau, dans l’ordre du référentiel", column) { $0.anchors },
        .list("manques", "campus qui ont une de ces ancres sous le seuil", gap) { $0.rows },
    ]

    private static let column: [DocumentField<Standard>] = [
        .text("code", "code de l’ancre, sur trois lignes", "D1\nC2\nR3") {
            "\($0.code)".split(separator: ".").joined(separator: "\n")
        }
    ]

    private static let gap: [DocumentField<LowCampusRow>] = [
        .text("identifiant", "identifiant du campus", "BOR-004") { $0.campus.identifier },
        .text("demande", "type de demande", "Renouvellement") { $0.campus.campus.request.capitalizedFirst },
        .text("seuil", "niveau exigé", "3") { $0.campus.threshold.map { "\($0.rawValue)" } },
        .text("ancres", "ancres sous le seuil, leur niveau, « ! » sans action vivante", "D1.C2.R3 (2!)") { row in
            row.gaps.map { "\($0.standard) (\(LowCampusRow.text(of: $0)))" }.joined(separator: ", ")
        },
        .list("cellules", "une par ancre des colonnes", cell) { $0.cells },
        .count("sans action", "ancres sans action vivante", "1") { $0.gaps.count { !$0.hasAction } },
        .text("échéance", "première échéance prévue", "31/03/2019") { row in
            row.gaps.compactMap(\.deadline).min().map(FrenchFormat.shortDate) ?? "aucune"
        },
    ]

    private static let cell: [DocumentField<LowCampusRow.Cell>] = [
        .text("texte", "niveau sous le seuil, « ! » sans action vivante, « · » au seuil, « – » non coté", "2!") {
            $0.text
        }
    ]

    private static let use: [DocumentField<IndicatorUse>] = [
        .text("nom", "obligatoires, facultatifs, ensemble ou calculés par la mission", "Obligatoires") { $0.name },
        .count("nombre", "indicateurs", "42") { $0.indicators.count },
        .text("attendues", "valeurs attendues des campus", "2 562") { $0.expected.map(whole) ?? "–" },
        .text("déclarées", "valeurs déclarées", "2 387") { whole($0.answered) },
        .text("part", "part des valeurs déclarées", "93 %") { use in
            use.expected.flatMap { CohortText.percent(Fraction(use.answered, of: $0)) } ?? "–"
        },
        .count("rejetées", "valeurs qu’une règle écarte", "35") { $0.indicators.reduce(0) { $0 + $1.rejected } },
        .count("faibles", "taux sur un effectif trop faible", "136") { $0.indicators.reduce(0) { $0 + $1.small } },
        .text("utilisables", "valeurs utilisables", "2 216") { whole($0.indicators.reduce(0) { $0 + $1.count }) },
    ]

    private static func whole(_ number: Int) -> String { FrenchFormat.number(Double(number)) }

    private static let indicator: [DocumentField<IndicatorRow>] = [
        .text("code", "code, suivi de ● quand l’indicateur est obligatoire", "D2.C1.R1.I1 ●") { row in
            "\(row.summary.indicator.code)" + (row.summary.indicator.isRequired ? "\u{A0}●" : "")
        },
        .text("titre", "titre, unité, « calculé » s’il l’est par la mission", "Taux d’insertion (%)") { $0.title },
        .count("n", "valeurs utilisables", "53") { $0.summary.count },
        .text("répondent", "campus qui donnent une valeur", "53 sur 61") { "\($0.summary.answered) sur \($0.total)" },
        .figure("barre", "campus qui donnent une valeur") { row in
            ReviewFigures.value(row.summary.answered, of: row.total, width: 44, named: "\(row.summary.indicator.code)")
        },
        .count("éloignées", "valeurs éloignées des autres", "7") { $0.summary.spread?.outliers.count ?? 0 },
        .text("quartiles", "premier et troisième quartiles", "121 – 200") { $0.quartiles },
        .text("médiane", "médiane, ou part de oui", "164") { $0.median },
        .figure("boîte", "étendue, quartiles, médiane, valeurs éloignées") { ReviewFigures.box($0.summary, width: 30) },
    ]

    private static let domain: [DocumentField<IndicatorDomain>] = [
        .text("code", "code du domaine", "D0") { "\($0.domain.code)" },
        .text("titre", "titre du domaine", "Opportunité économique") { FigureText.inSentence($0.domain.title) },
        .text("message", "indicateurs du domaine", "17 indicateurs, dont 8 obligatoires.") { $0.message },
        .list("indicateurs", "indicateurs du domaine", indicator) { $0.rows },
    ]
}

/// Anchors that some campus has under its threshold, and the campuses that have one of them there.
struct LowAnchorTable {
    let anchors: [Standard]
    let rows: [LowCampusRow]

    /// Anchors of a table: a page has room for so many.
    private static let mostAnchors = 10

    static func all(of review: NationalReview) -> [LowAnchorTable] {
        let anchors = review.lowAnchorColumns
        return anchors.indices.runs(ofAtMost: mostAnchors).map {
            LowAnchorTable(anchors: Array(anchors[$0]), of: review.cohort.assessable)
        }
    }

    private init(anchors: [Standard], of campuses: [CohortCampus]) {
        self.anchors = anchors
        rows = campuses.map { LowCampusRow(campus: $0, anchors: anchors) }.filter { !$0.gaps.isEmpty }
    }
}

/// A campus beside some anchors, with a cell for each of them.
struct LowCampusRow {
    struct Cell {
        let text: String
    }

    let campus: CohortCampus
    /// Those of the anchors that are under the threshold.
    let gaps: [LowAnchor]
    let cells: [Cell]

    init(campus: CohortCampus, anchors: [Standard]) {
        let known = Dictionary(firstOf: campus.anchorsUnderThreshold.map { ($0.standard, $0) })
        self.campus = campus
        gaps = anchors.compactMap { known[$0.code] }
        cells = anchors.map { anchor in
            let other = campus.unratedAnchors.contains(anchor.code) ? "–" : "·"
            return Cell(text: known[anchor.code].map(Self.text) ?? other)
        }
    }

    /// `2`, `2!` when nobody works on it.
    static func text(of gap: LowAnchor) -> String { "\(gap.level.rawValue)\(gap.hasAction ? "" : "!")" }
}

struct LowAnchorRow {
    let anchor: (standard: Standard, count: Int, withoutAction: Int)
    let total: Int
}

/// An indicator as tables show it.
struct IndicatorRow {
    let summary: IndicatorSummary
    let total: Int

    init(_ summary: IndicatorSummary, among total: Int) {
        self.summary = summary
        self.total = total
    }

    var title: String {
        let indicator = summary.indicator
        let isPlain = ["", "nombre", "oui/non"].contains(indicator.unit)
        let notes = (isPlain ? [] : [indicator.unit]) + (indicator.isComputed ? ["calculé"] : [])
        return notes.isEmpty ? indicator.title : "\(indicator.title) (\(notes.joined(separator: ", ")))"
    }

    var quartiles: String {
        if summary.isBoolean, summary.count > 0 { return "\(summary.yes) oui" }
        guard let quartiles = summary.spread?.quartiles else { return "effectif insuffisant" }
        return "\(FrenchFormat.number(quartiles.first)) – \(FrenchFormat.number(quartiles.third))"
    }

    var median: String {
        if summary.isBoolean { return CohortText.percent(Fraction(summary.yes, of: summary.count)) ?? "–" }
        return summary.spread.map { FrenchFormat.number($0.quartiles.median) } ?? "–"
    }
}

/// What becomes of the figures of some indicators.
struct IndicatorUse {
    let name: String
    let indicators: [IndicatorSummary]
    /// Nil where campuses are asked nothing.
    let expected: Int?

    /// Those that campuses are asked for, then those that the mission computes, if any.
    static func all(of cohort: Cohort) -> [IndicatorUse] {
        let asked = cohort.indicators.filter { !$0.indicator.isComputed }
        let computed = cohort.indicators.filter(\.indicator.isComputed)
        func use(_ name: String, _ indicators: [IndicatorSummary]) -> IndicatorUse {
            IndicatorUse(name: name, indicators: indicators, expected: indicators.count * cohort.levels.total)
        }
        return [
            use("Obligatoires", asked.filter(\.indicator.isRequired)),
            use("Facultatifs", asked.filter { !$0.indicator.isRequired }),
            use("Ensemble", asked),
        ] + (computed.isEmpty ? [] : [IndicatorUse(name: "Calculés", indicators: computed, expected: nil)])
    }

    var answered: Int { indicators.reduce(0) { $0 + $1.answered } }
}

struct IndicatorDomain {
    let domain: Domain
    let rows: [IndicatorRow]

    init(_ domain: Domain, in cohort: Cohort) {
        self.domain = domain
        rows = cohort.indicators.filter { $0.indicator.code.ancestor(.domain) == domain.code }
            .map { IndicatorRow($0, among: cohort.levels.total) }
    }

    var message: String {
        let required = rows.count(where: \.summary.indicator.isRequired)
        let usable = rows.count { $0.summary.isUsable(among: $0.total) }
        return
            "\(domain.code) : \(FrenchPhrase.count(rows.count, "indicateur", "indicateurs")), dont \(FrenchPhrase.count(required, "obligatoire", "obligatoires")) ; "
            + "\(FrenchPhrase.count(usable, "utilisable", "utilisables")) pour trois campus sur quatre ou plus."
    }
}
