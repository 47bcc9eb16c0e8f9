/// The rules on the referential that the mission prepares: a defect stops the run.
extension DescribedRule {
    static let rfl01 = DescribedRule(
        .blocking,
        Explanation(
            "Le référentiel a ses feuilles, ses colonnes, sa version.",
            reason: "Tous les dossiers sont comparés à ce classeur : rien n’est traité tant qu’il n’est pas sûr.",
            wrong: "Version : vide",
            right: "Version : 2018.1",
            remedy: "Rétablir la feuille ou la colonne, ou saisir la version."
        )
    )
    static let rfl02 = DescribedRule(
        .blocking,
        Explanation(
            "Un code a sa forme et suit celui de son parent.",
            reason: "Le code dit la place : une référence mal rangée serait comptée dans un autre domaine.",
            wrong: "D0.C2.R1.I1 sous la référence D0.C1.R1",
            right: "D0.C1.R1.I1 sous la référence D0.C1.R1",
            remedy: "Corriger le code, ou ceux du domaine, du champ et de la référence de la ligne."
        )
    )
    static let rfl03 = DescribedRule(
        .blocking,
        Explanation(
            "Chaque indicateur a son propre code.",
            reason: "Deux indicateurs sous un code n’auraient qu’une réponse.",
            wrong: "D0.C1.R1.I1 en lignes 2 et 3",
            right: "D0.C1.R1.I1 en ligne 2, D0.C1.R1.I2 en ligne 3",
            remedy: "Donner à chaque indicateur son propre code."
        )
    )
    static let rfl04 = DescribedRule(
        .blocking,
        Explanation(
            "Le type d’un indicateur est connu.",
            detail:
                "taux, ratio, compte, montant, decimal ou booleen. Son sens, s’il est donné, est plus, moins ou aucun.",
            reason: "Le type dit comment la valeur se lit, se contrôle et se compare.",
            wrong: "« pourcentage »",
            right: "« taux »",
            remedy: "Choisir l’un de ces mots."
        )
    )
    static let rfl05 = DescribedRule(
        .blocking,
        Explanation(
            "Les bornes d’un indicateur sont des nombres, dans l’ordre.",
            reason: "Une borne fausse refuserait des valeurs justes à tous les campus.",
            wrong: "min 100, max 0",
            right: "min 0, max 100",
            remedy: "Corriger le minimum ou le maximum, ou les laisser vides."
        )
    )
    static let rfl06 = DescribedRule(
        .blocking,
        Explanation(
            "Chaque indicateur a un intitulé et une unité.",
            reason: "Sans unité, un campus répond en euros et l’autre en milliers d’euros.",
            wrong: "Budget, unité vide",
            right: "Budget, unité €",
            remedy: "Saisir l’unité, ou l’intitulé."
        )
    )
    static let rfl07 = DescribedRule(
        .blocking,
        Explanation(
            "Chaque référence a son intitulé et ses quatre niveaux.",
            reason: "C’est en lisant ces textes que le campus et l’expert choisissent un niveau.",
            wrong: "D0.C1.R1, niveau 3 vide",
            right: "D0.C1.R1, niveau 3 : « Le diagnostic est révisé chaque année. »",
            remedy: "Rédiger le texte, ou saisir l’intitulé."
        )
    )
    static let rfl08 = DescribedRule(
        .blocking,
        Explanation(
            "Les cases oui ou non le disent, et une ancre existe.",
            detail: "Colonnes « obligatoire », « ancre » et « Conservation » ; une référence d’ancrage au moins.",
            reason: "Le niveau du campus est celui de ses références d’ancrage.",
            wrong: "ancre : « peut-être »",
            right: "ancre : « oui »",
            remedy: "Écrire oui ou non."
        )
    )
    static let rfl09 = DescribedRule(
        .blocking,
        Explanation(
            "Le calcul d’un indicateur est connu.",
            detail:
                "part des signataires, réalisation du plan, nombre d’actions, complétude ou recommandations suivies.",
            reason: "Un indicateur que le programme calcule n’est demandé à personne : il doit savoir comment.",
            wrong: "calcul : « completude du dossier »",
            right: "calcul : « complétude »",
            remedy: "Choisir l’un de ces calculs, ou vider la cellule : le campus saisit alors la valeur."
        )
    )
    static let rfl10 = DescribedRule(
        .blocking,
        Explanation(
            "La feuille Correspondance relie des codes qui existent.",
            detail:
                "Facultative. Une ligne par ancien code : conservé, renommé, fusionné (deux lignes vers un nouveau code), scindé (plusieurs lignes du même ancien code), abandonné (nouveau code vide).",
            reason:
                "Les formulaires préremplis, les progressions et les contrôles d’une année à l’autre passent par elle : une erreur y compare des références sans rapport.",
            wrong: "D0.C3.R4 → D0.C3.R9, qui n’existe pas",
            right: "D0.C3.R4 → D0.C3.R3, Conservation : non",
            remedy: "Corriger le code, ou retirer la ligne en trop."
        )
    )
    static let rfl11 = DescribedRule(
        .blocking,
        Explanation(
            "Les lignes d’une référence disent d’elle la même chose.",
            detail:
                "De même pour un champ et pour un domaine. Une cellule vide ne dit rien, sauf pour l’ancre : la première ligne décide.",
            reason:
                "Une référence tient sur autant de lignes qu’elle a d’indicateurs : corrigée sur une seule, elle aurait deux textes, et personne ne saurait lequel vaut.",
            wrong: "D0.C1.R1 : « Diagnostic partagé » sur une ligne, « Diagnostic » sur la suivante",
            right: "D0.C1.R1 : « Diagnostic partagé » sur les deux lignes",
            remedy: "Recopier la correction sur toutes les lignes de la référence."
        )
    )
}
