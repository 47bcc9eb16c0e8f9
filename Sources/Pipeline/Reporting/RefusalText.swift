internal import Words

/// Documents that could not be written, told once for each cause.
struct RefusalText {
    private let folder: String
    private let refusals: [RefusedOutput]

    init(of refusals: [RefusedOutput], in folder: String) {
        self.folder = folder
        self.refusals = refusals
    }

    /// One paragraph for each cause, and for each place where the cause is one.
    var paragraphs: [String] {
        var groups: [(refusal: RefusedOutput, count: Int)] = []
        for refusal in refusals {
            if let known = groups.firstIndex(where: { $0.refusal.isAlike(refusal) }) {
                groups[known].count += 1
            } else {
                groups.append((refusal, 1))
            }
        }
        return groups.map { paragraph(on: $0.refusal, count: $0.count) }
    }

    private func paragraph(on refusal: RefusedOutput, count: Int) -> String {
        let documents =
            FrenchPhrase.plainCount(count, "document n’a pas pu être écrit", "documents n’ont pas pu être écrits")
        return "\(documents) : \(reason(of: refusal)). Rien de ce qui était là n’est perdu. → \(refusal.cause.remedy)"
    }

    private func reason(of refusal: RefusedOutput) -> String {
        let place = "« \(refusal.place.isEmpty || !refusal.isLocal ? folder : "\(folder)/\(refusal.place)") »"
        return switch refusal.cause {
        case .denied: "le système refuse d’écrire dans \(place)"
        case .noSpace: "le disque de \(place) est plein"
        case .readOnly: "le disque de \(place) est en lecture seule"
        case .inTheWay: "\(place) fait obstacle, un fichier où il faut un dossier, ou l’inverse"
        case .link: "\(place) est un lien, qui peut mener hors des résultats"
        case .unreadable: "le système refuse de lire \(place)"
        case .changing: "\(place) change pendant sa lecture"
        case .tooLarge: "\(place) est trop grand pour être lu"
        case .leavesTheFolder: "le nom « \(refusal.name) » sortirait de « \(folder) »"
        case .noPlace: "le dossier de \(place) n’existe pas et ne peut pas être créé"
        case .nameTooLong: "le nom \(place) est trop long pour ce disque"
        case .brokenDisk: "le disque de \(place) ne répond pas ou est endommagé"
        case .other(let number): "l’écriture dans \(place) échoue (erreur \(number) du système)"
        }
    }
}

extension RefusedOutput {
    /// Whether the place matters, rather than the whole folder.
    fileprivate var isLocal: Bool {
        switch cause {
        case .inTheWay, .link, .unreadable, .changing, .tooLarge, .leavesTheFolder, .nameTooLong: true
        case .denied, .noSpace, .readOnly, .noPlace, .brokenDisk, .other: false
        }
    }

    fileprivate func isAlike(_ other: RefusedOutput) -> Bool {
        cause == other.cause && (!isLocal || place == other.place)
    }
}

extension RefusedOutput.Cause {
    /// What to do, then run again.
    fileprivate var remedy: String {
        switch self {
        case .denied: "Donner le droit d’écrire dans ce dossier, puis relancer la commande."
        case .noSpace: "Libérer de la place, puis relancer la commande : elle reprendra où elle en est."
        case .readOnly: "Choisir un autre dossier avec --output, ou rendre ce disque accessible en écriture."
        case .inTheWay: "Renommer ou déplacer ce qui fait obstacle, puis relancer la commande."
        case .link: "Mettre un vrai dossier ou fichier à la place du lien, puis relancer la commande."
        case .unreadable: "Donner le droit de lire ce fichier, puis relancer la commande."
        case .changing: "Fermer le programme qui l’écrit, puis relancer la commande."
        case .tooLarge: "Renommer ou déplacer ce fichier, puis relancer la commande."
        case .leavesTheFolder: "Corriger l’identifiant d’où vient ce nom."
        case .noPlace: "Vérifier ce chemin, ou choisir un autre dossier avec --output."
        case .nameTooLong: "Raccourcir le nom du dossier, ou l’identifiant d’où vient ce nom."
        case .brokenDisk: "Vérifier le disque ou le réseau, puis relancer la commande."
        case .other: "Vérifier le disque, puis relancer la commande."
        }
    }

    /// The reason, after a colon.
    package var french: String {
        switch self {
        case .denied: "le système refuse d’écrire à cet endroit"
        case .noSpace: "le disque est plein"
        case .readOnly: "le disque est en lecture seule"
        case .inTheWay: "un fichier ou un dossier de ce nom fait obstacle"
        case .link: "un lien de ce nom peut mener hors des résultats"
        case .unreadable: "le système refuse de lire le fichier de ce nom"
        case .changing: "le fichier de ce nom change pendant sa lecture"
        case .tooLarge: "le fichier de ce nom est trop grand pour être lu"
        case .leavesTheFolder: "le nom sortirait du dossier des résultats"
        case .noPlace: "le dossier n’existe pas et ne peut pas être créé"
        case .nameTooLong: "ce nom est trop long pour ce disque"
        case .brokenDisk: "le disque ne répond pas ou est endommagé"
        case .other(let number): "l’écriture échoue (erreur \(number) du système)"
        }
    }
}
