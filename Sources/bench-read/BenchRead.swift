import Glibc
import Office

/// Reads a workbook a number of times, so that `Scripts/bench-read` can measure what that costs: `bench-read TIER FILE COUNT`.
@main
enum BenchRead {
    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 4, let tier = ReadingTier(rawValue: arguments[1]), let count = Int(arguments[3]) else {
            exit(64)
        }
        var limits = Limits.standard
        limits.cells = 10_000_000
        limits.inflatedBytes = 2 << 30
        var cells = 0
        for _ in 0..<count {
            let workbook = try Workbook(contentsOf: arguments[2], limits: limits, tier: tier)
            cells = workbook.sheets.reduce(0) { $0 + $1.cellCount }
        }
        print("\(cells) cells")
    }
}
