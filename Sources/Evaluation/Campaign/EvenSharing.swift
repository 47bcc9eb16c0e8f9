/// Shares tasks among workers, as many as possible and as evenly as can be: a flow, solved exactly.
///
/// Each place of a task is sent, one after the other, along the path of least cost: directly to a worker, or to one who hands
/// another task on, and so forth. The cost of a worker grows with the load, so that the end is the least loaded worker who
/// can be reached. Each step leaves a flow of least cost (successive shortest paths): of all ways to fill as many places, this
/// one has the least sum of squares of the loads, hence the least maximal load too. A place that finds no path never will,
/// whatever is shared later; those of the first rounds are thus served first.
package struct EvenSharing {
    /// By task, whether each worker may take it.
    private let allows: [[Bool]]
    /// No worker is given more than this.
    private let limit: Int
    /// By worker, what was given before and what is shared now.
    package private(set) var loads: [Int]
    /// By worker, the tasks that are shared now.
    private var held: [[Int]]
    /// By task, whether each worker has it now.
    private var holds: [[Bool]]

    /// - Parameters:
    ///   - allows: by task, whether each worker may take it; not one who has it already.
    ///   - wanted: by task, how many workers it should have.
    ///   - given: by task, how many it has already.
    ///   - loads: by worker, how many tasks were given already.
    package init(allows: [[Bool]], wanted: [Int], given: [Int], loads: [Int], limit: Int) {
        self.allows = allows
        self.limit = limit
        self.loads = loads
        held = Array(repeating: [], count: loads.count)
        holds = allows.map { Array(repeating: false, count: $0.count) }
        var counts = given
        var isStuck = Array(repeating: false, count: allows.count)
        // Every task has its first worker before any has a second one.
        for round in 0..<(wanted.max() ?? 0) {
            for task in allows.indices where counts[task] == round && wanted[task] > round && !isStuck[task] {
                if place(task) { counts[task] += 1 } else { isStuck[task] = true }
            }
        }
    }

    /// The workers that a task is shared to, in their order.
    package func workers(of task: Int) -> [Int] { holds[task].indices.filter { holds[task][$0] } }

    /// Finds one more worker for a task; false when there is none.
    private mutating func place(_ task: Int) -> Bool {
        var search = Search(from: task, workers: loads.count, tasks: allows.count)
        let least = loads.min() ?? 0
        while let next = search.nextTask() {
            search.reach(allowed: allows[next], not: holds[next], from: next)
            for worker in search.newWorkers {
                if loads[worker] < limit, search.best.map({ loads[worker] < loads[$0] }) ?? true {
                    search.best = worker
                }
                for other in held[worker] { search.follow(worker, to: other) }
            }
            if let best = search.best, loads[best] == least { break }
        }
        guard let best = search.best else { return false }
        loads[best] += 1
        for step in search.path(to: best) {
            if let former = step.former {
                holds[step.task][former] = false
                held[former].removeAll { $0 == step.task }
            }
            holds[step.task][step.worker] = true
            held[step.worker].append(step.task)
        }
        return true
    }
}

/// A search of the nearest of the least loaded workers, level by level.
private struct Search {
    private let start: Int
    private var queue: [Int]
    private var position = 0
    /// Those nobody reached yet, in their order.
    private var unseen: [Int]
    /// By worker, the task it was reached from.
    private var source: [Int]
    /// By task, the worker who would hand it on.
    private var former: [Int?]
    private var isQueued: [Bool]
    private(set) var newWorkers: [Int] = []
    var best: Int?

    init(from task: Int, workers: Int, tasks: Int) {
        start = task
        queue = [task]
        unseen = Array(0..<workers)
        source = Array(repeating: task, count: workers)
        former = Array(repeating: nil, count: tasks)
        isQueued = Array(repeating: false, count: tasks)
        isQueued[task] = true
    }

    mutating func nextTask() -> Int? {
        guard position < queue.count else { return nil }
        defer { position += 1 }
        return queue[position]
    }

    /// Reaches the workers who may take a task and do not have it.
    mutating func reach(allowed: [Bool], not holding: [Bool], from task: Int) {
        newWorkers = unseen.filter { allowed[$0] && !holding[$0] }
        if newWorkers.isEmpty { return }
        unseen.removeAll { allowed[$0] && !holding[$0] }
        for worker in newWorkers { source[worker] = task }
    }

    /// Goes on from a worker to a task it could hand on.
    mutating func follow(_ worker: Int, to task: Int) {
        guard !isQueued[task] else { return }
        isQueued[task] = true
        former[task] = worker
        queue.append(task)
    }

    /// Who takes which task, and from whom, from the last step to the first.
    func path(to worker: Int) -> [(task: Int, worker: Int, former: Int?)] {
        var steps: [(task: Int, worker: Int, former: Int?)] = []
        var taker = worker
        while true {
            let task = source[taker]
            let giver = task == start ? nil : former[task]
            steps.append((task, taker, giver))
            guard let giver else { return steps }
            taker = giver
        }
    }
}
