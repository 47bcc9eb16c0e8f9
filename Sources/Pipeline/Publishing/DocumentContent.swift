package import Office

/// What one text document is filled with.
package protocol DocumentContent: Sendable {
    /// The template of the document.
    var model: DocumentModel { get }
    /// The values of every field of its vocabulary.
    var context: TemplateContext { get }
}
