package import Evaluation
package import Office
internal import Words

extension NationalReview: DocumentContent {
    /// What the template of the national overview may say.
    package static let vocabulary: TemplateVocabulary = fields.vocabulary()

    package var model: DocumentModel { .review }

    /// The values of every field of the vocabulary.
    package var context: TemplateContext { Self.fields.context(of: self) }

    private static let fields: [DocumentField<NationalReview>] =
        subject + firstPage + answers + levels + ReviewFields.ratings + ReviewFields.thresholds + ReviewFields.experts
        + ReviewFields.annexes

    private static let subject: [DocumentField<NationalReview>] = [
        .text("campagne", "nom de la campagne", "2018") { $0.cohort.campaign.name },
        .text("campagne titre", "intitulé de la campagne", "Campagne 2018-2019") { $0.cohort.campaign.title },
        .date("date", "date de référence de la campagne, ou celle du dernier dépôt ou de la dernière grille") {
            $0.cohort.date
        },
        .text("référentiel", "version du référentiel", "2018.1") { $0.cohort.referential.version },
        .text("origine", "origine du référentiel", "référentiel proposé v0") { $0.cohort.referential.origin },
        .count("attendus", "campus attendus", "78") { $0.cohort.campuses.count },
        .count("recevables", "campus recevables", "61") { $0.cohort.levels.total },
        .boolean("assez", "cinq campus recevables ou plus") { $0.cohort.levels.total >= Cohort.fewest },
        .count("seuil initial", "niveau exigé d’une labellisation", "1") {
            $0.cohort.campaign.thresholds.initial.rawValue
        },
        .count("seuil mi parcours", "niveau exigé d’un suivi à mi-parcours", "2") {
            $0.cohort.campaign.thresholds.midTerm.rawValue
        },
        .count("seuil renouvellement", "niveau exigé d’un renouvellement", "3") {
            $0.cohort.campaign.thresholds.renewal.rawValue
        },
    ]

    private static let firstPage: [DocumentField<NationalReview>] = [
        .text("verdict", "ce qu’il faut savoir d’abord", "38 campus sur 61 atteignent le seuil de leur demande") {
            CohortText.verdict(of: $0.cohort)
        },
        .text("chapeau", "réponses, niveau le plus fréquent, progression", "66 des 78 campus ont déposé.") {
            ReviewText.lead(of: $0.cohort)
        },
        .text("carrés légende", "légende de la figure", "23 campus recevables sont sous leur seuil") {
            ReviewText.squares(of: $0.cohort)
        },
        .figure("carrés", "un carré par campus attendu") { ReviewFigures.squares(of: $0.cohort) },
        .text("demandes légende", "légende du tableau des demandes", "13 demandes de renouvellement sur 32") {
            ReviewText.requests(of: $0.cohort)
        },
        .list("demandes", "types de demande, puis l’ensemble", group) { $0.requests },
        .list("retenir", "ce qu’il faut retenir", point) { ReviewText.findings(of: $0.cohort).map(ReviewPoint.init) },
        .list("décisions", "ce qui demande une décision", point) {
            ReviewText.decisions(of: $0.cohort).map(ReviewPoint.init)
        },
    ]

    private static let point: [DocumentField<ReviewPoint>] = [
        .text("titre", "de quoi il s’agit", "Domaines") { $0.title },
        .text("texte", "ce qu’il faut en savoir", "le plus avancé est D3.") { $0.text },
    ]

    static let group: [DocumentField<Group>] = [
        .text("nom", "type de demande, catégorie ou ensemble", "Renouvellement") { $0.name.capitalizedFirst },
        .text("seuil", "niveau exigé", "niveau 3") { $0.threshold.map(LevelText.text) ?? "divers" },
        .count("attendus", "campus attendus", "42") { $0.expected },
        .count("déposés", "campus qui ont déposé", "34") { $0.deposited },
        .count("recevables", "campus recevables", "32") { $0.levels.total },
        .figure("barre", "part de chaque niveau") { ReviewFigures.bar($0.levels, of: $0.name) },
        .text("au seuil", "campus qui atteignent le seuil", "13 sur 32") {
            $0.levels.total == 0 ? "–" : "\($0.levels.atThreshold) sur \($0.levels.total)"
        },
        .count("nc", "campus non classés", "0") { $0.levels[nil] },
        .count("n1", "campus au niveau 1", "2") { $0.levels[.initiated] },
        .count("n2", "campus au niveau 2", "17") { $0.levels[.structured] },
        .count("n3", "campus au niveau 3", "12") { $0.levels[.achieved] },
        .count("n4", "campus au niveau 4", "1") { $0.levels[.recognized] },
    ]

