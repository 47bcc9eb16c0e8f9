/// The colours of figures: one meaning each, told beside by a word or a shape.
enum FigurePaints {
    static let ink = Paint(Colour(0x14213D), meaning: "ink")
    static let grey = Paint(Colour(0x525B6B), meaning: "grey")
    static let line = Paint(Colour(0x6B7688), meaning: "line")
    static let hair = Paint(Colour(0xC3CAD5), meaning: "hair")
    static let outline = Paint(Colour(0x8A94A6), meaning: "outline")
    static let paper = Paint(.white, meaning: "paper")
    /// What is reached or done.
    static let done = Paint(Colour(0x2F5F9B), meaning: "done")
    /// On what is reached or done.
    static let onDone = Paint(.white, meaning: "on-done")
    /// What falls short, and the limit it is told by.
    static let alert = Paint(Colour(0x9C3A06), meaning: "alert")

    /// One hue, darker from level to level; what is beyond looks as the nearest.
    static func level(_ level: Int) -> Paint {
        let level = min(max(level, 1), levels.count)
        return Paint(Colour(levels[level - 1]), meaning: "level-\(level)")
    }

    /// Of what is written on the colour of a level.
    static func onLevel(_ level: Int) -> Paint {
        let level = min(max(level, 1), levels.count)
        return Paint(level < 3 ? ink.colour : .white, meaning: "on-level-\(level)")
    }

    private static let levels: [UInt32] = [0xE4EDF7, 0xB3CCE7, 0x356BA8, 0x14305C]
}
