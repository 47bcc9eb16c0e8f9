internal import FoundationEssentials
internal import Office
internal import Synchronization
internal import Words

/// What a campaign wrote, and what from (`manifeste.json`): what it does not hold was written by somebody else.
///
/// It has no clock and is sorted: the same inputs give the same manifest.
package struct Manifest: Equatable, Sendable {
    package static let name = "manifeste.json"
    /// The digests of all outputs as `sha256sum -c` reads them, beside the manifest.
    package static let sums = "SHA256SUMS"

    /// The version of manifests: raised when a field changes its meaning.
    let schema: Schema
    package let program: Maker
    package let parameters: Parameters
    /// The version that the referential gives itself.
    package let referential: String
    /// The files of the campaign from its folder, those of the campaign before from the folder of its own.
    package let inputs: [File]
    package let templates: [File]
    package let outputs: [Output]
    /// What a whole run found; nil when some of its outputs may be others since, or could not be made.
    let run: Run?

    /// What the fields of a manifest mean.
    enum Schema: Int, Codable {
        /// Each output names its own sources.
        case first = 1
        /// Outputs of the same sources name them together.
        case current
    }

    package init(
        parameters: Parameters,
        referential: String,
        inputs: [File],
        templates: [File],
        outputs: [Output],
        run: Run? = nil
    ) {
        self.init(
            schema: .current,
            program: Maker(),
            parameters: parameters,
            referential: referential,
            inputs: inputs.sorted { $0.path < $1.path },
            templates: templates.sorted { $0.path < $1.path },
            outputs: outputs.sorted { $0.path < $1.path },
            run: run
        )
    }

    init(
        schema: Schema,
        program: Maker,
        parameters: Parameters,
        referential: String,
        inputs: [File],
        templates: [File],
        outputs: [Output],
        run: Run?
    ) {
        self.schema = schema
        self.program = program
        self.parameters = parameters
        self.referential = referential
        self.inputs = inputs
        self.templates = templates
        self.outputs = outputs
        self.run = run
    }

    /// What several runs wrote in the same folder, each after those before it; nil for none.
    init?(of manifests: [Manifest]) {
        guard let first = manifests.first else { return nil }
        guard manifests.count > 1 else {
            self = first
            return
        }
        func latest<Element>(_ elements: [Element], _ name: (Element) -> String) -> [Element] {
            Array(Dictionary(elements.map { (name($0), $0) }, uniquingKeysWith: { _, last in last }).values)
        }
        self.init(
            parameters: first.parameters,
            referential: first.referential,
            inputs: latest(manifests.flatMap(\.inputs), \.path),
            templates: latest(manifests.flatMap(\.templates), \.path),
            outputs: latest(
                manifests.flatMap { $0.isOurs ? $0.outputs : $0.outputs.map(\.withoutSources) },
                \.path
            )
        )
    }

    /// All that these runs wrote under each name, were it replaced since.
    static func written(by manifests: [Manifest]) -> [String: Set<FileDigest>] {
        manifests.flatMap(\.outputs).reduce(into: [:]) { $0[$1.path, default: []].insert($1.sha256) }
    }

    /// The same manifest of other outputs.
    func holding(_ outputs: [Output]) -> Manifest {
        Manifest(
            parameters: parameters,
            referential: referential,
            inputs: inputs,
            templates: templates,
            outputs: outputs,
            run: run
        )
    }

    /// The program that wrote.
    package struct Maker: Codable, Equatable, Sendable {
        package let name: String
        package let version: String
        /// What tells its binary from others.
        package let build: String?

        init() {
            name = Program.name
            version = Program.version
            build = Program.build
        }
    }

    /// What the run was asked.
    package struct Parameters: Codable, Equatable, Sendable {
        package let campaign: String
        package let earlierCampaign: String?

        package init(campaign: String, earlierCampaign: String?) {
            self.campaign = campaign
            self.earlierCampaign = earlierCampaign
        }
    }

    /// What a whole run found in its files, for a next one that finds all as this one left it.
    package struct Run: Equatable, Sendable {
        /// Digests of all that it read, by name.
        let sources: [String: FileDigest]
        /// The submissions, then the grids, each in the order of their names.
        let files: [OutcomeBrief]
        /// What somebody had made of its outputs, by name.
        let handMade: [String: FileDigest]

        func isMade(from sources: [Source]) -> Bool { self.sources == Output.digests(of: sources) }
    }

    /// A file that was read.
    package struct File: Codable, Equatable, Sendable {
        package let path: String
        package let sha256: FileDigest
        package let size: Int

        package init(path: String, sha256: FileDigest, size: Int) {
            self.path = path
            self.sha256 = sha256
            self.size = size
        }
    }

    /// A file that was written.
    package struct Output: Equatable, Sendable {
        package let path: String
        package let sha256: FileDigest
        package let size: Int
        /// Digests of all it depends on, by name; nil when that is not known: then it is made again.
        package let sources: [String: FileDigest]?
        /// The characters of the data that XML cannot carry; nil for none.
        let droppedCharacters: Int?
        /// The output whose bytes it repeats; nil for one that is made on its own.
        let copyOf: String?

        init(
            path: String,
            _ document: [UInt8],
            sources: [Source]?,
            droppedCharacters: Int = 0,
            copyOf original: String? = nil
        ) {
            self.init(
                path: path,
                sha256: FileDigest(of: document),
                size: document.count,
                sources: sources.map(Self.digests),
                droppedCharacters: droppedCharacters > 0 ? droppedCharacters : nil,
                copyOf: original
            )
        }

        init(
            path: String,
            sha256: FileDigest,
            size: Int,
            sources: [String: FileDigest]?,
            droppedCharacters: Int?,
            copyOf original: String?
        ) {
            self.path = path
            self.sha256 = sha256
            self.size = size
            self.sources = sources
            self.droppedCharacters = droppedCharacters
            copyOf = original
        }

        /// The same file, which nobody may take for what its sources give.
        var withoutSources: Output {
            Output(
                path: path,
                sha256: sha256,
                size: size,
                sources: nil,
                droppedCharacters: droppedCharacters,
                copyOf: copyOf
            )
        }

        /// The same bytes beside a file that somebody made theirs.
        ///
        /// - Parameter others: what they are made from as well.
        func standingBeside(_ others: [Source]) -> Output {
            Output(
                path: OutputName.beside(path),
                sha256: sha256,
                size: size,
                sources: sources?.merging(Self.digests(of: others)) { $1 },
                droppedCharacters: droppedCharacters,
                copyOf: copyOf
            )
        }

        /// The same bytes under another name.
        func standing(as name: String) -> Output {
            Output(
                path: name,
                sha256: sha256,
                size: size,
                sources: sources,
                droppedCharacters: droppedCharacters,
                copyOf: copyOf
            )
        }

        func isMade(from sources: [Source]) -> Bool { self.sources == Self.digests(of: sources) }

        /// The same, whatever the source of one name.
        func isMade(from sources: [Source], whatever name: String) -> Bool {
            self.sources?.filter { $0.key != name } == Self.digests(of: sources).filter { $0.key != name }
        }

        static func digests(of sources: [Source]) -> [String: FileDigest] {
            Dictionary(firstOf: sources.map { ($0.name, $0.digest) })
        }
    }
}

