import Office
import Support
import Testing

struct AnnotationTests {
    private let document = OpenDocumentText(
        "<text:p>Bien</text:p><text:p/><text:p office:x=\"&gt;\">Un<office:annotation><text:p>Vu</text:p></office:annotation></text:p>"
            + "<text:h>{tux} {compus.nom}</text:h>"
    )

    @Test func `each fault becomes a comment at its paragraph`() throws {
        let bytes = try document.bytes()
        let annotated = try TemplateAnnotation.annotated(bytes, with: try faults(document))
        let text = try OpenDocumentText.content(of: "text:h", annotated)
        #expect(text.hasPrefix("<office:annotation"))
        #expect(text.contains("<text:p>TPL-01 – texte ▸ titre « {tux} {compus.nom} » ▸ paragraphe 4 : "))
        #expect(text.hasSuffix("</office:annotation>{tux} {compus.nom}"))
        #expect(text.split(separator: "<office:annotation").count == 2)
    }

    private static let updatedIndex =
        "<text:table-of-content text:name=\"Sommaire\"><text:index-body><text:p><text:a xlink:href=\"#__RefHeading___Toc1_1\">x</text:a>"
        + "</text:p></text:index-body></text:table-of-content><text:h>{campus.nom}</text:h>"

    @Test(arguments: [
        updatedIndex,
        "<table:table><table:table-row table:style-name=\"R\"><table:table-cell><text:p><text:change/></text:p></table:table-cell>"
            + "</table:table-row></table:table>",
    ])
    func `paragraphs that no document has do not move the comments`(before: String) throws {
        var document = OpenDocumentText(before + "<text:p>{tux}</text:p>")
        document.automaticStyles =
            "<style:style style:name=\"R\" style:family=\"table-row\"><style:table-row-properties loext:text-changes-only=\"false\"/></style:style>"
        let annotated = try TemplateAnnotation.annotated(document.bytes(), with: try faults(document))
        let text = try OpenDocumentText.content(annotated)
        #expect(text.contains(#/<text:p><office:annotation.*?TPL-01.*?</office:annotation>{tux}/#))
    }

    @Test func `a comment stands in an empty paragraph too`() throws {
        let document = OpenDocumentText("<text:p/>" + Self.updatedIndex)
        let annotated = try TemplateAnnotation.annotated(document.bytes(), with: try faults(document))
        let text = try OpenDocumentText.content(annotated)
        #expect(text.contains(#/^<text:p><office:annotation.*?TPL-46.*?</office:annotation></text:p><text:table/#))
    }

    @Test func `comments change nothing to the template`() throws {
        let before = try faults(document)
        let annotated = try TemplateAnnotation.annotated(document.bytes(), with: before)
        do throws(TemplateError) {
            _ = try Template(bytes: annotated, named: "", vocabulary: vocabulary)
            Issue.record("accepted")
        } catch {
            #expect(error.faults == before)
        }
    }

    @Test(arguments: ["", "<", "</", "<text:p", "<text:p/"])
    func `a part cut inside a tag is told, not trusted`(content: String) throws {
        var archive = ZipBuilder()
        archive.add("mimetype", "application/vnd.oasis.opendocument.text")
        archive.add("content.xml", content)
        do throws(TemplateError) {
            _ = try Template(bytes: archive.bytes, named: "", vocabulary: vocabulary)
            Issue.record("accepted")
        } catch {
            let annotated = try TemplateAnnotation.annotated(archive.bytes, with: error.faults)
            let part = String(decoding: try ZipReader(bytes: annotated).read("content.xml"), as: UTF8.self)
            #expect(part == content)
        }
    }
}
