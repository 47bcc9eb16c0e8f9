/// The cell where each value of a column stands first, which is told of the cells that repeat it.
struct FirstCells<Value: Hashable> {
    private var cells: [Value: String] = [:]

    /// The cell where a value stood before this place; nil the first time, which is kept.
    mutating func before(_ place: Place, of value: Value) -> String? {
        if let first = cells[value] { return first }
        cells[value] = place.cell ?? ""
        return nil
    }
}
