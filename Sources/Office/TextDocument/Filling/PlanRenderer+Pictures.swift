extension PlanRenderer {
    /// Shows a picture of the data; its file is written once, however often it is shown.
    mutating func write(_ step: PictureFrameStep) {
        let shown: Picture?
        switch value(step.reference) {
        case .picture(let data): shown = data
        case .drawing(let scene): shown = pictures.drawing(of: scene, filling: step.room)
        case .absent: shown = nil
        default: return mismatch(step.reference)
        }
        if let shown {
            let outer = picture
            picture = shown
            run(step.body)
            picture = outer
        } else if step.isInText {
            writer.append(paragraphText: Self.noPicture)
        }
    }

    /// What stands where there is nothing to show.
    private static let noPicture = "–"

    /// Writes the piece of a frame that follows the picture.
    mutating func write(_ step: PictureStep) {
        guard let picture else { return }
        switch step {
        case .address: writer.append(markup: pictures.name(of: picture))
        case .title: writer.append(text: Self.title(picture.alternativeText))
        case .description:
            // Who listens must not hear it twice.
            if Self.title(picture.alternativeText) != picture.alternativeText {
                writer.append(text: picture.alternativeText)
            }
        case .size(let room):
            let (width, height) = (Double(picture.width), Double(picture.height))
            let scale = room.scale(width: width, height: height)
            writer.append(attribute: "svg:width", Self.millimetres(scale * width))
            writer.append(attribute: "svg:height", Self.millimetres(scale * height))
        }
    }

    private static func millimetres(_ value: Double) -> String {
        let hundredths = Int((min(value, 100_000) * 100).rounded())
        let rest = hundredths % 100
        return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)mm"
    }
}

/// The pictures that a document shows, with the names of their files.
struct ShownPictures: Sendable {
    struct File: Sendable {
        let name: String
        let mediaType: String
        let bytes: [UInt8]
    }

    private(set) var files: [File] = []
    private var taken: Set<String>
    private let drawn: DrawnPictures

    /// - Parameters:
    ///   - taken: names of the files that the template brings.
    ///   - drawn: pictures that other documents of the run show.
    init(besides taken: Set<String>, drawing drawn: DrawnPictures) {
        self.taken = taken
        self.drawn = drawn
    }

    /// The name of the file of a picture of the data, the same for the same bytes.
    mutating func name(of picture: Picture) -> String {
        // Few files have the same length: looking at each costs less than digesting their bytes.
        if let known = files.first(where: { $0.bytes == picture.bytes }) { return known.name }
        return add("image", picture.format.rawValue, picture.bytes)
    }

    /// A scene as large as a frame has room for, at the resolution of print; without a frame, one of its units is a
    /// millimetre. Nil when it has no alternative text or no size.
    func drawing(of scene: Scene, filling room: FrameRoom?) -> Picture? {
        let scale = room?.scale(width: scene.width, height: scene.height) ?? 1
        guard let bytes = drawn.png(of: scene, pixelsPerUnit: scale * Self.dotsPerMillimetre) else { return nil }
        return Picture(bytes: bytes, alternativeText: scene.title)
    }

    /// 300 dots in an inch.
    private static let dotsPerMillimetre = 300 / 25.4

    /// Adds a picture that was drawn here (PNG), and gives the name of its file.
    mutating func add(drawing bytes: [UInt8]) -> String {
        add("graphique", "png", bytes)
    }

    private mutating func add(_ word: String, _ format: String, _ bytes: [UInt8]) -> String {
        var number = files.count + 1
        var name = ""
        repeat {
            name = "Pictures/\(word)-\(number).\(format)"
            number += 1
        } while !taken.insert(name).inserted
        files.append(File(name: name, mediaType: "image/\(format)", bytes: bytes))
        return name
    }
}