    private static let answers: [DocumentField<NationalReview>] = [
        .text("réponses", "combien ont répondu", "66 campus ont déposé sur 78.") { ReviewText.answers(of: $0.cohort) },
        .text("académies légende", "légende du tableau des académies", "21 académies sur 31") {
            ReviewText.completeAcademies(of: $0.cohort)
        },
        .list("académies", "réponses de chaque académie", turnout) { $0.cohort.academies },
        .text("fichiers", "ce que sont devenus les fichiers reçus", "74 fichiers reçus.") {
            ReviewText.files(of: $0.cohort)
        },
        .text("filières légende", "légende du tableau des filières", "8 filières sur 12") {
            ReviewText.incompleteSectors(of: $0.cohort)
        },
        .list("filières", "réponses de chaque filière", turnout) { $0.cohort.sectors },
    ]

    private static let turnout: [DocumentField<Turnout>] = [
        .text("nom", "académie ou filière", "Bordeaux") { $0.name },
        .count("attendus", "campus attendus", "5") { $0.expected },
        .count("déposés", "campus qui ont déposé", "4") { $0.deposited },
        .count("recevables", "campus recevables", "3") { $0.assessable },
        .figure("signes", "un signe par campus") { ReviewFigures.signs(of: $0) },
        .text("manquent", "campus sans nouvelles", "BOR-001") { turnout in
            let missing = turnout.campuses.filter { $0.state == .missing }.map(\.identifier)
            if missing.count > 2, missing.count == turnout.expected { return "tous" }
            // What is blocked is told just after.
            let isBlocked = turnout.campuses.contains { $0.state == .blocked }
            if missing.isEmpty { return isBlocked ? "aucun ;" : "complet" }
            return missing.joined(separator: ", ") + (isBlocked ? " ;" : "")
        },
        .text("bloqués", "campus dont le dossier est bloqué", "bloqué : BOR-005") { turnout in
            let blocked = turnout.campuses.filter { $0.state == .blocked }.map(\.identifier)
            if blocked.isEmpty { return nil }
            return FrenchPhrase.agreeing(with: blocked.count, "bloqué", "bloqués")
                + " : \(blocked.joined(separator: ", "))"
        },
    ]

    private static let levels: [DocumentField<NationalReview>] = [
        .text("niveaux", "niveaux des campus", "31 sur 61 sont au niveau 2.") { ReviewText.levels(of: $0.cohort) },
        .list("groupes de niveaux", "demandes et catégories, puis l’ensemble", group) { $0.levelGroups },
        .text("distances légende", "légende de la distance au seuil", "9 des 23 campus sous le seuil") {
            ReviewText.distances(of: $0.cohort)
        },
        .list("distances", "ancres à relever pour atteindre le seuil", distance) { $0.distances },
        .boolean("compare", "une campagne précédente est connue") { $0.cohort.progression != nil },
        .text("précédente", "nom de la campagne précédente", "2017") { $0.cohort.progression?.campaign },
        .text("progression", "ce qui a changé depuis", "29 campus sont montés.") {
            ReviewText.progression($0.cohort.progression)
        },
        .text("mouvements", "références et recommandations depuis", "1 010 en hausse.") {
            $0.cohort.progression.map(ReviewText.moves)
        },
        .list("transitions", "campus de chaque niveau d’alors", transition) { review in
            // Nobody moves where nobody is in both campaigns.
            guard let progression = review.cohort.progression, !progression.campuses.isEmpty else { return [] }
            return progression.transitions.enumerated().map { TransitionRow(from: $0.offset, $0.element) }
        },
    ]

    private static let distance: [DocumentField<Distance>] = [
        .text("nom", "nombre d’ancres à relever", "Une ancre") { $0.name.capitalizedFirst },
        .count("campus", "campus", "9") { $0.count },
        .text("part", "part des recevables", "15 %") { CohortText.percent(Fraction($0.count, of: $0.total)) ?? "–" },
        .figure("barre", "nombre de campus") {
            ReviewFigures.value($0.count, of: $0.total, isAlert: !$0.isReached, named: $0.name)
        },
    ]

    private static let transition: [DocumentField<TransitionRow>] =
        [
            .text("nom", "niveau d’alors", "Niveau 2") { $0.name },
            .count("total", "campus de ce niveau", "22") { $0.counts.reduce(0, +) },
        ]
        + (0..<5).map { column in
            .text("vers \(column)", "campus qui sont maintenant à ce niveau, \(column) : non classé", "15 ↑") {
                $0.text(column)
            }
        }
}

/// A point of the first page.
struct ReviewPoint {
    let title: String
    let text: String

    init(_ point: (title: String, text: String)) {
        title = point.title
        text = point.text
    }
}

/// Where the campuses of a level went.
struct TransitionRow {
    let from: Int
    let counts: [Int]

    init(from: Int, _ counts: [Int]) {
        self.from = from
        self.counts = counts
    }

    var name: String { from == 0 ? "Non classé" : "Niveau \(from)" }

    /// `15 ↑`, `7 =`, or a dot.
    func text(_ to: Int) -> String {
        let count = counts[to]
        if count == 0 { return "·" }
        return "\(count) \(to > from ? "↑" : to < from ? "↓" : "=")"
    }
}
