import Office
import Support
import Testing

struct SparklineTests {
    private func dump(_ values: [Double?]) throws -> String {
        SceneDump.text(of: try #require(Sparkline(values).scene(titled: "")), decimals: 2)
    }

    @Test func `values stand on a scale of their own, the last one larger`() throws {
        #expect(
            try dump([31, 36, 41]) == """
                scene 14.5 × 4.2 on nothing
                line 1.2,3.2 7.13,2.1 13.05,1 #6b7688 (line) 0.3
                disc 1.2,3.2 radius 0.42 fill #6b7688 (line)
                disc 7.13,2.1 radius 0.42 fill #6b7688 (line)
                disc 13.05,1 radius 0.85 fill #14213d (ink)
                """
        )
    }

    @Test func `no line bridges a missing value`() throws {
        #expect(
            try dump([2, nil, 1]) == """
                scene 14.5 × 4.2 on nothing
                disc 1.2,1 radius 0.42 fill #6b7688 (line)
                disc 13.05,3.2 radius 0.85 fill #14213d (ink)
                """
        )
    }

    @Test func `equal values lie at half height`() throws {
        #expect(try dump([5, 5]).contains("line 1.2,2.1 13.05,2.1 "))
    }

    @Test(arguments: [[], [1], [nil, 1, nil], [.nan, 1]] as [[Double?]])
    func `one value alone is no line`(values: [Double?]) {
        #expect(Sparkline(values).scene(titled: "") == nil)
    }

    @Test func `the largest numbers are drawn`() throws {
        #expect(try dump([-1.7e308, 1.7e308]).contains("line 1.2,3.2 13.05,1 "))
    }
}
