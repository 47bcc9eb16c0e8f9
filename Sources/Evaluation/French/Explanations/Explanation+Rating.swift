extension Explanation {
    static let ref01 = Explanation(
        "Chaque référence a une ligne, et une seule.",
        reason:
            "Une ligne qui manque est une référence à laquelle personne n’a répondu ; une seconde ligne cache la première.",
        wrong: "une ligne au code D1.C3.R7, inconnu",
        right: "une ligne au code D1.C3.R1",
        remedy: "Ajouter la ligne qui manque, retirer celle de trop, ou recopier le code du référentiel."
    )
    static let ref02 = Explanation(
        "Le niveau est 1, 2, 3, 4 ou NC.",
        reason:
            "Un demi-niveau ou un 5 n’a pas de texte dans le référentiel : personne ne saurait dire ce qu’il signifie.",
        wrong: "« 2,5 »",
        right: "« 2 »",
        remedy: "Choisir le niveau dont le texte décrit le campus, ou NC si la référence ne le concerne pas."
    )
    static let ref03 = Explanation(
        "Chaque référence d’ancrage (★) est cotée de 1 à 4.",
        reason:
            "Le niveau du campus est celui de ses références d’ancrage : s’il en manque une, il ne peut être établi.",
        wrong: "D1.C1.R2 ★ cotée NC",
        right: "D1.C1.R2 ★ cotée 2",
        remedy: "Coter la référence de 1 à 4 : elle concerne tout campus."
    )
    static let ref04 = Explanation(
        "Un niveau 2 ou plus est commenté.",
        detail: "En 30 caractères au moins.",
        reason:
            "À partir du niveau 2, le campus affirme quelque chose d’établi : il dit quoi, pour l’expert qui le vérifie.",
        wrong: "niveau 3, commentaire « OK »",
        right: "niveau 3, commentaire « Le comité révise le diagnostic chaque année en mars. »",
        remedy: "Dire ce qui est fait, par qui, depuis quand."
    )
    static let ref05 = Explanation(
        "Un niveau 2 ou plus s’appuie sur une preuve.",
        detail: "Un niveau 4, sur deux.",
        reason:
            "Des niveaux élevés que rien ne prouve sont ce que les évaluateurs rencontrent partout où la preuve n’est pas demandée.",
        wrong: "D0.C1.R1 au niveau 3, aucune preuve",
        right: "D0.C1.R1 au niveau 3, preuve P001",
        remedy: "Ajouter à la feuille Preuves une ligne qui cite le code de la référence, ou revoir le niveau."
    )
    static let ref06 = Explanation(
        "Une référence non concernée (NC) est justifiée.",
        detail: "Dans le commentaire, en 30 caractères au moins.",
        reason: "Mettre une référence hors du niveau ne doit pas devenir une façon de cacher un point faible.",
        wrong: "NC, sans commentaire",
        right: "NC, commentaire « Le campus n’a pas d’hébergement et n’en prévoit pas. »",
        remedy: "Dire pourquoi le campus n’est pas concerné, ou donner un niveau."
    )
    static let ref07 = Explanation(
        "Le commentaire n’est pas une copie.",
        detail:
            "Ni d’un texte de niveau, ni du commentaire d’une autre référence, ni de ceux d’un autre campus : cinq commentaires identiques ou plus entre deux dossiers de la campagne.",
        reason: "Un texte recopié ne dit rien de ce campus.",
        wrong: "un commentaire qui reprend mot pour mot le texte du niveau 3",
        right: "un commentaire qui dit ce que ce campus a fait",
        remedy: "Décrire ce que fait ce campus pour cette référence, ou expliquer."
    )
    static let ref08 = Explanation(
        "Le même niveau n’est pas donné partout.",
        detail: "À plus de neuf références sur dix.",
        reason: "Le même niveau partout signifie le plus souvent que les références n’ont pas été examinées une à une.",
        wrong: "59 références sur 59 au niveau 3",
        right: "31 références au niveau 3, 20 au niveau 2, 8 au niveau 4",
        remedy: "Revoir les niveaux référence par référence, ou expliquer."
    )
    static let ref09 = Explanation(
        "Le niveau visé est à venir.",
        detail:
            "Il est de 1 à 4 et n’est pas inférieur au niveau auto-évalué ; l’échéance visée suit la date de dépôt.",
        reason: "Une cible déjà dépassée est une faute de saisie, que les documents présenteraient comme un projet.",
        wrong: "niveau 3, niveau visé 2",
        right: "niveau 3, niveau visé 4",
        remedy: "Corriger le niveau visé ou son échéance ; laisser les deux cellules vides s’il n’y a pas de cible."
    )
}
