internal import Evaluation
package import Office

/// A kind of document, its template under `Templates/` and what the template may say.
package enum DocumentModel: String, CaseIterable, Sendable {
    case report = "rapport-auto-evaluation"
    case synthesis = "synthese-expert"
    case letter = "lettre-retour"

    /// The name of the template file.
    package var fileName: String { rawValue + ".odt" }

    package var vocabulary: TemplateVocabulary {
        switch self {
        case .report: SelfEvaluationReport.vocabulary
        case .synthesis: ExpertSynthesis.vocabulary
        case .letter: CampusLetter.vocabulary
        }
    }

    /// The template of this kind in `folder`, whose documents say `notice` of themselves.
    func template(in folder: String, notice: String? = nil) throws(TemplateError) -> Template {
        try Template(contentsOf: "\(folder)/\(fileName)", vocabulary: vocabulary, notice: notice)
    }

    /// The template of this kind in `folder`, and the digest of the bytes it was read from.
    func templateWithDigest(in folder: String) throws(TemplateError) -> (Template, FileDigest?) {
        let file = InputFile(name: fileName, path: "\(folder)/\(fileName)", kind: .preparation)
        // What cannot be read says so as any template does.
        guard let content = try? FileContent(of: file) else { return (try template(in: folder), nil) }
        return (try Template(bytes: content.bytes, named: file.path, vocabulary: vocabulary), content.digest)
    }
}
