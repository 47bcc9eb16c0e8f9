extension Place {
    /// The place as people quote it: `Auto-évaluation!G14:G72`, the title of the sheet, or the workbook.
    package var name: String {
        guard let sheet else { return "classeur" }
        guard let cells = range ?? cell else { return sheet }
        return "\(sheet)!\(cells)"
    }
}
