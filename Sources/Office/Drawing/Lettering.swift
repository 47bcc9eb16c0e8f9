/// The look of a text in a drawing.
package struct Lettering: Hashable, Sendable {
    /// Height of the type.
    package let size: Double
    package let paint: Paint
    package let weight: Weight

    package init(size: Double, _ paint: Paint, weight: Weight = .regular) {
        self.size = size
        self.paint = paint
        self.weight = weight
    }

    /// How strong the letters are.
    package enum Weight: Hashable, Sendable { case regular, bold }

    func scaled(_ factor: Double) -> Lettering {
        Lettering(size: size * factor, paint, weight: weight)
    }

    /// From a baseline to the next.
    var lineHeight: Double { size * 1.2 }

    /// Where the baseline stands for a line of text centred on `middle`: figures and capitals are what is centred.
    func baseline(centredOn middle: Double) -> Double { middle + size * 0.35 }

    /// How wide a line of text is.
    func width(of text: String) -> Double {
        text.reduce(0) { $0 + Letter(of: $1, weight).advance } * size / Letter.em
    }

    /// The outline of a line of text that begins at `start`, on its baseline.
    func outline(of text: String, at start: Point) -> Outline {
        var outline = Outline()
        var x = start.x
        let scale = size / Letter.em
        for character in text {
            let letter = Letter(of: character, weight)
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
        var room = width - self.width(of: "…")
        let kept = line.prefix { character in
            room -= self.width(of: String(character))
            return room >= 0 && character != "…"
        }
        return kept + "…"
    }
}
