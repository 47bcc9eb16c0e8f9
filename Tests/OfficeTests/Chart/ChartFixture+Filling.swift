import Office
import Support
import Testing

extension ChartFixture {
    /// A document whose one chart is this one, with a row of values for each series.
    func document(_ values: [[Double?]]) throws -> [UInt8] {
        var document = OpenDocumentText(
            "<text:p><draw:frame draw:name=\"{graphique profil}\"><draw:object xlink:href=\"./Object 1\"/></draw:frame></text:p>"
        )
        document.members = [
            ("Object 1/", "application/vnd.oasis.opendocument.chart", ""),
            ("Object 1/content.xml", "text/xml", content),
        ]
        let data = ChartData(
            categories: (values.first ?? []).indices.map { "C\($0)" },
            series: values.enumerated().map { ChartSeries(name: "S\($0)", values: $1) },
            alternativeText: "Essai."
        )
        let template = try Template(bytes: document.bytes(), named: "essai.odt", vocabulary: vocabulary)
        return try template.filled(with: ["profil": .chart(data)]).bytes
    }

    /// The chart as its document shows it to readers without chart objects.
    func picture(_ values: [[Double?]]) throws -> PaintedPicture {
        let package = try ZipReader(bytes: document(values))
        return try #require(PaintedPicture(try package.read("Pictures/graphique-1.png")))
    }

    /// The chart as shapes and texts.
    func scene(_ values: [[Double?]]) throws -> Scene {
        let package = try ZipReader(bytes: document(values))
        return try #require(Scene(chart: package.read("Object 1/content.xml"), title: "Essai", description: ""))
    }
}
