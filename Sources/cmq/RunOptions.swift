import ArgumentParser
import Pipeline

/// The options of commands that judge the files of a campaign, and end as these are.
struct RunOptions: ParsableArguments {
    @OptionGroup var campaign: CampaignOptions

    @OptionGroup var following: FollowingOptions

    @Option(help: ArgumentHelp("Gravité qui fait échouer la commande.", valueName: "gravité"))
    var failOn: FailureThreshold = .error

    @Flag(help: "Sortir avec le code 0 quoi qu’aient envoyé les campus.")
    var exitZero = false

    /// The exit status of a run (specification §8).
    func status(of outcomes: [OutcomeBrief]) -> ExitStatus {
        if exitZero { return .success }
        if outcomes.contains(where: \.isUnreadable) { return .unreadable }
        return outcomes.contains { $0.reaches(failOn) } ? .findings : .success
    }
}

extension FailureThreshold: BilingualValue {
    var meaning: String {
        switch self {
        case .note: "toute anomalie"
        case .question: "ce qui est à corriger ou à expliquer"
        case .error: "ce que le campus doit corriger"
        case .blocking: "ce qui empêche d’évaluer le dossier"
        }
    }
}
