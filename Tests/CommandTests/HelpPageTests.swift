import Testing
import cmq

@Suite struct `The help` {
    let program: CommandDescription

    init() throws {
        program = try .ofProgram()
    }

    private static func everyCommand(under command: CommandDescription) -> [CommandDescription] {
        [command] + command.subcommands.flatMap(everyCommand)
    }

    @Test func `a page tells the use, the arguments under their titles, the values and the commands`() {
        let command = CommandDescription(
            name: "lire",
            aliases: ["relire"],
            parents: ["cmq"],
            abstract: "Lire un fichier.",
            discussion: "Un paragraphe.\n  cmq lire a.ods     un exemple",
            subcommands: [CommandDescription(name: "vite", aliases: ["Vîte"], abstract: "Lire vite.")],
            arguments: [
                ArgumentDescription(.positional, valueName: "fichier", isOptional: false, abstract: "Ce qui est lu."),
                ArgumentDescription(
                    .option,
                    names: ["--forme"],
                    valueName: "forme",
                    defaultValue: "texte",
                    values: ["texte", "text", "json"],
                    meanings: ["texte": "pour lire", "json": "pour un programme"],
                    abstract: "Forme du résultat.",
                    section: "Sortie"
                ),
                ArgumentDescription(.flag, names: ["-q", "--quiet"], abstract: "Se taire."),
                ArgumentDescription(.flag, names: ["--caché"], isShown: false),
            ]
        )
        #expect(
            HelpPage(of: command).lines == [
                "cmq lire – Lire un fichier.",
                "",
                "Utilisation\u{A0}:",
                "  cmq lire <fichier> <commande> [<options>]",
                "  ou cmq relire",
                "",
                "Un paragraphe.",
                "  cmq lire a.ods     un exemple",
                "",
                "Arguments\u{A0}:",
                "  <fichier>               Ce qui est lu.",
                "",
                "Options\u{A0}:",
                "  -q, --quiet             Se taire.",
                "",
                "Sortie\u{A0}:",
                "  --forme <forme>         Forme du résultat (par défaut\u{A0}: texte).",
                "                            texte  pour lire",
                "                            json   pour un programme",
                "",
                "Commandes\u{A0}:",
                "  vite                    Lire vite.",
                "",
                "Le détail d’une commande\u{A0}: cmq lire <commande> --help",
            ]
        )
    }

    @Test(arguments: [nil, 60, 80, 200])
    func `no line is wider than the terminal, nor than 80 columns`(width: Int?) {
        for command in Self.everyCommand(under: program) {
            for line in HelpPage(of: command, width: width).lines where !line.hasPrefix("  cmq ") {
                #expect(line.count <= min(width ?? 80, 80), "\(line)")
            }
        }
    }

    @Test func `every command and every argument has a sentence`() {
        for command in Self.everyCommand(under: program) {
            #expect(command.abstract.hasSuffix("."), "\(command.path)")
            for argument in command.arguments {
                #expect(argument.abstract.hasSuffix("."), "\(command.path) \(argument.names)")
            }
        }
    }

    @Test func `a value is shown in French, and taken in English too`() throws {
        let check = try #require(program.subcommands.first { $0.name == "check" })
        let format = try #require(check.arguments.first { $0.names == ["--format"] })
        #expect(format.values == ["texte", "text", "gnu", "json", "sarif"])
        #expect(format.defaultValue == "texte")
        #expect(HelpPage(of: check).lines.contains { $0.hasSuffix("texte  pour lire") })
        #expect(!HelpPage(of: check).lines.contains { $0.contains("text ") })
    }

    @Test func `the help and the manual say no word of English that the parser has`() {
        let pages = Self.everyCommand(under: program).flatMap { HelpPage(of: $0).lines } + ManualPage(of: program).lines
        let english = [
            "Show", "default", "values", "OVERVIEW", "USAGE", "help information", "subcommand", "the version",
        ]
        for word in english { #expect(!pages.contains { $0.contains(word) }, "\(word)") }
    }
}

@Suite struct `The manual page` {
    let lines: [String]

    init() throws {
        lines = ManualPage(of: try .ofProgram()).lines
    }

    @Test func `its name and its sentence are those that indexes look for`() {
        #expect(lines.first?.hasPrefix(".TH CMQ 1 \"\" \"cmq ") == true)
        #expect(lines.contains("cmq \\- contrôler les auto-évaluations des campus et produire leurs documents"))
    }

    @Test func `what one types keeps its hyphens, and a no-break space is one of man`() {
        #expect(lines.contains("\\fB\\-\\-fail\\-on\\fR \\fIgravité\\fR"))
        #expect(!lines.contains { $0.contains("\u{A0}") || $0.contains("\u{202F}") })
    }

    @Test func `it tells every shown command, and every exit status`() {
        for name in ["check", "build", "explain", "inspect", "template fields", "aide"] {
            #expect(lines.contains { $0.hasPrefix(".SS \"cmq \(name)") }, "\(name)")
        }
        for status in [0, 1, 2, 64, 66, 70, 73, 78] { #expect(lines.contains(".B \(status)")) }
        #expect(!lines.contains { $0.contains("completions") })
    }
}
