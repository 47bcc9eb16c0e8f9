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
