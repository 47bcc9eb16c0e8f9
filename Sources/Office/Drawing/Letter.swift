/// A letter to draw: upwards from its baseline, in thousandths of the size.
struct Letter: Sendable {
    static let em = 1000.0

    let advance: Double
    let contours: [[Point]]

    /// The letter of a character, an empty box when the typeface has none.
    init(of character: Character, _ weight: Lettering.Weight) {
        let letters =
            switch weight {
            case .regular: Self.regular
            case .bold: Self.bold
            }
        if let known = letters[character] {
            self = known
        } else if character.isWhitespace {
            self = letters[" "] ?? Self.missing
        } else if character == "\u{2011}" {
            self = letters["-"] ?? Self.missing
        } else {
            self = Self.missing
        }
    }

    private init(advance: Double, contours: [[Point]]) {
        self.advance = advance
        self.contours = contours
    }

    private static let missing = Letter(
        advance: 600,
        contours: [
            [Point(60, 0), Point(60, 700), Point(540, 700), Point(540, 0)],
            [Point(120, 60), Point(480, 60), Point(480, 640), Point(120, 640)],
        ]
    )

    private static let regular = letters(LetteringOutlines.regular)
    private static let bold = letters(LetteringOutlines.bold)

    private static func letters(_ outlines: String) -> [Character: Letter] {
        var letters: [Character: Letter] = [:]
        for line in outlines.split(separator: "\n") {
            guard let character = line.first else { continue }
            var path = OutlinePath(line.dropFirst())
            letters[character] = Letter(advance: path.number() ?? 0, contours: path.contours())
        }
        return letters
    }
}

/// Reads the contours of a letter.
private struct OutlinePath {
    private var rest: ArraySlice<UInt8>

    init(_ text: Substring) {
        rest = Array(text.utf8)[...]
    }

    /// A whole number, after blanks.
    mutating func number() -> Double? {
        rest = rest.drop { $0 == UInt8(ascii: " ") }
        let isNegative = rest.first == UInt8(ascii: "-")
        if isNegative { rest.removeFirst() }
        var value: Int?
        while let byte = rest.first, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
            value = (value ?? 0) * 10 + Int(byte - UInt8(ascii: "0"))
            rest.removeFirst()
        }
        return value.map { Double(isNegative ? -$0 : $0) }
    }

    private mutating func point() -> Point {
        Point(number() ?? 0, number() ?? 0)
    }

    mutating func contours() -> [[Point]] {
        var contours: [[Point]] = []
        while let operation = rest.popFirst() {
            if operation == UInt8(ascii: "M") { contours.append([]) }
            guard let last = contours.indices.last else { break }
            if operation == UInt8(ascii: "Q"), let start = contours[last].last {
                let (control, end) = (point(), point())
                contours[last] += [0.25, 0.5, 0.75].map { Self.point(at: $0, start, control, end) }
                contours[last].append(end)
            } else {
                contours[last].append(point())
            }
        }
        return contours
    }

    /// A point of a quadratic curve, from 0 at its start to 1 at its end.
    private static func point(at part: Double, _ start: Point, _ control: Point, _ end: Point) -> Point {
        func mix(_ from: Double, _ through: Double, _ to: Double) -> Double {
            (1 - part) * (1 - part) * from + 2 * part * (1 - part) * through + part * part * to
        }
        return Point(mix(start.x, control.x, end.x), mix(start.y, control.y, end.y))
    }
}
