import Testing
import cmq

struct FrenchHelpTests {
    @Test(arguments: [
        ("See 'cmq help <subcommand>' for detailed help.", "Voir 'cmq help <commande>' pour le détail d’une commande."),
        (
            "See 'cmq help template <subcommand>' for detailed help.",
            "Voir 'cmq help template <commande>' pour le détail d’une commande."
        ),
        ("Error: Unknown option '--x'", "Erreur : option inconnue : '--x'"),
        ("USAGE: cmq explain [<code>]", "UTILISATION : cmq explain [<code>]"),
    ])
    func `the words of the parser are said in French`(english: String, french: String) {
        #expect(FrenchHelp.translated(english) == french)
    }
}
