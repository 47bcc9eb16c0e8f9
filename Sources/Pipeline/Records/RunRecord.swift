/// What a whole run found and left: a next one that finds its inputs and its outputs as they were then has only to say
/// so again (`etats/campagne.json`).
struct RunRecord: Codable, Sendable {
    static let name = "etats/campagne.json"

    /// The version of these records: raised when a field changes its meaning.
    private let schema: Int
    /// The submissions, then the grids, each in the order of their names.
    let files: [OutcomeBrief]

    private static let currentSchema = 1

    init(of files: [OutcomeBrief]) {
        schema = Self.currentSchema
        self.files = files
    }

    var isCurrent: Bool { schema == Self.currentSchema }
}
