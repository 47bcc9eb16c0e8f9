internal import Evaluation
internal import Office
internal import Words

/// All that a campaign writes.
package struct CampaignProducts {
    /// What people and other programs read, file by file.
    package let documents: [Product]
    /// What is left to do in the whole campaign, and the experts proposed.
    package let ofCampaign: [Product]
    /// What is ready to be sent, with files among the documents.
    package let messages: [Product]
    /// What the mission reads of the whole campaign.
    package let overview: OverviewProducts
    /// What is known of each file and of the campaign before, for later runs.
    package let records: [Product]
    /// What the whole run found in its files, and all that it depends on.
    let briefs: [OutcomeBrief]
    let sourcesOfRun: [Source]

    /// - Parameters:
    ///   - all: every file of the campaign, when products of some only are wanted: names are those of a whole run.
    ///   - stands: whether a product that is not wanted stands among the results.
    ///   - isCurrent: whether it stands there as it would be made.
    ///   - handMade: the forms and grids that somebody filled there.
    init(
        of outcomes: [Outcome],
        among all: [Outcome]? = nil,
        in preparation: Preparation,
        with templates: Publisher,
        stands: (String) -> Bool = { _ in false },
        isCurrent: (Product) -> Bool = { _ in false },
        beside handMade: HandMadeWorkbooks
    ) {
        let campaign = WholeCampaign(
            of: all ?? outcomes,
            wanting: outcomes,
            in: preparation,
            with: templates,
            beside: handMade
        )
        let messages = campaign.messages(stands: stands, isCurrent: isCurrent)
        documents = campaign.documents
        ofCampaign = campaign.ofCampaign
        self.messages = messages.all
        overview = campaign.overview(drafts: messages.toCampuses, stands: stands)
        records = campaign.records
        briefs = campaign.briefs
        sourcesOfRun = preparation.sourcesOfRun(
            reading: campaign.outcomes.compactMap(\.source),
            with: templates,
            stands: stands,
            beside: handMade
        )
    }

    /// Those of a folder where nothing stands.
    package init(of outcomes: [Outcome], in preparation: Preparation, with templates: Publisher) {
        self.init(of: outcomes, in: preparation, with: templates, beside: HandMadeWorkbooks(of: nil))
    }

    /// All of them, by their names.
    var byName: [String: Product] {
        let all = documents + ofCampaign + messages + overview.documents + overview.data + records
        return Dictionary(firstOf: all.map { ($0.name, $0) })
    }
}

/// A campaign with all its files, of which some may be wanted: what its products have in common.
private struct WholeCampaign {
    let outcomes: [Outcome]
    let briefs: [OutcomeBrief]
    /// The names of the files that are.
    private let wanted: Set<String>
    private let cohort: Cohort
    private let files: ProductsOfFiles
    /// Those that are wanted.
    let documents: [Product]
    /// To the experts.
    private let letters: [Product]
    private let tasks: TaskList
    private let preparation: Preparation
    private let templates: Publisher
    /// What depends on the whole campaign depends on.
    private let sources: [Source]

    init(
        of outcomes: [Outcome],
        wanting wanted: [Outcome],
        in preparation: Preparation,
        with templates: Publisher,
        beside handMade: HandMadeWorkbooks
    ) {
        self.outcomes = outcomes
        let names = Set(wanted.map(\.file))
        self.wanted = names
        self.preparation = preparation
        self.templates = templates
        briefs = outcomes.briefs
        cohort = Cohort(
            of: CohortSources(
                of: outcomes,
                in: preparation.campaign,
                against: preparation.referential,
                after: preparation.earlier?.campaign
            )
        )
        files = ProductsOfFiles(of: outcomes, showing: CohortMarks(of: cohort), in: preparation, with: templates)
        documents = files.documents.filter { names.contains($0.subject) }
        letters = preparation.letterProducts(after: outcomes, with: templates)
        tasks = TaskList(
            of: briefs,
            in: preparation.campaign,
            misplaced: preparation.inputs.misplaced,
            beside: handMade
        )
        sources = preparation.sources + outcomes.flatMap { [files] in files.origins[$0.file] ?? [] }
    }

    var ofCampaign: [Product] {
        let assignments = preparation.assignmentProduct(after: outcomes, from: sources)
        return [taskProduct, assignments].compactMap(\.self) + letters
    }

    private var taskProduct: Product {
        let name = TaskWorkbook.name
        let (tasks, campaign) = (tasks, preparation.campaign.name)
        return Product(
            name: name,
            subject: name,
            sources: sources + [
                preparation.inputs.misplacedSource, Source(name: name, listing: tasks.tasks.compactMap(\.filled)),
            ],
            making: .record { () throws(UnmadeProduct) in
                try TaskWorkbook(of: tasks, in: campaign).draft.file(as: .ods)
            }
        )
    }

    func messages(stands: (String) -> Bool, isCurrent: (Product) -> Bool) -> MessageProducts {
        let made = Set((documents + letters).map(\.name))
        return MessageProducts(
            after: outcomes,
            from: files.origins,
            of: cohort,
            attaching: files.documents + letters,
            in: preparation,
            with: templates,
            isReady: { made.contains($0.name) || isCurrent($0) },
            stands: stands
        )
    }

    func overview(drafts: [String: String], stands: (String) -> Bool) -> OverviewProducts {
        OverviewProducts(
            of: cohort,
            leaving: tasks,
            misplaced: preparation.inputs.misplacedSource,
            from: sources,
            beside: files.documents.filter { wanted.contains($0.subject) || stands($0.name) },
            drafts: drafts,
            grids: outcomes.count(where: \.isGrid),
            with: templates,
            stands: stands
        )
    }

    var records: [Product] {
        files.records.filter { wanted.contains($0.subject) } + [preparation.earlierProduct].compactMap(\.self)
    }
}
