import Words

/// What a message says: plain text, ready to copy or to send.
package struct MessageText: Hashable, Sendable {
    package let subject: String
    /// Paragraphs, an empty line between them.
    package let body: String

    /// The first paragraph is the subject.
    package init(of paragraphs: [String]) {
        subject = paragraphs.first ?? ""
        body = paragraphs.dropFirst().joined(separator: "\n\n")
    }

    /// `campus de la montagne (GRE-001) : dossier recevable`: a campus given to an expert.
    package static func line(on entrusted: EntrustedCampus) -> String {
        let (campus, name) = (entrusted.campus, CohortText.shortName(of: entrusted.campus))
        let title = name == campus.name ? name : "campus \(name)"
        let subject = name.isBlank ? "campus \(campus.identifier)" : "\(title) (\(campus.identifier))"
        return "\(subject)\u{A0}: dossier \(ExpertText.state(of: entrusted.status))"
    }
}
