internal import Evaluation

/// The forms and grids that somebody filled or changed among the results, where no run reads them.
struct HandMadeWorkbooks: Sendable {
    /// Where the results are, for who is not among them.
    private let folder: String?
    private let names: [String]
    /// Those of them that no run wrote.
    let strangers: [String]
    private let isHandMade: @Sendable (String) -> Bool

    /// Those that a run told of.
    ///
    /// - Parameter publication: nil for a run that writes nothing, and has seen none.
    init(of publication: Publication?) {
        folder = publication?.folder
        names = (publication?.handMade ?? []).map(\.name).filter { !OutputName.isBeside($0) }
        strangers = []
        isHandMade = { _ in true }
    }

    /// Those that stand among the results, for the documents of a run: it will tell of the same.
    ///
    /// - Parameter written: what the run wrote already; nil before it has written any.
    init(in output: OwnedFolder, besides written: Set<String>? = nil) {
        folder = nil
        let known = Set(output.known.keys)
        // Where no manifest tells what stands, what a run writes itself may be its own: only forms are another command's.
        let tellsAll = output.manifest != nil || written != nil
        strangers = output.strangers(besides: known.union(written ?? [])).filter { name in
            !OutputName.isBeside(name) && (tellsAll ? Self.holds(name) : name.hasPrefix(Self.forms))
        }
        names = (known.filter { Self.holds($0) && !OutputName.isBeside($0) } + strangers).sorted()
        isHandMade = { (try? output.isHandMade($0)) ?? false }
    }

    /// Whether a name from the folder of outputs is one that forms and grids have.
    static func holds(_ name: String) -> Bool { [forms, grids, experts].contains { name.hasPrefix($0) } }

    private static let (forms, grids, experts) =
        (OutputName.forms + "/", OutputName.grids + "/", OutputName.experts + "/")

    /// That of a campus that sent nothing, when its form is one of these.
    func form(of campus: Campus) -> FilledWorkbook? {
        workbook(named: "\(Self.forms)\(FileName(of: campus.identifier)).", into: "soumissions")
    }

    /// The first of the grids of experts on a campus that is one of these.
    func grid(on campus: Campus, by experts: [String]) -> FilledWorkbook? {
        experts.lazy.compactMap { expert in
            workbook(named: "\(Self.grids)\(FileName(of: campus.identifier))-\(FileName(of: expert)).", into: "grilles")
        }.first
    }

    private func workbook(named start: String, into inputs: String) -> FilledWorkbook? {
        let file = names.first { name in
            (name.hasPrefix(start) || name.hasPrefix(Self.experts) && name.contains("/" + start)) && isHandMade(name)
        }
        return file.map { FilledWorkbook(name: $0, folder: folder, inputs: inputs) }
    }
}

/// A form or a grid that somebody filled or changed among the results.
struct FilledWorkbook {
    /// From the folder of outputs.
    let name: String
    let folder: String?
    /// The folder of the campaign where it would be read.
    let inputs: String

    var remedy: String {
        let path = (folder.map { $0 + "/" } ?? "") + name
        return "S’il est rempli, copier \(path) dans \(inputs)/ de la campagne\u{A0}: ici, rien ne le lit."
    }
}
