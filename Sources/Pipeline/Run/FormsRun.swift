internal import Evaluation
internal import Office
internal import Words

/// The forms of a campaign: one for each expected campus, filled in with what the campaign before says of it, and a blank
/// one for whoever is not expected yet.
package struct FormsRun: Sendable {
    private let preparation: Preparation
    /// As every form shows it.
    private let referential: Referential
    /// What brings them to the campuses; nil when the campaign has no address to write from.
    private let mail: MissionMail?

    /// - Parameters:
    ///   - preparation: the campaign and its referential; nothing need have been sent in yet.
    ///   - templates: the folder of the templates.
    package init(of preparation: Preparation, templatesIn templates: String) {
        self.preparation = preparation
        referential = preparation.referential.typeset
        mail = MissionMail(of: preparation.campaign, wordedBy: DeferredTemplate(of: .message, in: templates))
    }

    /// Where forms stand among the results.
    package static var folder: String { OutputName.forms }

    /// The formats that are wanted, under the words that people type: `--format les-deux`.
    package enum Formats: String, CaseIterable, Sendable {
        case ods, xlsx
        case both = "les-deux"

        fileprivate var all: [WorkbookDraft.Format] {
            switch self {
            case .ods: [.ods]
            case .xlsx: [.xlsx]
            case .both: WorkbookDraft.Format.allCases
            }
        }
    }

    /// Whether a name from the folder of outputs is that of a form, or of the message that brings it.
    static func holds(_ name: String) -> Bool { name.hasPrefix(folder + "/") || MessageFolder.isOfForm(name) }

    /// The names of the forms of a campaign and of the messages that bring them: what stands there is of cmq, or somebody's in
    /// its place.
    static func names(in campaign: Campaign) -> Set<String> {
        let forms = ([nil] + campaign.campuses.map(Optional.some)).flatMap { campus in
            WorkbookDraft.Format.allCases.map { name(ofFormOf: campus, as: $0) }
        }
        return Set(forms + campaign.campuses.map { MessageFolder.name(ofFormTo: $0.identifier) })
    }

    /// Whether a form, or the message that brings it, was made from the workbooks and the template of today. What the campaign
    /// before says of it, writing it again alone tells.
    static func isMade(_ form: Manifest.Output, in preparation: Preparation, with templates: Publisher) -> Bool {
        let template = MessageFolder.isOfForm(form.path) ? templates.source(of: .message) : []
        return form.isMade(from: preparation.workbooks + template, whatever: preparation.inputs.earlierCampaign ?? "")
    }

    /// Writes the forms that changed.
    ///
    /// - Parameters:
    ///   - names: the campuses that want theirs; all of them, and the blank form, when none is named.
    ///   - wanted: the formats of each form.
    ///   - results: the folder where every campaign has its results.
    package func write(
        only names: [String] = [],
        as wanted: Formats = .both,
        into folder: OutputFolder,
        results: String,
        width: Int,
        tell: (RunProgress) -> Void = { _ in }
    ) async throws(RefusedRun) -> Publication {
        let formats = wanted.all
        let campuses = try preparation.campaign.campuses(named: names)
        let output = try OwnedFolder.opening(folder)
        defer { output.close() }
        let earlier = await EarlierFiles(before: preparation, results: results, width: width, tell: tell)
        let forms = (names.isEmpty ? [nil] : []) + campuses.map(Optional.some)
        var delivery = Delivery(into: output)
        let published = await forms.inParallel(width: width) { campus in
            writeForm(of: campus, as: formats, after: earlier, into: output)
        } advance: { done, place in
            let name = forms[place]?.identifier ?? Self.blank
            tell(RunProgress(stage: .publishing, done: done, total: forms.count, name: name))
        }
        delivery.note(published.flatMap(\.self), areDocuments: true)
        let isWhole = names.isEmpty && formats.count == WorkbookDraft.Format.allCases.count
        delivery.withdrawOthers { isWhole && Self.holds($0.path) }
        delivery.finish { preparation.manifest(of: $0, adding: earlier?.sources ?? [], to: output.manifest) }
        var publication = delivery.publication
        publication.strangers = earlier?.strangers
        return publication
    }

    /// The name of the form of a campus, or of the blank one, from the folder of outputs.
    static func name(ofFormOf campus: Campus?, as format: WorkbookDraft.Format) -> String {
        "\(folder)/\(campus.map { "\(FileName(of: $0.identifier))" } ?? blank).\(format.rawValue)"
    }

    /// The name of the blank form.
    private static let blank = "formulaire"

    /// The form of a campus in each format, drafted once, and the message that brings it.
    private func writeForm(
        of campus: Campus?,
        as formats: [WorkbookDraft.Format],
        after earlier: EarlierFiles?,
        into output: OwnedFolder
    ) -> [Published] {
        let sources = preparation.workbooks + (earlier.map { [preparation.digest(of: $0)] } ?? [])
        var draft: Result<WorkbookDraft, UnmadeProduct>?
        func form(as format: WorkbookDraft.Format) throws(UnmadeProduct) -> [UInt8] {
            let made = draft ?? self.draft(of: campus, after: earlier)
            draft = made
            return try made.get().file(as: format)
        }
        let names = formats.map { Self.name(ofFormOf: campus, as: $0) }
        let forms = zip(names, formats).map { name, format in
            if let standing = output.standing(name, from: sources) {
                return Published(name: name, result: .success(standing))
            }
            return output.written(name, from: sources) { () throws(UnmadeProduct) in try form(as: format) }
        }
        guard let campus, let mail else { return forms }
        let name = MessageFolder.name(ofFormTo: campus.identifier)
        // Made again each time: somebody may have changed the forms that it brings.
        let message = output.written(name, from: sources + mail.sources) { () throws(UnmadeProduct) in
            try mail.draft(
                on: .form(campus, formats: names.count),
                to: campus.email,
                attaching: try output.attachments(names)
            )
        }
        return forms + [message]
    }

    private func draft(of campus: Campus?, after earlier: EarlierFiles?) -> Result<WorkbookDraft, UnmadeProduct> {
        do throws(UnmadeProduct) {
            var answers: EarlierAnswers?
            if let campus { answers = try earlier?.answers(of: campus) }
            let subject = FormSubject(
                campaign: preparation.campaign,
                referential: referential,
                campus: campus,
                earlier: answers,
                experience: earlier?.experience ?? .none
            )
            return .success(CampusForm(for: subject).draft)
        } catch {
            return .failure(error)
        }
    }
}

extension OwnedFolder {
    /// Puts what is made from these sources in its place.
    func written(
        _ name: String,
        from sources: [Source],
        _ make: () throws(UnmadeProduct) -> [UInt8]
    ) -> Published {
        do throws(UnmadeProduct) {
            let placed = try put(MadeProduct(try make()), as: name, from: sources)
            return Published(name: name, result: .success(placed))
        } catch {
            return Published(name: name, result: .failure(error))
        }
    }

    /// Files as they stand, to be attached to a message.
    fileprivate func attachments(_ names: [String]) throws(UnmadeProduct) -> [MailDraft.Attachment] {
        try names.map { name throws(UnmadeProduct) in
            MailDraft.Attachment(named: OutputName.last(of: name), try original(name))
        }
    }
}

extension Preparation {
    /// All of the campaign before, as one source: what it taught of each field depends on every file, what it calculated on
    /// the one before it.
    fileprivate func digest(of earlier: EarlierFiles) -> Source {
        let parts = earlier.sources.digests + [earlier.basis].compactMap(\.self)
        return Source(name: inputs.earlierCampaign ?? "", digest: FileDigest(of: parts))
    }
}
