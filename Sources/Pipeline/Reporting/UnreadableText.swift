package import Office

/// Why a file cannot be read, said to people: a sentence, and what to do about it.
package struct UnreadableText: Hashable, Sendable {
    package let sentence: String
    package let hint: String

    private init(_ sentence: String, _ hint: String) {
        self.sentence = sentence
        self.hint = hint
    }

    private static let again = "Enregistrer le classeur au format ODS ou XLSX, puis l’envoyer de nouveau."

    package init(_ error: OfficeError) {
        self =
            switch error {
            // A name that is not UTF-8 comes with this mark in place of what could not be read; no file is found under it.
            case .notFound(let path) where path.contains("\u{FFFD}"):
                Self(
                    "Le nom du fichier contient des signes qui ne se lisent pas : le fichier ne peut pas être ouvert.",
                    "Renommer le fichier, sans accent s’il le faut, puis relancer la commande."
                )
            case .notFound: Self("Le fichier n’existe pas, ou n’existe plus.", "Vérifier son nom et son emplacement.")
            case .isDirectory: Self("C’est un dossier, non un classeur.", "Indiquer le classeur lui-même.")
            case .notARegularFile:
                Self(
                    "Ce n’est pas un fichier ordinaire.",
                    "Remplacer ce lien, ce tube ou ce périphérique par le classeur lui-même."
                )
            case .changedWhileRead:
                Self(
                    "Le fichier a été modifié pendant sa lecture.",
                    "Attendre la fin de sa copie ou de son enregistrement, puis relancer la commande."
                )
            case .unreadable(_, let number):
                Self(
                    "Le système refuse de lire le fichier (erreur \(number)).",
                    "Vérifier les droits du fichier et le support où il se trouve."
                )
            case .empty: Self("Le fichier est vide.", "Demander un nouvel envoi du classeur.")
            case .notAZipArchive:
                Self("Le contenu n’est celui d’aucun classeur connu.", Self.again)
            case .truncatedArchive:
                Self(
                    "Le fichier est tronqué : la fin du classeur manque.",
                    "Demander un nouvel envoi : le transfert ou la copie s’est interrompu."
                )
            case .encrypted:
                Self(
                    "Le classeur est protégé par un mot de passe.",
                    "L’enregistrer sans mot de passe, puis l’envoyer de nouveau."
                )
            case .legacyBinaryFormat:
                Self("C’est un ancien classeur Excel (.xls), qui ne se lit pas.", Self.again)
            case .notAWorkbook(let kind):
                Self(
                    kind.isWorkbook
                        ? "C’est \(Self.name(of: kind)), un format qui n’est pas lu."
                        : "Ce n’est pas un classeur : \(Self.name(of: kind)).",
                    Self.hint(for: kind)
                )
            case .tooLarge:
                Self(
                    "Le classeur est trop volumineux pour être lu.",
                    "Repartir du formulaire de la campagne et n’y recopier que les réponses."
                )
            case .malformedXML(let part, let line):
                Self("Le classeur est endommagé : « \(part) », ligne \(line).", Self.again)
            case .doctypeForbidden(let part):
                Self(
                    "Le classeur contient une déclaration interdite (DOCTYPE) dans « \(part) ».",
                    "L’ouvrir dans un tableur et l’enregistrer de nouveau."
                )
            case .missingPart(let part): Self("Le classeur est incomplet : « \(part) » y manque.", Self.again)
            case .damagedPart(let part):
                Self(
                    "Le classeur est endommagé : le contenu de « \(part) » est altéré.",
                    "Demander un nouvel envoi, ou l’ouvrir dans un tableur, le vérifier et l’enregistrer de nouveau."
                )
            case .cannotWrite(let path, let reason):
                Self("Le fichier « \(path) » ne s’écrit pas : \(reason).", "Vérifier la place et les droits.")
            }
    }

    /// What to do about a workbook of the mission, which nobody sends.
    static func hintForMission(on error: OfficeError) -> String {
        switch error {
        case .empty, .truncatedArchive, .notAZipArchive, .malformedXML, .missingPart, .damagedPart:
            "Le remettre depuis une sauvegarde, ou l’ouvrir dans un tableur, le vérifier et l’enregistrer de nouveau."
        case .tooLarge: "N’y laisser que les feuilles de la campagne, et l’enregistrer de nouveau."
        case .encrypted: "L’enregistrer sans mot de passe."
        case .legacyBinaryFormat, .notAWorkbook: "L’enregistrer au format ODS ou XLSX."
        case .notFound, .isDirectory, .notARegularFile, .changedWhileRead, .unreadable, .doctypeForbidden, .cannotWrite:
            UnreadableText(error).hint
        }
    }

    /// The sentence, said of a template and not of a workbook.
    static func ofTemplate(_ error: OfficeError) -> String {
        if error == .legacyBinaryFormat { return "C’est un ancien document Word (.doc), qui ne se lit pas." }
        return UnreadableText(error).sentence.replacing("Le classeur", with: "Le modèle").replacing(
            "le classeur",
            with: "le modèle"
        )
        .replacing("un classeur", with: "un document texte ODT").replacing("du classeur", with: "du modèle")
        .replacing("d’aucun classeur connu", with: "d’aucun document texte connu")
    }

    private static func hint(for kind: FileKind) -> String {
        switch kind {
        case .zip: "Décompresser l’archive, et déposer le classeur qu’elle contient."
        case .email: "Enregistrer la pièce jointe du message, et déposer le classeur lui-même."
        case .html, .text, .pdf, .image, .xml, .richText, .openDocumentText, .openDocumentPresentation,
            .openDocumentOther, .wordDocument, .presentation, .binaryWorkbook, .appleNumbers, .openOfficeOne, .unknown:
            again
        }
    }

    private static func name(of kind: FileKind) -> String {
        switch kind {
        case .html: "une page web"
        case .text: "un fichier de texte"
        case .email: "un message électronique"
        case .pdf: "un document PDF"
        case .image: "une image"
        case .xml: "un fichier XML"
        case .richText: "un document RTF"
        case .zip: "une archive ZIP"
        case .openDocumentText: "un document texte (ODT)"
        case .openDocumentPresentation: "une présentation (ODP)"
        case .openDocumentOther: "un document OpenDocument d’une autre sorte"
        case .wordDocument: "un document Word"
        case .presentation: "une présentation PowerPoint"
        case .binaryWorkbook: "un classeur Excel binaire (.xlsb)"
        case .appleNumbers: "un classeur Numbers"
        case .openOfficeOne: "un document d’OpenOffice.org 1 (.sxc)"
        case .unknown: "un fichier d’une sorte inconnue"
        }
    }
}
