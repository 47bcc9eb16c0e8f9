internal import Evaluation
internal import Office
import Words

/// The fields of the national overview, chapter by chapter.
enum ReviewFields {
    static let ratings: [DocumentField<NationalReview>] = [
        .text("domaines", "domaines le plus et le moins avancés", "D3 est le plus avancé.") {
            ReviewText.domainMessage(of: $0.cohort)
        },
        .list("domaines et champs", "chaque domaine, puis ses champs", rank) { $0.ranks },
        .text("formation", "sujets de formation", "6 références sont au niveau 1.") {
            ReviewText.training(of: $0.cohort)
        },
        .list("références fortes", "références les mieux acquises, cinq au plus", standard) { $0.cohort.strongest },
        .list("références faibles", "références les moins acquises, cinq au plus", standard) { $0.cohort.weakest },
        .text(
            "références à égalité",
            "combien d’autres sont à égalité avec les dernières, vide pour aucune",
            "À égalité avec la dernière : 2 autres des mieux acquises."
        ) {
            ReviewText.tied(strongest: $0.tiedStrongest, weakest: $0.tiedWeakest)
        },
        .list("sujets", "références au niveau 1 dans plus de 30 % des campus", standard) { $0.cohort.trainingNeeds },
        .list("références basses", "références hors ancres le plus souvent sous le seuil", standard) {
            $0.lowStandards.rows
        },
        .text("références basses autres", "combien d’autres sont à égalité avec la dernière, vide pour aucune", tied) {
            ReviewText.tied($0.lowStandards.tied, .standards)
        },
        .list("références", "toutes les références", standard) { $0.cohort.standards },
        .text("carte", "comment lire la carte", "61 campus en lignes.") { ReviewText.map(of: $0.cohort) },
        .list("régions", "campus recevables de chaque région académique", region) { review in
            let profiles = Dictionary(grouping: review.cohort.profiles) { $0.campus.campus.region }
            return profiles.keys.alphabetical.map {
                MapRegion(name: $0, profiles: profiles[$0] ?? [], in: review.cohort)
            }
        },
        .text("groupes", "combien de groupes sont montrés", "21 groupes comptent cinq campus.") {
            ReviewText.groups(of: $0.cohort)
        },
        .list("groupes montrés", "groupes de cinq campus ou plus", shownGroup) { ReviewGroup.shown(of: $0.cohort) },
        .list("petits groupes", "groupes de moins de cinq campus, par critère", smallGroups) {
            SmallGroups.all(of: $0.cohort)
        },
    ]

    private static let tied = "2 autres références sont à égalité avec la dernière : annexe B."

    private static let rank: [DocumentField<NationalReview.Rank>] = [
        .text("code", "code du domaine ou du champ", "D0.C1") { "\($0.code)" },
        .text("titre", "titre", "Connaissance du territoire") { $0.title },
        .style("style", "style de la cellule du titre", among: ["Titre de ligne", "Table Contents"]) {
            $0.isDomain ? "Titre de ligne" : "Table Contents"
        },
        .count("cotations", "cotations de 1 à 4", "179") { $0.ratings.rated },
        .figure("barre", "part de chaque niveau") { ReviewFigures.bar($0.ratings, of: "\($0.code)") },
        .text("haut", "part des niveaux 3 et 4", "70 %") {
            CohortText.percent($0.ratings.share(from: .achieved)) ?? "–"
        },
        .text("médiane", "niveau médian", "3") { median(of: $0.ratings) },
        .text("quartiles", "premier et troisième quartiles", "2 – 3") { quartiles(of: $0.ratings) },
    ]

    static func median(of ratings: RatingTally) -> String {
        ratings.quartiles.map { FrenchFormat.number($0.median) } ?? "effectif insuffisant"
    }

    private static func quartiles(of ratings: RatingTally) -> String {
        ratings.quartiles.map { "\(FrenchFormat.number($0.first)) – \(FrenchFormat.number($0.third))" } ?? "–"
    }

    private static let standard: [DocumentField<StandardTally>] = [
        .text("code", "code de la référence, suivi de ★ pour une ancre", "D1.C1.R1 ★") {
            LevelText.code(of: $0.standard)
        },
        .text("titre", "titre de la référence", "Insertion professionnelle") { $0.standard.title },
        .count("campus", "campus qui la cotent", "60") { $0.ratings.rated },
        .count("nc", "campus non concernés", "2") { $0.ratings.notConcerned },
        .figure("barre", "part de chaque niveau") { ReviewFigures.bar($0.ratings, of: "\($0.code)") },
        .text("bas", "part du niveau 1", "12 %") { CohortText.percent($0.ratings.share(upTo: .initiated)) ?? "–" },
        .text("haut", "part des niveaux 3 et 4", "70 %") {
            CohortText.percent($0.ratings.share(from: .achieved)) ?? "–"
        },
        .text("médiane", "niveau médian", "3") { median(of: $0.ratings) },
        .text("part", "part du niveau 1, à une décimale", "61,5 %") { tally in
            tally.ratings.share(upTo: .initiated).map { ReviewText.oneDecimal($0.percent(decimals: 1)) } ?? "–"
        },
        .figure("barre basse", "part du niveau 1, avec la limite") { tally in
            ReviewFigures.value(
                tally.ratings[.initiated],
                of: tally.ratings.rated,
                limit: Double(tally.ratings.rated * StandardTally.trainingPercent) / 100,
                named: "\(tally.code)"
            )
        },
        .count("sous le seuil", "campus sous le seuil de leur demande", "40") { $0.underThreshold },
        .figure("barre seuil", "campus sous le seuil de leur demande") { tally in
            ReviewFigures.value(tally.underThreshold, of: tally.ratings.rated, isAlert: true, named: "\(tally.code)")
        },
    ]

