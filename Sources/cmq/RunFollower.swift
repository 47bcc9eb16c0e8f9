internal import Pipeline
internal import Words

/// Follows a run for those who wait for it: progress on a terminal, stages and their time, events for a program.
struct RunFollower {
    private let tellsStages: Bool
    private var events: EventLog?
    private let clock = ContinuousClock()
    private var start: ContinuousClock.Instant

    /// - Parameters:
    ///   - tellsStages: whether the time of each stage is said.
    ///   - events: where events go, if anywhere.
    init(tellingStages tellsStages: Bool, events: EventLog?) {
        self.tellsStages = tellsStages
        self.events = events
        start = clock.now
    }

    /// Tells that all is ready for the first file.
    mutating func prepared(on console: inout Console) { end(.preparing, files: nil, on: &console) }

    /// Tells one more step; a stage ends with its last file.
    mutating func follow(_ progress: RunProgress, on console: inout Console) {
        let isLast = progress.done >= progress.total
        console.progress(
            ProgressLine(
                stage: progress.stage.french,
                done: progress.done,
                total: progress.total,
                name: progress.name,
                elapsed: start.duration(to: clock.now)
            ),
            isLast: isLast
        )
        if isLast { end(progress.stage, files: progress.total, on: &console) }
    }

    /// Tells what became of each document; nothing comes after.
    mutating func end(_ publication: Publication? = nil) throws(Failure) {
        for (name, outcome) in publication?.outcomes ?? [] { events?.write(.document(name, outcome)) }
        try events?.close()
    }

    private mutating func end(_ stage: RunProgress.Stage, files: Int?, on console: inout Console) {
        let seconds = start.duration(to: clock.now).seconds
        if tellsStages {
            let count = files.map { " de " + FrenchPhrase.plainCount($0, "fichier", "fichiers") } ?? ""
            let time = FrenchFormat.number(seconds, .exactly(2))
            console.complain("\(stage.french)\(count)\u{A0}: \(time)\u{A0}s.")
        }
        events?.write(.stage(stage.rawValue, files: files, seconds: seconds))
        start = clock.now
    }
}

extension RunProgress.Stage {
    /// What is being done.
    fileprivate var french: String {
        switch self {
        case .preparing: "Préparation"
        case .examining: "Lecture"
        case .publishing: "Publication"
        }
    }
}

extension Publication {
    /// Each document, and what became of it.
    fileprivate var outcomes: [(name: String, outcome: String)] {
        let parts = [
            (written, "written"), (unchanged, "unchanged"), (withdrawn, "withdrawn"), (refused.map(\.name), "refused"),
            (unsound.map(\.name), "unsound"), (unreturned.map(\.name), "unreturned"), (undrafted, "undrafted"),
        ]
        return parts.flatMap { names, outcome in names.map { ($0, outcome) } }
    }
}
