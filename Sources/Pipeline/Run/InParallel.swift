extension Collection where Element: Sendable {
    /// Transforms every element on tasks of their own, at most `width` at a time; the results come in the order of the
    /// elements, whatever finished first.
    ///
    /// A batch is as wide as the machine: more tasks would only hold more workbooks in memory.
    /// - Parameter advance: told how many results are there, each time one more is.
    package func inParallel<Result: Sendable>(
        width: Int,
        _ transform: @escaping @Sendable (Element) async -> Result,
        advance: (Int) -> Void = { _ in }
    ) async -> [Result] {
        await withTaskGroup(of: (Int, Result).self) { group in
            var waiting = enumerated().makeIterator()
            func startNext() {
                guard let (place, element) = waiting.next() else { return }
                group.addTask { (place, await transform(element)) }
            }

            for _ in 0..<Swift.max(1, width) { startNext() }
            var results = [Result?](repeating: nil, count: count)
            var done = 0
            while let (place, result) = await group.next() {
                results[place] = result
                done += 1
                advance(done)
                startNext()
            }
            return results.compactMap { $0 }
        }
    }
}
