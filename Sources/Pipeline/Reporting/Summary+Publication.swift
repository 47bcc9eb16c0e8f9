internal import Evaluation

/// What a run wrote, withdrew and left alone, and what it could not do.
extension Summary {
    /// One paragraph for each cause, whatever the number of documents: what, where, how many, what to do.
    var refusalLines: [String] { publication?.refusedLines ?? [] }

    var publicationLines: [String] {
        guard let publication else { return [] }
        return [manifestLine, outcomeLine(of: publication)].compactMap(\.self)
            + publication.withdrawn.map { "Retiré : \($0)." }
            + publication.archived.map { "Repris : \($0.name) ; la version faite à la main est dans \($0.archive)." }
            + publication.handMade.map(line)
    }

    var reductionLines: [String] {
        (publication?.reduced ?? []).map { name, number in
            number < 2
                ? "1 caractère interdit en XML a été retiré de \(name)."
                : "\(number) caractères interdits en XML ont été retirés de \(name)."
        }
    }

    private var manifestLine: String? {
        guard publication?.foundNoManifest ?? false else { return nil }
        return "Le dossier des résultats n’avait pas de \(Manifest.name) lisible : "
            + "seuls les fichiers tels que cmq les écrit ont été repris, les autres restent à leurs auteurs."
    }

    private func outcomeLine(of publication: Publication) -> String? {
        guard !publication.written.isEmpty || !publication.withdrawn.isEmpty else {
            let standing = count(publication.unchanged.count, "document déjà à jour", "documents déjà à jour")
            return publication.isComplete ? "Rien n’a changé : \(standing)." : standing.sentence
        }
        var parts = [count(publication.written.count, "document écrit", "documents écrits")]
        if !publication.unchanged.isEmpty { parts.append("\(publication.unchanged.count) déjà à jour") }
        if !publication.withdrawn.isEmpty {
            parts.append(count(publication.withdrawn.count, "document retiré", "documents retirés"))
        }
        return parts.joined(separator: ", ").sentence
    }

    private func line(on file: HandMadeFile) -> String {
        "Repris à la main, laissé tel quel : \(file.name)"
            + (file.newVersion.map { " ; la nouvelle version est \($0)." } ?? ".")
    }
}

extension Publication {
    /// Whether every document was made and stands where it should.
    fileprivate var isComplete: Bool {
        refused.isEmpty && unsound.isEmpty && unreturned.isEmpty && changed.isEmpty
    }
}
