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
        let writings = await outcomes.inParallel(
            width: width,
            { outcome in
                documents(of: outcome, named: names[outcome.file] ?? "", with: publisher).map { document in
                    document.written(to: output)
                }
            },
            advance: advance
        ).joined()
        var publication = Publication()
        for (name, writing, dropped) in writings {
            if dropped > 0 { publication.reduced.append((name, dropped)) }
            switch writing {
            case .written: publication.written.append(name)
            case .unchanged: publication.unchanged.append(name)
            case .refused(let refusal): publication.refused.append(refusal)
            case .unsound(let error): publication.unsound.append((name, error))
            }
        }
        if !isPartial {
            let kept = Set(writings.map(\.name))
            publication.withdrawn = output.withdraw(from: DocumentNames.folders, keeping: kept)
        }
        return publication
    }

    /// The documents of one submission: findings always, results when it was read, the rest when it can be assessed.
    private func documents(of outcome: Outcome, named name: String, with publisher: Publisher) -> [Document] {
        let findings = Document(name: "controles/\(name).json") {
            (FindingsDocument([outcome], in: preparation.campaign).json, 0)
        }
        guard let assessment = outcome.currentAssessment, assessment.status != .blocked else { return [findings] }
        return [
            findings,
            Document(name: "resultats/\(name).json") { (ResultsDocument(of: assessment).json, 0) },
            Document(name: "rapports/\(name).odt") { () throws(TemplateError) in
                Self.parts(of: try publisher.document(of: SelfEvaluationReport(of: assessment)))
            },
            Document(name: "syntheses/\(name).odt") { () throws(TemplateError) in
                Self.parts(of: try publisher.document(of: ExpertSynthesis(of: assessment)))
            },
        ]
    }

    private static func parts(of document: TextDocument) -> (bytes: [UInt8], dropped: Int) {
        (document.bytes, document.droppedCharacters)
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
    /// Its bytes, and how many characters of the data could not be written.
    let make: () throws(TemplateError) -> (bytes: [UInt8], dropped: Int)

    func written(to output: OutputFolder) -> (name: String, writing: Writing, dropped: Int) {
        let made: (bytes: [UInt8], dropped: Int)
        do {
            made = try make()
        } catch {
            return (name, .unsound(error), 0)
        }
        do {
            return (name, try output.write(made.bytes, to: name) == .written ? .written : .unchanged, made.dropped)
        } catch {
            return (name, .refused(error), 0)
        }
    }
}

/// How the documents of a submission are named: after its campus, or after its file when it stands for no campus.
enum DocumentNames {
    static let folders = ["controles", "resultats", "rapports", "syntheses"]

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
        return "\(FileName(of: stem.split(whereSeparator: \.isWhitespace).joined(separator: "-")))"
    }
}
