/// The rules on the campaign workbook that the mission prepares: a defect stops the run.
extension DescribedRule {
    static let cam01 = DescribedRule(
        .blocking,
        Explanation(
            "Le classeur de campagne a ses feuilles et ses colonnes.",
            detail: "Seule la feuille Règles est facultative.",
            reason: "Les listes, les dates et les seuils d’une année sont là, non dans le programme.",
            wrong: "la feuille Filières manque",
            right: "la feuille Filières, avec sa colonne Filière",
            remedy: "Rétablir la feuille ou la colonne."
        )
    )
    static let cam02 = DescribedRule(
        .blocking,
        Explanation(
            "Les paramètres sont remplis et s’accordent.",
            detail:
                "La clôture des dépôts n’en précède pas l’ouverture, ni la date limite de correction celle des courriers.",
            reason: "Les contrôles et les documents de tous les campus en dépendent.",
            wrong: "ouverture le 01/10/2018, clôture le 30/09/2018",
            right: "ouverture le 01/10/2018, clôture le 30/11/2018",
            remedy: "Remplir ou corriger le paramètre."
        )
    )
    static let cam03 = DescribedRule(
        .blocking,
        Explanation(
            "Chaque ligne d’une liste a son propre identifiant.",
            detail: "Campus attendus, experts, et règles de la feuille Règles.",
            reason: "Deux lignes pour un même campus se contrediraient sans qu’on le voie.",
            wrong: "BOR-001 en lignes 2 et 7",
            right: "BOR-001 en ligne 2",
            remedy: "Garder une seule ligne, ou saisir l’identifiant qui manque."
        )
    )
    static let cam04 = DescribedRule(
        .blocking,
        Explanation(
            "Une affectation relie expert et campus connus, une fois.",
            reason:
                "La grille d’un expert inconnu ne serait rangée nulle part ; affecté deux fois, il compterait pour deux.",
            wrong: "expert EXP-1",
            right: "expert EXP-01",
            remedy: "Corriger le code, ou ajouter l’expert ou le campus à sa feuille."
        )
    )
    static let cam05 = DescribedRule(
        .blocking,
        Explanation(
            "Les listes sont remplies, les durées sont des nombres.",
            reason: "Une liste vide refuserait tout ce que les campus y choisissent.",
            wrong: "durée : « longtemps »",
            right: "durée : 4",
            remedy: "Remplir la liste, ou saisir un nombre entier d’années."
        )
    )
    static let cam06 = DescribedRule(
        .blocking,
        Explanation(
            "La feuille Règles adapte des règles qui peuvent l’être.",
            detail:
                "Le code est celui d’une règle, la gravité est bloquant, erreur, question ou note, Active est oui ou non, et tout changement a son motif. Une règle bloquante protège le traitement et reste telle quelle.",
            reason:
                "Les documents impriment ces choix et leurs motifs : chacun doit savoir ce qui n’a pas été contrôlé.",
            wrong: "REF-08, Active : non, Motif : vide",
            right: "REF-08, Active : non, Motif : « Première année du référentiel. »",
            remedy: "Corriger la cellule, ou retirer la ligne."
        )
    )
    static let cam07 = DescribedRule(
        .blocking,
        Explanation(
            "L’année est celle du dossier et des dates.",
            detail: "La campagne 2018 est dans le dossier 2018, et ses dépôts ouvrent et ferment vers cette année.",
            reason:
                "Un dossier copié d’une année à l’autre garde les paramètres de la première : les documents porteraient la mauvaise année.",
            wrong: "le dossier 2019, avec Campagne : 2018",
            right: "le dossier 2019, avec Campagne : 2019",
            remedy: "Corriger les paramètres, ou renommer le dossier."
        )
    )
    static let cam08 = DescribedRule(
        .blocking,
        Explanation(
            "Les campus attendus ont les mots des listes.",
            detail:
                "Académie, région académique, filière et type de demande sont dans leurs listes ; la région est celle de l’académie.",
            reason: "Les dossiers sont comparés à ces mots : une faute ici en ferait une dans chaque dossier juste.",
            wrong: "académie : « Reinms »",
            right: "académie : « Reims »",
            remedy: "Choisir une valeur de la liste ; la plus proche est proposée."
        )
    )
}
