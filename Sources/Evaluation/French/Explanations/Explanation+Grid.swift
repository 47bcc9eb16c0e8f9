extension Explanation {
    static let gri01 = Explanation(
        "L’expert évalue un campus qui lui est affecté.",
        detail:
            "Campus et expert sont connus, affectés l’un à l’autre, et l’absence de conflit d’intérêts est « oui ».",
        reason:
            "Sous un mauvais code, une évaluation irait à un autre campus ; sans cette déclaration, elle ne peut être retenue.",
        wrong: "Absence de conflit d’intérêts : vide",
        right: "Absence de conflit d’intérêts : oui",
        remedy: "Corriger les codes, ou compléter la déclaration."
    )
    static let gri02 = Explanation(
        "Niveau externe, avis et durée sont ceux des listes.",
        detail:
            "Le niveau est de 1 à 4, ou vide s’il n’a pas été examiné ; l’avis et la durée sont ceux de la campagne.",
        reason: "L’écart avec l’auto-évaluation et le bilan national sont tirés de ces cellules.",
        wrong: "niveau externe « 2/3 »",
        right: "niveau externe 2",
        remedy: "Choisir une valeur de la liste, ou laisser vide ce qui n’a pas été examiné."
    )
    static let gri03 = Explanation(
        "Un écart de deux niveaux a son constat.",
        detail: "Deux niveaux ou plus entre l’auto-évaluation et l’évaluation externe.",
        reason: "Le campus lira cet écart : il doit savoir sur quoi il repose.",
        wrong: "auto-évalué 4, externe 2, sans constat",
        right: "auto-évalué 4, externe 2, constat « Aucune convention n’est signée. »",
        remedy: "Rédiger le constat, ou corriger le niveau externe."
    )
    static let gri04 = Explanation(
        "Un avis défavorable ou réservé est motivé.",
        detail:
            "Par un motif et au moins une recommandation. Un avis est réservé quand sa durée est vide ou inférieure au maximum de la campagne.",
        reason: "Le campus doit savoir pourquoi, et ce qui lui est demandé d’ici la campagne suivante.",
        wrong: "avis défavorable, motif vide",
        right: "avis défavorable, un motif et deux recommandations",
        remedy: "Rédiger le motif et les recommandations."
    )
}
