import Evaluation
import Pipeline
import Support
import Testing

@Suite struct `The files kept until their documents are made` {
    private let assessment = SampleForm().assessment()

    private func keeping(_ sizes: [Int], within budget: AssessmentCache.Budget = .standard) -> [Bool] {
        var cache = AssessmentCache(budget: budget)
        let names = sizes.indices.map { "soumissions/\($0).ods" }
        for (name, size) in zip(names, sizes) {
            let bytes = [UInt8](repeating: 0, count: size)
            cache.keep(.deposit(assessment, bytes: bytes), of: InputFile(name: name, path: ""))
        }
        return names.map { cache[$0] != nil }
    }

    @Test func `are a hundred at most`() {
        #expect(keeping(Array(repeating: 0, count: 100)) == Array(repeating: true, count: 100))
        #expect(keeping(Array(repeating: 0, count: 101)).last == false)
    }

    @Test func `take 64 MB of memory at most, answers included`() {
        let room = 64 << 20
        let answers = JudgedFile.deposit(assessment, bytes: []).weight
        #expect(keeping([room - answers]) == [true])
        #expect(keeping([room - answers + 1]) == [false])
        #expect(keeping([room - 2 * answers, 0]) == [true, true])
        #expect(keeping([room - 2 * answers + 1, 0]) == [true, false])
    }

    @Test func `weigh the more, the more rows they have`() {
        var longer = SampleForm()
        longer.removeRow(4, of: "Réseau")
        let weights = [assessment, longer.assessment()].map { JudgedFile.deposit($0, bytes: []).weight }
        #expect(weights[0] > weights[1])
        #expect(JudgedFile.grid(SampleGrid().assessment()).weight > 0)
    }

    @Test func `are found by their names`() {
        #expect(keeping([0, 0], within: AssessmentCache.Budget(files: 1, bytes: .max)) == [true, false])
    }
}
