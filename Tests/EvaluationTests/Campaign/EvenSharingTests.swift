import Evaluation
import Testing

@Suite struct `Tasks are shared evenly` {
    /// A small instance that brute force can go through.
    struct Instance {
        let allows: [[Bool]]
        let wanted: [Int]
        let given: [Int]
        let loads: [Int]
        let limit: Int

        init(using random: inout some RandomNumberGenerator) {
            let (tasks, workers) = (Int.random(in: 1...4, using: &random), Int.random(in: 1...4, using: &random))
            let density = Int.random(in: 2...9, using: &random)
            allows = (0..<tasks).map { _ in
                (0..<workers).map { _ in Int.random(in: 0..<10, using: &random) < density }
            }
            wanted = (0..<tasks).map { _ in Int.random(in: 0...3, using: &random) }
            given = (0..<tasks).map { _ in Int.random(in: 0...2, using: &random) }
            loads = (0..<workers).map { _ in Int.random(in: 0...3, using: &random) }
            limit = Int.random(in: 1...4, using: &random)
        }

        /// What is wanted of an answer, the most wanted first, the less the better.
        func cost(of loads: [Int], counts: [Int]) -> [Int] {
            let filled = loads.reduce(0, +) - self.loads.reduce(0, +)
            let squares = loads.map { $0 * $0 }.reduce(0, +)
            let alone = zip(wanted, counts).count { $0 > 0 && $1 == 0 }
            return [-filled, alone, loads.max() ?? 0, squares]
        }

        /// The least cost of all answers there are.
        var leastCost: [Int] {
            var best: [Int]?
            func go(_ task: Int, _ loads: [Int], _ counts: [Int]) {
                guard task < allows.count else {
                    let cost = cost(of: loads, counts: counts)
                    if best.map({ cost.lexicographicallyPrecedes($0) }) ?? true { best = cost }
                    return
                }
                for choice in 0..<(1 << loads.count) {
                    let chosen = loads.indices.filter { choice & (1 << $0) != 0 }
                    guard chosen.count <= max(0, wanted[task] - given[task]),
                        chosen.allSatisfy({ allows[task][$0] && loads[$0] < limit })
                    else { continue }
                    var next = loads
                    for worker in chosen { next[worker] += 1 }
                    go(task + 1, next, counts + [given[task] + chosen.count])
                }
            }
            go(0, loads, [])
            return best ?? []
        }
    }

    @Test(arguments: 0..<12)
    func `as brute force would: as many places as can be, none alone who need not be, then the most even loads`(
        seed: Int
    ) {
        var random = SeededNumbers(seed: UInt64(seed) &* 7_919 + 1)
        for _ in 0..<60 {
            let instance = Instance(using: &random)
            let sharing = EvenSharing(
                allows: instance.allows,
                wanted: instance.wanted,
                given: instance.given,
                loads: instance.loads,
                limit: instance.limit
            )
            let teams = instance.allows.indices.map(sharing.workers)
            var loads = instance.loads
            for (task, team) in teams.enumerated() {
                #expect(team.allSatisfy { instance.allows[task][$0] })
                #expect(team.isEmpty || instance.given[task] + team.count <= instance.wanted[task])
                for worker in team { loads[worker] += 1 }
            }
            #expect(loads == sharing.loads)
            #expect(zip(loads, instance.loads).allSatisfy { $0 == $1 || $0 <= instance.limit })
            let cost = instance.cost(of: loads, counts: zip(instance.given, teams).map { $0 + $1.count })
            #expect(cost == instance.leastCost, "\(instance)")
        }
    }

    @Test func `a worker hands a task on, to take one that nobody else can`() {
        let sharing = EvenSharing(
            allows: [[true, true], [true, false]],
            wanted: [1, 1],
            given: [0, 0],
            loads: [0, 0],
            limit: 1
        )
        #expect(sharing.workers(of: 0) == [1] && sharing.workers(of: 1) == [0])
    }

    @Test func `what was given counts, and is not taken back`() {
        let sharing = EvenSharing(
            allows: [[true, true]],
            wanted: [1],
            given: [0],
            loads: [3, 1],
            limit: 4
        )
        #expect(sharing.workers(of: 0) == [1] && sharing.loads == [3, 2])
    }
}

/// Numbers that are the same at every run (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
