package import Evaluation
package import Office

/// What the mission prepared for a campaign: read once, shared by every submission.
package struct Preparation: Sendable {
    package let inputs: InputFolder
    package let campaign: Campaign
    package let referential: Referential
    /// What the campaign before says; nil as long as nobody asked.
    package internal(set) var earlier: EarlierReading?

    /// Reads the campaign and referential workbooks.
    package init(of inputs: InputFolder) throws(UnsoundPreparation) {
        self.inputs = inputs
        referential = try Self.read(inputs.referential, by: ReferentialReader.read)
        campaign = try Self.read(inputs.campaignWorkbook, by: CampaignReader.read)
    }

    private static func read<Value>(
        _ file: InputFile,
        by reader: (Workbook) -> Result<Value, UnsoundWorkbook>
    ) throws(UnsoundPreparation) -> Value {
        let workbook: Workbook
        do {
            workbook = try Workbook(contentsOf: file.path)
        } catch {
            throw .unreadable(file: file.name, error)
        }
        if workbook.isIncomplete { throw .unreadable(file: file.name, .damagedPart(file.name)) }
        switch reader(workbook) {
        case .success(let value): return value
        case .failure(let unsound): throw .unsound(file: file.name, unsound.findings)
        }
    }
}

/// Why the workbooks of the mission cannot be used: nothing is processed.
package enum UnsoundPreparation: Error {
    case unreadable(file: String, OfficeError)
    case unsound(file: String, [Finding])
}
