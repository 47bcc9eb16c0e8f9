package import Evaluation
internal import Office

/// What the mission prepared for a campaign: read once, shared by every submission.
package struct Preparation: Sendable {
    package let inputs: InputFolder
    package let campaign: Campaign
    let places: AssignmentPlaces
    package let referential: Referential
    let campaignDigest: FileDigest
    let referentialDigest: FileDigest
    /// What the campaign before says; nil as long as nobody asked.
    package internal(set) var earlier: EarlierReading?

    /// Reads the campaign and referential workbooks.
    package init(of inputs: InputFolder) throws(UnsoundPreparation) {
        self.inputs = inputs
        (referential, referentialDigest) = try Self.read(inputs.referential, by: ReferentialReader.read)
        let reading: CampaignReading
        (reading, campaignDigest) = try Self.read(inputs.campaignWorkbook) {
            CampaignReader.reading($0, in: inputs.campaign)
        }
        (campaign, places) = (reading.campaign, reading.places)
    }

    static func read<Value>(
        _ file: InputFile,
        by reader: (Workbook) -> Result<Value, UnsoundWorkbook>
    ) throws(UnsoundPreparation) -> (Value, FileDigest) {
        let content: FileContent
        let workbook: Workbook
        do throws(OfficeError) {
            content = try FileContent(of: file)
            workbook = try Workbook(bytes: content.bytes, named: file.name)
        } catch {
            throw .unreadable(file: file.name, error)
        }
        if workbook.isIncomplete { throw .unreadable(file: file.name, .damagedPart(file.name)) }
        switch reader(workbook) {
        case .success(let value): return (value, content.digest)
        case .failure(let unsound): throw .unsound(file: file.name, unsound.findings)
        }
    }
}

extension Preparation {
    /// The same preparation, with what the campaign before says of each campus. Whatever is wrong there, this one goes on.
    ///
    /// The campaign before is its records where an earlier run left those of its files as they are, its files otherwise, and its
    /// results where the files cannot be used.
    /// - Parameter results: the folder where every campaign has its results.
    package func readingEarlierCampaign(width: Int, results: String) async -> Preparation {
        var preparation = self
        preparation.earlier = await earlierReading(width: width, results: results)
        return preparation
    }

    /// The same preparation, with what a plan recalls of the campaign before.
    func recalling(_ excerpt: EarlierExcerpt) -> Preparation {
        var preparation = self
        preparation.earlier = .recalled(excerpt)
        return preparation
    }

    /// Its files say more than its results: they come first.
    private func earlierReading(width: Int, results: String) async -> EarlierReading {
        let archived = EarlierResults.newestCampaign(before: inputs.campaign, in: results)
        guard let name = [inputs.earlierCampaign, archived].compactMap(\.self).max() else { return .absent }
        if name == inputs.earlierCampaign,
            let settlement = await earlierSettlement(of: name, width: width, results: results)
        {
            return .read(settlement)
        }
        if name == archived,
            let remains = await EarlierResults(of: name, in: results, to: referential, width: width)
        {
            return .results(remains)
        }
        return .unusable(name: name)
    }

    private func earlierSettlement(of name: String, width: Int, results: String) async -> EarlierSettlement? {
        guard let folder = try? InputFolder(campaign: name, in: inputs.root) else { return nil }
        if let known = RecordFolder(in: "\(results)/\(inputs.campaign)").earlierSettlement,
            known.fits(folder.sources, translatedBy: referentialDigest)
        {
            return known
        }
        guard let earlier = try? Preparation(of: folder) else { return nil }
        let known = RecordFolder(in: "\(results)/\(name)")
        let outcomes = await CampaignRun(of: earlier, known: known).outcomes(width: width)
        let campaign = EarlierCampaign(
            named: earlier.campaign.name,
            deposits: outcomes.compactMap(\.currentDeposit),
            grids: outcomes.compactMap(\.currentGrid),
            from: earlier.referential,
            to: referential
        )
        return EarlierSettlement(
            campaign,
            from: outcomes,
            files: earlier.workbooks + outcomes.compactMap(\.source),
            translatedBy: referentialDigest
        )
    }
}
