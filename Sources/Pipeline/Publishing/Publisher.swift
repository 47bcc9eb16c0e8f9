package import Evaluation
package import Office

/// Makes documents from assessments with the templates that staff edit, read once for a whole campaign.
package struct Publisher: Sendable {
    private let report: Template
    private let synthesis: Template
    private let letter: Template

    /// Reads the templates of `folder`.
    ///
    /// - Throws: everything that is wrong with the first unsound template: no document is made from it.
    package init(templatesIn folder: String) throws(TemplateError) {
        report = try DocumentModel.report.template(in: folder)
        synthesis = try DocumentModel.synthesis.template(in: folder)
        letter = try DocumentModel.letter.template(in: folder)
    }

    /// The report as a text document.
    package func document(of report: SelfEvaluationReport) throws(TemplateError) -> TextDocument {
        try self.report.filled(with: report.context)
    }

    /// The synthesis as a text document.
    package func document(of synthesis: ExpertSynthesis) throws(TemplateError) -> TextDocument {
        try self.synthesis.filled(with: synthesis.context)
    }

    /// The letter as a text document.
    package func document(of letter: CampusLetter) throws(TemplateError) -> TextDocument {
        try self.letter.filled(with: letter.context)
    }
}
