package import Office

/// Makes documents from assessments with the templates that staff edit, read once for a whole campaign.
package struct Publisher: Sendable {
    private let templates: [DocumentModel: DeferredTemplate]
    private let folder: String

    /// Reads the templates of `folder`.
    ///
    /// - Parameter manifest: that of an earlier run: templates that this very program found sound need no second look.
    /// - Throws: everything that is wrong with any template, at once: no document is made before all are sound.
    package init(templatesIn folder: String, knownTo manifest: Manifest? = nil) throws(TemplateError) {
        let sound = manifest.map { $0.isOurs ? $0.templates : [] } ?? []
        var templates: [DocumentModel: DeferredTemplate] = [:]
        var faults: [TemplateFault] = []
        let drawn = DrawnPictures()
        for model in DocumentModel.allCases {
            let template = DeferredTemplate(of: model, in: folder, drawing: drawn)
            templates[model] = template
            if sound.contains(where: { $0 == template.file }) { continue }
            do throws(TemplateError) {
                _ = try template.template()
            } catch {
                faults += error.naming(model.fileName)
            }
        }
        guard faults.isEmpty else { throw TemplateError(faults: faults) }
        self.templates = templates
        self.folder = folder
    }

    /// Where the template of a source stands, whatever else the source may be.
    func path(of source: String) -> String { "\(folder)/\(source)" }

    /// The files of the templates, as the manifest tells them.
    var files: [Manifest.File] { templates.values.compactMap(\.file) }

    /// The same, as what a run with all of them depends on.
    var sources: [Source] { DocumentModel.allCases.flatMap { source(of: $0) } }

    /// A text document.
    ///
    /// - Parameter passages: what people wrote in an earlier document of the same subject.
    package func document(
        of content: some DocumentContent,
        keeping passages: KeptPassages? = nil
    ) throws(TemplateError) -> TextDocument {
        try self[content.model].template().filled(with: content.context, keeping: passages)
    }

    /// A template, compiled or not.
    subscript(model: DocumentModel) -> DeferredTemplate {
        templates[model] ?? DeferredTemplate(of: model, in: folder)
    }
}
