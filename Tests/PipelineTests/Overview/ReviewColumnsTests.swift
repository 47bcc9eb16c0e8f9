import Evaluation
import Office
import Pipeline
import Support
import Testing

/// Tables of the overview that have a column for each field, or for each anchor, of the referential.
@Suite struct `Columns of the overview` {
    /// The headers of the tables of this name, where five campuses are under their threshold for all of so many anchors, one a field.
    private func headers(of table: String, anchors count: Int) throws -> [[String]] {
        let codes = (1...count).map { "D0.C\($0).R1" }
        let standards = SampleReferential.referential(standards: codes, anchors: Set(codes)).standards
        let fields = standards.map { Field(code: $0.code.ancestor(.field), title: $0.title, standards: [$0]) }
        let domain = Domain(code: SampleReferential.code("D0"), title: "Domaine", fields: fields)
        let referential = Referential(version: "2018.1", date: nil, origin: "Référentiel d’essai", domains: [domain])
        let campaign = SampleCampaign.campaign.expecting(SampleCohort(of: 5).sources.campaign.campuses)
        let deposits = campaign.campuses.map { campus in
            var deposit = SampleDeposit(standards: 1)
            (deposit.campaign, deposit.referential, deposit.figures) = (campaign, referential, [])
            deposit.ratings = codes.map { SampleDeposit.RatingValues($0, .rated(.initiated)) }
            deposit.name(campus)
            return DepositRecord(of: deposit.assessment)
        }
        let cohort = Cohort(
            of: CohortSources(
                campaign: campaign,
                referential: referential,
                deposits: deposits,
                grids: [],
                files: [],
                earlier: nil
            )
        )
        let publisher = try Publisher(templatesIn: RepositoryFolder.path + "/Templates")
        let document = try publisher.document(of: NationalReview(of: cohort))
        let content = String(decoding: try ZipReader(bytes: document.bytes).read("content.xml"), as: UTF8.self)
        return content.matches(of: #/<table:table table:name="(\w+)".*?<table:table-row(.*?)<\/table:table-row>/#)
            .filter { $0.1 == table || $0.1.hasPrefix(table + "_") }
            .map { table in
                table.2.matches(of: #/<table:table-cell.*?>(.*?)<\/table:table-cell>/#).map {
                    String($0.1).replacing(#/<[^>]*>/#, with: " ").split(separator: " ").joined(separator: " ")
                }
            }
    }

    @Test(arguments: [(1, [1]), (21, [21]), (22, [11, 11])])
    func `the map shows all fields, in as many tables as pages ask for`(count: Int, columns: [Int]) throws {
        let headers = try headers(of: "Tableau12", anchors: count).prefix(columns.count).map { $0.dropFirst() }
        #expect(headers.map(\.count) == columns)
        #expect(headers.flatMap(\.self) == (1...count).map { "D0 C\($0)" })
    }

    @Test(arguments: [(1, [1]), (10, [10]), (11, [5, 6])])
    func `all anchors under their threshold are shown, in as many tables as pages ask for`(
        count: Int,
        columns: [Int]
    ) throws {
        let headers = try headers(of: "Tableau16", anchors: count).map { $0.dropFirst(3).dropLast(2) }
        #expect(headers.map(\.count) == columns)
        #expect(headers.flatMap(\.self) == (1...count).map { "D0 C\($0) R1" })
    }
}
