/// What a finding says to people: a sentence, and what to do about it.
package struct FindingText: Hashable, Sendable {
    /// The thing or the cell, in the present tense.
    package let sentence: String
    /// What to do, in the infinitive.
    package let hint: String

    package init(_ finding: Finding) {
        let value = FrenchFormat.quoted(finding.value ?? "")
        let text =
            switch finding.fact {
            case .file(let fact): Self.text(of: fact, typed: value)
            case .identity(let fact): Self.text(of: fact, typed: value)
            case .rating(let fact): Self.text(of: fact, typed: value)
            case .indicator(let fact): Self.text(of: fact, typed: value)
            case .network(let fact): Self.text(of: fact, typed: value)
            case .evidence(let fact): Self.text(of: fact, typed: value)
            case .plan(let fact): Self.text(of: fact, typed: value)
            case .text(let fact): Self.text(of: fact, typed: value)
            case .earlier(let fact): Self.text(of: fact, typed: value)
            case .grid(let fact): Self.text(of: fact, typed: value)
            case .referential(let fact): Self.text(of: fact, typed: value)
            case .campaign(let fact): Self.text(of: fact, typed: value)
            }
        let others = finding.count - 1
        sentence =
            others < 1
            ? text.sentence
            : text.sentence.dropLast() + " (et \(others) autre\(others > 1 ? "s cellules" : " cellule") de la colonne)."
        hint = text.hint
    }

    init(_ sentence: String, _ hint: String) {
        self.sentence = sentence
        self.hint = hint
    }
}

extension Severity {
    /// The sign and the word people see: never a colour alone.
    package var label: String { "\(sign) \(word)" }

    /// The word people see, where a sign cannot stand.
    package var word: String {
        switch self {
        case .blocking: "bloquant"
        case .error: "erreur"
        case .question: "question"
        case .note: "note"
        }
    }

    private var sign: String {
        switch self {
        case .blocking, .error: "✗"
        case .question: "?"
        case .note: "i"
        }
    }
}

extension FindingText {
    /// A hint that offers the only near word, when there is one.
    static func proposing(_ nearest: String?, otherwise: String) -> String {
        guard let nearest else { return otherwise }
        return "Remplacer par \(FrenchFormat.quoted(nearest, limit: 70)) si c’est bien cela."
    }

    /// Where a number, a date or a word was expected.
    static func advice(for reason: Unreadable) -> String {
        switch reason {
        case .notANumber: "Saisir un nombre, par exemple 12,5."
        case .notADate: "Saisir une date, par exemple 17/11/2018."
        case .notAYesOrNo: "Saisir « oui » ou « non »."
        case .notALevel: "Saisir 1, 2, 3, 4 ou NC."
        case .notInList(let nearest): proposing(nearest, otherwise: "Choisir une valeur de la liste.")
        }
    }
}
