import Evaluation

/// *Réseau*: a member of the network on each row.
enum NetworkSheet: TableSheet {
    static let title = "Réseau"
    static let key = member

    static let member = Entry("Membre", .text, width: 5.7)
    static let kind = Entry<MemberKind>("Type", .listed, width: 3.6)
    static let uai = Entry("UAI", .uai, width: 2)
    static let siret = Entry("SIRET", .siret, width: 3.2)
    static let governanceRole = Entry("Rôle dans la gouvernance", .text, width: 4.3)
    static let hasSigned = Entry("Signataire de la convention", .yesNo, width: 2.3)
    static let signatureDate = Entry("Date de signature", .date, width: 2.3)
    static let pupils = Entry("Effectif scolaire", .headcount, width: 1.7)
    static let apprentices = Entry("Effectif apprenti", .headcount, width: 1.75)
    static let students = Entry("Effectif étudiant", .headcount, width: 1.75)
    static let trainees = Entry("Effectif formation continue", .headcount, width: 1.95)

    static let entries: [any FormEntry] = [
        member, kind, uai, siret, governanceRole, hasSigned, signatureDate, pupils, apprentices, students, trainees,
    ]

    static let mayBeNameAlone = true

    static func isProse(_ text: String) -> Bool { !text.contains(where: \.isLetter) }

    static func isTitle(_ text: String) -> Bool { AsideWords.isKind(text) }

    static func record(of row: RowReading<Self>, _ log: inout ReadingLog) -> NetworkMember {
        NetworkMember(
            name: log.read(member, in: row),
            kind: log.read(kind, in: row),
            uai: log.read(uai, in: row),
            siret: log.read(siret, in: row),
            governanceRole: log.read(governanceRole, in: row),
            hasSigned: log.read(hasSigned, in: row),
            signatureDate: log.read(signatureDate, in: row),
            pupils: log.read(pupils, in: row),
            apprentices: log.read(apprentices, in: row),
            students: log.read(students, in: row),
            trainees: log.read(trainees, in: row)
        )
    }
}
