/// A set of rows or columns, told in runs.
struct IndexRuns: Sendable {
    private(set) var runs: [ClosedRange<Int>] = []
    private var isSorted = true

    init() {}

    init(_ indices: Set<Int>) {
        for index in indices.sorted() { insert(index...index) }
    }

    /// Adds a run; runs may come in any order, `sort()` must follow.
    mutating func insert(_ run: ClosedRange<Int>) {
        guard let last = runs.last else {
            runs.append(run)
            return
        }
        if last.upperBound + 1 == run.lowerBound {
            runs[runs.count - 1] = last.lowerBound...run.upperBound
        } else {
            isSorted = isSorted && last.upperBound < run.lowerBound
            runs.append(run)
        }
    }

    /// Puts the runs in order and joins those that overlap.
    mutating func sort() {
        guard !isSorted else { return }
        let sorted = runs.sorted { $0.lowerBound < $1.lowerBound }
        runs = []
        for run in sorted {
            if let last = runs.last, run.lowerBound <= last.upperBound + 1 {
                runs[runs.count - 1] = last.lowerBound...max(last.upperBound, run.upperBound)
            } else {
                runs.append(run)
            }
        }
        isSorted = true
    }

    func contains(_ index: Int) -> Bool {
        let position = runs.partitioningIndex { $0.lowerBound > index } - 1
        return runs.indices.contains(position) && runs[position].contains(index)
    }
}
