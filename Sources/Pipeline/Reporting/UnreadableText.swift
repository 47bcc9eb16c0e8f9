package import Office

/// Why a file cannot be read, said to people: a sentence, and what to do about it.
package struct UnreadableText: Hashable, Sendable {
    package let sentence: String
    package let hint: String

    private static let again = "Enregistrer le classeur au format ODS ou XLSX, puis l’envoyer de nouveau."

    /// Of a workbook that somebody sent.
    package init(_ error: OfficeError) {
        sentence = Self.sentence(on: error, in: .workbook)
        hint = Self.hint(on: error)
    }

    /// What a file is read as.
    enum Reading { case workbook, template }

    /// Why a file cannot be read.
    static func sentence(on error: OfficeError, in reading: Reading) -> String {
        switch error {
        case .notFound(let path) where isGarbled(path):
            "Le nom du fichier contient des signes qui ne se lisent pas : le fichier ne peut pas être ouvert."
        case .notFound: "Le fichier n’existe pas, ou n’existe plus."
        case .isDirectory: "C’est un dossier, non un \(reading.kind)."
        case .notARegularFile: "Ce n’est pas un fichier ordinaire."
        case .changedWhileRead: "Le fichier a été modifié pendant sa lecture."
        case .unreadable(_, let number): "Le système refuse de lire le fichier (erreur \(number))."
        case .empty: "Le fichier est vide."
        case .notAZipArchive: "Le contenu n’est celui d’aucun \(reading.kind) connu."
        case .truncatedArchive: "Le fichier est tronqué : la fin du \(reading.noun) manque."
        case .encrypted: "Le \(reading.noun) est protégé par un mot de passe."
        case .legacyBinaryFormat: "C’est \(reading.ancestor), qui ne se lit pas."
        case .notAWorkbook(let kind) where kind.isWorkbook: "C’est \(name(of: kind)), un format qui n’est pas lu."
        case .notAWorkbook(let kind): "Ce n’est pas un \(reading.kind) : \(name(of: kind))."
        case .tooLarge: "Le \(reading.noun) est trop volumineux pour être lu."
        case .malformedXML(let part, let line): "Le \(reading.noun) est endommagé : « \(part) », ligne \(line)."
        case .doctypeForbidden(let part):
            "Le \(reading.noun) contient une déclaration interdite (DOCTYPE) dans « \(part) »."
        case .missingPart(let part): "Le \(reading.noun) est incomplet : « \(part) » y manque."
        case .damagedPart(let part): "Le \(reading.noun) est endommagé : le contenu de « \(part) » est altéré."
        case .cannotWrite(let path, let reason): "Le fichier « \(path) » ne s’écrit pas : \(reason)."
        }
    }

    private static func hint(on error: OfficeError) -> String {
        switch error {
        case .notFound(let path) where isGarbled(path):
            "Renommer le fichier, sans accent s’il le faut, puis relancer la commande."
        case .notFound: "Vérifier son nom et son emplacement."
        case .isDirectory: "Indiquer le classeur lui-même."
        case .notARegularFile: "Remplacer ce lien, ce tube ou ce périphérique par le classeur lui-même."
        case .changedWhileRead: "Attendre la fin de sa copie ou de son enregistrement, puis relancer la commande."
        case .unreadable: "Vérifier les droits du fichier et le support où il se trouve."
        case .empty: "Demander un nouvel envoi du classeur."
        case .truncatedArchive: "Demander un nouvel envoi : le transfert ou la copie s’est interrompu."
        case .encrypted: "L’enregistrer sans mot de passe, puis l’envoyer de nouveau."
        case .notAWorkbook(let kind): hint(for: kind)
        case .tooLarge: "Repartir du formulaire de la campagne et n’y recopier que les réponses."
        case .doctypeForbidden: "L’ouvrir dans un tableur et l’enregistrer de nouveau."
        case .notAZipArchive, .legacyBinaryFormat, .malformedXML, .missingPart: again
        case .damagedPart:
            "Demander un nouvel envoi, ou l’ouvrir dans un tableur, le vérifier et l’enregistrer de nouveau."
        case .cannotWrite: "Vérifier la place et les droits."
        }
    }

    /// A name that is not UTF-8 comes with this mark in place of what could not be read; no file is found under it.
    private static func isGarbled(_ path: String) -> Bool { path.contains("\u{FFFD}") }

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

extension UnreadableText.Reading {
    fileprivate var noun: String {
        switch self {
        case .workbook: "classeur"
        case .template: "modèle"
        }
    }

    /// What a file has to be, for one to read it so.
    fileprivate var kind: String {
        switch self {
        case .workbook: "classeur"
        case .template: "document texte ODT"
        }
    }

    /// What Office wrote before its formats were published.
    fileprivate var ancestor: String {
        switch self {
        case .workbook: "un ancien classeur Excel (.xls)"
        case .template: "un ancien document Word (.doc)"
        }
    }
}
