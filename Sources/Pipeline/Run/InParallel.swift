extension Collection where Element: Sendable {
    /// Transforms every element on tasks of their own, at most `width` at a time; each result is received by the caller,
    /// with the place of its element, as soon as it is there.
    ///
    /// A run is as wide as the machine: more tasks would only hold more workbooks in memory.
    func inParallel<Result: Sendable>(
        width: Int,
        _ transform: @escaping @Sendable (Element) async -> Result,
        receive: (Int, Result) -> Void
    ) async {
        await withTaskGroup(of: (Int, Result).self) { group in
            var waiting = enumerated().makeIterator()
            func startNext() {
                guard let (place, element) = waiting.next() else { return }
                group.addTask { (place, await transform(element)) }
            }

            for _ in 0..<Swift.min(Swift.max(1, width), count) { startNext() }
            while let (place, result) = await group.next() {
                receive(place, result)
                startNext()
            }
        }
    }

    /// The same, with the results in the order of the elements, whatever finished first.
    /// - Parameter advance: told how many results are there, and the place of the last one, each time one more is.
    package func inParallel<Result: Sendable>(
        width: Int,
        _ transform: @escaping @Sendable (Element) async -> Result,
        advance: (_ done: Int, _ place: Int) -> Void = { _, _ in }
    ) async -> [Result] {
        var results = [Result?](repeating: nil, count: count)
        var done = 0
        await inParallel(width: width, transform) { place, result in
            results[place] = result
            done += 1
            advance(done, place)
        }
        return results.compactMap(\.self)
    }
}
