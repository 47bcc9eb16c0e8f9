import Evaluation
import Office
import Pipeline
import Support
import Testing

@Suite struct `A trial as a workbook` {
    private static func trial() throws -> [UInt8] {
        let trial = EditionTrial(
            of: [],
            in: SampleCampaign.campaign,
            from: SampleReferential.referential,
            to: SampleReferential.referential,
            thresholds: SampleCampaign.campaign.thresholds
        )
        return try TrialWorkbook(of: trial, in: "2018").bytes()
    }

    /// The same, saved by another program.
    private static func saved() throws -> [UInt8] {
        let reader = try ZipReader(bytes: trial())
        var builder = ZipBuilder()
        for name in reader.members.map(\.name) {
            let text = String(decoding: try reader.read(name), as: UTF8.self)
            builder.add(name, Array(text.replacing("generator>cmq<", with: "generator>LibreOffice<").utf8))
        }
        return builder.bytes
    }

    @Test func `is known again as long as nobody saved it`() throws {
        #expect(TrialWorkbook.holds(try Self.trial()))
        #expect(!TrialWorkbook.holds(try Self.saved()))
    }

    @Test(arguments: ["campagne.ods", "referentiel.ods"])
    func `is no other workbook`(name: String) throws {
        let folder = try TemporaryFolder()
        try folder.copy("\(RepositoryFolder.path)/Inputs/2018/\(name)", to: name)
        #expect(!TrialWorkbook.holds(try folder.bytes(of: name)))
        #expect(!TrialWorkbook.holds(Array("mon fichier".utf8)))
    }
}
