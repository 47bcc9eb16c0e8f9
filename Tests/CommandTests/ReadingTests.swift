import Testing
import Words
import cmq

@Suite struct `A command line that the parser hands back` {
    let program: CommandDescription

    init() throws {
        program = try .ofProgram()
    }

    private func lines(_ line: String) -> [String] {
        switch Reading(of: line.split(separator: " ").map(String.init), by: program) {
        case .refused(let refusal): refusal.lines
        case .help(let command): ["help \(command.path)"]
        case .understood: ["understood"]
        }
    }

    @Test(arguments: [
        ("", "cmq"), ("help", "cmq"), ("aide", "cmq"), ("--help", "cmq"), ("-h", "cmq"), ("help check", "cmq check"),
        ("aide contrôler", "cmq check"), ("help template fields", "cmq template fields"), ("template", "cmq template"),
        ("modele champs -h", "cmq template fields"), ("check --format xml --help", "cmq check"),
    ])
    func `asks for help`(line: String, path: String) {
        #expect(lines(line) == ["help \(path)"])
    }

    @Test(arguments: [
        "--version", "check --jobs -1", "check 2018 a.ods b.ods", "build 2018 --only A B --output d -q",
        "inspect -- -file.ods", "inspect -", "check --fail-on blocking", "check --fail-on=bloquant", "explain",
    ])
    func `has nothing that the description refuses`(line: String) {
        #expect(lines(line) == ["understood"])
    }

    @Test(
        arguments: ["init 2031", "assign", "verify", "why a.odt", "batch plan", "referential simulate 2018"],
        ["--events f", "--verbose", "--fail-on note", "--exit-zero"]
    )
    func `has no option that its command would not heed`(command: String, option: String) {
        #expect(lines("\(command) \(option)").first?.contains(" n’a pas d’option ") == true)
    }

    @Test(arguments: ["check", "build", "forms", "batch run plan --index 1", "batch gather"])
    func `is followed by a program where there are stages`(command: String) {
        #expect(lines(command + " --events f --verbose") == ["understood"])
    }

    @Test(arguments: [
        (
            "chek", "«\u{A0}chek\u{A0}» n’est pas une commande de cmq.",
            "→ Est-ce «\u{A0}check\u{A0}»\u{202F}? Voir\u{A0}: cmq --help"
        ),
        (
            "produir", "«\u{A0}produir\u{A0}» n’est pas une commande de cmq.",
            "→ Est-ce «\u{A0}produire\u{A0}»\u{202F}? Voir\u{A0}: cmq --help"
        ),
        ("help unknown", "«\u{A0}unknown\u{A0}» n’est pas une commande de cmq.", "→ Voir\u{A0}: cmq --help"),
        (
            "template chck", "«\u{A0}chck\u{A0}» n’est pas une commande de cmq template.",
            "→ Est-ce «\u{A0}check\u{A0}»\u{202F}? Voir\u{A0}: cmq template --help"
        ),
        (
            "check --formt json", "cmq check n’a pas d’option «\u{A0}--formt\u{A0}».",
            "→ Est-ce «\u{A0}--format\u{A0}»\u{202F}? Voir\u{A0}: cmq check --help"
        ),
        ("check -qz", "cmq check n’a pas d’option «\u{A0}-z\u{A0}».", "→ Voir\u{A0}: cmq check --help"),
        (
            "check --format", "Il manque une valeur à l’option «\u{A0}--format <forme>\u{A0}».",
            "→ Choisir parmi\u{A0}: texte, gnu, json, sarif."
        ),
        (
            "check --format --quiet", "Il manque une valeur à l’option «\u{A0}--format <forme>\u{A0}».",
            "→ Choisir parmi\u{A0}: texte, gnu, json, sarif."
        ),
        (
            "build --only", "Il manque une valeur à l’option «\u{A0}--only <campus>\u{A0}».",
            "→ Voir\u{A0}: cmq build --help"
        ),
        (
            "check --format=xml", "«\u{A0}xml\u{A0}» n’est pas une valeur de «\u{A0}--format <forme>\u{A0}».",
            "→ Choisir parmi\u{A0}: texte, gnu, json, sarif."
        ),
        (
            "check --fail-on erreurs",
            "«\u{A0}erreurs\u{A0}» n’est pas une valeur de «\u{A0}--fail-on <gravité>\u{A0}».",
            "→ Est-ce «\u{A0}erreur\u{A0}»\u{202F}? Choisir parmi\u{A0}: note, question, erreur, bloquant."
        ),
        (
            "check --quiet=oui",
            "L’option «\u{A0}--quiet\u{A0}» ne prend pas de valeur\u{A0}: «\u{A0}oui\u{A0}» est de trop.",
            "→ Voir\u{A0}: cmq check --help"
        ),
        (
            "batch run plan", "Il manque «\u{A0}--index <numéro>\u{A0}» à la commande cmq batch run.",
            "→ Voir\u{A0}: cmq batch run --help"
        ),
        ("inspect", "Il manque «\u{A0}<fichier>\u{A0}» à la commande cmq inspect.", "→ Voir\u{A0}: cmq inspect --help"),
        (
            "build 2017 2018", "«\u{A0}2018\u{A0}» est de trop pour la commande cmq build.",
            "→ Voir\u{A0}: cmq build --help"
        ),
    ])
    func `is refused in French, with what may be meant`(line: String, sentence: String, hint: String) {
        #expect(lines(line) == [sentence, hint])
    }

    @Test func `what a terminal would obey is not repeated to it`() {
        let refusal = Reading(of: ["\u{1B}[31m\u{202E}"], by: program)
        guard case .refused(let refused) = refusal else { return #expect(Bool(false)) }
        #expect(refused.lines.allSatisfy { $0 == $0.printable })
    }
}
