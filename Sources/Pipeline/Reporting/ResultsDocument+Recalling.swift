internal import Evaluation
internal import FoundationEssentials

extension ResultsDocument {
    /// What a later campaign reads of such a document; nil when it is none, or when it is of another year than the campaign of
    /// this name.
    static func recalled(from bytes: [UInt8], of campaign: String) -> RecalledResults? {
        guard bytes.count <= largestRecalled,
            let document = try? JSONDocument.read(Recalled.self, from: Data(bytes)),
            document.schemaVersion == currentSchema,
            CampaignReader.isOfOneYear(document.campaign, campaign)
        else { return nil }
        return RecalledResults(
            campus: document.campus,
            campusLevel: document.campusLevel,
            ratings: document.levels.compactMapValues(\.self),
            codes: Set(document.levels.keys).union(document.indicators.keys),
            anchors: Set(document.anchors.keys)
        )
    }

    /// Bytes: a hundred times what our referential takes.
    private static let largestRecalled = 4 << 20

    /// The fields that say how a campus stood.
    private struct Recalled: Decodable {
        let schemaVersion: Int
        let campaign: String
        let campus: String
        let campusLevel: Level?
        let anchors: [ReferentialCode: Rating?]
        let levels: [ReferentialCode: Rating?]
        let indicators: [ReferentialCode: Double?]
    }
}
