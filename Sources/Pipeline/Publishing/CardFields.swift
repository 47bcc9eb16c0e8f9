internal import Evaluation
internal import Office

/// The cards of standards, with their evidence, figures and actions.
enum CardFields {
    static let group: [DocumentField<CardGroup>] = [
        .text("code", "code du champ", "D0.C1") { "\($0.field.code)" },
        .text("titre", "titre du champ", "Connaissance du territoire") { $0.field.title },
        .list("fiches", "les références du champ", card) { $0.cards },
    ]

    private static let card: [DocumentField<StandardCard>] =
        LevelFields.standard.map { $0.carried(by: \.rated) } + [
            .text("nom", "code et titre, avec « ancre »", "D1.C1.R1 Instances et représentation – ancre") { card in
                let standard = card.rated.standard
                return "\(standard.code) \(standard.title)" + (standard.isAnchor ? " – ancre" : "")
            },
            .text("champ", "code et titre du champ, pour la première fiche seulement", "D0.C1 – Filière") { card in
                card.opening.map { "\($0.code) – \($0.title)" }
            },
            .text("lieu", "code seul, pour les liens", "D1.C1.R1") { "\($0.rated.standard.code)" },
            .text("rang", "chiffre du niveau", "2") { $0.rated.rating?.level.map { "\($0.rawValue)" } },
            .text("rang suivant", "chiffre du niveau suivant, vide au niveau 4", "3") {
                next($0.rated)?.rawValue.description
            },
            .text("descripteur suivant", "ce que le référentiel dit du niveau suivant", "Le diagnostic est révisé.") {
                card in next(card.rated).map(card.rated.standard.text)
            },
            .text("situation", "seuil, niveau visé et niveau précédent", "seuil 3 non atteint · pas de niveau visé") {
                CardText.situation(of: $0.rated)
            },
            .richText(
                "parole",
                "tout ce que le campus écrit de la référence",
                "Le comité se réunit. **Force :** un suivi."
            ) {
                words(of: $0.rated)
            },
            .text("sans parole", "ce qui tient lieu de commentaire quand il manque", "Pas de commentaire.") {
                CardText.missingComment(on: $0.rated)
            },
            .text("pièces", "les preuves, ou pourquoi il n’y en a pas", "P010 Convention ; P011 Délibérations.") {
                CardText.evidence(of: $0)
            },
            .style("couleur pièces", "style des preuves, en alerte quand elles manquent", among: TextStyle.names) {
                TextStyle.name(isAlert: CardText.lacksEvidence($0))
            },
            .text("valeurs", "les indicateurs de la référence et leur lecture", "Part des actifs : 66,0 % (mieux).") {
                CardText.figures(of: $0)
            },
            .list("actions", "les actions qui portent sur la référence", action) { $0.actions },
            .style("couleur sans action", "style de « aucune action », en alerte sous le seuil", among: TextStyle.names)
            {
                TextStyle.name(isAlert: $0.rated.isUnderThreshold)
            },
        ]

    private static let action: [DocumentField<CardAction>] =
        PlanFields.action.map { $0.carried(by: \.scheduled) } + [
            .boolean("alerte", "en retard, ou sur une ancre sous le seuil sans action vivante") { $0.isAlert },
            .text("fin", "l’échéance, à la fin d’une phrase", "échéance 12/06/2018.") {
                CardText.ending(of: $0.scheduled)
            },
        ]

    private static func next(_ rated: RatedStandard) -> Level? {
        rated.rating?.level.flatMap { Level(rawValue: $0.rawValue + 1) }
    }

    /// The comment, then strengths and weaknesses: on its line, unless they or what stands before have several lines, which
    /// may be a list.
    private static func words(of rated: RatedStandard) -> RichText? {
        var paragraphs = lines(of: rated.comment).map { [RichText.Run($0)] }
        var endsALine = paragraphs.count != 1
        for (label, text) in [("Force\u{A0}:", rated.strengths), ("Limite\u{A0}:", rated.weaknesses)] {
            let lines = lines(of: text)
            guard var words = lines.first else { continue }
            if lines.count > 1 {
                paragraphs += [[RichText.Run(label, .strong)]] + lines.map { [RichText.Run($0)] }
                endsALine = true
                continue
            }
            // What follows on the line begins another sentence.
            if let last = words.last, !".!?…".contains(last) { words.append(".") }
            if endsALine { paragraphs.append([]) }
            let start = endsALine ? "" : " "
            paragraphs[paragraphs.count - 1] += [RichText.Run("\(start)\(label) ", .strong), RichText.Run(words)]
            endsALine = false
        }
        return paragraphs.isEmpty ? nil : RichText(paragraphs.map(RichText.Block.paragraph))
    }

    private static func lines(of text: String?) -> [String] {
        (text.map(TemplateValue.set) ?? "").split(whereSeparator: \.isNewline).map(String.init)
    }
}

/// The paragraph styles of a cell, plain or in alert; the cell says why in words.
enum TextStyle {
    static let names = ["Table Contents", "Alerte"]

    static func name(isAlert: Bool) -> String { isAlert ? names[1] : names[0] }
}
