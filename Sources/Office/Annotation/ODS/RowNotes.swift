/// The notes that fall on one row.
struct RowNotes {
    let row: Int
    private let notes: [CellNote]

    private init(row: Int, _ notes: [CellNote]) {
        self.row = row
        self.notes = notes.sorted { $0.cell.column < $1.cell.column }
    }

    /// The notes of one sheet, row by row.
    static func rows(of notes: [CellNote]) -> [RowNotes] {
        Dictionary(grouping: notes, by: \.cell.row).map { RowNotes(row: $0, $1) }.sorted { $0.row < $1.row }
    }

    var lastColumn: Int { notes.last?.cell.column ?? 0 }

    /// The columns that have a note, among these.
    func columns(in range: Range<Int>) -> [Int] {
        let first = notes.partitioningIndex { $0.cell.column >= range.lowerBound }
        return notes[first...].lazy.map(\.cell.column).prefix { $0 < range.upperBound }.map(\.self)
    }

    subscript(_ column: Int) -> CellNote? {
        let index = notes.partitioningIndex { $0.cell.column >= column }
        return index < notes.count && notes[index].cell.column == column ? notes[index] : nil
    }
}

/// Cuts what a file repeats where something falls.
enum Repetition {
    /// The pieces of a range: each of these places alone, and what lies between them together.
    static func pieces(of range: Range<Int>, at places: some Sequence<Int>) -> [(range: Range<Int>, isCut: Bool)] {
        var pieces: [(Range<Int>, Bool)] = []
        var start = range.lowerBound
        for place in places where range.contains(place) && place >= start {
            if start < place { pieces.append((start..<place, false)) }
            pieces.append((place..<place + 1, true))
            start = place + 1
        }
        if start < range.upperBound { pieces.append((start..<range.upperBound, false)) }
        return pieces
    }
}
