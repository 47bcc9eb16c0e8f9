import Office
import Support
import Testing

/// The pictures of charts, for readers that show no chart objects.
struct ChartPicturesTests {
    private static let blue: UInt32 = 0x0B2D5E
    private static let orange: UInt32 = 0xD55E00

    /// A chart of one series, without names and numbers: the plot takes all the room.
    private func bare(_ kind: String, area: String = "") -> ChartFixture {
        var chart = ChartFixture(kind)
        chart.area = area
        chart.categoryAxis = "chart:display-label=\"false\""
        chart.valueAxis = "chart:display-label=\"false\" chart:minimum=\"0\""
        return chart
    }

    @Test func `the picture follows the object, in the frame and in the manifest`() throws {
        let bytes = try bare("bar").document([[1, 2]])
        let frame = try OpenDocumentText.content(of: "draw:frame", bytes)
        #expect(
            frame.hasPrefix(
                "<draw:object xlink:href=\"./Object 1\"/><draw:image xlink:href=\"Pictures/graphique-1.png\" "
                    + "xlink:type=\"simple\" xlink:show=\"embed\" xlink:actuate=\"onLoad\"/><svg:title>"
            )
        )
        let manifest = try ZipReader(bytes: bytes).read("META-INF/manifest.xml")
        #expect(
            String(decoding: manifest, as: UTF8.self).contains(
                "manifest:full-path=\"Pictures/graphique-1.png\" manifest:media-type=\"image/png\""
            )
        )
    }

    @Test func `a picture has 150 pixels an inch`() throws {
        let picture = try bare("bar").picture([[1]])
        #expect([picture.width, picture.height] == [591, 295])
    }

    @Test func `lying bars are as long as their numbers, the first one lowest`() throws {
        let picture = try bare("bar", area: "chart:vertical=\"true\"").picture([[1, 2, 4]])
        let lengths = [5, 3, 1].map { picture.count(of: Self.blue, inRow: picture.height * $0 / 6) }
        #expect(lengths[2] > 500)
        #expect(abs(lengths[0] * 4 - lengths[2]) <= 4 && abs(lengths[1] * 2 - lengths[2]) <= 2)
    }

    @Test func `upright bars are as high as their numbers, the first one leftmost`() throws {
        let picture = try bare("bar").picture([[1, 2, 4]])
        let heights = [1, 3, 5].map { picture.count(of: Self.blue, inColumn: picture.width * $0 / 6) }
        #expect(heights[2] > 250)
        #expect(abs(heights[0] * 4 - heights[2]) <= 4 && abs(heights[1] * 2 - heights[2]) <= 2)
    }

    @Test(arguments: [("chart:stacked", 0.5), ("chart:percentage", 1)])
    func `stacked bars follow one another`(attribute: String, part: Double) throws {
        let chart = bare("bar", area: "chart:vertical=\"true\" \(attribute)=\"true\"")
        let picture = try chart.picture([[1, 2], [3, 6]])
        let row = picture.height * 3 / 4
        let (first, second) = (picture.count(of: Self.blue, inRow: row), picture.count(of: Self.orange, inRow: row))
        #expect(abs(first * 3 - second) <= 3)
        #expect(picture[12, row] == Self.blue && picture[12 + first + 2, row] == Self.orange)
        #expect(abs(Double(first + second) - part * Double(picture.width - 24)) <= 2)
    }

    @Test(arguments: ["2", "9223372036854775807"])
    func `a point may have a colour of its own`(count: String) throws {
        var chart = bare("bar")
        chart.points =
            "<chart:data-point/><chart:data-point chart:style-name=\"P\"/><chart:data-point chart:repeated=\"\(count)\"/>"
        let picture = try chart.picture([[1, 1, 1, 1]])
        #expect([1, 3, 5].map { picture[picture.width * $0 / 8, 200] } == [Self.blue, 0x009E73, Self.blue])
    }

    @Test func `a line passes through its numbers and stops where one is missing`() throws {
        let picture = try bare("line").picture([[1, 1, nil, 2, 2]])
        let tenth = picture.width / 10
        #expect([2, 8].map { picture.count(of: Self.blue, inColumn: tenth * $0) > 0 } == [true, true])
        #expect([4, 5, 6].map { picture.count(of: Self.blue, inColumn: tenth * $0) } == [0, 0, 0])
    }

    @Test func `a line among bars stands at the middle of each category`() throws {
        var chart = bare("bar", area: "chart:stacked=\"true\"")
        chart.classes = ["bar", "line"]
        let picture = try chart.picture([[4, 4], [2, 2]])
        // The line is as high as its own number, not laid upon the bars.
        #expect(picture[picture.width / 2, picture.height / 2] == Self.orange)
        #expect(picture.count(of: Self.orange, inColumn: picture.width / 2) < 10)
        #expect(picture.count(of: Self.blue, inColumn: picture.width / 4) > 250)
    }

    @Test(arguments: [
        "square", "diamond", "arrow-down", "arrow-up", "arrow-right", "arrow-left", "bow-tie", "hourglass", "circle",
        "star", "x", "plus", "asterisk", "horizontal-bar", "vertical-bar",
    ])
    func `marks stand at the numbers`(symbol: String) throws {
        var chart = bare("line", area: "chart:lines=\"false\"")
        chart.series =
            "chart:symbol-type=\"named-symbol\" chart:symbol-name=\"\(symbol)\""
            + " chart:symbol-width=\"0.6cm\" chart:symbol-height=\"0.6cm\""
        chart.colours = ["#0b2d5e"]
        let picture = try chart.picture([[1, 4]])
        let top = (0..<picture.height).first { picture.count(of: Self.blue, inRow: $0) > 0 } ?? 0
        #expect(picture.count(of: Self.blue) > 40)
        #expect(picture[12 + (picture.width - 24) * 3 / 4, 12] == Self.blue)
        #expect(top <= 12)
    }

    @Test func `a radar turns to the left from the top`() throws {
        let picture = try bare("filled-radar").picture([[1, 4, 1, 1]])
        let (middle, row) = (picture.width / 2, picture.height / 2)
        let left = (0..<middle).count { picture[$0, row] == Self.blue }
        let right = (middle..<picture.width).count { picture[$0, row] == Self.blue }
        #expect(right > 20)
        #expect(abs(left - 4 * right) <= 8)
    }

    @Test func `titles, names, numbers and the legend are written`() throws {
        let silent = try bare("bar").picture([[1, 2]])
        #expect(silent.count(of: 0) == 0)
        var chart = bare("bar")
        chart.title = "<chart:title><text:p>Répartition</text:p></chart:title>"
        let titled = try chart.picture([[1, 2]]).count(of: 0)
        chart.categoryAxis = ""
        let named = try chart.picture([[1, 2]]).count(of: 0)
        chart.valueAxis = ""
        let numbered = try chart.picture([[1, 2]]).count(of: 0)
        chart.legend = "<chart:legend chart:legend-position=\"bottom\"/>"
        let explained = try chart.picture([[1, 2]]).count(of: 0)
        #expect(0 < titled && titled < named && named < numbered && numbered < explained)
    }

    @Test func `each letter has its own form and width`() throws {
        func width(_ text: String) throws -> Int {
            var chart = bare("bar")
            chart.title = "<chart:title><text:p>\(text)</text:p></chart:title>"
            let picture = try chart.picture([[1]])
            let inked = (0..<picture.width).filter { column in (0..<36).contains { picture[column, $0] != 0xFFFFFF } }
            return (inked.last ?? 0) - (inked.first ?? 0)
        }
        #expect(try width("éééé") == width("eeee"))
        #expect(try width("llll") * 2 < width("mmmm"))
        // A letter that the typeface lacks is a box, not a blank.
        #expect(try width("漢字") > 20)
    }

    @Test func `a chart of another kind has no picture`() throws {
        let bytes = try bare("circle").document([[1, 2]])
        #expect(try !OpenDocumentText.content(bytes).contains("draw:image"))
    }

    @Test func `with more colours than a picture holds, the nearest are taken`() throws {
        var chart = bare("radar")
        chart.colours = (0..<20).map { "#\(String(0x100000 + $0 * 0x09_5D45, radix: 16))" }
        let values = (0..<20).map { series in (0..<7).map { Double((series + $0 * 3) % 11) as Double? } }
        #expect(try chart.picture(values).width == 591)
    }

    @Test(
        arguments: [
            "chart:minimum=\"1e308\" chart:maximum=\"-1e308\"", "chart:minimum=\"5\" chart:maximum=\"5\"",
            "chart:interval-major=\"1e-300\"", "chart:interval-major=\"-1\"", "chart:minimum=\"nan\"",
            "chart:minimum=\"-1e308\" chart:maximum=\"1e308\"", "chart:gap-width=\"1e300\" chart:overlap=\"-1e300\"",
        ],
        ["bar", "line", "radar", "filled-radar"]
    )
    func `an absurd axis stops nothing`(axis: String, kind: String) throws {
        var chart = ChartFixture(kind)
        chart.valueAxis = axis
        (chart.width, chart.height) = ("3cm", "2cm")
        let areas = ["", "chart:stacked=\"true\"", "chart:percentage=\"true\" chart:vertical=\"true\""]
        for area in kind == "bar" ? areas : [""] {
            chart.area = area
            #expect(try chart.picture([[1, -1.7e308], [1.7e308, -1e308]]).width == 177)
            #expect(try chart.picture([[.leastNonzeroMagnitude, nil], [0, 0]]).width == 177)
        }
    }

    @Test(arguments: [
        ("1000km", nil), ("100000cm", [2000, 16]), ("0.0001cm", [16, 295]), ("-3cm", nil), ("1e308cm", nil),
        (String(repeating: "9", count: 320) + "cm", nil),
    ])
    func `an absurd size is kept within bounds`(width: String, size: [Int]?) throws {
        var chart = ChartFixture("bar")
        chart.width = width
        let bytes = try chart.document([[1, 2]])
        let archive = try ZipReader(bytes: bytes)
        let picture = try archive.member("Pictures/graphique-1.png").map { _ in
            try #require(PaintedPicture(try archive.read("Pictures/graphique-1.png")))
        }
        #expect(picture.map { [$0.width, $0.height] } == size)
    }

    @Test func `two thousand categories are drawn as well`() throws {
        let values = (0..<2_000).map { Double($0 % 7) as Double? }
        #expect(try ChartFixture("bar").picture([values]).count(of: Self.blue) > 0)
    }
}
