import Evaluation

/// *Preuves*: an evidence item on each row.
enum EvidenceSheet: TableSheet {
    static let title = "Preuves"
    static let key = identifier

    static let identifier = Entry("Identifiant", .text, width: 2.2)
    static let standards = Entry("Référence", .codes, width: 3.4)
    static let name = Entry("Titre", .text, width: 9)
    static let kind = Entry("Type", .text, width: 2.8)
    static let date = Entry("Date", .date, width: 2.4)
    static let place = Entry("Emplacement", .address, width: 9.6)
    static let confidentiality = Entry<Confidentiality>("Confidentialité", .listed, width: 2.8)

    static let entries: [any FormEntry] = [identifier, standards, name, kind, date, place, confidentiality]

    static func isProse(_ text: String) -> Bool { AsideWords.isProse(text) }

    static func record(of row: RowReading<Self>, _ log: inout ReadingLog) -> Evidence {
        Evidence(
            identifier: log.read(identifier, in: row),
            standards: log.read(standards, in: row),
            title: log.read(name, in: row),
            kind: log.read(kind, in: row),
            date: log.read(date, in: row),
            place: log.read(place, in: row),
            confidentiality: log.read(confidentiality, in: row)
        )
    }
}
