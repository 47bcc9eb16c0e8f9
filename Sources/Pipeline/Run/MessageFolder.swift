/// Where messages wait for somebody to send them: `envois/BOR-001.eml`.
enum MessageFolder {
    private static let folder = "envois"

    /// The message to a campus that must act, or to an expert.
    static func name(to recipient: String) -> String { "\(folder)/\(FileName(of: recipient)).eml" }

    /// The message that brings its form to a campus.
    static func name(ofFormTo campus: String) -> String { "\(forms)\(FileName(of: campus)).eml" }

    /// Whether a name from the folder of outputs is that of a message.
    static func holds(_ name: String) -> Bool { name.hasPrefix(folder + "/") }

    /// Whether a name from the folder of outputs is that of a message with a form.
    static func isOfForm(_ name: String) -> Bool { name.hasPrefix(forms) }

    private static let forms = "\(folder)/formulaires/"
}
