import Office

/// The cells of a form that people read.
extension CellLook {
    private static let inner = CellBorders(around: CellBorder(FormColours.quietFrame))

    private static func read(
        _ size: Double,
        _ colour: Colour = FormColours.ink,
        bold: Bool = false,
        on fill: Colour? = nil,
        borders: CellBorders = inner,
        horizontal: CellAlignment.Horizontal = .start,
        vertical: CellAlignment.Vertical = .top,
        wraps: Bool = true,
        format: NumberFormat = .general
    ) -> CellLook {
        CellLook(
            font: CellFont(size: size, colour: colour, isBold: bold),
            fill: fill,
            borders: borders,
            alignment: CellAlignment(horizontal, vertical, wraps: wraps),
            format: format
        )
    }

    static func columnHeader(_ colour: Colour, on fill: Colour) -> CellLook {
        read(9, colour, bold: true, on: fill, vertical: .middle)
    }

    static func band(_ colour: Colour, on fill: Colour) -> CellLook {
        read(9, colour, bold: true, on: fill, borders: CellBorders(), vertical: .middle, wraps: false)
    }

    private static let bare = CellBorders()

    static let bookTitle = read(15, FormColours.blue, bold: true, borders: bare, vertical: .middle, wraps: false)
    static func bookSubtitle(_ size: Double) -> CellLook { read(size, borders: bare, vertical: .middle, wraps: false) }
    static let sheetTitle = read(12, FormColours.blue, bold: true, borders: bare, vertical: .middle, wraps: false)
    static let instruction = read(10, FormColours.quietInk, borders: bare, vertical: .middle, wraps: false)
    static let sectionHeading = read(11, FormColours.blue, bold: true, borders: bare, vertical: .bottom, wraps: false)
    static let label = read(10, FormColours.blue, bold: true, borders: bare)
    static let prose = read(10, borders: bare)
    static let footnote = read(9, FormColours.quietInk, borders: bare, wraps: false)
    static let deadline = read(12, Colour(0x5C1A00), bold: true, on: Colour(0xFDE9DC), vertical: .middle, wraps: false)

    static let code = read(9, bold: true, on: FormColours.paper)
    static let anchorCode = read(9, FormColours.anchorInk, bold: true, on: FormColours.anchor)
    static let reference = read(9, on: FormColours.paper)
    static let name = read(10, bold: true, on: FormColours.paper)
    static let help = read(9, FormColours.quietInk, on: FormColours.paper)
    static let centredHelp = read(9, FormColours.quietInk, on: FormColours.paper, horizontal: .centre)
    static let required = read(9, Colour(0x5C4300), bold: true, on: FormColours.paper)
    static let nothingAsked = read(9, FormColours.quietInk, on: FormColours.nothingAsked, horizontal: .centre)
    static let locked = read(10, on: FormColours.paper)

    static let past = read(9, FormColours.recalledInk, on: FormColours.recalled)
    static let pastDate = read(9, FormColours.recalledInk, on: FormColours.recalled, format: .date)
    static let pastFigure = read(10, FormColours.recalledInk, on: FormColours.recalled, horizontal: .end)
    static let pastLevel = read(11, FormColours.recalledInk, bold: true, on: FormColours.recalled, horizontal: .centre)

    static let counted = read(10)
    static let countedPart = read(9, FormColours.quietInk)
    static let countOfAll = read(10, horizontal: .centre)
    static let countLeft = read(11, bold: true, horizontal: .centre)
    static let sheetLink = CellLook(
        font: CellFont(size: 10, colour: FormColours.link, isBold: true, isUnderlined: true),
        borders: inner,
        alignment: CellAlignment(.start, .top, wraps: true)
    )
    static let dueSample = read(10, on: FormColours.due, borders: answerFrame)
    static let answerSample = read(10, borders: answerFrame)
}

/// The cells of a form where people type.
extension CellLook {
    private static let answerFrame = CellBorders(around: CellBorder(FormColours.answerFrame))

    private static func typed(
        _ format: NumberFormat,
        _ horizontal: CellAlignment.Horizontal = .start,
        font: CellFont = CellFont(size: 10, colour: FormColours.ink),
        borders: CellBorders = answerFrame
    ) -> CellLook {
        CellLook(
            font: font,
            borders: borders,
            alignment: CellAlignment(horizontal, .top, wraps: true, padding: 0.07),
            format: format,
            isLocked: false
        )
    }

    /// What is typed stays text: « =1+1 », « - premier point » and the first zero of a number too.
    static let text = typed(.text)
    static let word = typed(.general)
    static let centredWord = typed(.general, .centre)
    static let date = typed(.date, .centre)
    static let figure = typed(.general, .end)
    static let wholeFigure = typed(.figures(isGrouped: true), .end)
    static let smallLevel = typed(.general, .centre)
    /// Beside a key, answers of every kind begin at the same place.
    static let keyDate = typed(.date)
    static let keyFigure = typed(.general)
    /// The answer that the form is there for.
    static let level = typed(
        .general,
        .centre,
        font: CellFont(size: 12, colour: FormColours.ink, isBold: true),
        borders: CellBorders(around: CellBorder(FormColours.blue, .medium))
    )
}
