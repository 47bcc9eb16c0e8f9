internal import FoundationEssentials
internal import Pipeline
internal import SystemPackage

/// A file that tells a program what a run did: one JSON object a line.
struct EventLog {
    private let path: String
    private let file: FileDescriptor
    private var isWhole = true

    /// Something that a run did.
    enum Event {
        /// A stage that is over; how many files it went through, if any.
        case stage(String, files: Int?, seconds: Double)
        /// What became of a document.
        case document(String, String)
    }

    /// Opens the file anew; one that somebody else wrote stays as it is.
    init(at path: String) throws(Failure) {
        self.path = path
        guard Self.mayReplace(path) else {
            throw Failure(
                status: .wrongUsage,
                lines: [
                    "«\u{A0}\(path)\u{A0}» n’est pas un fichier d’événements\u{A0}: il reste tel quel.",
                    "→ Donner à --events un autre fichier.",
                ]
            )
        }
        do {
            file = try FileDescriptor.open(
                FilePath(path),
                .writeOnly,
                options: [.create, .truncate],
                permissions: [.ownerReadWrite, .groupRead, .otherRead]
            )
        } catch {
            throw Self.failure(path)
        }
    }

    /// Whether nothing stands there, or what an earlier run wrote; devices and pipes hold nothing.
    private static func mayReplace(_ path: String) -> Bool {
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        guard attributes?[.type] as? FileAttributeType == .typeRegular else { return true }
        let start = (try? Data(contentsOf: URL(filePath: path), options: .mappedIfSafe))?.prefix(beginning.utf8.count)
        return start.map { $0.isEmpty || Array($0) == Array(beginning.utf8) } ?? true
    }

    /// How each line begins.
    private static let beginning = "{\"event\":"

    mutating func write(_ event: Event) {
        let line = JSONDocument.line(of: Line(event)) + "\n"
        let isWritten = (try? file.writeAll(line.utf8)) != nil
        isWhole = isWhole && isWritten
    }

    /// Tells when an event could not be written.
    func close() throws(Failure) {
        let isClosed = (try? file.close()) != nil
        guard isWhole, isClosed else { throw Self.failure(path) }
    }

    private static func failure(_ path: String) -> Failure {
        Failure(
            status: .cannotWrite,
            lines: [
                "Les événements n’ont pu être écrits dans «\u{A0}\(path)\u{A0}».",
                "→ Vérifier le dossier, ses droits et la place du disque.",
            ]
        )
    }

    /// An event as it is written.
    private struct Line: Encodable {
        let event: String
        var stage: String?
        var files: Int?
        var seconds: Double?
        var name: String?
        var outcome: String?

        init(_ event: Event) {
            switch event {
            case .stage(let stage, let files, let seconds):
                self.event = "stage"
                self.stage = stage
                self.files = files
                self.seconds = (seconds * 1_000).rounded() / 1_000
            case .document(let name, let outcome):
                self.event = "document"
                self.name = name
                self.outcome = outcome
            }
        }
    }
}
