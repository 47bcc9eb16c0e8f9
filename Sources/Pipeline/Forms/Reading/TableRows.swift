import Evaluation
import Words

/// The rows under the header of a table, in the order of the sheet.
struct TableRows<Sheet: TableSheet> {
    /// Those that hold an answer, as many as are read.
    let read: [RowReading<Sheet>]
    /// Those that hold something and are no answer, but for the nameless ones.
    let skipped: [(row: RowReading<Sheet>, why: SkippedRow)]
    let nameless: NamelessRows<Sheet>
    /// The rank of the first row that is not read, when the table goes beyond `FormLimits.rows`.
    let firstUnread: Int?

    /// The answers that are a name alone, among others that have more; none where all are.
    var namesAlone: [RowReading<Sheet>] {
        let names = read.filter(\.isNameAlone)
        return names.count < read.count ? names : []
    }

    init(
        _ read: [RowReading<Sheet>],
        _ skipped: [(row: RowReading<Sheet>, why: SkippedRow)],
        _ nameless: NamelessRows<Sheet>,
        firstUnread: Int?
    ) {
        self.read = read
        self.skipped = skipped
        self.nameless = nameless
        self.firstUnread = firstUnread
    }
}

/// The rows under a table that have no name, and may go on to the end of the sheet: of those that are skipped for one reason and begin
/// in one column, the first, the rank of the last and their number.
struct NamelessRows<Sheet: TableSheet> {
    typealias Run = (why: SkippedRow, first: RowReading<Sheet>, last: Int, count: Int)

    private var runsByColumn: [SkippedRow: [Int: Run]] = [:]

    var runs: [Run] { runsByColumn.values.flatMap { $0.values } }

    /// Adds the row of a rank, which holds the same as `row`.
    mutating func add(_ row: RowReading<Sheet>, _ why: SkippedRow, at index: Int) {
        guard let column = row.firstColumn else { return }
        var run = runsByColumn[why]?[column] ?? (why, row, index, 0)
        if index < run.first.index { run.first = row }
        run.last = max(run.last, index)
        run.count += 1
        runsByColumn[why, default: [:]][column] = run
    }
}

/// The words by which people begin what stands among or under the rows of a table and is none of them.
enum AsideWords {
    /// « Total », « Total général », « Sous-total lycées », « Moyenne : ».
    static func isTotal(_ text: String) -> Bool {
        guard begins(text, withOneOf: "tsem") else { return false }
        let words = text.split { !$0.isLetter && !$0.isNumber }.map { Folded($0).description }
        if ["total", "totaux", "soustotal", "soustotaux"].contains(words.first { $0 != "sous" }) { return true }
        return ["ensemble", "somme", "sommes", "moyenne", "moyennes"].contains(
            words.joined()
        )
    }

    /// « Dont filles »: some of what a sum counts.
    static func isPart(_ text: String) -> Bool { firstWord(of: text) == "dont" }

    /// « Nombre de niveaux 4 », « Part des lycées »: a count of rows, and no name of one.
    static func isCount(_ text: String) -> Bool {
        guard let word = firstWord(of: text), counts.contains(word) else { return false }
        // « Part’Ages Formation » is a name.
        return word != "part" || ["de", "des", "du", "d"].contains(secondWord(of: text))
    }

    private static func secondWord(of text: String) -> String? {
        text.split { !$0.isLetter }.dropFirst().first.map { Folded($0).description }
    }

    /// The first word, folded, where it may be one of `counts`.
    private static func firstWord(of text: String) -> String? {
        guard begins(text, withOneOf: "dnepm") else { return nil }
        return Folded(text.drop { !$0.isLetter }.prefix { $0.isLetter }).description
    }

    /// Whether the first letter is one of these, small and without accents: it tells of nearly every name that it is none of the words
    /// looked for.
    private static func begins(_ text: String, withOneOf letters: String) -> Bool {
        guard text.utf8.count <= FormLimits.headingBytes else { return false }
        let alphabet = UInt8(ascii: "a")...UInt8(ascii: "z")
        return text.utf8.lazy.map { $0 | 0x20 }.first(where: alphabet.contains).map(letters.utf8.contains) ?? false
    }

