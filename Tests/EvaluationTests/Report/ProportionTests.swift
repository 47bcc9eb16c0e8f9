import Evaluation
import Testing

struct ProportionTests {
    @Test(arguments: [
        (100, Proportion.all), (99, .almostAll), (91, .almostAll), (90, .most), (75, .most), (74, .moreThanHalf),
        (51, .moreThanHalf), (50, .half), (49, .lessThanHalf), (25, .lessThanHalf), (24, .few), (1, .few), (0, .none),
    ])
    func `each word has its share of a hundred`(part: Int, proportion: Proportion) {
        #expect(Proportion(part, of: 100) == proportion)
    }

    @Test func `nothing of nothing is none`() {
        #expect(Proportion(0, of: 0) == .none)
    }
}
