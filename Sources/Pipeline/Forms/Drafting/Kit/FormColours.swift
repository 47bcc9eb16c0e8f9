import Office

/// The colours of a form. Each means one thing, and a word beside it says the same; every pair is read by everyone (4.5 to
/// 1 at least).
enum FormColours {
    static let ink = Colour(0x1A1A1A)
    static let quietInk = Colour(0x3D4249)
    static let blue = Colour(0x24476B)
    static let link = Colour(0x0B4A8F)
    /// Texts of the mission, which nobody changes.
    static let paper = Colour(0xF4F5F7)
    /// What was said in the earlier campaign.
    static let recalled = Colour(0xE6EDF5)
    static let recalledInk = Colour(0x21374F)
    /// An answer is due.
    static let due = Colour(0xFFF0B8)
    static let anchor = Colour(0xE4DDF2)
    static let anchorInk = Colour(0x3C2A66)
    static let nothingAsked = Colour(0xDFE3E8)
    static let done = Colour(0xDDF0DF)
    static let doneInk = Colour(0x0B3D17)
    /// The frame of a cell where people type: told from its ground at 5.5 to 1.
    static let answerFrame = Colour(0x5B6B7D)
    static let quietFrame = Colour(0x9AA5B1)
}

/// Who writes in a column, which its header tells.
enum ColumnOwner {
    /// The mission: it cannot be changed.
    case mission
    /// Whoever fills the form.
    case answer
    /// Whoever fills the form, if they wish.
    case option
    /// The earlier campaign: it cannot be changed.
    case past

    var header: CellLook {
        switch self {
        case .mission: .columnHeader(.white, on: FormColours.blue)
        case .answer: .columnHeader(Colour(0x3D2E00), on: Colour(0xFFD24D))
        case .option: .columnHeader(FormColours.ink, on: Colour(0xDADDE2))
        case .past: .columnHeader(.white, on: Colour(0x46617D))
        }
    }

    /// The band above the headers that tells the owner in words.
    var band: CellLook {
        switch self {
        case .mission: .band(FormColours.blue, on: Colour(0xD3DEEA))
        case .answer: .band(Colour(0x5C4300), on: Colour(0xFFE28A))
        case .option: .band(FormColours.quietInk, on: Colour(0xE9EBEE))
        case .past: .band(FormColours.recalledInk, on: Colour(0xC9D8E8))
        }
    }

    var tab: Colour {
        switch self {
        case .mission: FormColours.blue
        case .answer: Colour(0xFFD24D)
        case .option: Colour(0xDADDE2)
        case .past: Colour(0x46617D)
        }
    }
}

extension LookChange {
    private static let mark = NumberFormat.figures(suffix: "\u{A0}▼")

    static let due = LookChange(fill: FormColours.due, colour: FormColours.ink)
    /// A statement that the gap with the self-rating calls for.
    static let owed = LookChange(fill: Colour(0xFFC9A3), colour: Colour(0x5C1A00), isBold: true)
    static let done = LookChange(fill: FormColours.done, colour: FormColours.doneInk)
    /// The text of the level that is given.
    static let chosen = LookChange(
        fill: Colour(0xBFE3C4),
        colour: FormColours.doneInk,
        frame: CellBorder(FormColours.doneInk)
    )
    /// The text of the level that the campus gave itself.
    static let ownLevel = LookChange(
        fill: Colour(0xCFE0F3),
        colour: Colour(0x0B2E54),
        frame: CellBorder(Colour(0x0B2E54))
    )
    /// An anchor under the threshold.
    static let anchorUnderThreshold = LookChange(
        fill: Colour(0xFBDCC8),
        colour: Colour(0x7A2E0B),
        isBold: true,
        format: mark
    )
    /// Another standard under the threshold: most are, and forty orange cells would scold.
    static let underThreshold = LookChange(fill: .white, colour: FormColours.ink, isBold: true, format: mark)
}
