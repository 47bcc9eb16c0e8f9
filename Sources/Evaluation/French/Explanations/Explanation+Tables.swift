extension Explanation {
    static let res01 = Explanation(
        "La gouvernance réunit lycée et enseignement supérieur.",
        detail: "Au moins un lycée, et une université, une école ou un IUT, quand la campagne l’exige.",
        reason: "Le label demande les deux : un campus va du lycée à l’université (code de l’éducation, D. 335-33).",
        wrong: "seuls des lycées ont un rôle dans la gouvernance",
        right: "l’université a le rôle « Membre du comité »",
        remedy: "Donner un rôle dans la gouvernance à un tel membre, ou compléter son type."
    )
    static let res02 = Explanation(
        "Le réseau réunit écoles, entreprises, formation continue.",
        detail: "Deux établissements de formation, une entreprise ou une branche, un organisme de formation continue.",
        reason:
            "Un campus est un réseau d’écoles et d’entreprises : s’il lui manque l’un de ces mondes, on lui demande pourquoi.",
        wrong: "trois lycées et une université",
        right: "trois lycées, une université, une entreprise, un GRETA",
        remedy: "Compléter la liste des membres, ou expliquer."
    )
    static let res03 = Explanation(
        "Un membre figure une seule fois, avec des codes justes.",
        detail: "Ni le même UAI, ni le même SIRET, ni le même nom ; le type est dans la liste.",
        reason: "La taille des réseaux est comparée : un membre compté deux fois est un membre de trop.",
        wrong: "Lycée des Forges, en lignes 5 et 12",
        right: "Lycée des Forges, en ligne 5",
        remedy: "Garder une seule ligne par membre ; recopier son UAI, son SIRET et son type."
    )
    static let res04 = Explanation(
        "Qui gouverne a signé la convention, à une date donnée.",
        reason: "La convention fixe la composition de la gouvernance (code de l’éducation, D. 335-33).",
        wrong: "rôle « Présidence », signataire « non »",
        right: "rôle « Présidence », signataire « oui », le 03/09/2018",
        remedy: "Indiquer la signature et sa date, ou expliquer."
    )
    static let prv01 = Explanation(
        "Une preuve se retrouve.",
        detail: "Elle a un identifiant qui n’est qu’à elle, une référence connue, un titre et une date.",
        reason: "L’expert la demande par son identifiant, et la cherche par son titre et sa date.",
        wrong: "P001, sans date",
        right: "P001, « Compte rendu du comité », 12/03/2018, pour D0.C1.R1",
        remedy: "Compléter la ligne de la preuve."
    )
    static let prv02 = Explanation(
        "Une preuve est récente.",
        detail: "Elle précède le dépôt, de 48 mois au plus.",
        reason:
            "Un label dure quatre ans : une preuve plus ancienne parle d’un autre. Une charte peut être encore en vigueur, d’où la question.",
        wrong: "preuve du 12/03/2012, dépôt en 2018",
        right: "preuve du 12/03/2018",
        remedy: "Donner une preuve plus récente, corriger la date, ou expliquer."
    )
    static let pla01 = Explanation(
        "Une référence sous le seuil a une action.",
        detail: "Le seuil est celui de la demande ; une action abandonnée ne compte pas.",
        reason: "Ce qui n’est pas atteint se prépare : c’est ce que la mission suit jusqu’à la campagne suivante.",
        wrong: "D1.C2.R1 au niveau 1 sous le seuil 2, sans action",
        right: "action A07, « Former l’équipe », pour D1.C2.R1",
        remedy: "Ajouter une action qui cite le code de la référence."
    )
    static let pla02 = Explanation(
        "Une action dit qui, pour quand, et où elle en est.",
        detail:
            "Elle a un responsable, une échéance qui suit son début, et un statut ; elle est achevée quand son avancement est de 100 %, et alors seulement.",
        reason: "Un plan se suit par ces cellules : sans elles, nul ne sait qui fait quoi, ni si c’est fait.",
        wrong: "statut « achevée », avancement 80",
        right: "statut « achevée », avancement 100",
        remedy: "Compléter la ligne, ou corriger la cellule qui contredit les autres."
    )
    static let pla03 = Explanation(
        "Une action se termine avant son échéance.",
        detail: "À la date de dépôt ; une action abandonnée n’est jamais en retard.",
        reason: "Un retard n’est pas une faute : il est marqué, pour que le plan se lise d’un coup d’œil.",
        wrong: "échéance le 01/06/2018, en cours au dépôt de novembre",
        right: "échéance le 01/06/2018, achevée",
        remedy: "Rien à corriger : le retard est signalé dans les documents."
    )
    static let sui01 = Explanation(
        "Chaque recommandation reçue a sa réponse.",
        detail:
            "Un renouvellement reprend dans la feuille Suivi chaque recommandation de l’évaluation précédente, avec un statut.",
        reason: "L’expert part de ce qui avait été demandé : sans réponse, il la cherche dans tout le dossier.",
        wrong: "2015-R3, sans ligne",
        right: "2015-R3, « Comité réuni depuis mai 2017 », traitée",
        remedy: "Ajouter une ligne par recommandation, avec son statut, ou expliquer."
    )
    static let bil01 = Explanation(
        "Chaque domaine a sa synthèse.",
        detail: "Une ligne par domaine dans la feuille Bilan, avec le texte de la synthèse.",
        reason: "Dans les documents, le chapitre d’un domaine s’ouvre sur ce texte.",
        wrong: "D2, synthèse vide",
        right: "D2, « Le réseau couvre tous les niveaux de formation. »",
        remedy: "Rédiger la synthèse du domaine."
    )
    static let cpr01 = Explanation(
        "Aucun texte ne nomme ni ne joint une personne.",
        detail: "Ni adresse électronique, ni téléphone, ni nom, dans les commentaires, les titres et les fonctions.",
        reason:
            "Les documents circulent : les chartes d’évaluation veulent que les personnes y soient connues par leur fonction.",
        wrong: "« Voir avec Mme Durand. »",
        right: "« Voir avec la direction opérationnelle. »",
        remedy: "Désigner la personne par sa fonction, ou expliquer."
    )
    static let his01 = Explanation(
        "Un niveau en baisse est commenté.",
        detail: "Par rapport à la campagne précédente, même si les codes ont changé.",
        reason:
            "Un recul peut être vrai, ou tenir à une lecture plus sévère : une phrase évite à l’expert de le deviner.",
        wrong: "niveau 3 en 2017, niveau 2 en 2018, sans commentaire",
        right: "le même recul, commentaire « Le poste est vacant depuis juin. »",
        remedy: "Commenter le recul, si ce n’est pas une faute de saisie."
    )
}
