import ArgumentParser

/// The options of commands whose stages can be followed.
struct FollowingOptions: ParsableArguments {
    @Flag(help: "Dire chaque étape et le temps qu’elle a pris.")
    var verbose = false

    @Option(
        help: ArgumentHelp("Écrire les étapes et les documents, en JSON, une ligne chacun.", valueName: "fichier"),
        completion: .file()
    )
    var events: String?

    /// Follows the run as these options ask.
    func follower() throws(Failure) -> RunFollower {
        var log: EventLog?
        if let events { log = try EventLog(at: events) }
        return RunFollower(tellingStages: verbose, events: log)
    }
}
