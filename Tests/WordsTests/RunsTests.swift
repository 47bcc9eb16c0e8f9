import Testing
import Words

struct RunsTests {
    @Test(arguments: [(0, []), (1, [0..<1]), (3, [0..<3]), (4, [0..<2, 2..<4]), (7, [0..<2, 2..<4, 4..<7])])
    func `runs are as few as may be, and of one length`(count: Int, runs: [Range<Int>]) {
        #expect((0..<count).runs(ofAtMost: 3) == runs)
        #expect((5..<count + 5).runs(ofAtMost: 3) == runs.map { $0.lowerBound + 5..<$0.upperBound + 5 })
    }
}
