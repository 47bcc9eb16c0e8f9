internal import Evaluation
internal import Office
internal import Words

/// Where messages wait for somebody to send them: `envois/BOR-001.eml`.
enum MessageFolder {
    private static let folder = "envois"

    /// The message to a campus that must act, or to an expert.
    static func name(to recipient: String) -> String { "\(folder)/\(FileName(of: recipient)).eml" }

    /// The message that brings its form to a campus.
    static func name(ofFormTo campus: String) -> String { "\(forms)\(FileName(of: campus)).eml" }

    /// Whether a name from the folder of outputs is that of a message.
    static func holds(_ name: String) -> Bool { name.hasPrefix(folder + "/") }

    /// Whether a name from the folder of outputs is that of a message with a form.
    static func isOfForm(_ name: String) -> Bool { name.hasPrefix(forms) }

    private static let forms = "\(folder)/formulaires/"
}

/// The messages to the campuses that must act and to the experts, each with the files it speaks of; none unless the campaign
/// has an address to write from (« Courriel de la mission »).
struct MessageProducts {
    let all: [Product]
    /// The name of the message to each campus, by its identifier.
    let toCampuses: [String: String]

    /// - Parameters:
    ///   - outcomes: every file of the campaign.
    ///   - origins: what each of them is made from, by its name.
    ///   - documents: what is written about them.
    ///   - stands: whether a product that is not among these stands among the results.
    init(
        after outcomes: [Outcome],
        from origins: [String: [Source]],
        of cohort: Cohort,
        attaching documents: [Product],
        in preparation: Preparation,
        with templates: Publisher,
        stands: (String) -> Bool
    ) {
        guard let sender = preparation.campaign.letterhead.email, EmailAddress.isWellFormed(sender) else {
            (all, toCampuses) = ([], [:])
            return
        }
        let names = Dictionary(grouping: documents, by: \.subject).mapValues { $0.map(\.name) }
        let made = Set(documents.map(\.name))
        func message(
            to recipient: String?,
            named name: String,
            _ content: Message,
            about subjects: [String],
            attaching attached: [String],
            from folder: String
        ) -> Product? {
            guard attached.allSatisfy({ made.contains($0) || stands($0) }) else { return nil }
            return Product(
                name: name,
                subject: name,
                sources: preparation.sources + templates.source(of: .message)
                    + subjects.flatMap { origins[$0] ?? [] },
                making: .others(attached) { contents throws(UnmadeProduct) in
                    let text = try templates.message(content)
                    return MailDraft(
                        from: sender,
                        to: recipient,
                        subject: text.subject,
                        body: text.body,
                        attaching: zip(attached, contents).map {
                            MailDraft.Attachment(
                                named: String($0.dropFirst(folder.count).replacing("/", with: "-")),
                                $1
                            )
                        }
                    ).bytes
                }
            )
        }
        let returns = "retours/"
        let campuses = cohort.campuses.compactMap { campus -> (String, Product)? in
            guard let content = Message(remindingOf: campus, in: preparation.campaign) else { return nil }
            let subjects = campus.deposit.map { [$0.file] } ?? []
            let returned = subjects.flatMap { names[$0] ?? [] }.filter { $0.hasPrefix(returns) }
            let name = MessageFolder.name(to: campus.identifier)
            // Whose file it is remains to be found: the mission says who receives it.
            let isOfAnother = campus.deposit?.isOfAnotherCampus ?? false
            return message(
                to: isOfAnother ? nil : campus.campus.email,
                named: name,
                content,
                about: subjects,
                attaching: returned,
                from: returns
            )
            .map { (campus.identifier, $0) }
        }
        let grids = outcomes.compactMap(\.currentGrid)
        let files = Dictionary(
            cohort.campuses.compactMap { campus in campus.deposit.map { ($0.file, campus.identifier) } },
            uniquingKeysWith: { first, _ in first }
        )
        let experts = preparation.letters(after: outcomes).compactMap { mandate -> Product? in
            guard let letter = mandate.awaiting(after: grids) else { return nil }
            let folder = ExpertFolder.name(of: letter.expert) + "/"
            let awaited = Set(letter.campuses.map(\.campus.identifier))
            let attached = documents.filter { document in
                document.name.hasPrefix(folder) && files[document.subject].map(awaited.contains) != false
            }
            let name = MessageFolder.name(to: letter.expert.code)
            return message(
                to: nil,
                named: name,
                Message(.entrusting(letter), in: preparation.campaign),
                about: Array(Set(attached.map(\.subject))).sorted(),
                attaching: attached.map(\.name).sorted(),
                from: folder
            )
        }
        all = campuses.map(\.1) + experts
        toCampuses = Dictionary(campuses.map { ($0, $1.name) }, uniquingKeysWith: { first, _ in first })
    }
}

extension DeferredTemplate {
    /// What a product made with it depends on.
    var sources: [Source] { digest.map { [Source(name: model.fileName, digest: $0)] } ?? [] }

    func message(_ content: Message) throws(UnmadeProduct) -> MessageText {
        do throws(TemplateError) {
            return try text(of: content)
        } catch {
            throw .template(error)
        }
    }
}

extension Publisher {
    /// What a product made with a template depends on.
    func source(of model: DocumentModel) -> [Source] { self[model].sources }

    func message(_ content: Message) throws(UnmadeProduct) -> MessageText { try self[.message].message(content) }

    /// What each campus is reminded of, by its identifier; one that owes nothing is left out.
    func reminders(in cohort: Cohort) throws(UnmadeProduct) -> [String: MessageText] {
        var reminders: [String: MessageText] = [:]
        for campus in cohort.campuses {
            guard let content = Message(remindingOf: campus, in: cohort.campaign) else { continue }
            reminders[campus.identifier] = try message(content)
        }
        return reminders
    }
}
