/// What a campus answers to the report of its experts (a row of *Observations*), annexed to the record of the meeting.
package struct Observation: Hashable, Sendable {
    /// Where the report is wrong, as typed.
    package let page: String
    /// *Erreur*: what is written there.
    package let error: String
    /// *Demande*: what the campus asks for.
    package let request: String
    /// *Suite*: what became of it; empty as long as nobody said.
    package let outcome: String

    package init(page: String, error: String, request: String, outcome: String) {
        self.page = page
        self.error = error
        self.request = request
        self.outcome = outcome
    }
}
