package import Evaluation
package import Office

extension ExpertSynthesis: DocumentContent {
    /// What the templates of the synthesis and of the notebook may say.
    package static let vocabulary: TemplateVocabulary = fields.vocabulary()

    /// The notebook of the expert before any grid.
    package var model: DocumentModel { evaluations.isEmpty ? .notebook : .synthesis }

    /// The values of every field of the vocabulary.
    package var context: TemplateContext { Self.fields.context(of: self) }

    private static let fields: [DocumentField<ExpertSynthesis>] =
        SubjectFields.all { $0.subject } + campus + decision + comparison + notebook

    private static let campus: [DocumentField<ExpertSynthesis>] = [
        .record("campus", "le campus", SubjectFields.campus) { $0.subject },
        .boolean("provisoire", "des erreurs restent dans l’auto-évaluation") { $0.isProvisional },
        .list("experts", "experts chargés du campus, par fonction", ExpertFields.all) { $0.experts },
        .record("niveau", "niveau auto-évalué du campus", LevelFields.level) { $0.level },
        .text("chiffre du niveau", "niveau auto-évalué, en chiffre", "2") { synthesis in
            synthesis.level.level.map { "\($0.rawValue)" } ?? "–"
        },
        .record("seuil", "seuil que la demande doit atteindre", LevelFields.threshold) { $0.level },
        .date("date", "date du document, jamais antérieure à ce qu’il cite") { $0.date },
        .text("état", "où en est la synthèse, ou le carnet", "avec 2 grilles d’expert") {
            ExpertText.state(of: $0)
        },
        .list("domaines", "les domaines du référentiel", domain) { $0.domains },
        .list("points", "points à vérifier sur place", SiteFields.point) { $0.sitePoints },
    ]

    private static let decision: [DocumentField<ExpertSynthesis>] = [
        .text("faits", "campus, demande, grilles rendues et date", "CLE-001 · Renouvellement · 2 grilles rendues") {
            SynthesisText.facts(of: $0)
        },
        .text("titre", "ce que proposent les experts", "Deux avis favorables ; durée proposée : 4 ans") {
            SynthesisText.headline(of: $0.evaluations)
        },
        .text("chapeau", "ce que donnent leurs cotations", "D’après les cotations de l’expert, le campus est…") {
            SynthesisText.lead(of: $0)
        },
        .boolean("experts nombreux", "trois experts ou plus : ce qu’ils écrivent est dit à côté des tableaux") {
            $0.evaluations.count > mostInColumns
        },
        .boolean("motifs à part", "les motifs ne tiennent pas dans le tableau de la première page") {
            $0.evaluations.count > mostInColumns || $0.hasLongReasons
        },
        .boolean("constats à part", "les constats ne tiennent pas dans les tableaux des domaines") {
            $0.tellsStatementsApart
        },
        .boolean("plusieurs experts", "deux grilles ou plus, que l’on peut comparer") { $0.evaluations.count > 1 },
        .list("évaluations", "les experts qui ont rendu leur grille, A, B…", evaluation) { synthesis in
            synthesis.evaluations.enumerated().map {
                EvaluationInSynthesis(rank: $0, reading: $1, synthesis: synthesis)
            }
        },
        .list("attendus", "experts dont la grille n’est pas rendue", ExpertFields.all) { $0.awaited },
        .text("ancres sous le seuil", "ancres sous le seuil selon le campus", "8 sur 10") {
            SynthesisText.lowAnchors(of: $0)
        },
        .text("références cotées", "références que le campus cote", "57 sur 59 (2 NC)") {
            SynthesisText.ownRated($0.standards)
        },
        .text("grilles à corriger", "les grilles où des erreurs restent", "La grille de l’expert A est à corriger") {
            SynthesisText.provisional($0.evaluations)
        },
        .list("éclaircissements", "ce qui est à éclaircir avant de décider", clarification) { $0.clarifications },
    ]

    private static let comparison: [DocumentField<ExpertSynthesis>] = [
        .text("titre des ancres", "titre du chapitre des ancres", "Les dix ancres") {
            SynthesisText.anchorsTitle($0.anchors.count)
        },
        .text("message des ancres", "pour qui elles sont sous le seuil", "4 ancres sont sous le seuil pour…") {
            SynthesisText.anchorsMessage(of: $0)
        },
        .text("lecture des ancres", "ce que montrent la figure et les colonnes", "Lecture : cercle, le campus…") {
            SynthesisText.anchorsKey(of: $0)
        },
        .text("lecture des domaines", "ce que disent les lignes d’un domaine", "Une ligne par référence…") {
            SynthesisText.domainsKey(of: $0)
        },
        .text("les experts", "selon leur nombre", "les experts") { SynthesisText.experts($0.evaluations.count) },
        .text("des experts", "selon leur nombre", "des experts") { SynthesisText.ofExperts($0.evaluations.count) },
        .list("ancres", "les ancres, sous le seuil pour tous d’abord", ExaminedFields.standard) { $0.anchors },
        .list("divergences", "références où les experts divergent de 2 niveaux ou plus", ExaminedFields.standard) {
            $0.disputes
        },
        .list("écarts", "ancres que le campus ou un expert cote sous le seuil", gap) { $0.gaps },
        .text("message des recommandations", "combien, et lesquelles sont communes", "6 recommandations distinctes.") {
            [
                SynthesisText.message(of: $0.recommendations),
                FollowUpText.unknown(after: $0.progression?.progression),
            ].compactMap(\.self).joined(separator: " ")
        },
        .list("recommandations", "recommandations réunies, les plus prioritaires d’abord", recommendation) {
            synthesis in
            let (count, campaign) = (synthesis.evaluations.count, synthesis.progression?.progression.campaign)
            return synthesis.recommendations.map {
                RecommendationInSynthesis(recommendation: $0, experts: count, campaign: campaign)
            }
        },
        .text("oubli", "ancres sous le seuil pour tous et sans recommandation", "Ancre sous le seuil…") {
            SynthesisText.forgotten($0.forgottenAnchors, by: $0.evaluations.count)
        },
        .list("jugées absentes", "références dont un expert juge les preuves absentes", ExaminedFields.line) {
            synthesis in
            synthesis.evaluations.enumerated().compactMap { rank, reading in
                SynthesisText.codes(reading.standards.filter { $0.evidence == .absent }, by: rank)
            }
        },
        .list("sans examen", "références qu’un expert n’a pas examinées", ExaminedFields.line) { synthesis in
            synthesis.evaluations.enumerated().compactMap { rank, reading in
                SynthesisText.codes(reading.concerned.filter { $0.external == nil }, by: rank)
            }
        },
    ]

