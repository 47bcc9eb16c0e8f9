internal import Evaluation
internal import Office

extension InputFolder {
    /// The workbooks that nobody reads, under a name that no other source has.
    var misplacedSource: Source { Source(name: "sous-dossiers/", listing: misplaced) }
}

extension Preparation {
    /// All that a whole run depends on.
    ///
    /// - Parameters:
    ///   - files: the submissions and grids that could be read.
    ///   - stands: whether a file of this name stands among the results.
    ///   - handMade: the forms and grids that somebody filled or put there.
    func sourcesOfRun(
        reading files: [Source],
        with templates: Publisher,
        stands: (String) -> Bool,
        beside handMade: HandMadeWorkbooks
    ) -> [Source] {
        let forms = campaign.campuses.flatMap { campus in
            WorkbookDraft.Format.allCases.map { FormsRun.name(ofFormOf: campus, as: $0) }
        }
        let standing = Source(name: "\(FormsRun.folder)/", listing: forms.filter(stands) + handMade.strangers)
        return sources + files + templates.sources + [inputs.misplacedSource, standing]
    }

    /// What is known of the campaign before, for later runs; nil when its own files do not say it.
    var earlierProduct: Product? {
        earlier?.settlement.map { settlement in
            Product(
                name: RecordFolder.earlierName,
                subject: RecordFolder.earlierName,
                sources: sources,
                making: .record { JSONDocument.bytes(of: settlement) }
            )
        }
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
