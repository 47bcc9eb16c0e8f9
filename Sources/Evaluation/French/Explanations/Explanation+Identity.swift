extension Explanation {
    static let idn01 = Explanation(
        "Les champs de la feuille Identité sont remplis.",
        detail:
            "Le SIRET, le site internet et l’échéance du label sont facultatifs ; la date et la durée du label aussi, pour une première labellisation.",
        reason: "Les documents portent ces champs en première page, et d’autres contrôles les comparent.",
        wrong: "Date de la lettre de mission : vide",
        right: "Date de la lettre de mission : 03/09/2018",
        remedy: "Remplir la cellule indiquée."
    )
    static let idn02 = Explanation(
        "L’identifiant est celui d’un campus attendu.",
        reason:
            "Tout ce que le programme écrit est rangé sous cet identifiant : sans lui, les réponses ne sont à personne.",
        wrong: "BOR-01",
        right: "BOR-001",
        remedy:
            "Recopier l’identifiant donné par la mission ; si le campus manque à la liste, la mission l’ajoute à la feuille Campus attendus."
    )
    static let idn03 = Explanation(
        "L’UAI de l’établissement support est juste.",
        detail:
            "Il a sept chiffres et une lettre, qui est leur clé. Un zéro perdu au début est rétabli, avec une note.",
        reason: "Un UAI mal recopié désigne un autre établissement, ou aucun.",
        wrong: "0750654A",
        right: "0750654D",
        remedy: "Recopier l’UAI de l’établissement, chiffres et lettre."
    )
    static let idn04 = Explanation(
        "Le SIRET de l’établissement support est juste.",
        detail: "S’il est donné, il a quatorze chiffres, dont une clé de contrôle.",
        reason: "Les conventions et les financements sont signés sous ce numéro.",
        wrong: "73282932000047",
        right: "73282932000074",
        remedy: "Recopier les quatorze chiffres, ou laisser la cellule vide."
    )
    static let idn05 = Explanation(
        "Les mots des listes sont ceux des listes.",
        detail:
            "Catégorie, filière, académie, région académique, type de demande et statut juridique ; l’académie est dans sa région académique.",
        reason: "Le bilan national compte les campus par ces mots : une variante y ferait un groupe à part.",
        wrong: "Filière : « Numerique, telecom »",
        right: "Filière : « Numérique, télécommunications »",
        remedy: "Choisir une valeur de la liste ; la plus proche est proposée, jamais appliquée."
    )
    static let idn06 = Explanation(
        "La date, la durée et l’échéance du label s’accordent.",
        detail:
            "L’échéance est la date plus la durée, à 31 jours près ; la durée ne dépasse pas le maximum de la campagne ; le label n’est pas daté d’après le dépôt.",
        reason: "Le calendrier des renouvellements est tiré de ces trois cellules.",
        wrong: "label du 01/09/2015 pour 4 ans, échéance le 01/09/2018",
        right: "label du 01/09/2015 pour 4 ans, échéance le 01/09/2019",
        remedy: "Recopier la date et la durée de l’arrêté, puis corriger l’échéance."
    )
    static let idn07 = Explanation(
        "La date de dépôt est dans la campagne.",
        detail: "Entre l’ouverture et la clôture des dépôts, ces deux jours compris.",
        reason: "Un retard peut avoir été convenu : le campus le dit, la mission décide.",
        wrong: "dépôt le 04/12/2018, clôture le 30/11/2018",
        right: "dépôt le 28/11/2018",
        remedy: "Corriger la date de dépôt, ou expliquer le retard."
    )
    static let idn08 = Explanation(
        "L’établissement support est dans son académie.",
        detail: "Le département se lit dans les trois premiers chiffres de l’UAI.",
        reason:
            "Un réseau peut dépasser son académie, son établissement support rarement : souvent, l’un des deux est mal recopié.",
        wrong: "UAI 0750654D, à Paris, et académie de Lyon",
        right: "UAI 0750654D et académie de Paris",
        remedy: "Corriger l’UAI ou l’académie, ou expliquer ce choix."
    )
    static let idn09 = Explanation(
        "La quotité, le courriel et le site ont leur forme.",
        detail: "La quotité est de 0 à 1, le courriel est une adresse, le site commence par http:// ou https://.",
        reason: "La mission écrit à cette adresse et les experts ouvrent ce site.",
        wrong: "Quotité : 50",
        right: "Quotité : 0,5",
        remedy: "Corriger la cellule ; un mi-temps s’écrit 0,5."
    )
}
