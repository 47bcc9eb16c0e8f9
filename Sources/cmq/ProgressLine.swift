internal import Pipeline
internal import Words

/// How far a stage of a run is, on one line of a terminal.
package struct ProgressLine {
    /// What is done: `Lecture`.
    private let stage: String
    private let done: Int
    private let total: Int
    /// What was done last.
    private let name: String
    private let elapsed: Duration

    /// - Parameter elapsed: since the stage began.
    package init(stage: String, done: Int, total: Int, name: String, elapsed: Duration) {
        self.stage = stage
        self.done = done
        self.total = total
        self.name = name
        self.elapsed = elapsed
    }

    /// `Lecture [██████░░░░░░] 7/14, reste 12 s – soumissions/Rochemelle.xlsx`, cut where the terminal ends.
    package func text(width: Int) -> String {
        let full = Swift.max(0, Swift.min(Self.bar, done * Self.bar / Swift.max(1, total)))
        let bar = String(repeating: "█", count: full) + String(repeating: "░", count: Self.bar - full)
        let text = "\(stage) [\(bar)] \(done)/\(total)\(timeLeft) – \(name)".printable
        return text.count < width ? text : String(text.prefix(Swift.max(0, width - 2))) + "…"
    }

    /// What is left, when enough was done to tell.
    private var timeLeft: String {
        guard done > 0, done < total, elapsed >= Self.shortestMeasure else { return "" }
        let seconds = Int((elapsed / Double(done) * Double(total - done)).seconds.rounded(.up))
        return seconds < 100
            ? ", reste \(seconds)\u{A0}s" : ", reste \((seconds + 59) / 60)\u{A0}min"
    }

    private static let bar = 12
    private static let shortestMeasure = Duration.seconds(2)
}

extension Duration {
    /// In seconds.
    var seconds: Double { self / .seconds(1) }
}
