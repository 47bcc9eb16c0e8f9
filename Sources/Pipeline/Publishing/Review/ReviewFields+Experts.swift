internal import Evaluation
internal import Office
import Words

/// What experts say, then the data and the campuses, one by one.
extension ReviewFields {
    static let experts: [DocumentField<NationalReview>] = [
        .boolean("externe", "une grille d’expert est reçue") { !$0.cohort.external.grids.isEmpty },
        .text("externe message", "accord des experts avec les campus", "69,0 % sont identiques.") {
            ReviewText.externalMessage(of: $0.cohort)
        },
        .text("externe légende", "le plus grand écart moyen", "D1 : −0,15 niveau") {
            ReviewText.externalCaption(of: $0.cohort)
        },
        .count("grilles", "grilles comptées", "63") { $0.cohort.external.grids.count },
        .text("échelle", "bornes de l’échelle des écarts", "±0,5") { FrenchFormat.number($0.gapScale) },
        .list("accords", "accord sur chaque domaine, puis ensemble", agreement) { AgreementRow.domains(of: $0) },
        .list("discordances", "cotations d’expert à deux niveaux ou plus, douze au plus", discordance) { review in
            discordances(of: review.cohort).prefix(12).compactMap { GapRow($0, in: review.cohort.referential) }
        },
        .text("discordances autres", "combien ne sont pas montrées", "3 autres") { review in
            let left = discordances(of: review.cohort).dropFirst(12)
            return others(left.reduce(0) { $0 + $1.count }, sheet: "Discordances")
        },
        .list("divergences", "ancres que deux experts cotent à deux niveaux d’écart, dix au plus", discordance) {
            review in
            review.anchorSpreads.prefix(10).map { GapRow($0, in: review.cohort.referential) }
        },
        .text("divergences autres", "combien ne sont pas montrées", "2 autres") { review in
            others(review.anchorSpreads.count - 10, sheet: "Divergences")
        },
        .boolean("rendu", "un avis est rendu") { !$0.cohort.session.isEmpty },
        .text("avis message", "combien d’avis, lequel est le plus fréquent", "63 avis sur 32 campus.") {
            ReviewText.opinionMessage(of: $0.cohort)
        },
        .list("avis", "la liste des avis, et combien sont rendus", opinion) { OpinionRow.all(of: $0.cohort) },
        .list("séances", "campus dans l’ordre d’examen", session) { review in
            review.cohort.session.enumerated().map { SessionRow(place: $0.offset + 1, entry: $0.element) }
        },
    ]

    private static func others(_ count: Int, sheet: String) -> String {
        count <= 0
            ? "Toutes sont montrées."
            : "\(FrenchPhrase.count(count, "autre", "autres")) : feuille « \(sheet) » de bilan.ods."
    }

    private static let agreement: [DocumentField<AgreementRow>] = [
        .text("nom", "domaine ou expert", "D1 – Pilotage") { $0.name },
        .count("comparées", "cotations comparées", "596") { $0.divergence.count },
        .text("identiques", "part des cotations identiques", "68,6 %") {
            percent($0.divergence.exactShare?.percent(decimals: 1))
        },
        .text("à un niveau", "part des cotations à un niveau près", "99,2 %") {
            percent($0.divergence.withinOneShare?.percent(decimals: 1))
        },
        .text("écart", "écart moyen", "−0,15") { $0.divergence.meanGap.map(ReviewText.signed) ?? "–" },
        .text("kappa", "kappa pondéré", "0,78") {
            $0.divergence.kappa.map { FrenchFormat.number($0, .exactly(2)) } ?? "n. c."
        },
        .figure("figure", "écart moyen sur son échelle") {
            ReviewFigures.gap($0.divergence, within: $0.scale, named: $0.code)
        },
    ]

    private static func percent(_ value: Double?) -> String { value.map(ReviewText.oneDecimal) ?? "–" }

    private static let discordance: [DocumentField<GapRow>] = [
        .text("campus", "identifiant du campus", "CRE-001") { $0.campus },
        .text("code", "code de la référence", "D2.C2.R1") { $0.code },
        .text("titre", "titre de la référence", "Mixité des statuts") { $0.title },
        .text("niveaux", "niveaux donnés", "3 et 1") { $0.levels },
    ]

