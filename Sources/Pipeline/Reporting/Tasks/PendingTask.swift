/// Something that is left to do before a campaign is complete.
package struct PendingTask: Hashable, Sendable {
    package let kind: Kind
    /// The identifier of the campus it is about, as typed when it is not known; nil when it is about none.
    package let campus: String?
    /// The file it is about, from the folder of the campaign or from that of the outputs.
    package let file: String?
    /// The first cell to look at.
    package let place: String?
    /// Where to write to the one who must act.
    package let address: String?
    /// What is the matter.
    package let sentence: String
    /// What to do about it.
    package let remedy: String
    /// The workbook among the results that somebody may have filled, which it advises to copy.
    let filled: String?

    package init(
        _ kind: Kind,
        campus: String? = nil,
        file: String? = nil,
        place: String? = nil,
        address: String? = nil,
        sentence: String,
        remedy: String,
        filled: String? = nil
    ) {
        self.kind = kind
        self.campus = campus
        self.file = file
        self.place = place
        self.address = address
        self.sentence = sentence
        self.remedy = remedy
        self.filled = filled
    }

    /// What has to be done, the most pressing first.
    package enum Kind: CaseIterable, Sendable {
        /// The folder of submissions is empty.
        case findFolder
        /// A document could not be written.
        case writeAgain
        /// A file cannot be read, or changed during the run.
        case resend
        /// A workbook cannot be handed back with its notes.
        case returnPlain
        /// A submission names no expected campus.
        case identify
        /// A submission lost to another of its campus for want of a date, or of a later one: it may be the one that counts.
        case date
        /// A submission cannot be assessed.
        case unblock
        /// A submission has errors.
        case correct
        /// A campus sent nothing that can be read.
        case remind
        /// A submission has questions that nobody explained.
        case explain
        /// A grid cannot be used.
        case unblockGrid
        /// A grid has errors.
        case correctGrid
        /// A grid has questions.
        case reviewGrid
        /// Experts are in charge of a campus, and none has sent a grid.
        case awaitGrid
        /// An expert has sent one, and another in charge has not.
        case awaitOtherGrid
        /// A newer file of the same sender stands in its place.
        case remove
        /// A workbook stands in a folder where nobody reads it, or where another kind is expected.
        case move
    }
}

extension PendingTask.Kind {
    /// What has to be done, as a heading.
    package var french: String {
        switch self {
        case .findFolder: "À vérifier"
        case .writeAgain: "À réécrire"
        case .resend: "À reprendre"
        case .returnPlain: "À renvoyer sans annotations"
        case .identify: "À identifier"
        case .date: "À dater"
        case .unblock: "À débloquer"
        case .correct: "À faire corriger"
        case .remind: "À relancer"
        case .explain: "À faire expliquer"
        case .unblockGrid: "Grilles à débloquer"
        case .correctGrid: "Grilles à faire corriger"
        case .reviewGrid: "Grilles à revoir"
        case .awaitGrid: "Grilles attendues"
        case .awaitOtherGrid: "Grilles attendues d’un autre expert"
        case .remove: "À retirer"
        case .move: "À déplacer"
        }
    }
}

extension PendingTask.Kind {
    /// Whether it is about grids of experts.
    var isAboutGrids: Bool {
        switch self {
        case .unblockGrid, .correctGrid, .reviewGrid, .awaitGrid, .awaitOtherGrid: true
        case .findFolder, .writeAgain, .resend, .returnPlain, .identify, .date, .unblock, .correct, .remind, .explain,
            .remove, .move:
            false
        }
    }

    /// Whether the run could not do what was asked, whatever campuses and experts sent.
    var isFailure: Bool {
        switch self {
        case .findFolder, .writeAgain, .resend, .returnPlain: true
        case .identify, .date, .unblock, .correct, .remind, .explain, .unblockGrid, .correctGrid, .reviewGrid,
            .awaitGrid,
            .awaitOtherGrid, .remove, .move:
            false
        }
    }
}
