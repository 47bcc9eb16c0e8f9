/// An automatic style of cells as its bytes stand, to be copied with another background (OpenDocument 1.2 part 1, §16.2).
struct ODSCellStyle {
    /// What it says of the cell (§17.18).
    struct Properties {
        let tag: Range<Int>
        let background: String?
        /// Which attribute the background is.
        let rank: Int?
    }

    let tag: Range<Int>
    /// Which attribute its name is.
    let name: Int?
    /// The common style that it inherits from.
    let parent: String?
    var end = 0
    private(set) var properties: Properties?
    /// Backgrounds by theme, which would win over a colour.
    private var themeBackgrounds: [Range<Int>] = []

    /// Reads the start tag.
    init(_ markup: ODSMarkup) {
        tag = markup.tag
        name = markup.rank(of: .styleOwnName)
        parent = markup.attribute(.parentStyle)
    }

    /// Reads the properties, to their end.
    mutating func readProperties(_ markup: inout ODSMarkup) throws(OfficeError) {
        properties = Properties(
            tag: markup.tag,
            background: markup.attribute(.backgroundColor)?.uppercased(),
            rank: markup.rank(of: .backgroundColor)
        )
        while let kind = try markup.advance(), kind != .end {
            guard kind == .start else { continue }
            let start = markup.tag.lowerBound
            let isTheme = markup.token == .themeBackground
            try markup.skipElement()
            if isTheme { themeBackgrounds.append(start..<markup.tag.upperBound) }
        }
    }

    /// Whether cells of this style have this background already.
    func has(_ fill: Colour) -> Bool {
        properties?.background == "#" + fill.hexadecimal && themeBackgrounds.isEmpty
    }

    /// A copy that differs by its name and background only; nil takes the background away.
    func copy(
        named name: String,
        background: Colour?,
        of bytes: [UInt8],
        _ namespaces: ODSNamespaces
    ) -> [UInt8] {
        let element = MarkupTag(at: tag, of: bytes)
        let isEmpty = tag.upperBound == end
        let start = element.bytes(self.name.map { [.set($0, name)] } ?? [], opened: true, of: bytes)
        var inside = MarkupSplice()
        for theme in themeBackgrounds { inside.remove(theme) }
        var added: [UInt8] = []
        if let properties {
            inside.replace(properties.tag, with: tag(of: properties, background: background, of: bytes, namespaces))
        } else if let background {
            var writer = XMLWriter()
            let fill = [("fo:background-color", "#" + background.hexadecimal)]
            let attributes = namespaces.declarations(.style, .fo) + fill
            writer.open("style:table-cell-properties", attributes, closed: true)
            added = writer.bytes
        }
        let rest = isEmpty ? element.endTag : inside.applied(to: bytes, in: tag.upperBound..<end)
        return start + added + rest
    }

    private func tag(
        of properties: Properties,
        background: Colour?,
        of bytes: [UInt8],
        _ namespaces: ODSNamespaces
    ) -> [UInt8] {
        let color = background.map { "#" + $0.hexadecimal }
        let change: MarkupTag.Change? =
            switch (properties.rank, color) {
            case (let rank?, let color?): .set(rank, color)
            case (let rank?, nil): .remove(rank)
            case (nil, let color?): .add(namespaces.attribute(.fo, "background-color", color))
            case (nil, nil): nil
            }
        return MarkupTag(at: properties.tag, of: bytes).bytes(change.map { [$0] } ?? [], of: bytes)
    }
}
