import Office
import Support
import Testing

@Suite(.serialized) struct GrowthTests {
    @Test func `four times the data takes about four times as long`() throws {
        let body =
            "<text:section text:name=\"S\"><text:h>{pour d dans domaines}<text:bookmark-start text:name=\"b\"/>{d.nom}"
            + "<text:bookmark-end text:name=\"b\"/></text:h><table:table table:name=\"T\"><table:table-row><table:table-cell>"
            + "<text:p>{ligne pour r dans d.références}{r.code}</text:p></table:table-cell></table:table-row></table:table></text:section>"
        let template = try Template(bytes: OpenDocumentText(body).bytes(), named: "", vocabulary: vocabulary)
        func time(_ count: Int) throws -> Duration {
            let context: TemplateContext = [
                "domaines": .list(
                    (0..<count).map { ["nom": .text("Domaine \($0)"), "références": references("a", "b", "c")] }
                )
            ]
            let clock = ContinuousClock()
            var best = Duration.seconds(60)
            for _ in 0..<3 {
                let start = clock.now
                _ = try template.filled(with: context)
                best = min(best, clock.now - start)
            }
            return best
        }
        let small = try time(250)
        let large = try time(1_000)
        #expect(large < small * 12)
    }
}
