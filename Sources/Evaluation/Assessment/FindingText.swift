import Words

/// What a finding says to people: a sentence, and what to do about it.
package struct FindingText: Codable, Hashable, Sendable {
    /// The thing or the cell, in the present tense.
    package let sentence: String
    /// What to do, in the infinitive.
    package let hint: String

    /// What was typed is cut shorter than usual where the sentence would be too long to be read at once.
    package init(_ finding: Finding) {
        let usual = Swift.min(finding.value?.count ?? 0, Self.longestQuotation)
        let text = Self(finding, quoting: usual)
        // No text has more characters than bytes, which are counted at once.
        if Swift.max(text.sentence.utf8.count, text.hint.utf8.count) <= Self.longestSentence {
            self = text
            return
        }
        let excess = Swift.max(text.sentence.count, text.hint.count) - Self.longestSentence
        self = excess > 0 ? Self(finding, quoting: Swift.max(Self.shortestQuotation, usual - excess)) : text
    }

    /// Characters (specification §6).
    private static let longestSentence = 140
    private static let longestQuotation = 40
    /// Characters: the beginning of a text, by which it is found again.
    private static let shortestQuotation = 12

    private init(_ finding: Finding, quoting limit: Int) {
        if finding.count > 1, let text = finding.fact.text(ofSeveral: finding.count) {
            self = text
            return
        }
        let value = FrenchFormat.quoted(finding.value ?? "", limit: limit)
        let text = finding.fact.text(typed: value)
        let others = finding.count - 1
        let why = finding.variety == .reasons ? ", parfois pour une autre raison" : ""
        let more =
            others < 1 ? "" : " (et \(FrenchPhrase.plainCount(others, "autre cellule", "autres cellules"))\(why))"
        sentence = more.isEmpty ? text.sentence : text.sentence.dropLast() + more + "."
        hint =
            switch finding.variety {
            case .none: text.hint
            case .proposals: text.hint.dropLast() + ", et de même dans les autres cellules."
            case .reasons: "Corriger chaque cellule selon ce que sa ligne demande."
            }
    }

    init(_ sentence: String, _ hint: String) {
        self.sentence = FrenchTypography.polishedAroundQuotations(sentence)
        self.hint = FrenchTypography.polishedAroundQuotations(hint)
    }
}

extension FindingText {
    /// A hint that offers the only near word, when there is one.
    static func proposing(_ nearest: String?, otherwise: String) -> String {
        guard let nearest else { return otherwise }
        return "Remplacer par \(FrenchFormat.quoted(nearest, limit: 70)) si c’est bien cela."
    }

    /// The same of codes, as many as what was typed means.
    static func proposing(_ codes: [ReferentialCode], otherwise: String) -> String {
        let text = codes.map(\.description).joined(separator: " ; ")
        return proposing(codes.isEmpty ? nil : text, otherwise: otherwise)
    }

    /// The code of a row is not that of a thing of the referential, or stands nowhere.
    static func unknownCode(_ value: String, of thing: String, nearest: String?) -> FindingText {
        FindingText(
            value == FrenchFormat.quoted("")
                ? "La ligne n’a pas de code." : "Le code \(value) n’est pas celui \(thing).",
            proposing(nearest, otherwise: "Recopier le code du référentiel.")
        )
    }

    /// What is said of a domain that no chapter has.
    ///
    /// - Parameter nameless: what is said when no domain is named.
    static func unknownDomain(_ value: String, nearest: String?, nameless: String) -> FindingText {
        FindingText(
            value == FrenchFormat.quoted("")
                ? nameless : "Le domaine \(value) ne commence pas par le code d’un domaine du référentiel.",
            proposing(nearest, otherwise: "Recopier le code et le titre du domaine.")
        )
    }

    /// A heading of the form between « and », set as French is printed.
    static func heading(_ field: String) -> String {
        FrenchFormat.quoted(field.replacing("'", with: "’"))
    }
}

extension Unreadable {
    /// What a typed text is not.
    var trouble: String {
        switch self {
        case .notANumber: "qui n’est pas un nombre"
        case .notAWholeNumber: "qui n’est pas un nombre entier"
        case .notACount: "qui n’est pas un nombre entier"
        case .notAnAddress: "qui n’est pas une adresse électronique"
        case .notADate: "qui n’est pas une date"
        case .notAYesOrNo: "qui n’est ni oui ni non"
        case .notALevel: "qui n’est ni un niveau de 1 à 4, ni NC"
        case .notALevelNumber: "qui n’est pas un niveau de 1 à 4"
        case .yearAlone(let year): "qui est l’année \(year) saisie seule"
        case .dateOfFraction(let fraction): "une date tirée de \(FrenchFormat.quoted(fraction))"
        case .madeByFormat(.date, _): "que son format change en date"
        case .madeByFormat(.boolean, _): "que son format change en oui ou non"
        case .madeByFormat(.duration, _): "que son format change en durée"
        case .notInList: "qui n’est pas dans la liste"
        }
    }

    /// What to type where a number, a date or a word was expected.
    var advice: String {
        switch self {
        case .notANumber: "Saisir le nombre seul, en chiffres."
        case .notAWholeNumber: "Saisir un nombre entier, par exemple 4."
        case .notACount: "Saisir un nombre entier, 0 ou plus."
        case .notAnAddress: "Saisir une adresse, par exemple mission@exemple.fr."
        case .notADate: "Saisir le jour, le mois et l’année, sous la forme JJ/MM/AAAA."
        case .notAYesOrNo: "Saisir « oui » ou « non »."
        case .notALevel: "Saisir 1, 2, 3, 4 ou NC."
        case .notALevelNumber: "Saisir 1, 2, 3 ou 4."
        case .yearAlone(let year): "Saisir le jour, le mois et l’année, par exemple 17/11/\(year)."
        case .dateOfFraction: "Donner à la cellule le format Nombre, puis saisir le niveau."
        case .madeByFormat(_, .number): "Donner à la cellule le format Nombre, puis saisir le nombre."
        case .madeByFormat(_, .level): "Donner à la cellule le format Nombre, puis saisir le niveau."
        case .notInList(let nearest):
            FindingText.proposing(nearest, otherwise: "Choisir une valeur de la liste.")
        }
    }
}
