/// The rules on files that a reader of workbooks keeps, or the run once it knows every file (FIC-02).
extension DescribedRule {
    static let fic01 = DescribedRule(
        .blocking,
        Explanation(
            "Toutes les feuilles et toutes les colonnes sont là.",
            detail:
                "La feuille Lisez-moi est libre, et Suivi n’est demandée qu’aux renouvellements. Des réponses rangées autrement que dans le formulaire (sous leur libellé, loin à droite) comptent comme absentes. Ce qui dépend d’une feuille ou d’une colonne absente n’est pas contrôlé.",
            reason:
                "Une réponse se retrouve par le titre de sa feuille et de sa colonne : sans eux, le dossier semblerait vide quand il n’est qu’incomplet.",
            wrong: "une colonne « Niv. auto-éval. »",
            right: "une colonne « Niveau auto-évalué »",
            remedy: "Rétablir la feuille ou l’en-tête du formulaire, sans toucher aux réponses."
        )
    )
    static let fic02 = DescribedRule(
        .error,
        needs: [.identity()],
        Explanation(
            "Un campus n’a qu’un dépôt dans la campagne.",
            detail:
                "S’il y en a plusieurs, celui dont la date de dépôt est la plus récente est retenu ; à date égale, celui qui répond à nos anomalies, sinon le dernier par ordre de nom. Les autres sont signalés, copies exactes comprises ; un dépôt gardé à côté de sa version corrigée est une simple note.",
            reason:
                "Un campus envoie souvent une version corrigée à côté de la première : personne ne doit évaluer la mauvaise, ni perdre l’autre.",
            wrong: "deux classeurs de BOR-001, déposés le 5 et le 20 novembre",
            right: "le seul classeur du 20 novembre",
            remedy: "Retirer du dossier les dépôts remplacés, ou corriger la date de dépôt de celui qui fait foi."
        )
    )
    static let fic03 = DescribedRule(
        .question,
        Explanation(
            "Une formule est enregistrée avec son résultat.",
            detail: "Aucune cellule lue n’affiche non plus d’erreur de calcul.",
            reason: "Le programme ne recalcule rien : il lit la valeur que le tableur a enregistrée.",
            wrong: "une cellule qui affiche #REF!",
            right: "une cellule qui affiche 83,5",
            remedy:
                "Ouvrir le classeur, corriger la formule ou recalculer, puis enregistrer ; ou saisir la valeur à la place de la formule."
        )
    )
    static let fic04 = DescribedRule(
        .note,
        Explanation(
            "Rien de ce qui est masqué ne contient de données.",
            detail: "Lignes, colonnes et feuilles du formulaire.",
            reason:
                "Ce qui est masqué est lu comme le reste : celui qui relit le classeur ne verrait pas tout ce qui est évalué.",
            wrong: "la ligne 14 masquée, avec un niveau 3",
            right: "la ligne 14 affichée",
            remedy: "Afficher la feuille, les lignes ou la colonne et vérifier leur contenu."
        )
    )
    static let fic05 = DescribedRule(
        .note,
        Explanation(
            "Nombres, dates et niveaux sont saisis comme tels.",
            detail:
                "La même règle dit ce qui a été laissé de côté ou lu ailleurs qu’à sa place : titre, total ou note parmi les lignes, ligne dont les textes continuent celle du dessus, zéros d’une formule liée, réponse sans libellé, feuille, colonne ou champ en double, valeurs décalées, texte coupé, explication sans objet. C’est une question pour des lignes au-dessus des en-têtes, à droite du tableau ou sur une autre feuille : elles n’iraient dans aucun document.",
            reason:
                "Une saisie qui se comprend sans doute possible est convertie ; chacun doit pouvoir vérifier ce qui a été compris.",
            wrong: "le niveau « niv. 3 », lu 3",
            right: "le niveau 3",
            remedy: "Vérifier ce qui a été lu et ce qui a été laissé de côté ; rien d’autre à corriger si c’est juste."
        )
    )
    static let fic08 = DescribedRule(
        .note,
        Explanation(
            "Le classeur n’a ni macro, ni signature, ni lien.",
            detail: "Un lien est une formule qui va chercher sa valeur dans un autre fichier.",
            reason: "Rien n’en est exécuté ni suivi : celui qui relit le classeur doit savoir ce qui n’a pas été lu.",
            wrong: "un classeur .xlsm avec ses macros",
            right: "le même classeur, enregistré au format .xlsx ou .ods",
            remedy: "Rien à corriger si ces contenus sont voulus."
        )
    )
    static let fic10 = DescribedRule(
        .blocking,
        Explanation(
            "Un classeur est dans le dossier de son espèce.",
            detail:
                "Une grille d’expert, le classeur de campagne ou le référentiel parmi les auto-évaluations, une auto-évaluation parmi les grilles : un seul constat, et rien d’autre n’est contrôlé.",
            reason: "Lu pour ce qu’il n’est pas, il semblerait vide, et l’on demanderait à quelqu’un de tout refaire.",
            wrong: "campagne.ods dans « soumissions »",
            right: "campagne.ods à côté de « soumissions »",
            remedy: "Déplacer le fichier dans le dossier indiqué."
        )
    )
    static let fic09 = DescribedRule(
        .blocking,
        Explanation(
            "Un tableau se termine en 5 000 lignes.",
            detail: "Au-delà de 5 000 lignes remplies, la suite de la feuille n’est pas lue.",
            reason:
                "Une valeur recopiée jusqu’en bas d’une colonne remplit des milliers de lignes que personne n’a voulu écrire.",
            wrong: "« D1.C1.R1 » recopié jusqu’à la ligne 1 048 576",
            right: "une ligne par preuve, rien au-dessous",
            remedy: "Supprimer les lignes qui suivent la dernière réponse."
        )
    )
}
