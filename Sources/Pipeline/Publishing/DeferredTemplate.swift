internal import Evaluation
internal import Office
internal import Synchronization

/// A template that is compiled once, when a document asks for it: a run that makes none need not.
final class DeferredTemplate: Sendable {
    let model: DocumentModel
    /// The digest of the bytes it is compiled from; nil when they cannot be read.
    let digest: FileDigest?
    private let folder: String
    private let content: FileContent?
    private let drawn: DrawnPictures
    private let compiled = Mutex<Template?>(nil)

    /// - Parameter drawn: pictures shared with the documents of other templates.
    init(of model: DocumentModel, in folder: String, drawing drawn: DrawnPictures = DrawnPictures()) {
        self.model = model
        self.folder = folder
        self.drawn = drawn
        let file = InputFile(name: model.fileName, path: "\(folder)/\(model.fileName)", kind: .preparation)
        content = try? FileContent(of: file)
        digest = content?.digest
    }

    /// The file, as the manifest tells it; nil when it cannot be read.
    var file: Manifest.File? {
        content.map { Manifest.File(path: "Templates/\(model.fileName)", sha256: $0.digest, size: $0.bytes.count) }
    }

    /// The template, or all that is wrong with it.
    func template() throws(TemplateError) -> Template {
        let made: Result<Template, TemplateError> = compiled.withLock { template in
            if let template { return .success(template) }
            do throws(TemplateError) {
                let made = try compile()
                template = made
                return .success(made)
            } catch {
                return .failure(error)
            }
        }
        return try made.get()
    }

    /// What a message says, by the paragraphs of the template.
    func text(of message: Message) throws(TemplateError) -> MessageText {
        MessageText(of: try template().text(with: message.context))
    }

    private func compile() throws(TemplateError) -> Template {
        // What cannot be read says so as any template does.
        guard let content else { return try model.template(in: folder) }
        return try Template(
            bytes: content.bytes,
            named: "\(folder)/\(model.fileName)",
            vocabulary: model.vocabulary,
            drawing: drawn
        )
    }
}
