internal import Office

/// The looks of the workbooks of the mission: those of its documents.
enum OverviewLook {
    static let ink = Colour(0x14213D)
    static let grey = Colour(0x525B6B)
    static let hair = Colour(0xC3CAD5)
    static let tint = Colour(0xF2F5F9)
    static let alert = Colour(0x9C3A06)
    static let toFill = Colour(0xFFF8E3)

    private static let line = CellBorders(bottom: CellBorder(hair))

    static let title = CellLook(font: CellFont(size: 14, colour: ink, isBold: true))
    static let note = CellLook(font: CellFont(size: 9, colour: grey))
    static let header = CellLook(
        font: CellFont(size: 9, colour: ink, isBold: true),
        fill: tint,
        borders: CellBorders(top: CellBorder(ink), bottom: CellBorder(ink)),
        alignment: CellAlignment(.start, .bottom, wraps: true)
    )
    static let text = cell()
    static let strong = cell(CellFont(colour: ink, isBold: true))
    static let count = cell(format: .figures(isGrouped: true))
    static let tenths = cell(format: .figures(decimals: 1, isGrouped: true))
    static let hundredths = cell(format: .figures(decimals: 2, isGrouped: true))
    static let date = cell(format: .date)
    /// Where a column of words follows: at the end of its cell a number would be read with the word.
    static let centredCount = cell(format: .figures(isGrouped: true), horizontal: .centre)
    static let centred = cell(horizontal: .centre)
    static let warning = cell(CellFont(colour: alert, isBold: true))
    static let faint = cell(CellFont(size: 9, colour: grey), horizontal: .centre)
    static let link = cell(CellFont(colour: Colour(0x1F4E8C), isUnderlined: true))
    static let answer = cell(fill: toFill, isLocked: false)
    static let answeredCount = cell(fill: toFill, format: .figures(), horizontal: .centre, isLocked: false)

    /// The ground of each level, and the letters that are read on it.
    static let levels: [(fill: Colour, letters: Colour)] = [
        (Colour(0xE4EDF7), ink), (Colour(0xB3CCE7), ink), (Colour(0x356BA8), .white), (Colour(0x14305C), .white),
    ]

    /// A level on its ground; « non classé » has none.
    static func level(_ number: Int) -> CellLook {
        guard levels.indices.contains(number - 1) else { return centred }
        let (fill, letters) = levels[number - 1]
        return cell(CellFont(colour: letters, isBold: true), fill: fill, format: .figures(), horizontal: .centre)
    }

    private static func cell(
        _ font: CellFont = CellFont(),
        fill: Colour? = nil,
        format: NumberFormat = .general,
        horizontal: CellAlignment.Horizontal = .byContent,
        wraps: Bool = true,
        isLocked: Bool = true
    ) -> CellLook {
        CellLook(
            font: font,
            fill: fill,
            borders: line,
            alignment: CellAlignment(horizontal, .top, wraps: wraps),
            format: format,
            isLocked: isLocked
        )
    }
}
