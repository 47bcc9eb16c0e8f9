internal import Evaluation

/// A message that the mission has to send to a campus or to an expert, with the documents it speaks of.
struct OutgoingMessage {
    private let occasion: Message.Occasion
    /// The identifier of the campus, or the code of the expert.
    private let addressee: String
    /// The address it goes to; nil when the mission says who receives it.
    private let recipient: String?
    /// The files of the campaign that it is about.
    private let subjects: [String]
    let documents: [Product]
    /// Where these documents stand: their names in the message leave it out.
    private let folder: String

    /// What a campus is asked, with its workbook and its letter; nil when it owes nothing.
    ///
    /// - Parameter documents: those of each file of the campaign.
    init?(remindingOf campus: CohortCampus, in campaign: Campaign, attaching documents: [String: [Product]]) {
        guard let reminder = Message(remindingOf: campus, in: campaign) else { return nil }
        occasion = reminder.occasion
        addressee = campus.identifier
        // Whose file it is remains to be found: the mission says who receives it.
        recipient = campus.deposit?.isOfAnotherCampus ?? false ? nil : campus.campus.email
        let folder = "retours/"
        subjects = [campus.deposit?.file].compactMap(\.self)
        self.documents = subjects.flatMap { documents[$0] ?? [] }.filter { $0.name.hasPrefix(folder) }
        self.folder = folder
    }

    /// What is entrusted to an expert, with the documents of the folder that is theirs.
    ///
    /// - Parameter isAwaited: whether a document is not of a campus whose grid the expert sent already.
    init(entrusting letter: ExpertLetter, attaching documents: [Product], where isAwaited: (Product) -> Bool) {
        let folder = ExpertFolder.name(of: letter.expert) + "/"
        let attached = documents.filter { $0.name.hasPrefix(folder) && isAwaited($0) }
        occasion = .entrusting(letter)
        addressee = letter.expert.code
        recipient = nil
        subjects = Set(attached.map(\.subject) + letter.campuses.compactMap(\.grid?.file)).sorted()
        self.documents = attached.sorted { $0.name < $1.name }
        self.folder = folder
    }

    var name: String { MessageFolder.name(to: addressee) }

    /// - Parameters:
    ///   - sources: what everything depends on.
    ///   - origins: what each file of the campaign is made from, by its name.
    func product(by mail: MissionMail, from sources: [Source], and origins: [String: [Source]]) -> Product {
        let names = documents.map(\.name)
        let titles = names.map { $0.dropFirst(folder.count).replacing("/", with: "-") }
        return Product(
            name: name,
            subject: name,
            sources: sources + mail.sources + subjects.flatMap { origins[$0] ?? [] },
            making: .others(names) { [occasion, recipient] contents throws(UnmadeProduct) in
                let files = zip(titles, contents).map { MailDraft.Attachment(named: String($0), $1) }
                return try mail.draft(on: occasion, to: recipient, attaching: files)
            }
        )
    }
}
