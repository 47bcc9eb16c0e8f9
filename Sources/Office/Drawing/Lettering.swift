/// The look of a text in a picture.
struct Lettering: Hashable, Sendable {
    /// Height of the type, in pixels.
    let size: Double
    let colour: Colour

    /// From a baseline to the next.
    var lineHeight: Double { size * 1.2 }

    /// Where the baseline stands for a line of text centred on `middle`: figures and capitals are what is centred.
    func baseline(centredOn middle: Double) -> Double { middle + size * 0.35 }

    /// How wide a line of text is, in pixels.
    func width(of text: String) -> Double {
        text.reduce(0) { $0 + Letter(of: $1).advance } * size / Letter.em
    }

    /// The outline of a line of text that begins at `start`, on its baseline.
    func outline(of text: String, at start: Point) -> Outline {
        var outline = Outline()
        var x = start.x
        let scale = size / Letter.em
        for character in text {
            let letter = Letter(of: character)
            for contour in letter.contours {
                outline.append(contour.map { Point(x + $0.x * scale, start.y - $0.y * scale) })
            }
            x += letter.advance * scale
        }
        return outline
    }

    /// The lines that a text takes within a width, broken at blanks; what fits on no line ends with an ellipsis.
    func lines(of text: String, within width: Double, atMost limit: Int = .max) -> [String] {
        var lines: [String] = []
        for word in text.split(whereSeparator: \.isWhitespace) {
            if let line = lines.last, self.width(of: line + " " + word) <= width {
                lines[lines.count - 1] = line + " " + word
            } else {
                lines.append(String(word))
            }
        }
        if lines.count > limit {
            lines.removeLast(lines.count - limit)
            lines[limit - 1] += "…"
        }
        return lines.map { shortened($0, to: width) }
    }

    private func shortened(_ line: String, to width: Double) -> String {
        if self.width(of: line) <= width { return line }
        var kept = line.hasSuffix("…") ? line.dropLast() : line[...]
        while kept.count > 1, self.width(of: kept + "…") > width { kept.removeLast() }
        return kept + "…"
    }
}

/// A letter to draw: upwards from its baseline, in thousandths of the size.
struct Letter: Sendable {
    static let em = 1000.0

    let advance: Double
    let contours: [[Point]]

    /// The letter of a character, an empty box when the typeface has none.
    init(of character: Character) {
        if let known = Self.letters[character] {
            self = known
        } else if character.isWhitespace {
            self = Self.letters[" "] ?? Self.missing
        } else if character == "\u{2011}" {
            self = Self.letters["-"] ?? Self.missing
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

    private static let letters: [Character: Letter] = {
        var letters: [Character: Letter] = [:]
        for line in LetteringOutlines.lines.split(separator: "\n") {
            guard let character = line.first else { continue }
            var path = OutlinePath(line.dropFirst())
            letters[character] = Letter(advance: path.number() ?? 0, contours: path.contours())
        }
        return letters
    }()
}

/// Reads the contours of a letter.
private struct OutlinePath {
    private var rest: Substring

    init(_ text: Substring) {
        rest = text
    }

    mutating func number() -> Double? {
        rest = rest.drop { $0 == " " }
        let digits = rest.prefix { $0.isNumber || $0 == "-" }
        rest = rest[digits.endIndex...]
        return Double(digits)
    }

    private mutating func point() -> Point {
        Point(number() ?? 0, number() ?? 0)
    }

    mutating func contours() -> [[Point]] {
        var contours: [[Point]] = []
        while let operation = rest.popFirst() {
            if operation == "M" { contours.append([]) }
            guard let last = contours.indices.last else { break }
            if operation == "Q", let start = contours[last].last {
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
