internal import Evaluation
internal import Words

/// The mail of the mission: what the template says, from the address of the campaign, with the files that go along.
struct MissionMail: Sendable {
    private let campaign: Campaign
    private let sender: String
    private let template: DeferredTemplate

    /// Nil when the campaign has no address to write from (« Courriel de la mission »).
    init?(of campaign: Campaign, wordedBy template: DeferredTemplate) {
        guard let sender = campaign.letterhead.email, EmailAddress.isWellFormed(sender) else { return nil }
        self.campaign = campaign
        self.sender = sender
        self.template = template
    }

    /// What every message depends on, beside what it is about.
    var sources: [Source] { template.sources }

    /// A message that waits for somebody to send it.
    ///
    /// - Parameter recipient: nil when whoever sends it says to whom.
    func draft(
        on occasion: Message.Occasion,
        to recipient: String?,
        attaching files: [MailDraft.Attachment]
    ) throws(UnmadeProduct) -> [UInt8] {
        let text = try template.message(Message(occasion, in: campaign))
        return MailDraft(from: sender, to: recipient, subject: text.subject, body: text.body, attaching: files).bytes
    }
}

extension DeferredTemplate {
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
