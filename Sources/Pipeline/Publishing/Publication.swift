package import Office

/// What a run wrote.
package struct Publication: Sendable {
    package var written: [String] = []
    package var unchanged: [String] = []
    /// Documents of an earlier run that nothing supports any more.
    package var withdrawn: [String] = []
    /// Documents whose data has characters that XML cannot carry, with their number.
    package var reduced: [(name: String, count: Int)] = []
    package var refused: [RefusedOutput] = []
    /// Documents that their template could not make; they are not written.
    package var unsound: [(name: String, error: TemplateError)] = []
    /// Submissions that could not be handed back with their notes.
    package var unreturned: [(name: String, error: OfficeError)] = []
    /// Files of the campaign that changed between their judgement and their documents, which are not written.
    package var changed: [String] = []

    init() {}
}
