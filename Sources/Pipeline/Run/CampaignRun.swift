package import Evaluation

/// The main job: the files of a campaign are examined, the campaign is settled, its documents are published.
///
/// Read ``build(_:with:into:width:cache:tell:)`` first: it is the whole run, and everything else is a part of it.
package struct CampaignRun: Sendable {
    package let preparation: Preparation
    /// The submissions to examine, in the order of their names.
    package let submissions: [InputFile]
    /// The grids to examine, in the order of their names.
    package let grids: [InputFile]
    /// The records that an earlier run left: what fits them is not examined again.
    let known: RecordFolder?
    /// The files that were read already.
    var readings = Readings()

    /// A run of every submission and grid of the campaign, or of the files given.
    package init(of preparation: Preparation, files: [InputFile]? = nil, known: RecordFolder? = nil) {
        self.preparation = preparation
        self.known = known
        let files = files ?? preparation.inputs.submissions + preparation.inputs.grids
        submissions = files.filter { $0.kind != .grid }
        grids = files.filter { $0.kind == .grid }
    }

    /// The whole run: examine, settle, publish.
    ///
    /// - Parameters:
    ///   - request: which documents are wanted, and what may be done to those of an earlier run.
    ///   - width: how many files are taken at a time.
    package func build(
        _ request: BuildRequest = BuildRequest(),
        with templates: Publisher,
        into folder: OutputFolder,
        width: Int,
        cache budget: AssessmentCache.Budget = .standard,
        tell: (RunProgress) -> Void = { _ in }
    ) async throws(RefusedRun) -> (files: [OutcomeBrief], publication: Publication) {
        var output = try OwnedFolder.opening(folder)
        defer { output.close() }
        let campuses = try preparation.campaign.campuses(named: request.campuses)
        try request.verify(recordsOf: submissions, in: output)
        var run = recalling(RecordFolder(in: folder.path, knownTo: output.manifest))
        if request.isPlain, let left = run.unchanged(since: output, with: templates, tell: tell) { return left }
        var cache = AssessmentCache(budget: budget)
        let settlement = await run.settlement(width: width, keeping: { cache.keep($0, of: $1) }, tell: tell)
        run.readings = Readings()
        var source = AssessmentSource(run: self, settlement: settlement, cache: cache)
        cache.removeAll()
        let outcomes = request.isWhole ? settlement.outcomes : settlement.outcomes.selecting(campuses)
        func plan(besides written: Set<String>? = nil) -> CampaignProducts {
            CampaignProducts(
                of: outcomes,
                among: settlement.outcomes,
                in: preparation,
                with: templates,
                stands: output.holds,
                isCurrent: { output.standing($0.name, from: $0.sources) != nil },
                beside: request.handMade ?? HandMadeWorkbooks(in: output, besides: written)
            )
        }
        var products = plan()
        try request.verify(products, of: preparation.campaign, in: output)
        var delivery = Delivery(into: output)
        output.givenBack = delivery.replace(request.replacements)
        // The page leads to forms: those that went to the archives may have nothing in their place, and wait for nobody.
        if request.replacements.contains(where: HandMadeWorkbooks.holds) { products = plan() }
        let count = products.ofCampaign.count + products.overview.documents.count
        var done = 0
        let ofFiles = await publish(products.documents, from: source, into: output, width: width) {
            done = $0.total
            tell($0.followed(by: count))
        }
        delivery.note(ofFiles, areDocuments: true)
        // Without a manifest, writing them told which grids are somebody's.
        if delivery.publication.foundNoManifest { products = plan(besides: delivery.names) }
        let ofMission = products.ofCampaign + products.overview.documents
        // What follows is made from records: the answers make room for it.
        source.forget()
        let documents = await publish(ofMission, from: source, into: output, width: width) { tell($0.after(done)) }
        delivery.note(documents, areDocuments: true)
        // Messages hold documents, as these stand now.
        let messages = await publish(
            products.messages,
            after: ofFiles + documents,
            from: source,
            into: output,
            width: width
        )
        delivery.note(messages, areDocuments: true)
        let records = await publish(products.records + products.overview.data, from: source, into: output, width: width)
        delivery.note(records, areDocuments: false)
        let (wanted, all) = (Set(outcomes.map(\.file)), Set(settlement.outcomes.map(\.file)))
        delivery.withdrawOthers { request.withdraws($0, to: campuses, lookingAt: wanted, among: all) }
        // What a whole run found no longer holds once some of its outputs are not what they were.
        let whole = request.isWhole ? delivery.run(finding: products) : delivery.hasChanges ? nil : output.manifest?.run
        let found = delivery.publication.isComplete ? whole : nil
        delivery.finish {
            preparation.manifest(of: $0, from: settlement.outcomes, templates: templates.files, run: found)
        }
        return (outcomes.briefs, delivery.publication)
    }

    /// The same run, which does not examine again what these records know.
    func recalling(_ records: RecordFolder) -> CampaignRun {
        CampaignRun(of: preparation, files: submissions + grids, known: known ?? records)
    }

    /// The run without its documents: examine, settle. Its records have no statistics; in a large campaign they wait
    /// packed, so that memory hardly grows with it.
    ///
    /// - Parameter whole: how many records are kept as they are, which costs memory rather than time.
    package func check(
        width: Int,
        holding whole: Int = 1_000,
        tell: (RunProgress) -> Void = { _ in }
    ) async -> Settlement {
        await settlement(width: width, withStatistics: false, holding: whole, keeping: { _, _ in }, tell: tell)
    }

    /// The same, for those who look at all files at once: nothing is packed that is unpacked again.
    func outcomes(width: Int) async -> [Outcome] { await check(width: width, holding: .max).outcomes }

    /// Examine and settle, as a whole run does before its documents.
    package func settlement(width: Int) async -> Settlement {
        await settlement(width: width, keeping: { _, _ in }, tell: { _ in })
    }

    /// The submissions that stand for their campuses, with all their answers: for those who measure what documents cost.
    package func assessments(width: Int) async -> [Assessment] {
        var cache = AssessmentCache(budget: AssessmentCache.Budget(files: .max, bytes: .max))
        let settlement = await settlement(width: width, keeping: { cache.keep($0, of: $1) }, tell: { _ in })
        let source = AssessmentSource(run: self, settlement: settlement, cache: cache)
        return settlement.outcomes.filter { $0.currentDeposit != nil }
            .compactMap { try? source.deposit(Material(deposit: $0, grids: [])).get().assessment }
    }

    /// Examines the submissions and settles them, then the grids, each judged beside the submission of its campus.
    ///
    /// - Parameters:
    ///   - whole: how many records are kept as they are; the others wait packed.
    ///   - keep: is handed every file that was judged, with all its answers, which no record holds.
    func settlement(
        width: Int,
        withStatistics: Bool = true,
        holding whole: Int = .max,
        keeping keep: (JudgedFile, InputFile) -> Void,
        tell: (RunProgress) -> Void
    ) async -> Settlement {
        var done = 0
        func examine(_ files: [InputFile], beside settlement: Settlement? = nil) async -> [HeldRecord] {
            var records = [HeldRecord?](repeating: nil, count: files.count)
            await Array(files.enumerated()).inParallel(width: width) { place, file in
                let examined = self.examine(file, beside: settlement)
                let record = withStatistics ? examined.record : examined.record.withoutStatistics()
                return (HeldRecord(record, isPacked: place >= whole), examined.judged)
            } receive: { place, examined in
                records[place] = examined.0
                if let judged = examined.1 { keep(judged, files[place]) }
                done += 1
                let total = submissions.count + grids.count
                tell(RunProgress(stage: .examining, done: done, total: total, name: files[place].name))
            }
            return records.compactMap(\.self)
        }
        let settlement = Settlement(of: await examine(submissions), under: preparation.campaign.rules)
        return settlement.adding(grids: await examine(grids, beside: settlement), in: preparation.campaign)
    }
}

/// How far a run is.
package struct RunProgress: Sendable {
    package enum Stage: String, Sendable {
        case preparing, examining, publishing
    }

    package let stage: Stage
    /// The files that are done.
    package let done: Int
    package let total: Int
    /// The file that was done last.
    package let name: String

    package init(stage: Stage, done: Int, total: Int, name: String) {
        self.stage = stage
        self.done = done
        self.total = total
        self.name = name
    }

    /// The same, when as many are to come after its own.
    func followed(by count: Int) -> RunProgress {
        RunProgress(stage: stage, done: done, total: total + count, name: name)
    }

    /// The same, when as many were done before its own.
    func after(_ count: Int) -> RunProgress {
        RunProgress(stage: stage, done: done + count, total: total + count, name: name)
    }
}
