package import Evaluation
package import Office

/// Makes documents from assessments with the templates that staff edit, read once for a whole campaign.
package struct Publisher: Sendable {
    private let report: Template
    private let synthesis: Template
    private let letter: Template
    private let digests: [DocumentModel: FileDigest]
    private let folder: String

    /// Reads the templates of `folder`.
    ///
    /// - Throws: everything that is wrong with any template, at once: no document is made before all are sound.
    package init(templatesIn folder: String) throws(TemplateError) {
        var templates: [DocumentModel: Template] = [:]
        var digests: [DocumentModel: FileDigest] = [:]
        var faults: [TemplateFault] = []
        for model in DocumentModel.allCases {
            do throws(TemplateError) {
                (templates[model], digests[model]) = try model.templateWithDigest(in: folder)
            } catch {
                faults += error.naming(model.fileName)
            }
        }
        guard let report = templates[.report], let synthesis = templates[.synthesis], let letter = templates[.letter]
        else { throw TemplateError(faults: faults) }
        self.report = report
        self.synthesis = synthesis
        self.letter = letter
        self.digests = digests
        self.folder = folder
    }

    /// The digest of a template, on which all documents made with it depend.
    func digest(of model: DocumentModel) -> FileDigest? { digests[model] }

    /// The files of the templates, as the manifest tells them.
    var files: [Manifest.File] {
        digests.map { model, digest in
            let size = FileSystem.size(of: "\(folder)/\(model.fileName)")
            return Manifest.File(path: "Templates/\(model.fileName)", sha256: digest, size: size ?? 0)
        }
    }

    /// The report as a text document.
    ///
    /// - Parameter passages: what people wrote in an earlier report of this campus.
    package func document(
        of report: SelfEvaluationReport,
        keeping passages: KeptPassages? = nil
    ) throws(TemplateError) -> TextDocument {
        try self.report.filled(with: report.context, keeping: passages)
    }

    /// The synthesis as a text document.
    ///
    /// - Parameter passages: what experts wrote in an earlier synthesis on this campus.
    package func document(
        of synthesis: ExpertSynthesis,
        keeping passages: KeptPassages? = nil
    ) throws(TemplateError) -> TextDocument {
        try self.synthesis.filled(with: synthesis.context, keeping: passages)
    }

    /// The letter as a text document.
    package func document(of letter: CampusLetter) throws(TemplateError) -> TextDocument {
        try self.letter.filled(with: letter.context)
    }
}
