import Office

/// The input is the content of a chart object, then, after a zero byte, numbers of the data: it is filled twice with the
/// same bytes, and its picture keeps within bounds.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzChart(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let parts = borrowed(start, count).split(separator: 0, maxSplits: 1, omittingEmptySubsequences: false)
    let package = archive([
        ("mimetype", Array("application/vnd.oasis.opendocument.text".utf8)), ("content.xml", frame),
        ("Object 1/content.xml", Array(parts.first ?? [])),
    ])
    let vocabulary = TemplateVocabulary([TemplateField(name: "g", meaning: "", example: "", kind: .chart)])
    guard let template = try? Template(bytes: package, named: "input", vocabulary: vocabulary) else { return 0 }
    let context: TemplateContext = ["g": .chart(data(Array(parts.dropFirst().first ?? [])))]
    do {
        let filled = try template.filled(with: context)
        let again = try template.filled(with: context)
        precondition(again.bytes == filled.bytes, "not the same bytes")
        let archive = try ZipReader(bytes: filled.bytes)
        guard archive.member("Pictures/graphique-1.png") != nil else { return 0 }
        let header = try archive.read("Pictures/graphique-1.png")[16..<24]
        let size = [header.prefix(4), header.suffix(4)].map { $0.reduce(0) { $0 << 8 | Int($1) } }
        precondition(size.allSatisfy { (16...2000).contains($0) }, "a picture out of bounds: \(size)")
    } catch {
        preconditionFailure("\(error)")
    }
    return 0
}

/// Numbers of every size: eight bytes each, in three series; what is no number is missing.
private func data(_ bytes: [UInt8]) -> ChartData {
    let numbers = stride(from: 0, to: bytes.count - bytes.count % 8, by: 8).map { place -> Double? in
        let number = Double(bitPattern: bytes[place..<(place + 8)].reduce(0) { $0 << 8 | UInt64($1) })
        return number.isFinite ? number : nil
    }
    let height = numbers.count / 3 + 1
    return ChartData(
        categories: (0..<height).map { "C \($0)" },
        series: (0..<3).map {
            ChartSeries(name: "S \($0)", values: Array(numbers.dropFirst($0 * height).prefix(height)))
        },
        alternativeText: "Essai."
    )
}

private let frame: [UInt8] = {
    let office = "urn:oasis:names:tc:opendocument:xmlns:"
    return Array(
        """
        <office:document-content xmlns:office="\(office)office:1.0" xmlns:text="\(office)text:1.0" xmlns:draw="\(office)drawing:1.0" \
        xmlns:xlink="http://www.w3.org/1999/xlink"><office:body><office:text><text:p><draw:frame draw:name="{graphique g}">\
        <draw:object xlink:href="./Object 1"/></draw:frame></text:p></office:text></office:body></office:document-content>
        """.utf8
    )
}()