    private static let opinion: [DocumentField<OpinionRow>] = [
        .text("code", "code de l’avis", "FAV-RES") { $0.code },
        .text("libellé", "libellé de l’avis", "Favorable avec réserves") { $0.opinion?.label },
        .text("durée", "durée", "2 ans") { $0.opinion.map(OpinionText.duration) },
        .count("nombre", "avis rendus", "31") { $0.count },
        .figure("barre", "avis rendus") { ReviewFigures.value($0.count, of: $0.total, on: $0.most, named: $0.code) },
    ]

    /// By campus, then by standard: a chapter that circulates names no expert.
    private static func discordances(of cohort: Cohort) -> [[ExternalView.Discordance]] {
        let sorted = cohort.external.discordances.sorted { left, right in
            (left.campus, left.standard, left.expert) < (right.campus, right.standard, right.expert)
        }
        return sorted.map { Subject(campus: $0.campus, standard: $0.standard) }.together.map {
            $0.places.map { sorted[$0] }
        }
    }

    private struct Subject: Hashable {
        let campus: String
        let standard: ReferentialCode
    }

    private static let session: [DocumentField<SessionRow>] = [
        .count("numéro", "place dans l’ordre d’examen", "1") { $0.place },
        .text("identifiant", "identifiant du campus", "POI-002") { $0.entry.campus.identifier },
        .text("filière", "filière, jusqu’à sa première virgule", "Alimentaire") { $0.entry.campus.shortSector },
        .text("demande", "type de demande", "Renouvellement") { $0.entry.campus.campus.request.capitalizedFirst },
        .text("niveau", "niveau du campus", "2") { $0.entry.campus.level.map { "\($0.rawValue)" } ?? "–" },
        .style("couleur", "style de la cellule du niveau", among: MapRow.styles) { row in
            row.entry.campus.level.map { "Cote \($0.rawValue)" } ?? "Centré"
        },
        .count("ancres", "ancres sous le seuil", "4") { $0.entry.anchorsUnderThreshold },
        .count("discordances", "cotations d’expert à deux niveaux ou plus", "1") { $0.entry.discordances },
        .text("avis", "avis des experts", "2 × FAV-RES") { ReviewText.opinions(of: $0.entry) },
        .style("accord", "style des avis, en alerte quand ils diffèrent", among: ["Table Contents", "Alerte"]) { row in
            row.entry.agreement.isAlert ? "Alerte" : "Table Contents"
        },
        .text("durée", "durée commune", "2 ans") { ReviewText.duration(of: $0.entry) },
    ]

    static let annexes: [DocumentField<NationalReview>] = [
        .text("qualité", "la règle la plus relevée", "IND-06 : 337 constats.") {
            ReviewText.qualityMessage(of: $0.cohort)
        },
        .list("règles", "les vingt règles les plus relevées", rule) { $0.cohort.rules },
        .text("règles autres", "combien d’autres ont un constat, vide pour aucune", "Et 3 autres règles.") {
            ReviewText.otherRules(of: $0.cohort)
        },
        .list("règles désactivées", "règles que la campagne n’applique pas", ruleOff) { $0.cohort.rulesOff },
        .list("campus", "tous les campus attendus", campus) { $0.cohort.campuses },
        .text("experts message", "experts qui s’écartent le plus", "2 experts s’écartent.") {
            ReviewText.expertMessage(of: $0.cohort)
        },
        .list("experts", "accord de chaque expert", agreement) { AgreementRow.experts(of: $0) },
    ]

    private static let rule: [DocumentField<RuleTally>] = [
        .text("code", "code de la règle", "IND-06") { $0.code.rawValue },
        .text("fait", "ce qu’elle demande", "Le dénominateur atteint l’effectif minimal.") { $0.code.explanation.fact },
        .count("constats", "constats", "337") { $0.findings },
        .count("campus", "campus", "49") { $0.campuses },
        .count("expliqués", "constats que le campus a expliqués", "3") { $0.explained },
    ]

    private static let ruleOff: [DocumentField<RuleAdaptation>] = [
        .text("code", "code de la règle", "REF-08") { $0.code.rawValue },
        .text("motif", "pourquoi", "La question n’apprend rien cette année.") { $0.reason },
    ]

