import Office

/// What opens the first sheet of a form: its title, and whose it is.
enum BookTitle {
    /// The two rows, whose places nothing moves.
    ///
    /// - Parameters:
    ///   - subject: smaller, then cut, where it is longer than the columns are wide: beyond them, it would make all of the printed
    ///     page smaller.
    ///   - room: the characters of the usual size that the columns have room for.
    static func rows(_ title: String, of subject: String, room: Int) -> [RowDraft] {
        let longest = Int(Double(room) * usualSize / leastSize)
        let text = subject.count > longest ? subject.prefix(longest - 1) + "…" : subject[...]
        let size = (usualSize * Double(room) / Double(max(text.count, 1)) * 2).rounded(.down) / 2
        return [
            RowDraft([CellDraft(.text(title), .bookTitle)], height: .fixed(27)),
            RowDraft(
                [CellDraft(.text(String(text)), .bookSubtitle(min(max(size, leastSize), usualSize)))],
                height: .fixed(16.5)
            ),
        ]
    }

    /// In points.
    private static let (usualSize, leastSize) = (11.0, 7.0)
}
