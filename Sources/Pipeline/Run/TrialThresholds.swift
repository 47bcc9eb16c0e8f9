package import Evaluation

/// The thresholds that somebody wants to try, as typed; those that are not given stay as they are.
package struct TrialThresholds {
    private let initial: String?
    private let midTerm: String?
    private let renewal: String?

    package init(initial: String?, midTerm: String?, renewal: String?) {
        self.initial = initial
        self.midTerm = midTerm
        self.renewal = renewal
    }

    /// The level that is typed; nil when it is none.
    package static func level(_ typed: String) -> Level? { Int(typed).flatMap(Level.init) }

    /// Those of a campaign, but for what is given here.
    package func thresholds(of campaign: Campaign) -> Thresholds {
        let known = campaign.thresholds
        return Thresholds(
            initial: initial.flatMap(Self.level) ?? known.initial,
            midTerm: midTerm.flatMap(Self.level) ?? known.midTerm,
            renewal: renewal.flatMap(Self.level) ?? known.renewal
        )
    }
}
