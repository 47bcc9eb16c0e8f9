extension PlanRenderer {
    /// Shows a picture of the data; its file is written once, however often it is shown.
    mutating func write(_ step: PictureFrameStep) {
        switch value(step.reference) {
        case .picture(let data):
            let outer = picture
            picture = data
            run(step.body)
            picture = outer
        case .absent: if step.isInText { writer.append(paragraphText: FieldFormat.nothing) }
        default: mismatch(step.reference)
        }
    }

    /// Writes the piece of a frame that follows the picture.
    mutating func write(_ step: PictureStep) {
        guard let picture else { return }
        switch step {
        case .address: writer.append(markup: pictures.name(of: picture))
        case .title: writer.append(text: Self.title(picture.alternativeText))
        case .description: writer.append(text: picture.alternativeText)
        case .size(let width, let height):
            let size = WrittenLength.fit(picture, width: width, height: height)
            writer.append(attribute: "svg:width", Self.millimetres(size.width))
            writer.append(attribute: "svg:height", Self.millimetres(size.height))
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
    private var names: [[UInt8]: String] = [:]
    private var taken: Set<String>

    /// - Parameter taken: names of the files that the template brings.
    init(besides taken: Set<String>) {
        self.taken = taken
    }

    /// The name of the file of a picture of the data, the same for the same bytes.
    mutating func name(of picture: Picture) -> String {
        if let known = names[picture.bytes] { return known }
        let format = picture.format.rawValue
        let name = add("image", format, picture.bytes)
        names[picture.bytes] = name
        return name
    }

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

extension WrittenLength {
    /// The largest size of a picture, in millimetres, that keeps its proportions within a width and a height.
    fileprivate static func fit(_ picture: Picture, width: WrittenLength, height: WrittenLength) -> (
        width: Double, height: Double
    ) {
        let scale = min(width.size / Double(picture.width), height.size / Double(picture.height))
        return (scale * Double(picture.width), scale * Double(picture.height))
    }
}
