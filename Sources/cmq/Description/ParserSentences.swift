/// The three sentences that the parser adds to the description of every program, in French.
///
/// They reach people through the help, the manual page and the completions; no other text of the parser does.
package enum ParserSentences {
    private static let french = [
        "Show help information.": "Afficher cette aide.",
        "Show subcommand help information.": "Afficher l’aide d’une commande.",
        "Show the version.": "Afficher la version du programme.",
    ]

    /// A text of the parser with these sentences in French.
    package static func inFrench(_ text: String) -> String {
        french.reduce(text) { text, sentence in text.replacing(sentence.key, with: sentence.value) }
    }
}