    private static let notebook: [DocumentField<ExpertSynthesis>] = [
        .text("faits du carnet", "campus, demande et dépôt", "CLE-001 · Renouvellement · aucune grille recevable") {
            NotebookText.facts(of: $0)
        },
        .text("titre du carnet", "par où commencer", "Coter d’abord les 10 ancres : elles font le niveau du campus") {
            NotebookText.headline(anchors: $0.anchors.count)
        },
        .text("chapeau du carnet", "niveau annoncé et seuil", "L’auto-évaluation donne le niveau 2…") {
            NotebookText.lead(of: $0)
        },
        .list("ordre", "dans quel ordre prendre les références", step) { Ranked.all($0.order.steps) },
        .text("avant", "campagne précédente, si le campus y a coté des références", "2017") { synthesis in
            synthesis.progression.flatMap { $0.tookPart ? $0.progression.campaign : nil }
        },
    ]

    private static let domain: [DocumentField<ExaminedDomain>] =
        DomainFields.all.filter { $0.declared.name != "références" }.map { $0.carried(by: \.chapter) } + [
            .list("références", "références du domaine", ExaminedFields.standard) { $0.standards },
            .list("références constatées", "celles dont un expert écrit plus que « confirmé »", ExaminedFields.standard)
            {
                $0.standards.filter { !$0.usefulStatements.isEmpty }
            },
            .list("appréciations", "ce que chaque expert dit du domaine", EvaluationFields.appraisal) {
                Ranked.all($0.appraisals)
            },
            .text("accord", "ce que chaque expert confirme, relève, abaisse", "A confirme 5 cotations, en relève 2…") {
                SynthesisText.message(of: $0)
            },
            .text("confirmées", "cotations expressément confirmées", "Cotation expressément confirmée : par A, C1.R2.")
            {
                SynthesisText.confirmations(in: $0)
            },
            .text("annonce", "références, ancres et niveaux annoncés", "10 références, dont 7 ancres…") {
                NotebookText.message(of: $0)
            },
        ]

    private static let step: [DocumentField<Ranked<ExaminationOrder.Step>>] = [
        .count("numéro", "rang", "1") { $0.rank + 1 },
        .text("nom", "de quelles références il s’agit", "Ancres") { NotebookText.name(of: $0.value.reason) },
        .text("raison", "leurs codes, et pourquoi les voir", "D2.C3.R1 : la reconnaissance est à établir.") {
            NotebookText.text(of: $0.value)
        },
        .count("nombre", "combien de références", "10") { $0.value.codes.count },
    ]

    private static let clarification: [DocumentField<Clarification>] = [
        .text("objet", "de quoi il s’agit", "Durée") { SynthesisText.object(of: $0) },
        .text("texte", "ce que les grilles laissent ouvert", "2 ans d’écart entre les deux avis.") {
            SynthesisText.text(of: $0)
        },
    ]

    private static let gap: [DocumentField<GapSheet>] =
        ExaminedFields.standard.filter { $0.declared.name != "degrés" }.map { $0.carried(by: \.anchor) } + [
            .text("exigence", "niveau que la demande exige", "3") { $0.threshold.map { "\($0.rawValue)" } },
            .text("situation", "où se tiennent le campus et les experts", "campus 2 · A 1 · B 2") {
                FileText.positions(of: $0.anchor, under: $0.threshold)
            },
            .text("preuves citées", "preuves, et ce qu’en juge chaque expert", "P001 Enquête (2018).") {
                FileText.evidence($0.anchor)
            },
            .list("niveaux", "textes des niveaux, du plus bas donné à celui exigé", stake) { sheet in
                sheet.levels.map { (sheet.anchor.rated.standard, $0) }
            },
        ]

    private static let stake: [DocumentField<(Standard, Level)>] = [
        .text("niveau", "niveau, en toutes lettres", "Niveau 2") { LevelText.word(of: .rated($0.1)) },
        .text("texte", "ce que le référentiel dit de ce niveau", "Le diagnostic est révisé chaque année.") {
            $0.0.text(of: $0.1)
        },
    ]
}
