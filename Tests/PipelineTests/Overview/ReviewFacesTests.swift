import Evaluation
import Office
import Pipeline
import Support
import Testing
import Words

/// The overview that people read beside the files of values: the same figures, row by row.
@Suite struct `The overview and the files of values` {
    private let tables: [(name: String, rows: [[String]])]
    private let files: [String: [[String]]]

    init() throws {
        // The campuses of the sample are at their thresholds: these ask for one more.
        let sources = SampleCohort(of: 78).sources
        let thresholds = Thresholds(initial: .structured, midTerm: .achieved, renewal: .recognized)
        let cohort = Cohort(
            of: CohortSources(
                campaign: sources.campaign.asking(thresholds),
                referential: sources.referential,
                deposits: sources.deposits,
                grids: sources.grids,
                files: sources.files,
                earlier: sources.earlier
            )
        )
        let publisher = try Publisher(templatesIn: RepositoryFolder.path + "/Templates")
        let document = try publisher.document(of: NationalReview(of: cohort))
        let content = String(decoding: try ZipReader(bytes: document.bytes).read("content.xml"), as: UTF8.self)
        tables = content.matches(of: #/<table:table table:name="(\w+)"(.*?)<\/table:table>/#.dotMatchesNewlines())
            .map { (String($0.1), Self.rows(of: $0.2)) }
        files = Dictionary(
            uniqueKeysWithValues: CohortTables(of: cohort).files.map { ($0.name, CommaSeparated.rows(of: $0.bytes)) }
        )
    }

    /// The words of each cell, without drawings.
    private static func rows(of table: Substring) -> [[String]] {
        table.matches(of: #/<table:table-row(.*?)<\/table:table-row>/#.dotMatchesNewlines()).map { row in
            row.1.matches(of: #/<table:table-cell(.*?)>(.*?)<\/table:table-cell>/#.dotMatchesNewlines()).map { cell in
                String(cell.2).replacing(#/<draw:frame.*?<\/draw:frame>/#.dotMatchesNewlines(), with: "")
                    .replacing(#/<[^>]*>/#, with: "").replacing("\u{A0}★", with: "").replacing("\u{A0}●", with: "")
                    .replacing("\u{202F}", with: "")
            }
        }
    }

    /// The rows of the tables whose name begins so, without their headers.
    private func shown(_ name: String) -> [[String]] {
        tables.filter { $0.name == name || $0.name.hasPrefix(name + "_") }.flatMap { $0.rows.dropFirst() }
    }

    /// Some columns of a file, by the first one.
    private func values(_ file: String, _ headings: [String]) throws -> [String: [String]] {
        let rows = try #require(files[file])
        let places = try headings.map { heading in
            try #require(rows[0].firstIndex { $0.replacing("\u{A0}", with: " ") == heading })
        }
        return Dictionary(
            firstOf: rows.dropFirst().map { row in (row[0], places.map { row[$0].isEmpty ? "–" : row[$0] }) }
        )
    }

    @Test func `agree on every standard`() throws {
        let rows = shown("Tableau26")
        let expected = try values("references.csv", ["NC", "Médiane", "Sous le seuil"])
        #expect(rows.count == expected.count && !rows.isEmpty)
        for row in rows { #expect([row[3], row[4], row[5]] == expected[row[0]], "\(row[0])") }
    }

    @Test func `agree on every domain and field`() throws {
        let rows = shown("Tableau7")
        let headings = ["Cotations", "Médiane"]
        let expected = try values("domaines.csv", headings).merging(try values("champs.csv", headings)) { first, _ in
            first
        }
        #expect(rows.count == expected.count && !rows.isEmpty)
        for row in rows { #expect([row[2], row[5]] == expected[row[0]], "\(row[0])") }
    }

    @Test func `agree on every cell of the map`() throws {
        let rows = shown("Tableau12")
        let fields = try #require(files["carte.csv"]).first?.dropFirst(3) ?? []
        let expected = try values("carte.csv", Array(fields))
        #expect(rows.count == expected.count && !fields.isEmpty)
        for row in rows {
            let campus = String(row[0].prefix { $0 != " " })
            #expect(Array(row.dropFirst().prefix(fields.count)) == expected[campus], "\(campus)")
        }
    }

    @Test func `agree on every anchor under its threshold`() throws {
        let file = try #require(files["ancres.csv"]).dropFirst()
        let expected = Dictionary(grouping: file, by: { $0[0] }).mapValues { rows in
            rows.map { $0[3] + ($0[5] == "oui" ? "" : "!") }
        }
        let rows = shown("Tableau16")
        #expect(rows.count == expected.count && !rows.isEmpty)
        for row in rows {
            let levels = row.dropFirst(3).dropLast(2).filter { $0 != "·" && $0 != "–" }
            #expect(levels == expected[row[0]], "\(row[0])")
        }
    }

    @Test func `agree on every indicator`() throws {
        let rows = shown("Tableau25")
        let expected = try values("indicateurs.csv", ["Utilisables"])
        #expect(rows.count == expected.count && !rows.isEmpty)
        for row in rows { #expect([row[2]] == expected[row[0]], "\(row[0])") }
    }

    @Test func `agree on the order of the session`() throws {
        let session = try #require(files["seance.csv"]).dropFirst().map { $0[0] }
        #expect(shown("Tableau24").map { $0[1] } == session)
    }
}