    private static let region: [DocumentField<MapRegion>] = [
        .text("nom", "région académique", "Bretagne") { $0.name },
        .count("nombre", "campus recevables", "3") { $0.count },
        .list("cartes", "les champs du référentiel, autant qu’un tableau a de place", map) { $0.maps },
    ]

    private static let map: [DocumentField<RegionMap>] = [
        .list("champs", "champs du tableau, dans l’ordre du référentiel", field) { $0.fields },
        .list("campus", "campus de la région", mapRow) { $0.rows },
    ]

    private static let field: [DocumentField<ReferentialCode>] = [
        .text("code", "code du champ, coupé à l’espace", "D0 C1") { "\($0)".replacing(".", with: " ") }
    ]

    private static let mapRow: [DocumentField<MapRow>] = [
        .text("identifiant", "identifiant du campus", "LYO-001") { $0.campus.identifier },
        .text("filière", "filière, jusqu’à sa première virgule", "Alimentaire") { $0.campus.shortSector },
        .list("cotes", "une par champ de la carte", mark) { $0.fields },
    ]

    private static let mark: [DocumentField<RatingTally>] = [
        .text("médiane", "médiane des cotations du champ", "2,5") { text(of: $0) },
        .style("couleur", "style de cette cellule", among: MapRow.styles) { MapRow.style(of: $0) },
    ]

    private static let shownGroup: [DocumentField<ReviewGroup>] =
        [
            .text("critère", "ce que les campus ont en commun", "Région") { $0.criterion },
            .text("nom", "nom du groupe", "Bretagne") { $0.group.name.capitalizedFirst },
            .count("campus", "campus du groupe", "7") { $0.group.count },
            .figure("barre", "part de chaque niveau") {
                ReviewFigures.bar($0.group.levels, of: $0.group.name, width: 26)
            },
            .text("au seuil", "campus qui atteignent le seuil", "4") { "\($0.group.levels.atThreshold)" },
            .text("médianes", "médiane de chaque domaine, dans l’ordre", "2 · 3 · 2,5") { group in
                group.group.domains.map(text(of:)).joined(separator: " · ")
            },
            .list("domaines", "les mêmes, une par domaine du référentiel", median) { $0.group.domains },
        ]

    private static let median: [DocumentField<RatingTally>] = [
        .text("médiane", "médiane des cotations du domaine", "2,5") { text(of: $0) }
    ]

    private static func text(of ratings: RatingTally) -> String {
        ratings.median.map { FrenchFormat.number($0) } ?? "–"
    }

    private static let smallGroups: [DocumentField<SmallGroups>] = [
        .text("critère", "ce que les campus ont en commun", "Filière") { $0.criterion },
        .text("nombre", "petits groupes parmi tous", "4 sur 12") { "\($0.groups.count) sur \($0.total)" },
        .text("noms", "les petits groupes et leurs effectifs", "Bretagne (3)") { small in
            small.groups.map { "\(CohortText.shown($0.name)) (\($0.count))" }.joined(separator: " · ")
        },
    ]
}

/// The campuses of a region on the map, in as many tables as the fields of the referential ask for.
struct MapRegion {
    let name: String
    let count: Int
    let maps: [RegionMap]

    /// Fields of a table: a page has room for so many.
    private static let mostFields = 21

    init(name: String, profiles: [CampusProfile], in cohort: Cohort) {
        let codes = cohort.referential.domains.flatMap(\.fields).map(\.code)
        self.name = name
        count = profiles.count
        maps = codes.indices.runs(ofAtMost: Self.mostFields).map { columns in
            RegionMap(
                fields: Array(codes[columns]),
                rows: profiles.map { MapRow(campus: $0.campus, fields: Array($0.fields[columns])) }
            )
        }
    }
}

struct RegionMap {
    let fields: [ReferentialCode]
    let rows: [MapRow]
}

struct MapRow {
    let campus: CohortCampus
    let fields: [RatingTally]

    static let styles = ["Cote 1", "Cote 2", "Cote 3", "Cote 4", "Centré"]

    /// That of the whole level that is reached.
    static func style(of field: RatingTally) -> String { field.median.map { "Cote \(Int($0))" } ?? "Centré" }
}

/// A group that is large enough to be shown.
struct ReviewGroup {
    let criterion: String
    let group: CampusGroup

    static let order: [CampusGroup.Criterion] = [
        .request, .category, .labelAge, .networkSize, .region, .academy, .sector,
    ]

    static func shown(of cohort: Cohort) -> [ReviewGroup] {
        order.flatMap { criterion in
            cohort.groups(by: criterion).filter { !$0.isSuppressed }
                .map { ReviewGroup(criterion: CohortText.shortCriterion(criterion), group: $0) }
        }
    }
}

/// The groups of a criterion that are too small.
struct SmallGroups {
    let criterion: String
    let groups: [CampusGroup]
    let total: Int

    static func all(of cohort: Cohort) -> [SmallGroups] {
        ReviewGroup.order.compactMap { criterion in
            let all = cohort.groups(by: criterion)
            let small = all.filter(\.isSuppressed)
            if small.isEmpty { return nil }
            return SmallGroups(criterion: CohortText.criterion(criterion), groups: small, total: all.count)
        }
    }
}

extension Cohort {
    fileprivate func groups(by criterion: CampusGroup.Criterion) -> [CampusGroup] {
        groups.first { $0.criterion == criterion }?.groups ?? []
    }
}

extension CohortCampus {
    /// The beginning of the *filière*, until its first comma.
    var shortSector: String { campus.sector.split(separator: ",").first.map(String.init) ?? "" }
}
