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
  /// The name of the message to each campus, by its identifier, whether this run makes it or it stands.
  let toCampuses: [String: String]

  /// - Parameters:
  ///   - outcomes: every file of the campaign.
  ///   - origins: what each of them is made from, by its name.
  ///   - documents: what is written about them.
  ///   - isReady: whether a document is made by this run, or stands as it would make it: a message that would lack one,
  ///     or bring an older one, is not made.
  ///   - stands: whether a file of this name stands among the results.
  init(
    after outcomes: [Outcome],
    from origins: [String: [Source]],
    of cohort: Cohort,
    attaching documents: [Product],
    in preparation: Preparation,
    with templates: Publisher,
    isReady: (Product) -> Bool,
    stands: (String) -> Bool
  ) {
    guard let sender = preparation.campaign.letterhead.email, EmailAddress.isWellFormed(sender)
    else {
      (all, toCampuses) = ([], [:])
      return
    }
    let bySubject = Dictionary(grouping: documents, by: \.subject)
    func message(
      to recipient: String?,
      named name: String,
      _ content: Message,
      about subjects: [String],
      attaching documents: [Product],
      from folder: String
    ) -> Product? {
      guard documents.allSatisfy(isReady) else { return nil }
      let attached = documents.map(\.name)
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
    let campuses = cohort.campuses.compactMap {
      campus -> (identifier: String, name: String, product: Product?)? in
      guard let content = Message(remindingOf: campus, in: preparation.campaign) else { return nil }
      let subjects = campus.deposit.map { [$0.file] } ?? []
      let returned = subjects.flatMap { bySubject[$0] ?? [] }.filter { $0.name.hasPrefix(returns) }
      let name = MessageFolder.name(to: campus.identifier)
      // Whose file it is remains to be found: the mission says who receives it.
      let isOfAnother = campus.deposit?.isOfAnotherCampus ?? false
      let product = message(
        to: isOfAnother ? nil : campus.campus.email,
        named: name,
        content,
        about: subjects,
        attaching: returned,
        from: returns
      )
      return (campus.identifier, name, product)
    }
    let grids = outcomes.compactMap(\.currentGrid)
    let files = Dictionary(
      firstOf: cohort.campuses.compactMap { campus in
        campus.deposit.map { ($0.file, campus.identifier) }
      }
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
        attaching: attached.sorted { $0.name < $1.name },
        from: folder
      )
    }
    all = campuses.compactMap(\.product) + experts
    toCampuses = Dictionary(
      firstOf: campuses.filter { $0.product != nil || stands($0.name) }.map {
        ($0.identifier, $0.name)
      }
    )
  }
}

extension Publisher {
  /// What a product made with a template depends on.
  func source(of model: DocumentModel) -> [Source] { self[model].sources }

  func message(_ content: Message) throws(UnmadeProduct) -> MessageText {
    try self[.message].message(content)
  }

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
