import Words

extension PlanRenderer {
    /// Writes the piece of a chart, or of its frame, that follows the data.
    mutating func write(_ step: ChartStep) {
        guard let chart else { return }
        let last = chart.categories.count + 1
        switch step {
        case .title: writer.append(text: Self.title(chart.alternativeText))
        case .description: writer.append(text: chart.alternativeText)
        case .picture: writePicture()
        case .categories: writer.append(markup: "local-table.$A$2:.$A$\(last)")
        case .whole: writer.append(markup: "local-table.$A$1:.$\(Self.column(chart.series.count))$\(last)")
        case .series(let plans):
            guard let usual = plans.last else { return }
            for index in chart.series.indices {
                write(plans.indices.contains(index) ? plans[index] : usual, column: Self.column(index + 1), last: last)
            }
        case .table: writeTable(chart)
        }
    }

    /// Writes the picture of the chart object written last, after it (§10.4.1: readers show the first they know).
    private mutating func writePicture() {
        guard let chart, let content = copies.last?.content,
            let scene = Scene(
                chart: content,
                title: Self.title(chart.alternativeText),
                description: chart.alternativeText
            ),
            let bytes = scene.png(pixelsPerUnit: 1)
        else { return }
        writer.append(markup: "<draw:image xlink:href=\"")
        writer.append(markup: pictures.add(drawing: bytes))
        writer.append(markup: "\" xlink:type=\"simple\" xlink:show=\"embed\" xlink:actuate=\"onLoad\"/>")
    }

    /// A short alternative text: the first sentence, or eighty characters of it.
    static func title(_ text: String) -> String {
        let sentence = text.prefix { $0 != "." && $0 != ":" && $0 != "\n" }
        if sentence.count <= 80 { return String(sentence).trimmed }
        let cut = sentence.prefix(79)
        return String(cut[..<(cut.lastIndex(of: " ") ?? cut.endIndex)]) + "…"
    }

    /// The letters of a column, from A for 0.
    static func column(_ index: Int) -> String {
        var rest = index
        var letters = ""
        repeat {
            letters = String(UnicodeScalar(UInt8(65 + rest % 26))) + letters
            rest = rest / 26 - 1
        } while rest >= 0
        return letters
    }

    private mutating func write(_ plan: ChartSeriesPlan, column: String, last: Int) {
        writer.append(markup: plan.opening)
        writer.append(attribute: "chart:values-cell-range-address", "local-table.$\(column)$2:.$\(column)$\(last)")
        writer.append(attribute: "chart:label-cell-address", "local-table.$\(column)$1")
        writer.append(markup: ">")
        writer.append(markup: plan.before)
        var rest = last - 1
        for point in plan.points where rest > 0 {
            let count = min(point.count, rest)
            rest -= count
            write(point.opening, point.content, count: count)
        }
        if rest > 0 { write(Array("<chart:data-point".utf8), [], count: rest) }
        writer.append(markup: plan.after)
        writer.append(markup: "</chart:series>")
    }

    private mutating func write(_ opening: [UInt8], _ content: [UInt8], count: Int) {
        writer.append(markup: opening)
        if count > 1 { writer.append(attribute: "chart:repeated", String(count)) }
        writer.append(markup: content.isEmpty ? "/>" : ">")
        if content.isEmpty { return }
        writer.append(markup: content)
        writer.append(markup: "</chart:data-point>")
    }

    /// The data table of a chart (OpenDocument 1.2 part 1, §11.1): every cell says its type.
    private mutating func writeTable(_ chart: ChartData) {
        writer.append(markup: "<table:table-header-columns><table:table-column/></table:table-header-columns>")
        writer.append(markup: "<table:table-columns><table:table-column")
        if chart.series.count > 1 {
            writer.append(attribute: "table:number-columns-repeated", String(chart.series.count))
        }
        writer.append(markup: "/></table:table-columns><table:table-header-rows><table:table-row>")
        writer.append(markup: "<table:table-cell><text:p/></table:table-cell>")
        for series in chart.series { writeCell(series.name) }
        writer.append(markup: "</table:table-row></table:table-header-rows><table:table-rows>")
        for (index, category) in chart.categories.enumerated() {
            writer.append(markup: "<table:table-row>")
            writeCell(category)
            for series in chart.series {
                writeCell(series.values.indices.contains(index) ? series.values[index] : nil)
            }
            writer.append(markup: "</table:table-row>")
        }
        writer.append(markup: "</table:table-rows>")
    }

    private mutating func writeCell(_ text: String) {
        writer.append(markup: "<table:table-cell office:value-type=\"string\"><text:p>")
        writer.append(paragraphText: text)
        writer.append(markup: "</text:p></table:table-cell>")
    }

    private mutating func writeCell(_ number: Double?) {
        let finite = number.flatMap { $0.isFinite ? $0 : nil }
        let text = finite.map { DecimalDigits($0).text(mark: ".") } ?? "NaN"
        writer.append(markup: "<table:table-cell office:value-type=\"float\" office:value=\"\(text)\"><text:p>")
        writer.append(markup: text)
        writer.append(markup: "</text:p></table:table-cell>")
    }
}
