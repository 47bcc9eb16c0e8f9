internal import Evaluation

/// The forms and grids that somebody filled or changed among the results, where no run reads them.
struct HandMadeWorkbooks {
    private let folder: String
    private let names: [String]

    /// - Parameter publication: nil for a run that writes nothing, and has seen none.
    init(of publication: Publication?) {
        folder = publication?.folder ?? ""
        names = (publication?.handMade ?? []).map(\.name).filter { !OutputName.isBeside($0) }
    }

    /// What to do about a campus that sent nothing, when its form is one of these.
    func remedy(forFormOf campus: Campus) -> String? {
        remedy(for: "formulaires/\(FileName(of: campus.identifier)).", into: "soumissions")
    }

    /// What to do about the grids of experts on a campus, when one of them is one of these.
    func remedy(forGridsOn campus: Campus, by experts: [String]) -> String? {
        experts.lazy.compactMap { expert in
            remedy(for: "grilles/\(FileName(of: campus.identifier))-\(FileName(of: expert)).", into: "grilles")
        }.first
    }

    private func remedy(for start: String, into inputs: String) -> String? {
        let file = names.first { $0.hasPrefix(start) || $0.hasPrefix("experts/") && $0.contains("/" + start) }
        return file.map {
            "S’il est rempli, copier \(folder)/\($0) dans \(inputs)/ de la campagne\u{A0}: ici, rien ne le lit."
        }
    }
}
