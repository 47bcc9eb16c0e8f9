internal import Evaluation
internal import Office
import Words

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
            case .unreturned(let error): publication.unreturned.append((name, error))
            }
        }
        if !isPartial {
            let kept = Set(writings.map(\.name))
            publication.withdrawn = output.withdraw(from: DocumentNames.folders, keeping: kept)
        }
        return publication
    }

    /// The documents of one file: findings always, the workbook with its notes when it stands for its campus, the rest
    /// when it is a submission that can be assessed.
    private func documents(
        of outcome: Outcome,
        evaluatedBy grids: [GridAssessment],
        named name: String,
        with publisher: Publisher
    ) -> [Document] {
        let findings = Document(
            name: "controles/\(name).json",
            content: .json { FindingsDocument([outcome], in: preparation.campaign).json }
        )
        guard let assessment = outcome.currentAssessment else { return [findings] }
        let answers = [
            findings, returnedWorkbook(of: assessment, named: name),
            Document(
                name: "retours/\(name).odt",
                content: .text { () throws(TemplateError) in try publisher.document(of: CampusLetter(of: assessment)) }
            ),
        ]
        guard assessment.status != .blocked else { return answers }
        return answers + [
            Document(
                name: "resultats/\(name).json",
                content: .json { ResultsDocument(of: assessment, evaluatedBy: grids).json }
            ),
            Document(
                name: "rapports/\(name).odt",
                content: .text { () throws(TemplateError) in
                    try publisher.document(of: SelfEvaluationReport(of: assessment))
                }
            ),
            Document(
                name: "syntheses/\(name).odt",
                content: .text { () throws(TemplateError) in
                    try publisher.document(of: ExpertSynthesis(of: assessment, evaluatedBy: grids))
                }
            ),
        ]
    }

    /// The workbook that was sent, with its findings.
    private func returnedWorkbook(of assessment: Assessment, named name: String) -> Document {
        let file = submissions.first { $0.name == assessment.submission.file }
        do throws(OfficeError) {
            let bytes = try FileBytes.read(file?.path ?? assessment.submission.file)
            let format = try WorkbookFormat(ofWorkbook: bytes)
            let notes = ReturnedWorkbook(of: assessment).notes
            return Document(
                name: "retours/\(name).\(format.fileExtension)",
                content: .workbook { () throws(OfficeError) in try notes.added(to: bytes, of: format) }
            )
        } catch {
            return Document(name: "retours/\(name)", content: .workbook { () throws(OfficeError) in throw error })
        }
    }
}

/// A document to make, and its name from the folder of outputs.
private struct Document {
    /// What became of a document.
    enum Writing {
        case written, unchanged
        case refused(RefusedOutput)
        case unsound(TemplateError)
        case unreturned(OfficeError)
    }

    /// How its bytes are made.
    enum Content {
        case json(() -> [UInt8])
        case text(() throws(TemplateError) -> TextDocument)
        case workbook(() throws(OfficeError) -> [UInt8])
    }

    let name: String
    let content: Content

    /// What became of it, and how many characters of the data could not be written.
    func written(to output: OutputFolder) -> (name: String, writing: Writing, dropped: Int) {
        switch content {
        case .json(let make): return (name, write(make(), to: output), 0)
        case .text(let make):
            do throws(TemplateError) {
                let document = try make()
                return (name, write(document.bytes, to: output), document.droppedCharacters)
            } catch {
                return (name, .unsound(error), 0)
            }
        case .workbook(let make):
            do throws(OfficeError) {
                return (name, write(try make(), to: output), 0)
            } catch {
                return (name, .unreturned(error), 0)
            }
        }
    }

    private func write(_ bytes: [UInt8], to output: OutputFolder) -> Writing {
        do throws(RefusedOutput) {
            return try output.write(bytes, to: name) == .written ? .written : .unchanged
        } catch {
            return .refused(error)
        }
    }
}

/// How the documents of a submission are named: after its campus, or after its file when it stands for no campus. Those
/// of a grid are named after its file.
enum DocumentNames {
    static let folders = ["controles", "controles/grilles", "retours", "resultats", "rapports", "syntheses"]

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
