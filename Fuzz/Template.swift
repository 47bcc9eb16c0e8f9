import Office

/// The input is the content of a template: it is refused with faults, or filled, twice with the same bytes, and what
/// comes out can be read.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzTemplate(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let package = archive([
        ("mimetype", Array("application/vnd.oasis.opendocument.text".utf8)), ("content.xml", borrowed(start, count)),
        ("Object 1/content.xml", chart),
    ])
    let vocabulary = everyKind()
    let template: Template
    do throws(TemplateError) {
        template = try Template(bytes: package, named: "input", vocabulary: vocabulary)
    } catch {
        precondition(!error.faults.isEmpty, "refused without a fault")
        precondition(error.faults.allSatisfy { !$0.sentence.isEmpty && !$0.code.isEmpty })
        _ = try? TemplateAnnotation.annotated(package, with: error.faults)
        return 0
    }
    do {
        let filled = try template.filled(with: vocabulary.sample)
        let again = try template.filled(with: vocabulary.sample)
        precondition(again.bytes == filled.bytes, "not the same bytes")
        let members = try ZipReader(bytes: filled.bytes)
        var reader = try XMLReader(bytes: try members.read("content.xml"), part: "content.xml")
        while try reader.next() != nil {}
    } catch let error as TemplateError {
        precondition(error.faults.allSatisfy { $0.code == "TPL-15" || $0.code == "TPL-27" }, "\(error)")
    } catch {
        preconditionFailure("what was filled cannot be read: \(error)")
    }
    return 0
}

/// Made anew each time: kept, its tagged pointers would pass for leaks.
private func everyKind() -> TemplateVocabulary {
    TemplateVocabulary([
        field("a", .text), field("n", .number), field("d", .date), field("o", .boolean), field("p", .paragraphs),
        field("r", .richText), field("s", .style), field("g", .chart), field("i", .picture),
        field("f", .record([field("a", .text)])),
        field("l", .list([field("a", .text), field("n", .number), field("l", .list([field("a", .text)]))])),
    ])
}

private func field(_ name: String, _ kind: TemplateField.Kind) -> TemplateField {
    TemplateField(name: name, meaning: "", example: name == "s" ? "S" : "", kind: kind)
}

private let chart: [UInt8] = {
    let office = "urn:oasis:names:tc:opendocument:xmlns:"
    return Array(
        """
        <office:document-content xmlns:office="\(office)office:1.0" xmlns:chart="\(office)chart:1.0" \
        xmlns:table="\(office)table:1.0"><office:body><office:chart><chart:chart chart:class="chart:bar"><chart:plot-area>\
        <chart:series/></chart:plot-area><table:table table:name="local-table"/></chart:chart></office:chart></office:body>\
        </office:document-content>
        """.utf8
    )
}()
