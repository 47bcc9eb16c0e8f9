/// What all experts say together. Two are both: one who did not see a standard says nothing of it, and three are told as those
/// who rate it.
enum Unanimity {
    /// - Parameters:
    ///   - count: those who say it.
    ///   - given: those who rate the standard.
    static func holds(for count: Int, of given: Int, among experts: Int) -> Bool {
        count > 0 && count == (experts > 2 ? given : experts)
    }
}
