/// The answer to a recommendation of the earlier evaluation (one row of *Suivi*).
package final class FollowUp: Sendable {
    package let identifier: Answer<String>
    package let recommendation: Answer<String>
    package let outcome: Answer<String>
    package let status: Answer<FollowUpStatus>
    package let evidence: Answer<String>

    package init(
        identifier: Answer<String>,
        recommendation: Answer<String>,
        outcome: Answer<String>,
        status: Answer<FollowUpStatus>,
        evidence: Answer<String>
    ) {
        self.identifier = identifier
        self.recommendation = recommendation
        self.outcome = outcome
        self.status = status
        self.evidence = evidence
    }
}
