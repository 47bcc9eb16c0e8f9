internal import Evaluation
internal import Words

/// What a run wrote, withdrew and left alone, and what it could not do.
extension Summary {
    /// One paragraph for each cause, whatever the number of documents: what, where, how many, what to do.
    var refusalLines: [String] { publication?.refusedLines ?? [] }

    var publicationLines: [String] { publication?.outcomeLines ?? [] }

    var reductionLines: [String] {
        (publication?.reduced ?? []).map { name, number in
            FrenchPhrase.plainCount(
                number,
                "caractère interdit en XML a été retiré",
                "caractères interdits en XML ont été retirés"
            ) + " de \(name)."
        }
    }
}

extension Publication {
    /// Where the results are, or that some are missing.
    package var folderLine: String {
        refused.isEmpty
            ? "Résultats\u{A0}: \(folder)/"
            : "Résultats incomplets\u{A0}: "
                + FrenchPhrase.plainCount(refused.count, "document n’a pas été écrit", "documents n’ont pas été écrits")
                + ", comme dit au début."
    }

    /// What was written and withdrawn, and what was left to those who made it.
    var outcomeLines: [String] {
        [manifestLine, outcomeLine].compactMap(\.self) + changeLines
    }

    /// What was withdrawn, and what was left to those who made it.
    var changeLines: [String] {
        withdrawn.map { "Retiré : \($0)." }
            + archived.map { "Repris : \($0.name) ; la version faite à la main est dans \($0.archive)." }
            + absentForms.map { "Absent : \($0). Relancer cmq forms pour l’écrire." }
            + annexed.map { name, passages in
                "Gardé en annexe de \(name), qui n’en a plus la place\u{A0}: \(passages.joined(separator: ", "))."
            }
            + handMade.map(line)
            + unsettled.map { "Laissé au rassemblement, car quelqu’un y a peut-être écrit : \($0)." }
    }

    /// What became of the forms of a campaign.
    package func formLines(width: Int?) -> [String] {
        let wrapping = Wrapping(width: width)
        let lost = strangers.map { EditionText.strangers($0.codes, to: "celle de \($0.campaign)") }
        let lines = outcomeLines + [lost].compactMap(\.self)
        return formFailureLines(width: width) + lines.flatMap { wrapping.lines(of: $0, rest: "  ") }
    }

    /// The forms that could not be made or written.
    package func formFailureLines(width: Int?) -> [String] {
        let wrapping = Wrapping(width: width)
        let unmade = undrafted.map { "\($0) : ce formulaire ne peut être écrit." }
        let moved = changed.map { "\($0) a changé pendant la préparation : relancer la commande." }
        let unsound = unsoundLines.flatMap { line in
            let margin = String(line.prefix { $0 == " " })
            return wrapping.lines(of: String(line.dropFirst(margin.count)), first: margin, rest: margin + "  ")
        }
        return refusedLines.flatMap { wrapping.lines(of: $0, rest: "  ") } + unsound
            + (unmade + moved).flatMap { wrapping.lines(of: $0, rest: "  ") }
    }

    private var manifestLine: String? {
        guard foundNoManifest else { return nil }
        return "Le dossier des résultats n’avait pas de \(Manifest.name) lisible : "
            + "seuls les fichiers tels que cmq les écrit ont été repris, les autres restent à leurs auteurs."
    }

    private var outcomeLine: String {
        guard !written.isEmpty || !withdrawn.isEmpty else {
            let standing = FrenchPhrase.plainCount(unchanged.count, "document déjà à jour", "documents déjà à jour")
            return isComplete ? "Rien n’a changé : \(standing)." : standing + "."
        }
        var parts = [FrenchPhrase.plainCount(written.count, "document écrit", "documents écrits")]
        if !unchanged.isEmpty { parts.append("\(unchanged.count) déjà à jour") }
        if !withdrawn.isEmpty {
            parts.append(FrenchPhrase.plainCount(withdrawn.count, "document retiré", "documents retirés"))
        }
        return parts.joined(separator: ", ") + "."
    }

    private func line(on file: HandMadeFile) -> String {
        "Repris à la main, laissé tel quel : \(file.name)"
            + (file.newVersion.map { " ; la nouvelle version est \($0)." } ?? ".")
    }

    /// Whether every document was made and stands where it should.
    package var isComplete: Bool {
        refused.isEmpty && unsound.isEmpty && unreturned.isEmpty && undrafted.isEmpty && changed.isEmpty
    }
}
