/// The rules on what the mission itself prepares: its two workbooks.
extension Explanation {
    static let rfl01 = Explanation(
        "Le référentiel a ses feuilles, ses colonnes, sa version.",
        reason: "Tous les dossiers sont comparés à ce classeur : rien n’est traité tant qu’il n’est pas sûr.",
        wrong: "Version : vide",
        right: "Version : 2018.1",
        remedy: "Rétablir la feuille ou la colonne, ou saisir la version."
    )
    static let rfl02 = Explanation(
        "Un code a sa forme et suit celui de son parent.",
        reason: "Le code dit la place : une référence mal rangée serait comptée dans un autre domaine.",
        wrong: "D0.C2.R1.I1 sous la référence D0.C1.R1",
        right: "D0.C1.R1.I1 sous la référence D0.C1.R1",
        remedy: "Corriger le code, ou ceux du domaine, du champ et de la référence de la ligne."
    )
    static let rfl03 = Explanation(
        "Chaque indicateur a son propre code.",
        reason: "Deux indicateurs sous un code n’auraient qu’une réponse.",
        wrong: "D0.C1.R1.I1 en lignes 2 et 3",
        right: "D0.C1.R1.I1 en ligne 2, D0.C1.R1.I2 en ligne 3",
        remedy: "Donner à chaque indicateur son propre code."
    )
    static let rfl04 = Explanation(
        "Le type d’un indicateur est connu.",
        detail: "taux, ratio, compte, montant, decimal ou booleen.",
        reason: "Le type dit comment la valeur se lit, se contrôle et se compare.",
        wrong: "« pourcentage »",
        right: "« taux »",
        remedy: "Choisir l’un de ces mots."
    )
    static let rfl05 = Explanation(
        "Les bornes d’un indicateur sont des nombres, dans l’ordre.",
        reason: "Une borne fausse refuserait des valeurs justes à tous les campus.",
        wrong: "min 100, max 0",
        right: "min 0, max 100",
        remedy: "Corriger le minimum ou le maximum, ou les laisser vides."
    )
    static let rfl06 = Explanation(
        "Chaque indicateur a une unité.",
        reason: "Sans unité, un campus répond en euros et l’autre en milliers d’euros.",
        wrong: "Budget, unité vide",
        right: "Budget, unité €",
        remedy: "Saisir l’unité."
    )
    static let rfl07 = Explanation(
        "Chaque référence a le texte de ses quatre niveaux.",
        reason: "C’est en lisant ces textes que le campus et l’expert choisissent un niveau.",
        wrong: "D0.C1.R1, niveau 3 vide",
        right: "D0.C1.R1, niveau 3 : « Le diagnostic est révisé chaque année. »",
        remedy: "Rédiger le texte qui manque."
    )
    static let rfl08 = Explanation(
        "Les cases oui ou non le disent, et une ancre existe.",
        detail: "Colonnes « obligatoire » et « ancre » ; une référence d’ancrage au moins.",
        reason: "Le niveau du campus est celui de ses références d’ancrage.",
        wrong: "ancre : « peut-être »",
        right: "ancre : « oui »",
        remedy: "Écrire oui ou non."
    )
    static let cam01 = Explanation(
        "Le classeur de campagne a ses feuilles et ses colonnes.",
        detail: "Seule la feuille Règles est facultative.",
        reason: "Les listes, les dates et les seuils d’une année sont là, non dans le programme.",
        wrong: "la feuille Filières manque",
        right: "la feuille Filières, avec sa colonne Filière",
        remedy: "Rétablir la feuille ou la colonne."
    )
    static let cam02 = Explanation(
        "Les paramètres sont remplis et s’accordent.",
        detail: "La clôture des dépôts n’en précède pas l’ouverture.",
        reason: "Les contrôles et les documents de tous les campus en dépendent.",
        wrong: "ouverture le 01/10/2018, clôture le 30/09/2018",
        right: "ouverture le 01/10/2018, clôture le 30/11/2018",
        remedy: "Remplir ou corriger le paramètre."
    )
    static let cam03 = Explanation(
        "Chaque ligne d’une liste a son propre identifiant.",
        detail: "Campus attendus, experts, et règles de la feuille Règles.",
        reason: "Deux lignes pour un même campus se contrediraient sans qu’on le voie.",
        wrong: "BOR-001 en lignes 2 et 7",
        right: "BOR-001 en ligne 2",
        remedy: "Garder une seule ligne, ou saisir l’identifiant qui manque."
    )
    static let cam04 = Explanation(
        "Une affectation relie un expert et un campus connus.",
        reason: "La grille d’un expert inconnu ne serait rangée nulle part.",
        wrong: "expert EXP-1",
        right: "expert EXP-01",
        remedy: "Corriger le code, ou ajouter l’expert ou le campus à sa feuille."
    )
    static let cam05 = Explanation(
        "Les listes sont remplies, les durées sont des nombres.",
        reason: "Une liste vide refuserait tout ce que les campus y choisissent.",
        wrong: "durée : « longtemps »",
        right: "durée : 4",
        remedy: "Remplir la liste, ou saisir un nombre entier d’années."
    )
    static let cam06 = Explanation(
        "La feuille Règles adapte des règles qui peuvent l’être.",
        detail:
            "Le code est celui d’une règle, la gravité est bloquant, erreur, question ou note, Active est oui ou non, et tout changement a son motif. Une règle bloquante protège le traitement et reste telle quelle.",
        reason: "Les documents impriment ces choix et leurs motifs : chacun doit savoir ce qui n’a pas été contrôlé.",
        wrong: "REF-08, Active : non, Motif : vide",
        right: "REF-08, Active : non, Motif : « Première année du référentiel. »",
        remedy: "Corriger la cellule, ou retirer la ligne."
    )
}
