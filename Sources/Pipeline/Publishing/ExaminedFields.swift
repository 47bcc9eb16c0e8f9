internal import Evaluation
internal import Office

/// An element of a list beside its place in it, which names it: the first expert is A.
struct Ranked<Value: Sendable>: Sendable {
    let rank: Int
    let value: Value

    /// `A`, `B`…
    var letter: String { SynthesisText.letter(rank) }

    static func all(_ values: [Value]) -> [Ranked<Value>] {
        values.enumerated().map { Ranked(rank: $0, value: $1) }
    }
}

/// A standard with its file and what experts say of it.
enum ExaminedFields {
    static let standard: [DocumentField<ExaminedStandard>] =
        LevelFields.standard.map { $0.carried(by: \.rated) } + file + compared

    /// What the campus sent about the standard.
    private static let file: [DocumentField<ExaminedStandard>] = [
        .text("sigle", "code de la référence, sans étoile", "D1.C1.R1") { "\($0.code)" },
        .text("titre étoilé", "titre de la référence, suivi de ★ pour une ancre", "Instances et représentation ★") {
            LevelText.title(of: $0.rated.standard)
        },
        .text("chiffre", "niveau auto-évalué, en chiffre", "2") { LevelText.sign(of: $0.rated.rating) ?? "–" },
        .text("chiffre visé", "niveau visé, en chiffre", "3") { $0.rated.target.map { "\($0.rawValue)" } },
        .text("chiffre d’avant", "niveau de la campagne précédente, en chiffre", "2") {
            $0.rated.earlier?.level.map { "\($0.rawValue)" }
        },
        .list("degrés", "les quatre niveaux du référentiel", degree) { standard in
            Level.allCases.map { (standard, $0) }
        },
        .list("pièces", "preuves jointes", line) { $0.evidence.map(FileText.line) },
        .text("pièces usuelles", "pièces que le référentiel suggère", "Lettre de mission ; Organigramme.") {
            let items = $0.rated.standard.suggestedEvidence
            return items.isEmpty ? nil : items.joined(separator: "\u{202F}; ") + "."
        },
        .list("valeurs", "indicateurs de la référence", indicator) { $0.indicators },
        .list("actions", "actions du plan sur cette référence", PlanFields.action) { $0.actions },
    ]

    /// What experts say of it.
    private static let compared: [DocumentField<ExaminedStandard>] = [
        .list("cotes", "niveau donné par chaque expert, dans leur ordre", rating) { Ranked.all($0.readings) },
        .figure("positions", "où se tiennent le campus et les experts") { standard in
            DocumentFigures.positions(
                own: standard.rated.rating?.level,
                experts: standard.readings.map(\.external),
                threshold: standard.rated.threshold
            )
        },
        .text("étendue", "écart entre les experts, en niveaux", "2") { $0.spread.map { "\($0)" } },
        .style("couleur étendue", "style de l’écart, en alerte à 2 niveaux ou plus", among: DisputeStyle.names) {
            DisputeStyle.names[$0.isDisputed ? 1 : 0]
        },
        .text("preuves jugées", "jugement de chaque expert sur les preuves", "suff. / part.") {
            $0.readings.isEmpty ? nil : SynthesisText.evidence($0.readings)
        },
        .list("constats", "ce qu’écrivent les experts, ou « pas de constat »", statement) { $0.statements },
        .list("constats utiles", "ce qu’ils écrivent, sans ce qui ne fait que confirmer", statement) {
            $0.usefulStatements
        },
        .richText("constats réunis", "les constats utiles, après le code", "**C1.R1** **A\u{A0}:** Le suivi est réel.")
        {
            gathered($0)
        },
        .text("silence", "ce qui se lit sans constat", "Écart sans constat.") { SynthesisText.silence(on: $0) },
    ]

    private static let degree: [DocumentField<(ExaminedStandard, Level)>] = [
        .text("niveau", "niveau, en toutes lettres", "Niveau 2") { LevelText.word(of: .rated($0.1)) },
        .style("couleur", "style de la cellule de niveau", among: LevelStyle.names) {
            LevelStyle.name(of: .rated($0.1))
        },
        .text("texte", "ce que le référentiel dit de ce niveau", "Un diagnostic écrit a été validé.") {
            $0.0.rated.standard.text(of: $0.1)
        },
        .text("repères", "ce qui se tient à ce niveau", "retenu, 2017") {
            NotebookText.marks(at: $0.1, of: $0.0.rated, under: $0.0.rated.threshold)
        },
    ]

    static let line: [DocumentField<String>] = [
        .text("texte", "une ligne", "P009 Composition nominative (2018), document, publique") { $0 }
    ]

    private static let indicator: [DocumentField<IndicatorReading>] = [
        .text("titre", "titre de l’indicateur", "Taux de présence aux instances") { $0.indicator.title },
        .text("valeur", "valeur et unité, ou le statut qui l’excuse", "85,7 %") { reading in
            reading.value.map { FigureText.quantity($0, of: reading.indicator) } ?? FigureText.excuse(of: reading)
        },
    ]

    private static let rating: [DocumentField<Ranked<StandardReading>>] = [
        .text("expert", "lettre de l’expert", "A") { $0.letter },
        .text("chiffre", "niveau, ou « non vu »", "3") { SynthesisText.cell($0.value, showsGap: false) },
        .text("texte", "niveau et écart avec le campus", "3 (+1)") { SynthesisText.cell($0.value, showsGap: true) },
        .style("couleur", "style de la cellule du niveau", among: LevelStyle.names) {
            LevelStyle.name(of: $0.value.external.map(Rating.rated) ?? .notConcerned)
        },
    ]

    private static let statement: [DocumentField<SharedStatement>] = [
        .text("expert", "lettre de l’expert, ou de ceux qui écrivent la même chose", "A et C") {
            SynthesisText.letters($0.ranks)
        },
        .text("texte", "constat", "Le suivi n’est pas daté.") { $0.text ?? "pas de constat." },
    ]

    /// What experts write of a standard, in one paragraph.
    private static func gathered(_ standard: ExaminedStandard) -> RichText? {
        let statements = standard.usefulStatements
        if statements.isEmpty { return nil }
        let runs = statements.flatMap { shared in
            [
                RichText.Run(" \(SynthesisText.letters(shared.ranks))\u{A0}: ", .strong),
                RichText.Run(TemplateValue.set(SynthesisText.sentence(shared.text) ?? "")),
            ]
        }
        return RichText([.paragraph([RichText.Run("\(standard.code)", .strong), RichText.Run(" –")] + runs)])
    }
}

/// The paragraph styles of the distance between experts; the cell says it in figures too.
enum DisputeStyle {
    static let names = ["Centré", "Alerte centrée"]
}
