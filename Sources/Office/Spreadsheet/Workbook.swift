/// A workbook as read: sheets of typed cells, whatever the format.
package struct Workbook: Sendable {
    /// The format told from the content.
    package let format: WorkbookFormat
    /// The sheets that are tables, hidden ones included, in the order of the file.
    package let sheets: [Sheet]
    /// Day 0 of dates written as numbers, in days since 1899-12-30: 1,462 where a workbook counts from 1904.
    package let epoch: Int
    /// What was stepped over in the file as a whole; each sheet has its own.
    package let diagnostics: [WorkbookDiagnostic]

    /// What the file holds that no cell shows, and that nobody runs or follows.
    package let extras: Set<WorkbookExtra>

    /// A workbook made of sheets already read or built.
    package init(
        format: WorkbookFormat,
        sheets: [Sheet],
        epoch: Int = 0,
        diagnostics: [WorkbookDiagnostic] = [],
        extras: Set<WorkbookExtra> = []
    ) {
        self.format = format
        self.sheets = sheets
        self.epoch = epoch
        self.diagnostics = diagnostics
        self.extras = extras
    }

    /// Reads the file at `path`; its format is told from its content, never from its name.
    package init(
        contentsOf path: String,
        limits: Limits = .standard,
        tier: ReadingTier = .fastest
    ) throws(OfficeError) {
        try self.init(bytes: FileBytes.read(path, limits: limits), named: path, limits: limits, tier: tier)
    }

    /// Reads a workbook held in memory; `name` is for people only.
    package init(
        bytes: consuming [UInt8],
        named name: String,
        limits: Limits = .standard,
        tier: ReadingTier = .fastest
    ) throws(OfficeError) {
        self = try WorkbookReader(limits: limits, tier: tier).read(bytes)
    }
}