extension Manifest {
    /// The manifest of a folder of outputs; nil when there is none, or none that this program understands.
    package init?(in folder: String) {
        guard FileSystem.kind(of: "\(folder)/\(Self.name)") == .file,
            let bytes = try? FileBytes.read("\(folder)/\(Self.name)"),
            let manifest = Self.read(bytes)
        else { return nil }
        self = manifest
    }

    /// The manifest that was read last: a run asks for it from its start to its end, and it may name thousands of files.
    private static let last = Mutex<(digest: FileDigest, manifest: Manifest)?>(nil)

    private static func read(_ bytes: [UInt8]) -> Manifest? {
        let digest = FileDigest(of: bytes)
        if let last = last.withLock(\.self), last.digest == digest { return last.manifest }
        let manifest = try? JSONDocument.read(Manifest.self, from: Data(bytes))
        if let manifest { last.withLock { $0 = (digest, manifest) } }
        return manifest
    }

    /// Whether this very program wrote it: another may make other documents of the same inputs.
    package var isOurs: Bool { program.build != nil && program == Maker() }

    /// What was written under each name.
    package var outputsByName: [String: Output] {
        Dictionary(firstOf: outputs.map { ($0.path, $0) })
    }

    var bytes: [UInt8] { JSONDocument.bytes(of: self) }

    /// The text of `SHA256SUMS` for these outputs.
    static func sums(of outputs: [Output]) -> [UInt8] {
        let lines = outputs.sorted { $0.path < $1.path }.map { "\($0.sha256)  \($0.path)\n" }
        return Array(lines.joined().utf8)
    }
}
