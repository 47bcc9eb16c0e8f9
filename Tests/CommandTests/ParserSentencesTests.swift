import Testing
import cmq

@Suite struct `The sentences of the parser` {
    @Test(arguments: [
        ("'--help[Show help information.]'", "'--help[Afficher cette aide.]'"),
        ("help:Show subcommand help information.", "help:Afficher l’aide d’une commande."),
        ("Show the version.", "Afficher la version du programme."),
    ])
    func `are in French wherever they stand`(english: String, french: String) {
        #expect(ParserSentences.inFrench(english) == french)
    }
}
