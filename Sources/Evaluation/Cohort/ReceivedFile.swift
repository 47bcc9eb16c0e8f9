/// A file that stands among the submissions, and what became of it.
package struct ReceivedFile: Sendable {
    package enum Fate: String, Sendable {
        /// It stands for its campus.
        case current
        /// A later deposit of its campus stands instead.
        case superseded
        case unreadable
        /// It names no expected campus.
        case unknown
    }

    /// From the folder of the campaign.
    package let name: String
    package let fate: Fate
    /// The identifier of its campus, as typed when it is not known.
    package let campus: String?
    /// Why it could not be read.
    package let reason: String?

    package init(name: String, fate: Fate, campus: String? = nil, reason: String? = nil) {
        self.name = name
        self.fate = fate
        self.campus = campus
        self.reason = reason
    }
}
