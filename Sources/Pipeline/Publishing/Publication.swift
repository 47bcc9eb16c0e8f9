internal import Evaluation
package import Office

/// What a run wrote.
package struct Publication: Sendable {
    package var written: [String] = []
    package var unchanged: [String] = []
    /// Documents of an earlier run that nothing supports any more.
    package var withdrawn: [String] = []
    /// Files that somebody wrote, or made theirs: none was touched.
    package var handMade: [HandMadeFile] = []
    /// Documents that a batch left as they are: somebody may have written there, which a whole run looks into.
    package var unsettled: [String] = []
    /// Hand-made files that were given back to cmq, and where each has gone.
    package var archived: [(name: String, archive: String)] = []
    /// Forms that were given back, and that another command is to make.
    package var absentForms: [String] = []
    /// Documents that were written with an annex of passages, whose places they no longer have.
    package var annexed: [(name: String, passages: [String])] = []
    /// Whether the folder had files of unknown origin and no manifest: only what is as cmq writes it was taken for its
    /// own.
    package var foundNoManifest = false
    /// Codes of *Correspondance* by which forms recall nothing.
    package var strangers: EarlierStrangers?
    /// Documents whose data has characters that XML cannot carry, with their number.
    package var reduced: [(name: String, count: Int)] = []
    package var refused: [RefusedOutput] = []
    /// Documents that their template could not make; they are not written.
    package var unsound: [(name: String, templates: UnsoundTemplates)] = []
    /// Submissions that could not be handed back with their notes.
    package var unreturned: [(name: String, error: OfficeError)] = []
    /// Workbooks of cmq's own, forms among them, that would be larger than a file can be.
    package var undrafted: [String] = []
    /// Files of the campaign that changed between their judgement and their documents, which are not written.
    package var changed: [String] = []

    /// The folder of outputs.
    package let folder: String

    package init(refused: [RefusedOutput] = [], in folder: String) {
        self.refused = refused
        self.folder = folder
    }
}

/// Codes that *Correspondance* names, and that the edition of the campaign before does not have.
package struct EarlierStrangers: Sendable {
    let codes: [ReferentialCode]
    let campaign: String
}

/// A file among the outputs that a person wrote or changed.
package struct HandMadeFile: Hashable, Sendable {
    /// Its name from the folder of outputs.
    package let name: String
    /// Where the document of this name went instead; nil when cmq has none to write there.
    package let newVersion: String?

    package init(name: String, newVersion: String?) {
        self.name = name
        self.newVersion = newVersion
    }
}
