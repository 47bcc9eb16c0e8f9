import Office
import Words

/// The answers of a key/value sheet that stand elsewhere than to the right of their keys: under them, in the same cell, further right, or
/// nowhere that can be told.
struct MisplacedAnswers {
    /// The first key, where it is told.
    let place: CellReference

    /// - Parameters:
    ///   - keys: where each key stands that was found.
    ///   - beside: the cell where the answer to a key should be.
    ///   - known: the labels of the form.
    init?(
        on sheet: SheetReading,
        keys: [CellReference],
        known: Headings,
        beside: (CellReference) -> CellReference
    ) {
        let keys = keys.sorted()
        guard keys.count >= Self.fewest else {
            guard let first = Self.joined(on: sheet, known) else { return nil }
            place = first
            return
        }
        let answers = keys.map { sheet.sheet[beside($0)].flatMap(sheet.label) }
        let own = answers.compactMap(\.self).filter { known[$0] == nil }
        // One text beside every key asks for an answer, and is none.
        let areAnswered = Set(own).count > 1 || own.count == 1 && answers.count(where: { $0 != nil }) == 1
        if areAnswered { return nil }
        let isAsked = own.count >= Self.fewest
        let isElsewhere =
            own.isEmpty
            && (Self.areLabels(answers) || Self.areBelow(keys, on: sheet, known) || Self.isFurther(on: sheet, keys))
        guard isAsked || isElsewhere else { return nil }
        place = keys[0]
    }

    /// Whether other labels of the form stand beside most keys, as where keys are in one row and answers in the next.
    private static func areLabels(_ answers: [String?]) -> Bool {
        2 * answers.count { $0 != nil } >= answers.count
    }

    /// Whether a text of its own stands under most keys.
    private static func areBelow(_ keys: [CellReference], on sheet: SheetReading, _ known: Headings) -> Bool {
        let answered = keys.count { key in
            let text = sheet.sheet[CellReference(row: key.row + 1, column: key.column)].flatMap(sheet.label)
            return text.map { known[$0] == nil } ?? false
        }
        return 2 * answered >= keys.count
    }

    /// Whether most keys have something in one column further right, where some are no texts, as help would be.
    private static func isFurther(on sheet: SheetReading, _ keys: [CellReference]) -> Bool {
        let rows = Set(keys.map(\.row))
        guard let column = keys.map(\.column).max() else { return false }
        var filled: [Int: (count: Int, figures: Int)] = [:]
        for row in sheet.sheet.rows where rows.contains(row.index) {
            for (place, cell) in row.cells where place > column && cell.holdsSomething {
                filled[place, default: (0, 0)].count += 1
                if case .text = cell.value { continue }
                filled[place, default: (0, 0)].figures += 1
            }
        }
        return filled.values.contains { 2 * $0.count >= keys.count && $0.figures > 0 }
    }

    /// The first of some cells that hold a key and its answer: « Campagne : 2018 ».
    private static func joined(on sheet: SheetReading, _ known: Headings) -> CellReference? {
        var places: [CellReference] = []
        for row in sheet.sheet.rows.prefix(FormLimits.rows) {
            for (column, cell) in row.cells {
                guard case .text(let text) = cell.value, let colon = text.firstIndex(of: ":"),
                    text.utf8.count <= FormLimits.headingBytes, known[String(text[..<colon]).trimmed] != nil,
                    !text[colon...].dropFirst().allSatisfy(\.isWhitespace)
                else { continue }
                places.append(CellReference(row: row.index, column: column))
            }
        }
        return places.count >= fewest ? places.first : nil
    }

    /// With fewer keys, nothing can be said of where answers stand.
    private static let fewest = 3
}
