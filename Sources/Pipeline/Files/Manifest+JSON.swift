/// The manifest as a document: many outputs have the same sources, which are written once.
extension Manifest: Codable {
    private enum Key: String, CodingKey {
        case schema, program, parameters, referential, inputs, templates, sources, outputs, run
    }

    package init(from decoder: any Decoder) throws {
        let document = try decoder.container(keyedBy: Key.self)
        let sets = try document.decodeIfPresent([SourceSet].self, forKey: .sources) ?? []
        self.init(
            schema: try document.decode(Schema.self, forKey: .schema),
            program: try document.decode(Maker.self, forKey: .program),
            parameters: try document.decode(Parameters.self, forKey: .parameters),
            referential: try document.decode(String.self, forKey: .referential),
            inputs: try document.decode([File].self, forKey: .inputs),
            templates: try document.decode([File].self, forKey: .templates),
            outputs: try document.decode([WrittenOutput].self, forKey: .outputs).map { $0.output(amongst: sets) },
            run: try document.decodeIfPresent(WrittenRun.self, forKey: .run)?.run(amongst: sets)
        )
    }

    package func encode(to encoder: any Encoder) throws {
        var sets: [[String: FileDigest]] = []
        var places: [[String: FileDigest]: Int] = [:]
        func place(of sources: [String: FileDigest]) -> Int {
            if let place = places[sources] { return place }
            sets.append(sources)
            places[sources] = sets.count - 1
            return sets.count - 1
        }
        let outputs = outputs.map { WrittenOutput($0, sources: $0.sources.map(place)) }
        let run = run.map { WrittenRun(sources: place(of: $0.sources), files: $0.files, handMade: $0.handMade) }
        var document = encoder.container(keyedBy: Key.self)
        try document.encode(schema, forKey: .schema)
        try document.encode(program, forKey: .program)
        try document.encode(parameters, forKey: .parameters)
        try document.encode(referential, forKey: .referential)
        try document.encode(inputs, forKey: .inputs)
        try document.encode(templates, forKey: .templates)
        try document.encode(sets.map(SourceSet.init), forKey: .sources)
        try document.encode(outputs, forKey: .outputs)
        try document.encodeIfPresent(run, forKey: .run)
    }
}

/// What one output or more depend on. The kind of digest stands before it, so that nobody takes these names for those of
/// files beside the manifest.
private struct SourceSet: Codable {
    let digests: [String: FileDigest]

    private static let kind = "sha256:"

    init(_ digests: [String: FileDigest]) {
        self.digests = digests
    }

    init(from decoder: any Decoder) throws {
        let written = try decoder.singleValueContainer().decode([String: String].self)
        digests = written.compactMapValues { FileDigest(hexadecimal: $0.dropFirst(Self.kind.count)) }
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(digests.mapValues { "\(Self.kind)\($0)" })
    }
}

/// An output, with the place of its sources among those of the manifest.
private struct WrittenOutput: Codable {
    private let path: String
    private let sha256: FileDigest
    private let size: Int
    private let sources: Int?
    private let droppedCharacters: Int?
    private let copyOf: String?

    private enum CodingKeys: String, CodingKey {
        case path, sha256, size, droppedCharacters, copyOf
        // An output of the first schema had its sources themselves under their name.
        case sources = "madeFrom"
    }

    init(_ output: Manifest.Output, sources: Int?) {
        path = output.path
        sha256 = output.sha256
        size = output.size
        self.sources = sources
        droppedCharacters = output.droppedCharacters
        copyOf = output.copyOf
    }

    /// - Parameter sets: the sources that outputs have.
    func output(amongst sets: [SourceSet]) -> Manifest.Output {
        Manifest.Output(
            path: path,
            sha256: sha256,
            size: size,
            sources: sources.flatMap { sets.indices.contains($0) ? sets[$0].digests : nil },
            droppedCharacters: droppedCharacters,
            copyOf: copyOf
        )
    }
}

/// What a whole run found, with the place of its sources among those of the manifest.
private struct WrittenRun: Codable {
    let sources: Int
    let files: [OutcomeBrief]
    let handMade: [String: FileDigest]

    /// - Parameter sets: the sources that outputs have; nil when those of the run are not among them.
    func run(amongst sets: [SourceSet]) -> Manifest.Run? {
        guard sets.indices.contains(sources) else { return nil }
        return Manifest.Run(sources: sets[sources].digests, files: files, handMade: handMade)
    }
}
