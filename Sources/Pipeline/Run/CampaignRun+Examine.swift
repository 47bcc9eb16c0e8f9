package import Evaluation
internal import Office

/// Examine: a file becomes a record. One that fails never stops the others.
extension CampaignRun {
    /// What examining a file gave.
    struct Examined {
        let record: FileRecord
        /// Nil when the file could not be read, or did not need to be judged again.
        let judged: JudgedFile?
    }

    /// Reads a file once; takes what is known of its bytes, or judges them.
    ///
    /// - Parameter settlement: the submissions, for a grid.
    func examine(_ file: InputFile, beside settlement: Settlement?) -> Examined {
        let content: FileContent
        do {
            content = try readings.content(of: file)
        } catch {
            return Examined(record: record(of: file, .unreadable(error)), judged: nil)
        }
        if let record = known?.record(of: file),
            record.fits(file, digest: content.digest, basis: basis(of: record, beside: settlement))
        {
            return Examined(record: record, judged: nil)
        }
        return judge(content, of: file, beside: settlement)
    }

    /// From the bytes of a file to its record: workbook, answers, findings.
    func judge(_ content: FileContent, of file: InputFile, beside settlement: Settlement?) -> Examined {
        do throws(OfficeError) {
            let workbook = try Workbook(bytes: content.bytes, named: file.name)
            if let damage = workbook.damage(to: file.kind == .grid ? .grid : .submission) { throw damage }
            let judged =
                file.kind == .grid
                ? grid(in: workbook, of: file, beside: settlement) : deposit(in: workbook, of: file, content)
            let format = workbook.format
            return Examined(
                record: record(of: file, judged.record, format: format, content.digest, beside: settlement),
                judged: judged
            )
        } catch {
            return Examined(record: record(of: file, .unreadable(error), content.digest), judged: nil)
        }
    }

    /// The answers of a file that was judged and settled before: those of a submission are not judged again.
    func recall(_ outcome: Outcome, from content: FileContent, of file: InputFile, beside settlement: Settlement)
        -> JudgedFile?
    {
        guard let record = outcome.content.deposit else { return judge(content, of: file, beside: settlement).judged }
        guard let workbook = try? Workbook(bytes: content.bytes, named: file.name) else { return nil }
        let assessment = Assessment(
            of: SubmissionReader(for: preparation.referential).read(workbook, from: file.name).submission,
            known: record,
            against: preparation.referential,
            in: preparation.campaign,
            after: preparation.earlier?.campaign
        )
        return .deposit(assessment, bytes: content.bytes)
    }

    private func deposit(in workbook: Workbook, of file: InputFile, _ content: FileContent) -> JudgedFile {
        let (submission, findings) = SubmissionReader(for: preparation.referential).read(workbook, from: file.name)
        let assessment = Assessment(
            of: submission,
            noting: findings,
            against: preparation.referential,
            in: preparation.campaign,
            after: preparation.earlier?.campaign
        )
        return .deposit(assessment, bytes: content.bytes)
    }

    private func grid(in workbook: Workbook, of file: InputFile, beside settlement: Settlement?) -> JudgedFile {
        let (evaluation, findings) = GridReader.read(workbook, from: file.name)
        let campus = evaluation.campus.value.flatMap(preparation.campaign.campus)
        let grid = GridAssessment(
            of: evaluation,
            noting: findings,
            beside: campus.flatMap { settlement?.deposit(of: $0.identifier)?.currentDeposit?.ratings },
            against: preparation.referential,
            in: preparation.campaign
        )
        return .grid(grid)
    }

    private func record(
        of file: InputFile,
        _ content: FileRecord.Content,
        format: WorkbookFormat? = nil,
        _ digest: FileDigest? = nil,
        beside settlement: Settlement? = nil
    ) -> FileRecord {
        let basis = basis(of: content, beside: settlement)
        return FileRecord(of: file, digest: digest, basis: basis, format: format, content: content)
    }

    /// What a file is judged by: for a grid, the submission of its campus too.
    private func basis(of content: FileRecord.Content, beside settlement: Settlement?) -> FileRecord.Basis {
        FileRecord.Basis(
            campaign: preparation.campaignDigest,
            referential: preparation.referentialDigest,
            deposit: content.grid?.campus.flatMap { settlement?.deposit(of: $0)?.record.digest },
            earlier: preparation.earlier?.digest
        )
    }

    /// What the file of a record would be judged by. When nobody asked what the campaign before says, what it said to
    /// those who asked is as good.
    private func basis(of record: FileRecord, beside settlement: Settlement?) -> FileRecord.Basis {
        let basis = basis(of: record.content, beside: settlement)
        guard preparation.earlier == nil else { return basis }
        return FileRecord.Basis(
            campaign: basis.campaign,
            referential: basis.referential,
            deposit: basis.deposit,
            earlier: record.basis.earlier
        )
    }
}

/// A file as it was judged, with all its answers.
package enum JudgedFile: Sendable {
    /// With the bytes it was read from, on which its findings are handed back.
    case deposit(Assessment, bytes: [UInt8])
    case grid(GridAssessment)

    /// What remains of it.
    var record: FileRecord.Content {
        switch self {
        case .deposit(let assessment, _): .deposit(DepositRecord(of: assessment))
        case .grid(let grid): .grid(GridRecord(of: grid))
        }
    }
}
