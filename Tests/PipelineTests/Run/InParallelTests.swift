import Pipeline
import Synchronization
import Testing

@Suite struct `In parallel` {
    @Test(arguments: [1, 3, 100, .max]) func `results come in the order of the elements`(width: Int) async {
        let results = await (0..<50).inParallel(width: width) { number in
            // The first elements are the slowest.
            try? await Task.sleep(for: .microseconds((50 - number) * 20))
            return number * 2
        }
        #expect(results == (0..<50).map { $0 * 2 })
    }

    @Test func `no more than the width are in flight`() async {
        let inFlight = Mutex((now: 0, most: 0))
        _ = await (0..<40).inParallel(width: 3) { _ in
            inFlight.withLock {
                $0.now += 1
                $0.most = max($0.most, $0.now)
            }
            try? await Task.sleep(for: .milliseconds(1))
            inFlight.withLock { $0.now -= 1 }
        }
        #expect(inFlight.withLock { $0.most } <= 3)
        #expect(inFlight.withLock { $0.now } == 0)
    }

    @Test(arguments: [0, -1]) func `a width below one works one at a time`(width: Int) async {
        #expect(await ["a", "b"].inParallel(width: width) { $0 + "!" } == ["a!", "b!"])
    }

    @Test func `nothing to do gives nothing`() async {
        #expect(await [Int]().inParallel(width: 4) { $0 }.isEmpty)
    }

    @Test func `a result that is nil keeps its place`() async {
        let results = await [1, 2, 3].inParallel(width: 2) { $0 == 2 ? nil : $0 }
        #expect(results == [1, nil, 3])
    }

    @Test func `each result advances the count by one`() async {
        var counts: [Int] = []
        _ = await (0..<5).inParallel(width: 2, { $0 }, advance: { done, _ in counts.append(done) })
        #expect(counts == [1, 2, 3, 4, 5])
    }
}
