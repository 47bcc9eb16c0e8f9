internal import Evaluation
internal import Words

/// What is written about each file of a campaign, or of some of its files as if there were no others.
struct ProductsOfFiles {
    /// What people and other programs read.
    let documents: [Product]
    /// What is known of each file, for later runs.
    let records: [Product]
    /// What each file is, and what settling made of it: its products depend on that.
    let origins: [String: [Source]]

    /// - Parameter marks: where campuses stand in the whole campaign; nil when reports do not say it, or not yet.
    init(
        of outcomes: [Outcome],
        showing marks: CohortMarks? = nil,
        in preparation: Preparation,
        with templates: Publisher
    ) {
        let names = DocumentNames(of: outcomes)
        let grids = Dictionary(
            grouping: outcomes.filter { $0.currentGrid.map { $0.status != .blocked } ?? false },
            by: { Folded($0.campusIdentifier ?? "") }
        )
        let deposits = Dictionary(
            firstOf: outcomes.compactMap { outcome in outcome.currentDeposit?.campus.map { (Folded($0), outcome) } }
        )
        func beside(_ outcome: Outcome) -> Source? {
            outcome.content.grid?.campus.flatMap { deposits[Folded($0)]?.source }
        }
        // A product has the sources of its file; those that settling changed cost a digest of the whole record.
        let origins = Dictionary(firstOf: outcomes.map { ($0.file, $0.sources) })
        let referential = preparation.referential.typeset
        documents = outcomes.flatMap { outcome in
            let material = Material(deposit: outcome, grids: grids[Folded(outcome.campusIdentifier ?? "")] ?? [])
            return FileProducts(
                named: names[outcome],
                from: material,
                of: origins[outcome.file] ?? [],
                beside: beside(outcome),
                evaluatedBy: preparation.campaign.experts(assignedTo: outcome.campusIdentifier ?? ""),
                showingMarks: outcome.currentDeposit?.campus.flatMap { marks?.marks(for: $0) },
                in: preparation,
                showing: referential,
                with: templates
            ).all
        }
        self.origins = origins
        records = outcomes.map { outcome in
            Product(
                name: RecordFolder.name(ofRecordOf: outcome.file),
                subject: outcome.file,
                sources: preparation.sources + [outcome.source, beside(outcome)].compactMap(\.self),
                making: .record { JSONDocument.bytes(of: outcome.record) }
            )
        }
    }

    /// File by file, each with its record last: once that stands, so does all the rest.
    var fileByFile: [Product] {
        let documents = Dictionary(grouping: documents, by: \.subject)
        return records.flatMap { (documents[$0.subject] ?? []) + [$0] }
    }
}
