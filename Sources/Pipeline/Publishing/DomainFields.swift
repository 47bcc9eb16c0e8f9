internal import Evaluation
internal import Office

/// A chapter on one domain.
enum DomainFields {
    static let all: [DocumentField<DomainChapter>] =
        [
            .text("code", "code du domaine", "D1") { "\($0.domain.code)" },
            .text("titre", "titre du domaine", "Pilotage, organisation, suivi des activités") { $0.domain.title },
            .figure("bande", "un carré par référence, champ par champ") { DocumentFigures.band(of: $0) },
            .paragraphs("synthèse", "synthèse du campus", "Le pilotage est en place…") { $0.summary },
            .paragraphs("forces", "points forts", "Les instances fonctionnent.") { $0.strengths },
            .paragraphs("faiblesses", "points faibles", "Les moyens restent comptés.") { $0.weaknesses },
            .paragraphs("opportunités", "opportunités", "Un nouveau contrat régional.") { $0.opportunities },
            .paragraphs("menaces", "menaces", "Une rotation des responsables.") { $0.threats },
            .boolean("cases longues", "ces quatre textes ne tiennent pas côte à côte") { $0.hasLongBoxes },
            .text(
                "message",
                "niveau le plus fréquent, ancres, évolution",
                "Toutes les références (9 sur 9) sont au niveau 2."
            ) {
                DomainText.message(on: $0)
            },
            .text("au seuil", "références au seuil de la demande", "6 sur 9") { DomainText.atThreshold($0) },
            .text("évolution", "références montées et descendues", "+5 −0") { DomainText.moves($0) },
            .list("champs", "les champs du domaine et leurs fiches", CardFields.group) { $0.fields },
            .text(
                "titre indicateurs",
                "titre du tableau des indicateurs",
                "4 mieux, 2 moins bien ; 10 renseignés sur 14"
            ) {
                DomainText.indicatorsCaption($0)
            },
            .list("indicateurs renseignés", "ceux qui ont une valeur au moins", IndicatorFields.all) {
                $0.shownIndicators
            },
            .text("indicateurs manquants", "ceux qui n’en ont aucune", "Non renseigné : C1.R1.I2 taux de présence.") {
                DomainText.missingIndicators($0)
            },
            .text(
                "indicateurs discordants",
                "ceux que le campus a saisis autrement qu’ils ne se calculent",
                "C3.R2.I1, calculé 97,4 %, saisi 97,6 %."
            ) {
                DomainText.differingFigures($0)
            },
            .text("sources", "les sources que le campus cite", "Source : diagnostic du campus.") {
                DomainText.sources($0)
            },
            .text(
                "lecture des indicateurs",
                "comment lire leur tableau, et les sources que le campus cite",
                "* Obligatoire. Sauf mention, mieux si la valeur monte. Chaque courbe a sa propre échelle."
            ) {
                DomainText.indicatorsKey($0)
            },
            .text(
                "titre repères",
                "la médiane du domaine et celle des campus recevables, si la campagne la montre",
                "Médiane du domaine D1 : 2 ; médiane des 12 campus recevables : 2,5 (quartiles 2 à 3)"
            ) {
                MarkText.caption(of: $0)
            },
            .list("repères", "le domaine et ses champs parmi les campus, si la campagne les montre", MarkFields.all) {
                $0.marks
            },
            .list("références", "références du domaine", LevelFields.standard) { $0.standards },
            .list("commentées", "références que le campus a commentées", LevelFields.standard) { chapter in
                chapter.standards.filter(\.isCommented)
            },
            .list("indicateurs", "indicateurs du domaine", IndicatorFields.all) { $0.indicators },
            .list("tendances", "taux que la figure des années montre", IndicatorFields.all) { $0.trends },
            .chart("années", "taux de N-2 à N", series: IndicatorFields.years) { IndicatorFields.chart(of: $0.trends) },
            .list("preuves", "preuves rattachées au domaine", EvidenceFields.all) { $0.evidence },
        ] + ProfileFields.profile.filter { $0.declared.name != "références" }.map { $0.carried(by: \.profile) }
}

/// An evidence item.
enum EvidenceFields {
    static let all: [DocumentField<Evidence>] = [
        .text("identifiant", "identifiant de la preuve", "P001") { $0.identifier.value },
        .text("références", "codes des références", "D0.C1.R1 ; D1.C1.R2") {
            $0.standards.value?.joined(separator: "\n")
        },
        .text("titre", "titre de la preuve", "Convention signée (2014)") { $0.title.value },
        .text("type", "type de la preuve", "convention") { $0.kind.value },
        .date("date", "date de la preuve") { $0.date.value },
        .text("lieu", "emplacement de la preuve", "preuves/D0/convention.pdf") { $0.place.value },
        .text("confidentialité", "publique ou restreinte", "publique") { $0.confidentiality.value?.rawValue },
    ]
}
