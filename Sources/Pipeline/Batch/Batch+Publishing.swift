internal import Evaluation
internal import Office

extension Batch {
    /// Writes the documents of every outcome, whole or not at all, at most `width` submissions at a time.
    ///
    /// A document that an earlier run wrote for a submission that is now blocked, replaced or gone is withdrawn, unless
    /// `isPartial`: then the other campuses keep theirs.
    package func publish(
        _ outcomes: [Outcome],
        with publisher: Publisher,
        into output: OutputFolder,
        width: Int,
        isPartial: Bool = false,
        advance: (Int) -> Void = { _ in }
    ) async -> Publication {
        let names = Dictionary(
            zip(outcomes.map(\.file), DocumentNames.names(of: outcomes)),
            uniquingKeysWith: { first, _ in first }
        )
        let grids = Dictionary(
            grouping: outcomes.compactMap(\.currentGrid).filter { $0.status != .blocked },
            by: { Folded($0.campusIdentifier ?? "") }
        )
        let writings = await outcomes.inParallel(
            width: width,
            { outcome in
                let evaluations = grids[Folded(outcome.campusIdentifier ?? "")] ?? []
                let name = names[outcome.file] ?? ""
                return documents(of: outcome, evaluatedBy: evaluations, named: name, with: publisher).map { document in
                    (document.name, document.written(to: output))
                }
            },
            advance: advance
        ).joined()
        var publication = Publication()
        for (name, writing) in writings {
            switch writing {
            case .written: publication.written.append(name)
            case .unchanged: publication.unchanged.append(name)
            case .refused(let refusal): publication.refused.append(refusal)
            case .unsound(let error): publication.unsound.append((name, error))
            }
        }
        if !isPartial {
            let kept = Set(writings.map(\.0))
            publication.withdrawn = output.withdraw(from: DocumentNames.folders, keeping: kept)
        }
        return publication
    }

    /// The documents of one file: findings always; results, report and synthesis when it is a submission that can be
    /// assessed.
    private func documents(
        of outcome: Outcome,
        evaluatedBy grids: [GridAssessment],
        named name: String,
        with publisher: Publisher
    ) -> [Document] {
        let findings = Document(name: "controles/\(name).json") {
            FindingsDocument([outcome], in: preparation.campaign).json
        }
        guard let assessment = outcome.currentAssessment, assessment.status != .blocked else { return [findings] }
        return [
            findings,
            Document(name: "resultats/\(name).json") { ResultsDocument(of: assessment, evaluatedBy: grids).json },
            Document(name: "rapports/\(name).odt") { () throws(TemplateError) in
                try publisher.document(of: SelfEvaluationReport(of: assessment)).bytes
            },
            Document(name: "syntheses/\(name).odt") { () throws(TemplateError) in
                try publisher.document(of: ExpertSynthesis(of: assessment, evaluatedBy: grids)).bytes
            },
        ]
    }
}

/// A document to make, and its name from the folder of outputs.
private struct Document {
    /// What became of a document.
    enum Writing {
        case written, unchanged
        case refused(RefusedOutput)
        case unsound(TemplateError)
    }

    let name: String
    let make: () throws(TemplateError) -> [UInt8]

    func written(to output: OutputFolder) -> Writing {
        let bytes: [UInt8]
        do {
            bytes = try make()
        } catch {
            return .unsound(error)
        }
        do {
            return try output.write(bytes, to: name) == .written ? .written : .unchanged
        } catch {
            return .refused(error)
        }
    }
}

/// How the documents of a submission are named: after its campus, or after its file when it stands for no campus. Those
/// of a grid are named after its file.
enum DocumentNames {
    static let folders = ["controles", "controles/grilles", "resultats", "rapports", "syntheses"]

    /// One name for each outcome, all different.
    static func names(of outcomes: [Outcome]) -> [String] {
        var taken: Set<String> = []
        return outcomes.map { outcome in
            var name = self.name(of: outcome)
            while !taken.insert(name.lowercased()).inserted { name += "-bis" }
            return name
        }
    }

    private static func name(of outcome: Outcome) -> String {
        if let campus = outcome.currentAssessment?.campus { return "\(FileName(of: campus.identifier))" }
        let file = outcome.file.split(separator: "/").last ?? outcome.file[...]
        let stem = file.lastIndex(of: ".").map { file[..<$0] } ?? file
        let name = FileName(of: stem.split(whereSeparator: \.isWhitespace).joined(separator: "-"))
        return outcome.isGrid ? "grilles/\(name)" : "\(name)"
    }
}
