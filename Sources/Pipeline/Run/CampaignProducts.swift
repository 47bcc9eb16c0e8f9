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
  package init(
    of outcomes: [Outcome],
    among all: [Outcome]? = nil,
    in preparation: Preparation,
    with templates: Publisher,
    stands: (String) -> Bool = { _ in false },
    isCurrent: (Product) -> Bool = { _ in false }
  ) {
    let everything = all ?? outcomes
    let cohort = Cohort(of: preparation.cohortSources(of: everything))
    let files = ProductsOfFiles(
      of: everything,
      showing: CohortMarks(of: cohort),
      in: preparation,
      with: templates
    )
    let wanted = Set(outcomes.map(\.file))
    documents = files.documents.filter { wanted.contains($0.subject) }
    let sources = preparation.sources + everything.flatMap { files.origins[$0.file] ?? [] }
    let letters = preparation.letterProducts(after: everything, with: templates)
    let present = files.documents.filter { wanted.contains($0.subject) || stands($0.name) }
    let made = Set((documents + letters).map(\.name))
    let messages = MessageProducts(
      after: everything,
      from: files.origins,
      of: cohort,
      attaching: files.documents + letters,
      in: preparation,
      with: templates,
      isReady: { made.contains($0.name) || isCurrent($0) },
      stands: stands
    )
    self.messages = messages.all
    let briefs = everything.briefs
    let list = TaskList(
      of: briefs, in: preparation.campaign, misplaced: preparation.inputs.misplaced)
    let misplaced = preparation.inputs.misplacedSource
    overview = OverviewProducts(
      of: cohort,
      leaving: list,
      misplaced: misplaced,
      from: sources,
      beside: present,
      drafts: messages.toCampuses,
      grids: everything.count(where: \.isGrid),
      with: templates,
      stands: stands
    )
    let campaign = preparation.campaign.name
    let tasks = Product(
      name: "a-faire.ods",
      subject: "a-faire.ods",
      sources: sources + [misplaced],
      making: .record { () throws(UnmadeProduct) in
        try TaskWorkbook(of: list, in: campaign).draft.file(as: .ods)
      }
    )
    ofCampaign =
      [tasks, preparation.assignmentProduct(after: everything, from: sources)].compactMap(\.self)
      + letters
    let earlier = preparation.earlier?.settlement.map { settlement in
      Product(
        name: RecordFolder.earlierName,
        subject: RecordFolder.earlierName,
        sources: preparation.sources,
        making: .record { JSONDocument.bytes(of: settlement) }
      )
    }
    records = files.records.filter { wanted.contains($0.subject) } + [earlier].compactMap(\.self)
    self.briefs = briefs
    sourcesOfRun = preparation.sourcesOfRun(
      reading: everything.compactMap(\.source),
      with: templates,
      stands: stands
    )
  }

  /// All of them, by their names.
  var byName: [String: Product] {
    let all = documents + ofCampaign + messages + overview.documents + overview.data + records
    return Dictionary(firstOf: all.map { ($0.name, $0) })
  }
}

extension Outcome {
  /// The file itself; nil when the system could not read its bytes.
  var source: Source? {
    record.digest.map { Source(name: file, digest: $0) }
  }

  /// The file, and what the other files of the campaign made of it when they changed something.
  var sources: [Source] {
    let settlement = settled.map {
      Source(name: "soumissions/", digest: FileDigest(of: JSONDocument.bytes(of: $0)))
    }
    return [source, settlement].compactMap(\.self)
  }
}

extension InputFolder {
  /// The workbooks that nobody reads, under a name that no other source has.
  fileprivate var misplacedSource: Source { Source(name: "sous-dossiers/", listing: misplaced) }
}

extension Preparation {
  /// All that a whole run depends on.
  ///
  /// - Parameters:
  ///   - files: the submissions and grids that could be read.
  ///   - stands: whether a file of this name stands among the results.
  func sourcesOfRun(reading files: [Source], with templates: Publisher, stands: (String) -> Bool)
    -> [Source]
  {
    let forms = campaign.campuses.flatMap { campus in
      WorkbookDraft.Format.allCases.map { FormsRun.name(ofFormOf: campus, as: $0) }
    }
    let standing = Source(name: "\(FormsRun.folder)/", listing: forms.filter(stands))
    return sources + files + templates.sources + [inputs.misplacedSource, standing]
  }

  /// The workbooks of the mission.
  var workbooks: [Source] {
    [
      Source(name: inputs.campaignWorkbook.name, digest: campaignDigest),
      Source(name: inputs.referential.name, digest: referentialDigest),
    ]
  }

  /// The name of the campaign before.
  var earlierName: String? { earlier?.campaign?.name ?? inputs.earlierCampaign }

  /// What everything depends on.
  var sources: [Source] {
    workbooks + (earlier?.digest.map { [Source(name: earlierName ?? "", digest: $0)] } ?? [])
  }
}