    private static let campus: [DocumentField<CohortCampus>] = [
        .text("identifiant", "identifiant du campus", "BOR-001") { $0.identifier },
        .text("titre", "intitulé sans ses premiers mots", "De la montagne") {
            CohortText.shortName(of: $0.campus).capitalizedFirst
        },
        .text("académie", "académie", "Bordeaux") { $0.campus.district },
        .text("demande", "type de demande", "Renouvellement") { $0.campus.request.capitalizedFirst },
        .text("état", "état du dossier, niveau", "recevable, niveau 2") { campus in
            switch campus.state {
            case .missing, .blocked: CohortText.state(campus.state)
            case .toCorrect: "provisoire, \(LevelText.text(ofCampus: campus.level))"
            case .toExplain, .ready: LevelText.text(ofCampus: campus.level)
            }
        },
    ]
}

/// The agreement on a domain, or of an expert.
struct AgreementRow {
    /// What the drawing is named by: a title would not fit.
    let code: String
    let name: String
    let divergence: Divergence
    let scale: Double

    static func domains(of review: NationalReview) -> [AgreementRow] {
        let (external, scale) = (review.cohort.external, review.gapScale)
        return zip(review.cohort.referential.domains, external.domains).map { domain, divergence in
            AgreementRow(
                code: "\(domain.code)",
                name: "\(domain.code) – \(domain.title)",
                divergence: divergence,
                scale: scale
            )
        } + [AgreementRow(code: "Ensemble", name: "Ensemble", divergence: external.overall, scale: scale)]
    }

    static func experts(of review: NationalReview) -> [AgreementRow] {
        review.cohort.external.experts.map {
            AgreementRow(code: $0.expert, name: $0.expert, divergence: $0.overall, scale: review.gapScale)
        }
    }
}

/// Levels of one standard that are far apart.
struct GapRow {
    let campus: String
    let code: String
    let title: String?
    let levels: String

    /// - Parameter gaps: those of a campus on one standard, of as many experts.
    init?(_ gaps: [ExternalView.Discordance], in referential: Referential) {
        guard let gap = gaps.first else { return nil }
        campus = gap.campus
        code = "\(gap.standard)"
        title = referential.standard(gap.standard)?.title
        let levels = FrenchPhrase.list(gaps.map { "\($0.external.rawValue)" })
        let experts = FrenchPhrase.agreeing(with: gaps.count, "expert", "experts")
        self.levels = "campus \(gap.own.rawValue), \(experts) \(levels)"
    }

    init(_ spread: ExternalView.ExpertSpread, in referential: Referential) {
        campus = spread.campus
        code = "\(spread.standard)"
        title = referential.standard(spread.standard)?.title
        levels = FrenchPhrase.list(spread.levels.map { "\($0.level.rawValue)" }.sorted())
    }
}

struct OpinionRow {
    let code: String
    let opinion: Opinion?
    let count: Int
    /// The most that one of the list was given.
    let most: Int
    /// All that were given, those out of the list too.
    let total: Int

    static func all(of cohort: Cohort) -> [OpinionRow] {
        let counts = cohort.opinionCounts
        let most = max(counts.map(\.count).max() ?? 0, 1)
        let total = cohort.session.reduce(0) { $0 + $1.given.count }
        return counts.map { code, count in
            let opinion = cohort.campaign.opinions.first { $0.code == code }
            return OpinionRow(code: code, opinion: opinion, count: count, most: most, total: total)
        }
    }
}

struct SessionRow {
    let place: Int
    let entry: SessionEntry
}

extension NationalReview {
    /// The end of the scale of gaps, on both sides of zero: half a level where all fit.
    fileprivate var gapScale: Double {
        let gaps = cohort.external.domains + cohort.external.experts.map(\.overall)
        return gaps.contains { abs($0.meanGap ?? 0) > 0.5 } ? 1 : 0.5
    }

    /// The anchors that two experts rate far apart.
    fileprivate var anchorSpreads: [ExternalView.ExpertSpread] {
        let anchors = Set(cohort.referential.anchors.map(\.code))
        return cohort.external.spreads.filter { anchors.contains($0.standard) }
    }
}
