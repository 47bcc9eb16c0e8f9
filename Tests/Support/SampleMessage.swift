package import Evaluation
internal import Office
internal import Pipeline

extension MessageText {
    /// What the template of the repository makes of a message.
    package init(of message: Message) throws {
        let path = "\(RepositoryFolder.path)/Templates/\(DocumentModel.message.fileName)"
        let template = try Template(contentsOf: path, vocabulary: Message.vocabulary)
        self.init(of: try template.text(with: message.context))
    }
}
