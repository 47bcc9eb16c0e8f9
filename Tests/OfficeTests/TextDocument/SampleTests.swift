import Office
import Support
import Testing

struct SampleTests {
    private func written(_ kind: TemplateField.Kind, _ example: String) throws -> String {
        let field = TemplateField(name: "champ", meaning: "", example: example, kind: kind)
        let vocabulary = TemplateVocabulary([field])
        let template = try Template(
            bytes: OpenDocumentText("<text:p>{champ}</text:p>").bytes(),
            named: "",
            vocabulary: vocabulary
        )
        return try OpenDocumentText.content(template.filled(with: vocabulary.sample).bytes)
    }

    @Test func `examples become the values of a preview`() throws {
        #expect(try written(.number, "1 250,5 €") == "<text:p>1\u{202F}250,5</text:p>")
        #expect(try written(.date, "2018-11-17") == "<text:p>17\u{A0}novembre\u{A0}2018</text:p>")
        #expect(try written(.date, "17/11/2018") == "<text:p>17\u{A0}novembre\u{A0}2018</text:p>")
        #expect(try written(.text, "") == "<text:p>[champ]</text:p>")
        #expect(try written(.boolean, "oui") == "<text:p>oui</text:p>")
    }

    @Test func `a preview shows a picture and a text with emphasis`() {
        let sample = TemplateVocabulary([field("logo", .picture), field("avis", .richText)]).sample
        guard case .picture = sample["logo"], case .richText(let text) = sample["avis"] else {
            Issue.record("absent")
            return
        }
        #expect(
            text
                == RichText([
                    .paragraph([.init("["), .init("avis", .strong), .init("]")]),
                    .list([[.init("[suite]")]], isNumbered: false),
                ])
        )
    }

    @Test func `lists have two elements`() throws {
        let template = try Template(
            bytes: OpenDocumentText("<text:p>{pour d dans domaines}{d.code}{d.références | nombre}</text:p>").bytes(),
            named: "",
            vocabulary: vocabulary
        )
        #expect(
            try OpenDocumentText.content(template.filled(with: vocabulary.sample).bytes)
                == "<text:p>[code]2</text:p><text:p>[code]2</text:p>"
        )
    }
}
