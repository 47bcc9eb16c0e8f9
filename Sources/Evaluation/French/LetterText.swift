import Words

/// What the letters of the mission say, sentence by sentence.
package enum LetterText {
    /// What the letter is about, after « Objet ».
    package static func object(of letter: CampusLetter) -> String {
        switch letter.status {
        case .blocked: "contrôle de votre auto-évaluation, dossier à compléter avant tout rapport"
        case .provisional: "contrôle de votre auto-évaluation, dossier à corriger"
        case .sound where letter.asksAnAnswer: "contrôle de votre auto-évaluation, questions à expliquer"
        case .sound: "contrôle de votre auto-évaluation, dossier recevable"
        }
    }

    /// `AIX-001 / 2018 / dépôt du 17 novembre 2018`.
    package static func reference(of letter: CampusLetter) -> String {
        [
            letter.subject.identifier, letter.subject.campaignName,
            letter.deposit.map { "dépôt du \(FrenchFormat.longDate($0))" },
        ].compactMap(\.self).joined(separator: " / ")
    }

    /// « Vous avez déposé le 17 novembre 2018 l’auto-évaluation de votre campus, pour une demande de labellisation. »
    package static func acknowledgement(of letter: CampusLetter) -> String {
        let day = letter.deposit.map { " le \(FrenchFormat.longDate($0))" } ?? ""
        let request = letter.subject.request.map { ", pour une demande \(FrenchPhrase.of($0))" } ?? ""
        return "Vous avez déposé\(day) l’auto-évaluation de votre campus\(request). Je vous en remercie."
    }

    /// `au plus tard le 14 décembre 2018`, `dès que possible`.
    package static func deadline(of letter: CampusLetter) -> String {
        letter.deadline.map { "au plus tard le \(FrenchFormat.longDate($0))" } ?? "dès que possible"
    }

    /// `3 erreurs à corriger et 2 questions, à corriger ou à expliquer`; nil when nothing is asked.
    package static func tally(of letter: CampusLetter) -> String? {
        guard letter.asksAnAnswer else { return nil }
        let parts = letter.toAnswer.map { tally in
            switch tally.severity {
            case .blocking: SeverityText.counted(tally.count, .blocking)
            case .error: SeverityText.counted(tally.count, .error) + " à corriger"
            case .question, .note: SeverityText.counted(tally.count, .question) + ", à corriger ou à expliquer"
            }
        }
        let list = parts.dropLast().joined(separator: ", ")
        return [list, parts.last ?? ""].filter { !$0.isEmpty }.joined(separator: " et ")
    }

    /// What becomes of the file until it is corrected, and what is not at stake; nil when there is nothing to say.
    package static func details(of letter: CampusLetter) -> String? {
        let meanwhile: String? =
            switch letter.status {
            case .blocked: "D’ici là, aucun rapport n’est produit."
            case .provisional: "D’ici là, votre rapport porte la mention «\u{A0}provisoire\u{A0}»."
            case .sound: nil
            }
        let ratings =
            letter.asksAnAnswer && !letter.questionsRatings
            ? "Les niveaux que vous avez retenus ne sont pas en cause." : nil
        let sentences = [meanwhile, ratings].compactMap(\.self)
        return sentences.isEmpty ? nil : sentences.joined(separator: " ")
    }

    /// « Les 7 autres sont dans la feuille « Anomalies ». »; nil when the table holds everything.
    package static func others(_ count: Int) -> String? {
        switch count {
        case 0: nil
        case 1: "L’autre est dans la feuille «\u{A0}Anomalies\u{A0}»."
        default: "Les \(count) autres sont dans la feuille «\u{A0}Anomalies\u{A0}»."
        }
    }

    /// « 7 notes, pour information, figurent dans la feuille… »; nil without a note.
    package static func notes(_ count: Int) -> String? {
        switch count {
        case 0: nil
        case 1:
            "1\u{A0}note, pour information, figure dans la feuille «\u{A0}Anomalies\u{A0}»\u{202F}; elle n’appelle pas de réponse."
        default:
            "\(count)\u{A0}notes, pour information, figurent dans la feuille «\u{A0}Anomalies\u{A0}»\u{202F}; elles n’appellent pas de réponse."
        }
    }

    /// « Depuis votre dépôt précédent, hors notes : 4 anomalies corrigées, 2 toujours là, 1 nouvelle. »; nil for a first deposit.
    package static func progress(of letter: CampusLetter) -> String? {
        letter.progress.map { progress in
            let counts = [
                FrenchPhrase.count(progress.corrected, "anomalie corrigée", "anomalies corrigées"),
                progress.explained == 0 ? nil : FrenchPhrase.count(progress.explained, "expliquée", "expliquées"),
                "\(progress.standing) toujours là", FrenchPhrase.count(progress.new, "nouvelle", "nouvelles"),
            ]
            return
                "Depuis votre dépôt précédent, hors notes\u{A0}: \(counts.compactMap(\.self).joined(separator: ", "))."
        }
    }

    /// `rectorat de l’académie d’Aix-Marseille ; région académique Provence-Alpes-Côte d’Azur`: who receives a copy.
    package static func copies(of subject: DocumentSubject) -> String? {
        let copies = [
            subject.district.map { "rectorat de l’académie \(FrenchPhrase.of($0))" },
            subject.region.map { "région académique \($0)" },
        ].compactMap(\.self)
        return copies.isEmpty ? nil : copies.joined(separator: "\u{202F}; ")
    }

    /// `Académie d’Aix-Marseille`.
    package static func district(_ name: String?) -> String? { name.map { "Académie \(FrenchPhrase.of($0))" } }

    /// `Erreur`: what the table says of a severity, where a sign says nothing more.
    package static func word(for severity: Severity) -> String { severity.word.capitalizedFirst }

    /// `Évaluation externe de 5 campus`.
    package static func object(of letter: ExpertLetter) -> String {
        letter.campuses.count == 1
            ? "évaluation externe d’un campus" : "évaluation externe de \(letter.campuses.count) campus"
    }
}
