package import Evaluation
package import Office

/// What remains of a file of the campaign once it is examined: what settling, summaries and the next campaign need.
///
/// It says what it was made from, so that a later run may take it instead of examining the same file again.
package struct FileRecord: Codable, Sendable {
    /// What the file turned out to be.
    package enum Content: Codable, Sendable {
        indirect case deposit(DepositRecord)
        indirect case grid(GridRecord)
        /// It could not be read.
        case unreadable(OfficeError)
    }

    /// The version of records: raised when a field changes its meaning, or a rule finds something else.
    private let schema: Int
    /// Its name from the folder of the campaign.
    package let file: String
    /// What it was read as.
    package let kind: InputFile.Kind
    /// Nil when the system could not read its bytes.
    package let digest: FileDigest?
    /// What it was judged by.
    package let basis: Basis
    /// Nil when it could not be read.
    package let format: WorkbookFormat?
    package let content: Content

    private static let currentSchema = 5

    /// What a file is judged by, besides its own bytes.
    package struct Basis: Codable, Hashable, Sendable {
        /// The digest of the campaign workbook.
        package let campaign: FileDigest
        /// The digest of the referential workbook.
        package let referential: FileDigest
        /// The digest of the submission that a grid is judged beside; nil when there is none.
        package let deposit: FileDigest?
        /// The digest of the campaign before; nil when there is none, or when nobody asked what it says.
        package let earlier: FileDigest?

        package init(
            campaign: FileDigest,
            referential: FileDigest,
            deposit: FileDigest? = nil,
            earlier: FileDigest? = nil
        ) {
            self.campaign = campaign
            self.referential = referential
            self.deposit = deposit
            self.earlier = earlier
        }
    }

    package init(
        of file: InputFile,
        digest: FileDigest?,
        basis: Basis,
        format: WorkbookFormat? = nil,
        content: Content
    ) {
        schema = Self.currentSchema
        self.file = file.name
        kind = file.kind
        self.digest = digest
        self.basis = basis
        self.format = format
        self.content = content
    }

    /// The same record with another content.
    func with(_ content: Content) -> FileRecord {
        FileRecord(
            of: InputFile(name: file, path: "", kind: kind),
            digest: digest,
            basis: basis,
            format: format,
            content: content
        )
    }

    /// The same record without what statistics alone need.
    func withoutStatistics() -> FileRecord {
        content.deposit.map { with(.deposit($0.withoutStatistics)) } ?? self
    }

    /// Whether it is the record of these bytes, read as this file and judged by the same.
    func fits(_ file: InputFile, digest: FileDigest, basis: Basis) -> Bool {
        schema == Self.currentSchema && self.file == file.name && kind == file.kind && self.digest == digest
            && self.basis == basis
    }
}

extension FileRecord.Content {
    package var deposit: DepositRecord? {
        if case .deposit(let record) = self { record } else { nil }
    }

    package var grid: GridRecord? {
        if case .grid(let record) = self { record } else { nil }
    }
}
