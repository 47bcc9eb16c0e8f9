import Evaluation
import Words

/// The rows under the header of a table, in the order of the sheet.
struct TableRows<Sheet: TableSheet> {
    /// Those that hold an answer, as many as are read.
    let read: [RowReading<Sheet>]
    /// Those that hold something and are no answer.
    let skipped: [(row: RowReading<Sheet>, why: SkippedRow)]
    /// The rank of the first row that is not read, when the table goes beyond `FormLimits.rows`.
    let firstUnread: Int?

    init(
        _ read: [RowReading<Sheet>],
        _ skipped: [(row: RowReading<Sheet>, why: SkippedRow)],
        firstUnread: Int?
    ) {
        self.read = read
        self.skipped = skipped
        self.firstUnread = firstUnread
    }
}

/// The words by which people begin what stands among or under the rows of a table and is none of them.
enum AsideWords {
    /// « Total », « Total général », « Sous-total lycées », « Moyenne : ».
    static func isTotal(_ text: String) -> Bool {
        // The first letter tells of nearly every name that it is none of these words.
        let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
        guard text.utf8.count <= FormLimits.headingBytes,
            let first = text.utf8.lazy.map({ $0 | 0x20 }).first(where: letters.contains),
            "tsem".utf8.contains(first)
        else { return false }
        let words = text.split { !$0.isLetter && !$0.isNumber }.map { Folded($0).description }
        if ["total", "totaux", "soustotal", "soustotaux"].contains(words.first { $0 != "sous" }) { return true }
        return ["ensemble", "somme", "sommes", "moyenne", "moyennes"].contains(
            words.joined()
        )
    }

    /// « Établissements de formation », « Entreprises » : a kind of members, and no name of one.
    static func isKind(_ text: String) -> Bool {
        let first = text.prefix { $0.isLetter }
        return kinds.contains(Folded(first).description)
    }

    /// Folded.
    private static let kinds: Set<String> = [
        "etablissements", "lycees", "universites", "ecoles", "entreprises", "branches", "organismes", "laboratoires",
        "associations", "collectivites", "partenaires", "membres",
    ]

    /// « * Effectifs au 1er octobre », « Source : enquête », « NB : … ».
    static func isFootnote(_ text: String) -> Bool {
        if let first = text.first, "*†‡¹²³(".contains(first) { return true }
        let words = text.prefix { $0 != ":" && $0 != "–" && $0 != "—" }
        let beginning = Folded(words).description
        let isMarked = words.count < text.count
        let exact: Set<String> = [
            "source", "sources", "note", "notes", "nb", "n.b.", "nota", "notabene", "lecture", "champ", "legende",
            "remarque",
        ]
        return isMarked && exact.contains(beginning) || beginning.hasPrefix("nb.") || beginning.hasPrefix("n.b.")
    }
}
