/// What is written in where a look does not say it.
struct Typeface: Hashable {
    var name: String
    /// In points.
    var size: Double

    /// That of new workbooks; Liberation Sans has its measures.
    static let standard = Typeface(name: "Arial", size: 10)

    /// Whether its letters are as wide as those of Arial.
    private var isMeasured: Bool { ["Arial", "Helvetica", "Liberation Sans"].contains(name) }

    /// How much wider and higher letters may be than those that are measured.
    fileprivate var excess: Double { isMeasured ? 1 : 1.12 }
}

/// How much room text takes in cells, in points, told from the letters of Arial.
struct TextMeasure {
    /// Advances of the characters that people write most, in thousandths of the size: Latin letters, then dashes,
    /// quotation marks and blanks.
    private static let regular = advances(.regular)
    private static let bold = advances(.bold)
    private static let latin = 0..<0x250
    private static let marks = 0x2000..<0x2040
    /// Beyond, characters are held to be as wide as they are high.
    private static let measured = 0x2700
    /// From a baseline to the next.
    private static let leading = 1.17

    let lineHeight: Double
    private let scale: Double
    private let advances: [UInt16]
    private let weight: Lettering.Weight

    init(_ font: CellFont, in typeface: Typeface) {
        let size = (font.size ?? typeface.size) * typeface.excess
        lineHeight = size * Self.leading
        scale = size / Letter.em
        weight = font.isBold ? .bold : .regular
        advances = font.isBold ? Self.bold : Self.regular
    }

    private static func advances(_ weight: Lettering.Weight) -> [UInt16] {
        (Array(latin) + Array(marks)).map { advance(of: $0, weight) }
    }

    private static func advance(of number: Int, _ weight: Lettering.Weight) -> UInt16 {
        UInt16(Letter(of: Unicode.Scalar(UInt32(number)).map(Character.init) ?? " ", weight).advance)
    }

    /// How wide a text is on one line.
    func width(of text: String) -> Double {
        text.unicodeScalars.reduce(0) { $0 + width(of: $1) }
    }

    private func width(of scalar: Unicode.Scalar) -> Double {
        let number = Int(scalar.value)
        let advance =
            switch number {
            case Self.latin: advances[number]
            case Self.marks: advances[Self.latin.count + number - Self.marks.lowerBound]
            case ..<Self.measured: Self.advance(of: number, weight)
            default: UInt16(Letter.em)
            }
        return Double(advance) * scale
    }

    /// How many lines a text takes that is wrapped at its blanks, and inside words that are too long.
    func lines(of text: String, within room: Double) -> Int {
        guard room > 0 else { return 1 }
        var lines = 1
        var line = 0.0
        var word = 0.0
        for scalar in text.unicodeScalars {
            if scalar == "\n" {
                lines += 1
                (line, word) = (0, 0)
                continue
            }
            let width = width(of: scalar)
            if scalar == " " {
                // Blanks at the end of a line take no room.
                line += word + width
                word = 0
                continue
            }
            word += width
            guard line + word > room else { continue }
            if line > 0 {
                lines += 1
                line = 0
            }
            if word > room {
                lines += 1
                word = width
            }
        }
        return lines
    }
}
