package import Words

/// What remains of the comments of a submission: enough to see that another campus has the same, and to say where.
///
/// A record is kept for every file of a campaign: the sheet and the column are held once, and no text is.
package struct CommentTraces: Codable, Sendable {
    /// One comment.
    package struct Trace: Sendable {
        /// Of its letters and digits.
        package let fingerprint: Fingerprint
        let row: Int32
        let column: Int32
        let cell: String
        /// What the row is about, as typed: the beginning of ``SourceLocation/subject``.
        let key: String
    }

    package let traces: [Trace]
    private let sheet: String
    private let sheetIndex: Int
    /// The header of the column, which ends ``SourceLocation/subject``.
    private let header: String

    /// The comments of `answers` that are worth comparing.
    ///
    /// - Parameter told: the cells whose comment is known to be a copy already: it is not told twice.
    init(of answers: [StandardAnswer], besides told: Set<Place>) {
        var sheet: (name: String, index: Int)?
        let header = answers.first?.comment.field.heading ?? ""
        var traces: [Trace] = []
        for answer in answers {
            // Many campuses have the same reason not to be concerned.
            guard answer.rating.value?.level != nil, answer.commentLetters.count >= Self.shortest,
                case .cell(let location) = answer.comment.place, !told.contains(answer.comment.place)
            else { continue }
            sheet = (location.sheet, location.sheetIndex)
            let subject = location.subject
            traces.append(
                Trace(
                    fingerprint: Fingerprint(of: answer.commentLetters),
                    row: Int32(clamping: location.row),
                    column: Int32(clamping: location.column),
                    cell: location.cell,
                    key: subject.hasSuffix("/" + header) ? String(subject.dropLast(header.count + 1)) : subject
                )
            )
        }
        self.traces = traces
        self.header = header
        self.sheet = sheet?.name ?? ""
        sheetIndex = sheet?.index ?? 0
    }

    /// Letters and digits: a shorter comment may be found twice.
    private static let shortest = 60

    /// The cell of a comment.
    func place(of trace: Trace) -> Place {
        .cell(
            SourceLocation(
                sheet: sheet,
                sheetIndex: sheetIndex,
                row: Int(trace.row),
                column: Int(trace.column),
                cell: trace.cell,
                key: trace.key,
                heading: trace.key == trace.cell ? nil : header
            )
        )
    }
}

extension CommentTraces.Trace: TextCodable {
    /// Reads `4f0c2d9a1b3e5f60 44 6 G45 D4.C2.R1`; what the row is about may hold blanks.
    package static func decoded(from text: String) -> CommentTraces.Trace? {
        guard let parts = text.words(5), let fingerprint = Fingerprint(text: parts[0]), let row = Int32(parts[1]),
            let column = Int32(parts[2])
        else { return nil }
        return CommentTraces.Trace(
            fingerprint: fingerprint,
            row: row,
            column: column,
            cell: String(parts[3]),
            key: String(parts[4])
        )
    }

    package var coded: String { "\(fingerprint.text) \(row) \(column) \(cell) \(key)" }
}
