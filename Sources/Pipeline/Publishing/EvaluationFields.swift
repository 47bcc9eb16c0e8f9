internal import Evaluation
internal import Office
import Words

/// What experts say of a campus, each under their own code: nothing is averaged between them.
enum EvaluationFields {
    static let evaluation: [DocumentField<ExpertReading>] =
        [
            .text("expert", "code de l’expert", "EXP-01") { ExpertText.code(of: $0.expert) },
            .text("fonction", "fonction de l’expert", "Inspecteur général") { $0.expert?.function },
            .date("date", "date de l’évaluation") { $0.date },
            .boolean("sans conflit", "l’expert déclare n’avoir pas de conflit d’intérêts") { $0.declaresNoConflict },
            .text("avis", "avis donné par l’expert dans sa grille", "Favorable") { SynthesisText.opinion(of: $0) },
            .text("durée", "durée donnée par l’expert", "4 ans") { SynthesisText.duration(of: $0) },
            .paragraphs("motif", "motif donné par l’expert", "Les seuils sont atteints.") { $0.reason },
            .boolean("provisoire", "des erreurs restent dans la grille") { $0.isProvisional },
            .count("discordances nombre", "références où l’écart est de 2 niveaux ou plus", "3") {
                $0.discordances.count
            },
            .list("ancres faibles", "ancres que l’expert cote sous le seuil de la demande", reading) {
                $0.anchorsUnderThreshold
            },
            .list("domaines", "accord avec le campus, domaine par domaine", domain) { $0.domains },
            .chart("points", "moyenne des deux cotations par domaine", series: readings) { chart(of: $0.domains) },
        ] + agreement.map { $0.carried(by: \.overall) }

    /// One level of one standard by one expert.
    static let reading: [DocumentField<StandardReading>] = [
        .text("code", "code de la référence, suivi de ★ pour une ancre", "D1.C1.R1 ★") {
            LevelText.code(of: $0.standard)
        },
        .text("titre", "titre de la référence", "Instances et représentation") { $0.standard.title },
        .text("expert", "code de l’expert", "EXP-01") { ExpertText.code(of: $0.expert) },
        .text("auto", "niveau auto-évalué, en toutes lettres", "Niveau 3") { LevelText.word(of: $0.own) },
        .style("couleur auto", "style de la cellule du niveau auto-évalué", among: LevelStyle.names) {
            LevelStyle.name(of: $0.own)
        },
        .text("externe", "niveau externe, en toutes lettres", "Niveau 2") { ExpertText.word(of: $0.external) },
        .style("couleur externe", "style de la cellule du niveau externe", among: LevelStyle.names) {
            LevelStyle.name(of: $0.external.map(Rating.rated) ?? .notConcerned)
        },
        .text("écart", "niveau externe moins niveau auto-évalué", "−1") { ExpertText.gap($0.gap) },
        .style("couleur écart", "style de la cellule d’écart, en alerte à 2 niveaux ou plus", among: MarkStyle.names) {
            MarkStyle.name(isAlert: $0.isDiscordant)
        },
        .text("jugement", "jugement sur les preuves", "suffisantes") { $0.evidence?.rawValue },
        .paragraphs("constat", "constat de l’expert", "Le suivi n’est pas daté.") { $0.statement },
    ]

    static let appraisal: [DocumentField<Ranked<DomainReading>>] = [
        .text("expert", "lettre de l’expert", "A") { $0.letter },
        .text("constats", "constats de l’expert sur le domaine", "Le pilotage est réel.") {
            SynthesisText.sentence($0.value.statements)
        },
        .text("forces", "points forts", "Une équipe mobilisée.") { SynthesisText.sentence($0.value.strengths) },
        .text("améliorations", "points à améliorer", "Dater les pièces.") {
            SynthesisText.sentence($0.value.improvements)
        },
    ]

    private static let domain: [DocumentField<DomainReading>] =
        [
            .text("code", "code du domaine", "D1") { "\($0.domain.code)" },
            .text("titre", "titre du domaine", "Pilotage, organisation, suivi des activités") { $0.domain.title },
            .number("moyenne auto", "moyenne auto-évaluée des références comparées", "2,5") { $0.ownMean },
            .number("moyenne externe", "moyenne externe des mêmes références", "2,3") { $0.externalMean },
        ] + agreement.map { $0.carried(by: \.divergence) }

    private static let agreement: [DocumentField<Divergence>] = [
        .count("comparées", "nombre de références cotées par le campus et par l’expert", "55") { $0.count },
        .number("accord", "part des références de même niveau, en points", "63,2") {
            ($0.exactShare?.value).map { $0 * 100 }
        },
        .number("accord large", "part des références à un niveau près, en points", "98,1") {
            ($0.withinOneShare?.value).map { $0 * 100 }
        },
        .number("écart moyen", "moyenne des écarts, externe moins auto-évalué", "−0,3") { $0.meanGap },
        .number("kappa", "kappa à poids quadratiques ; vide s’il n’est pas calculable", "0,62") { $0.kappa },
    ]

    /// The first has no name to show.
    private static let readings = ["\u{A0}", "Écart", "Auto-évaluation", "Évaluation externe"]

    /// Two marks per domain and a bar between them, which stands on one that is not drawn. A domain without a comparison
    /// leaves a gap in the figure.
    private static func chart(of domains: [DomainReading]) -> ChartData {
        let own = domains.map { rounded($0.ownMean) }
        let external = domains.map { rounded($0.externalMean) }
        let bars = zip(own, external).map { own, external -> (foot: Double, length: Double)? in
            guard let own, let external else { return nil }
            return (min(own, external), abs(own - external))
        }
        return ChartData(
            categories: domains.map { "\($0.domain.code)" },
            series: zip(readings, [bars.map { $0?.foot }, bars.map { rounded($0?.length) }, own, external]).map {
                ChartSeries(name: $0, values: $1)
            },
            alternativeText: ChartText.alternative(of: domains)
        )
    }

    private static func rounded(_ mean: Double?) -> Double? { mean?.rounded(decimals: 2) }
}
