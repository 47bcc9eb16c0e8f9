extension Explanation {
    static let ind01 = Explanation(
        "Un indicateur obligatoire a sa valeur N.",
        detail:
            "Ou le statut « non disponible » ou « secret statistique », avec un commentaire. Les indicateurs que le programme calcule ne sont pas demandés.",
        reason: "Une cellule vide ne dit pas si la valeur est nulle, inconnue ou oubliée.",
        wrong: "Valeur N vide, statut vide",
        right: "Statut « non disponible », commentaire « Enquête en cours. »",
        remedy: "Saisir la valeur, ou dire pourquoi elle manque."
    )
    static let ind02 = Explanation(
        "Une valeur est un nombre, dans ses bornes.",
        detail: "Les bornes sont celles du référentiel ; un compte est un nombre entier, positif ou nul.",
        reason: "Une seule valeur hors d’échelle déplace une médiane nationale.",
        wrong: "taux d’insertion : 835",
        right: "taux d’insertion : 83,5",
        remedy: "Vérifier la valeur et son unité."
    )
    static let ind03 = Explanation(
        "Un taux est le quotient de ses deux effectifs.",
        detail: "À 0,1 près, un ratio aussi ; une part ne dépasse pas son total ; le dénominateur n’est pas 0.",
        reason: "Quand trois cellules se contredisent, nul ne sait laquelle est juste.",
        wrong: "45 sur 60, valeur 70",
        right: "45 sur 60, valeur 75",
        remedy: "Corriger celle des trois cellules qui est fausse."
    )
    static let ind04 = Explanation(
        "Un taux est saisi en pour cent.",
        detail:
            "Un taux de 0 à 1 que ses effectifs démentent est sans doute une fraction : la valeur × 100 est proposée, jamais appliquée.",
        reason: "0,75 pour 75 % abaisse une moyenne sans que personne le voie.",
        wrong: "45 sur 60, valeur 0,75",
        right: "45 sur 60, valeur 75",
        remedy: "Saisir le taux en pour cent, ou expliquer."
    )
    static let ind05 = Explanation(
        "Une forte évolution est commentée.",
        detail: "De N-1 à N, plus de la moitié pour un nombre, plus de 20 points pour un taux.",
        reason:
            "Un saut peut être vrai, et mérite alors une phrase ; souvent, c’est un autre périmètre ou une faute de frappe.",
        wrong: "120 apprentis puis 410, sans commentaire",
        right: "120 apprentis puis 410, commentaire « Deux CFA ont rejoint le réseau. »",
        remedy: "Vérifier les deux valeurs, ou commenter l’évolution."
    )
    static let ind06 = Explanation(
        "Le dénominateur atteint l’effectif minimal.",
        detail: "Celui de la campagne ; en dessous, le taux porte la mention « effectif faible » et n’est pas comparé.",
        reason: "Quand il y a peu de personnes, une seule déplace le taux de plusieurs points, et peut être reconnue.",
        wrong: "3 sur 8",
        right: "30 sur 80",
        remedy: "Rien à corriger."
    )
    static let ind07 = Explanation(
        "Chaque indicateur a une ligne, et une seule.",
        reason: "Une valeur sous un code inconnu est perdue, ou prise pour une autre.",
        wrong: "une ligne au code D0.C1.R1.I9, inconnu",
        right: "une ligne au code D0.C1.R1.I1",
        remedy: "Recopier le code du référentiel, ou retirer la ligne de trop."
    )
}
