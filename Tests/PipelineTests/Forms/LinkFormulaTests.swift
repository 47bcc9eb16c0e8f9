import Evaluation
import Office
import Support
import Testing

@Suite struct `A link typed as an answer` {
    @Test(arguments: [
        ("of:=HYPERLINK(\"https://campus.example\";\"Notre site\")", "https://campus.example"),
        ("HYPERLINK(\"https://campus.example\",\"Notre site\")", "https://campus.example"),
        ("=hyperlink( \"https://campus.example\" )", "https://campus.example"),
        ("HYPERLINK(A1,\"Notre site\")", nil), ("HYPERLINK(\"https://\"&A1)", nil), ("HYPERLINK(\"\")", nil),
        ("\"a\"&HYPERLINK(\"https://campus.example\")", nil),
    ])
    func `is read for where it leads`(formula: String, address: String?) {
        #expect(LinkFormula.address(in: formula) == address)
        var form = SampleForm()
        form.set("Identité", "B20", .text("Notre site"), formula: formula)
        #expect(form.assessment().submission.identity.website.value == address ?? "Notre site")
    }
}
