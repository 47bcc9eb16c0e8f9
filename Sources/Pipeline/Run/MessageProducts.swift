internal import Evaluation
internal import Words

/// The messages to the campuses that must act and to the experts, each with the files it speaks of; none unless the campaign
/// has an address to write from.
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
        guard let mail = MissionMail(of: preparation.campaign, wordedBy: templates[.message]) else {
            (all, toCampuses) = ([], [:])
            return
        }
        func product(of message: OutgoingMessage) -> Product? {
            guard message.documents.allSatisfy(isReady) else { return nil }
            return message.product(by: mail, from: preparation.sources, and: origins)
        }
        let bySubject = Dictionary(grouping: documents, by: \.subject)
        var reminders: [Product] = []
        var toCampuses: [String: String] = [:]
        for campus in cohort.campuses {
            guard let message = OutgoingMessage(remindingOf: campus, in: preparation.campaign, attaching: bySubject)
            else {
                continue
            }
            let product = product(of: message)
            if let product { reminders.append(product) }
            if product != nil || stands(message.name) { toCampuses[campus.identifier] = message.name }
        }
        let mandates = Self.mandates(after: outcomes, of: cohort, attaching: documents, in: preparation)
        all = reminders + mandates.compactMap(product)
        self.toCampuses = toCampuses
    }

    /// What experts have still to do.
    private static func mandates(
        after outcomes: [Outcome],
        of cohort: Cohort,
        attaching documents: [Product],
        in preparation: Preparation
    ) -> [OutgoingMessage] {
        let campuses = Dictionary(
            firstOf: cohort.campuses.compactMap { campus in campus.deposit.map { ($0.file, campus.identifier) } }
        )
        return preparation.letters(after: outcomes).filter { !$0.isAnswered }.map { letter in
            let awaited = Set(letter.awaited.map(\.campus.identifier))
            return OutgoingMessage(entrusting: letter, attaching: documents) { document in
                // A letter is about no campus alone.
                campuses[document.subject].map(awaited.contains) ?? true
            }
        }
    }
}
