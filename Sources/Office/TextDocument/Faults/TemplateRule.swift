/// What must hold of a template, under the code of the faults that break it (`cmq explain TPL-01`).
package struct TemplateRule: Sendable {
    package let code: String
    /// What must hold.
    package let fact: String
    /// What to do, in the infinitive.
    package let remedy: String

    private init(_ code: String, _ fact: String, _ remedy: String) {
        self.code = code
        self.fact = fact
        self.remedy = remedy
    }

    /// In the order of their codes.
    package static let all: [TemplateRule] = [
        TemplateRule(
            "TPL-01",
            "Une étiquette porte le nom d’un champ du document.",
            "Remplacer le nom par celui d’un champ : « cmq template fields » en donne la liste."
        ),
        TemplateRule(
            "TPL-02",
            "Un nom donné par « pour » s’emploie dans l’objet que ce « pour » répète.",
            "Mettre l’étiquette dans cet objet, ou l’y répéter avec son propre « pour »."
        ),
        TemplateRule(
            "TPL-03",
            "Une liste se parcourt ; elle ne s’imprime pas.",
            "Écrire « {pour … dans la liste} », ou « {liste | nombre} »."
        ),
        TemplateRule(
            "TPL-04",
            "Une fiche s’imprime champ par champ.",
            "Ajouter, après un point, le nom du champ voulu."
        ),
        TemplateRule(
            "TPL-05",
            "Un graphique se met dans un cadre.",
            "Écrire l’étiquette dans le nom d’un cadre de graphique."
        ),
        TemplateRule(
            "TPL-06",
            "« pour » parcourt une liste.",
            "Donner à « pour » le nom d’une liste : « cmq template fields » les signale."
        ),
        TemplateRule(
            "TPL-07",
            "Un point ne suit que le nom d’une fiche.",
            "Retirer le point et ce qui le suit."
        ),
        TemplateRule(
            "TPL-08",
            "Une étiquette se ferme dans son paragraphe.",
            "Ajouter l’accolade fermante."
        ),
        TemplateRule(
            "TPL-09",
            "Une accolade fermée a été ouverte.",
            "Retirer l’accolade, ou ouvrir l’étiquette."
        ),
        TemplateRule(
            "TPL-10",
            "Une étiquette suit l’une des formes connues.",
            "Reprendre la forme d’une étiquette de « cmq template fields »."
        ),
        TemplateRule(
            "TPL-11",
            "Une condition compare un champ à une valeur, ou dit s’il est vide.",
            "Reprendre l’exemple donné, avec les champs voulus."
        ),
        TemplateRule(
            "TPL-12",
            "Une comparaison porte sur deux valeurs de même nature.",
            "Comparer un nombre à un nombre, un texte à un texte."
        ),
        TemplateRule(
            "TPL-13",
            "Un filtre est l’un de ceux qui existent.",
            "Corriger le nom du filtre, ou le retirer."
        ),
        TemplateRule(
            "TPL-14",
            "Un filtre convient à la nature de la valeur.",
            "Retirer le filtre, ou choisir celui de cette nature."
        ),
        TemplateRule(
            "TPL-15",
            "Un style nommé existe dans le modèle.",
            "Créer le style dans Writer sous ce nom, ou corriger le nom."
        ),
        TemplateRule(
            "TPL-16",
            "« style » prend un champ qui nomme un style.",
            "Choisir un champ de nature « style »."
        ),
        TemplateRule(
            "TPL-17",
            "« ligne » et « colonne » s’emploient dans un tableau.",
            "Mettre l’étiquette dans une cellule, ou écrire « pour » ou « si » seul."
        ),
        TemplateRule(
            "TPL-18",
            "Une ligne d’en-tête ne se répète pas.",
            "Mettre l’étiquette dans la ligne qui suit l’en-tête."
        ),
        TemplateRule(
            "TPL-19",
            "« pour » et « si » ouvrent leur paragraphe.",
            "Déplacer l’étiquette au début du paragraphe."
        ),
        TemplateRule(
            "TPL-20",
            "Une consigne décide d’un objet qu’elle ouvre.",
            "La mettre au début d’une section, ou devant le texte du paragraphe."
        ),
        TemplateRule(
            "TPL-21",
            "Plusieurs paragraphes ne tiennent pas dans un titre ou un nom.",
            "Retirer le filtre « paragraphes », ou changer d’endroit."
        ),
        TemplateRule(
            "TPL-22",
            "« graphique » nomme un cadre de graphique.",
            "L’écrire dans le nom ou le texte alternatif du cadre."
        ),
        TemplateRule(
            "TPL-23",
            "Le cadre nommé contient un graphique du document.",
            "Insérer un graphique (Insertion ▸ Objet), puis le nommer."
        ),
        TemplateRule(
            "TPL-24",
            "« graphique » prend un champ qui est un graphique.",
            "Choisir un champ de nature « graphique »."
        ),
        TemplateRule(
            "TPL-25",
            "Un nom ou une propriété ne prend qu’une valeur.",
            "Retirer la consigne."
        ),
        TemplateRule(
            "TPL-26",
            "« image » nomme une image du modèle.",
            "L’écrire dans le nom ou le texte alternatif de l’image."
        ),
        TemplateRule(
            "TPL-27",
            "Le fichier du modèle se lit.",
            "Rouvrir le modèle dans Writer, et l’enregistrer au format ODT."
        ),
        TemplateRule(
            "TPL-28",
            "Un modèle est un document texte ODT.",
            "Enregistrer le modèle au format ODT, sous le même nom."
        ),
        TemplateRule(
            "TPL-29",
            "Une valeur est de la nature annoncée.",
            "Signaler ce défaut du programme."
        ),
        TemplateRule(
            "TPL-30",
            "Une consigne est l’une de celles qui existent.",
            "Corriger le premier mot de l’étiquette."
        ),
        TemplateRule(
            "TPL-31",
            "Une image se met dans un cadre.",
            "Écrire l’étiquette dans le nom d’une image du modèle."
        ),
        TemplateRule(
            "TPL-32",
            "Le cadre nommé contient une image.",
            "Insérer une image, puis la nommer."
        ),
        TemplateRule(
            "TPL-33",
            "« image » prend un champ qui est une image.",
            "Choisir un champ de nature « image »."
        ),
        TemplateRule(
            "TPL-34",
            "Un texte mis en forme est seul dans son paragraphe.",
            "Mettre l’étiquette dans un paragraphe à elle."
        ),
        TemplateRule(
            "TPL-35",
            "« nouvelle page » s’emploie dans un paragraphe répété.",
            "La mettre dans un paragraphe ou un titre que « pour » répète."
        ),
        TemplateRule(
            "TPL-36",
            "Un graphique a un texte alternatif.",
            "Écrire le texte alternatif du cadre (clic droit ▸ Description)."
        ),
        TemplateRule(
            "TPL-37",
            "« colonne » va dans un tableau sans fusion en largeur.",
            "Défaire la fusion des cellules."
        ),
        TemplateRule(
            "TPL-38",
            "« conserver » ouvre une section ou une cellule.",
            "Le mettre au début de son premier paragraphe."
        ),
        TemplateRule(
            "TPL-39",
            "Un passage conservé n’en contient pas d’autre.",
            "Retirer l’un des deux « conserver »."
        ),
        TemplateRule(
            "TPL-40",
            "Un passage répété dit ce qui le distingue.",
            "Ajouter « pour » et un nom de la répétition."
        ),
        TemplateRule(
            "TPL-41",
            "Un passage conservé a son propre nom.",
            "Renommer l’un des deux."
        ),
        TemplateRule(
            "TPL-42",
            "Une étiquette s’écrit dans le texte, pas dans un champ calculé de Writer.",
            "Retirer le champ, et écrire « {si …} » au début du paragraphe."
        ),
        TemplateRule(
            "TPL-43",
            "Un en-tête vaut pour toutes les pages de son style.",
            "Donner à la première page son propre style de page, avec son en-tête."
        ),
        TemplateRule(
            "TPL-44",
            "Une image est dans le modèle.",
            "L’insérer de nouveau sans cocher « Lier » (ou Édition ▸ Liens externes ▸ Déconnecter)."
        ),
        TemplateRule(
            "TPL-45",
            "Une ligne répétée ou conditionnelle est libre des lignes voisines.",
            "Défaire la fusion en hauteur, ou répéter le texte de la cellule."
        ),
        TemplateRule(
            "TPL-46",
            "Un sommaire garde les étiquettes de ses entrées.",
            "Annuler la mise à jour, ou reprendre le sommaire du modèle fourni."
        ),
        TemplateRule(
            "TPL-47",
            "Une consigne vaut pour l’objet qu’elle ouvre : elle ne se referme pas.",
            "Retirer l’étiquette ; pour un bloc, ouvrir une section par « {si …} »."
        ),
        TemplateRule(
            "TPL-48",
            "Un lien mène à une page ou à un endroit du document ; une section ou un objet est dans le modèle.",
            "Mettre l’adresse d’une page (https://…), ou retirer le lien (clic droit, ou Édition ▸ Liens externes ▸ Déconnecter)."
        ),
        TemplateRule(
            "TPL-49",
            "Une image ou un graphique d’essai garde l’étiquette de la donnée qui le remplace.",
            "Remettre « {image …} » ou « {graphique …} » dans le nom du cadre (clic droit ▸ Propriétés ▸ Options), ou retirer le cadre."
        ),
        TemplateRule(
            "TPL-50",
            "Un saut de page est sur une ligne qui reste dans le document.",
            "Mettre le saut de page ou le style de page sur le paragraphe suivant."
        ),
        TemplateRule(
            "TPL-51",
            "Un passage conservé est dans un document où l’on écrit, pas dans un message.",
            "Retirer « {conserver …} » : un message se complète dans le logiciel qui l’envoie."
        ),
    ]
}

extension TemplateFault {
    /// What to do about it, in the infinitive.
    package var remedy: String { TemplateRule.all.first { $0.code == code }?.remedy ?? "" }

    /// Faults that say the same, wherever they stand: the first of them, and how many places there are.
    package static func gathering(_ faults: [TemplateFault]) -> [(first: TemplateFault, others: [TemplateFault])] {
        var ranks: [Key: Int] = [:]
        var groups: [(first: TemplateFault, others: [TemplateFault])] = []
        for fault in faults {
            let key = Key(kind: fault.kind, file: fault.place.file)
            if let rank = ranks[key] {
                groups[rank].others.append(fault)
            } else {
                ranks[key] = groups.count
                groups.append((fault, []))
            }
        }
        return groups
    }

    private struct Key: Hashable {
        let kind: Kind
        let file: String?
    }
}