    /// Folded; ``firstWord(of:)`` knows their first letters.
    private static let counts: Set<String> = [
        "dont", "nombre", "nb", "nbre", "effectif", "effectifs", "part", "pourcentage", "mediane", "minimum", "maximum",
    ]

    /// « Établissements de formation », « Monde économique : », « Collège 2 – Recherche »: a kind of members, and no name of one.
    static func isKind(_ text: String) -> Bool {
        if text.last == ":" { return true }
        let words = text.split { !$0.isLetter && !$0.isNumber }
        guard let first = words.first.map({ Folded($0).description }) else { return false }
        let isNumbered = words.dropFirst().first?.allSatisfy(\.isNumber) == true
        return kinds.contains(first) || isNumbered && parts.contains(first)
    }

    /// Whether a text that is all of its row, in a column of codes of a rank or, without one, of identifiers, is none of them:
    /// the title of a domain or a sentence.
    static func isProse(_ text: String, among rank: ReferentialCode.Rank? = nil) -> Bool {
        if let code = ReferentialCode(text) { return rank.map { $0 != code.rank } ?? code.isOfSeveralStandards }
        let words = text.split { !$0.isLetter }
        let beginning = text.prefix { $0.isASCIILetterOrDigit || $0 == "." }
        let begins = ReferentialCode(String(beginning))?.isOfSeveralStandards == true
        if text.count > longestCode || begins && words.contains(where: { $0.count > 1 }) { return true }
        let hasNumber = text.contains(where: \.isNumber)
        guard rank == nil else { return !hasNumber || words.contains { $0.count > longestAbbreviation } }
        return !hasNumber && text.contains(where: \.isWhitespace)
    }

    /// Characters: a longer text alone in its row is prose, not a code.
    private static let longestCode = 14
    /// Letters: « Réf. D1.C1.R1 » is a code, « Thème 1 » is none.
    private static let longestAbbreviation = 3

    /// Folded.
    private static let kinds: Set<String> = [
        "etablissements", "lycees", "universites", "ecoles", "entreprises", "branches", "organismes", "laboratoires",
        "associations", "collectivites", "partenaires", "membres", "enseignement", "formation", "formations", "monde",
        "acteurs", "autres",
    ]

    /// Folded: what people number.
    private static let parts: Set<String> = ["college", "groupe", "partie", "categorie", "axe", "section", "theme"]

    /// « * Effectifs au 1er octobre », « Source : enquête », « NB : … ».
    static func isFootnote(_ text: String) -> Bool {
        if let first = text.first, "*†‡¹²³(".contains(first) { return true }
        let words = text.prefix { $0 != ":" && $0 != "–" && $0 != "—" }
        let beginning = Folded(words).description
        let isMarked = words.count < text.count
        let exact: Set<String> = [
            "source", "sources", "note", "notes", "nb", "n.b.", "nota", "notabene", "lecture", "champ", "legende",
            "remarque", "nombredemembres", "nombredepartenaires",
        ]
        return isMarked && exact.contains(beginning) || beginning.hasPrefix("nb.") || beginning.hasPrefix("n.b.")
    }

    /// What people write and sign under a document: « Fait à Lyon, le 19 novembre », « Vu et approuvé », « oui = signé », « etc. ».
    static func isClosing(_ text: String) -> Bool {
        if text.contains(" = ") { return true }
        let words = text.split { !$0.isLetter && !$0.isNumber }.map { Folded($0).description }
        switch words.first {
        case "etc", "legende", "signature", "signatures": return words.count <= longestSignature
        case "fait": return words.count > 1 && ["a", "le"].contains(words[1])
        case "vu": return words.count > 1 && ["et", "le", "par"].contains(words[1])
        default: return words.contains("valide") || words.contains("validee")
        }
    }

    /// Words: « Signature du directeur opérationnel ».
    private static let longestSignature = 4
}
