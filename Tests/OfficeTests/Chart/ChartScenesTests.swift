import Office
import Support
import Testing

/// Charts as shapes and texts.
struct ChartScenesTests {
    /// The whole drawing but its texts of numbers and names along the axes.
    private func shapes(of chart: ChartFixture, _ values: [[Double?]]) throws -> String {
        let lines = SceneDump.text(of: try chart.scene(values)).split(separator: "\n")
        return lines.filter { !$0.hasPrefix("text") }.joined(separator: "\n")
    }

    @Test func `stacked bars: title, legend, axes, the bars of each category, their values`() throws {
        var chart = ChartFixture("bar")
        chart.area = "chart:stacked=\"true\" chart:vertical=\"true\""
        chart.valueAxis = "chart:interval-major=\"2\""
        chart.series = "chart:data-label-number=\"value\""
        chart.title = "<chart:title><text:p>Répartition</text:p></chart:title>"
        chart.legend = "<chart:legend chart:legend-position=\"bottom\"/>"
        #expect(
            SceneDump.text(of: try chart.scene([[1, 2], [3, nil]])) == """
                scene 591 × 295 on #ffffff
                text « Répartition » 295.5,31.6 middle level regular 20.8 #000000
                box 235,263 14×15 fill #0b2d5e edge #0b2d5e 4
                text « S0 » 257.5,278 start level regular 20.8 #000000
                box 308,263 15×15 fill #d55e00 edge #d55e00 4
                text « S1 » 330.9,278 start level regular 20.8 #000000
                text « 0 » 48.9,242.6 middle level regular 20.8 #000000
                text « 2 » 311.1,242.6 middle level regular 20.8 #000000
                text « 4 » 573.4,242.6 middle level regular 20.8 #000000
                text « C0 » 38.4,186.2 end level regular 20.8 #000000
                text « C1 » 38.4,98.4 end level regular 20.8 #000000
                group « C0 »
                  box 49,157 131×44 fill #0b2d5e edge #0b2d5e 4
                  box 180,157 393×44 fill #d55e00 edge #d55e00 4
                group « C1 »
                  box 49,69 262×44 fill #0b2d5e edge #0b2d5e 4
                text « 1 » 114.4,186.2 middle level regular 20.8 #000000
                text « 3 » 376.7,186.2 middle level regular 20.8 #000000
                text « 2 » 180,98.4 middle level regular 20.8 #000000
                """
        )
    }

    @Test func `bars side by side belong to their series`() throws {
        #expect(
            try shapes(of: ChartFixture("bar"), [[1, 2], [3, nil]]) == """
                scene 591 × 295 on #ffffff
                group « S0 »
                  box 95,176 88×76 fill #0b2d5e edge #0b2d5e 4
                  box 359,100 88×152 fill #0b2d5e edge #0b2d5e 4
                group « S1 »
                  box 183,24 88×228 fill #d55e00 edge #d55e00 4
                """
        )
    }

    @Test func `a line with its marks, broken where a value is missing`() throws {
        var chart = ChartFixture("line")
        chart.series = "chart:symbol-type=\"automatic\" chart:symbol-width=\"0.2cm\" chart:symbol-height=\"0.2cm\""
        #expect(
            try shapes(of: chart, [[1, 2, nil, 4], [3, nil, 2, 1]]) == """
                scene 591 × 295 on #ffffff
                group « S0 »
                  line 117.2,195 249.2,138.1 #0b2d5e 3.5
                  polygon 111.3,189.1 123.1,189.1 123.1,200.9 111.3,200.9 fill #0b2d5e
                  polygon 243.3,132.2 255.1,132.2 255.1,144 243.3,144 fill #0b2d5e
                  polygon 507.3,18.4 519.1,18.4 519.1,30.2 507.3,30.2 fill #0b2d5e
                group « S1 »
                  line 381.2,138.1 513.2,195 #d55e00 3.5
                  polygon 117.2,75.3 123.1,81.2 117.2,87.1 111.3,81.2 fill #d55e00
                  polygon 381.2,132.2 387.1,138.1 381.2,144 375.3,138.1 fill #d55e00
                  polygon 513.2,189.1 519.1,195 513.2,200.9 507.3,195 fill #d55e00
                """
        )
    }

    @Test func `a radar is an outline for each series, closed over what is missing`() throws {
        #expect(
            try shapes(of: ChartFixture("radar"), [[1, 2, 3], [3, nil, 2]]) == """
                scene 591 × 295 on #ffffff
                group « S0 »
                  line 295.5,115.6 240.3,179.4 378.4,195.3 295.5,115.6 #0b2d5e 3.5
                group « S1 »
                  line 350.7,179.4 295.5,51.8 #d55e00 3.5
                """
        )
    }

    @Test func `the surfaces of a radar lie the first on top`() throws {
        #expect(
            try shapes(of: ChartFixture("filled-radar"), [[1, 2, 3], [3, nil, 2]]) == """
                scene 591 × 295 on #ffffff
                group « S1 »
                  polygon 295.5,51.8 295.5,147.5 350.7,179.4 fill #d55e00
                  line 350.7,179.4 295.5,51.8 #d55e00 3.5
                group « S0 »
                  polygon 295.5,115.6 240.3,179.4 378.4,195.3 fill #0b2d5e
                  line 295.5,115.6 240.3,179.4 378.4,195.3 295.5,115.6 #0b2d5e 3.5
                """
        )
    }

    @Test func `the title of an upright axis is written towards the top`() throws {
        var chart = ChartFixture("bar")
        chart.valueAxisTitle = "Pour cent"
        #expect(SceneDump.text(of: try chart.scene([[1]])).contains("text « Pour cent » "))
        #expect(SceneDump.text(of: try chart.scene([[1]])).contains(" middle upwards regular 20.8 #000000"))
    }

    @Test(arguments: ["bar", "circle"])
    func `a chart without data, or of another kind, is not drawn`(kind: String) {
        let content = Array(ChartFixture(kind).content.utf8)
        #expect(Scene(chart: content, title: "Essai", description: "") == nil)
    }
}
