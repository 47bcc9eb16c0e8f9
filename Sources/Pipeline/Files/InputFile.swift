/// A file that the campaign asks to read.
package struct InputFile: Sendable, Hashable {
    /// Its name from the folder of the campaign, as findings and manifests give it: `soumissions/Rochemelle.xlsx`.
    package let name: String
    /// Where to open it.
    package let path: String
    /// What it is read as.
    package let kind: Kind

    package init(name: String, path: String, kind: Kind = .submission) {
        self.name = name
        self.path = path
        self.kind = kind
    }

    /// Who wrote a workbook, which decides how it is read.
    package enum Kind: String, Codable, Sendable, Hashable {
        /// The mission: the campaign and referential workbooks.
        case preparation
        /// A campus.
        case submission
        /// An expert.
        case grid
    }
}

/// Something that stands among the submissions, the grids or the campaigns, and is none.
package struct IgnoredFile: Sendable, Hashable {
    /// Its name from the folder of the campaign.
    package let name: String
    /// Why it is not read.
    package let reason: Reason

    package init(name: String, reason: Reason) {
        self.name = name
        self.reason = reason
    }

    /// Why a file is not read.
    package enum Reason: Sendable, Hashable {
        /// What an office suite leaves beside a workbook it has open: `~$…`, `.~lock…#`.
        case lock
        /// A name that begins with a full stop, or what a desktop leaves in any folder.
        case hidden
        /// A folder: a submission is one file.
        case folder
        /// A pipe, a device or a socket: reading it might never end.
        case notAFile
        /// A folder beside that of the campaign, which is not named after a year.
        case notACampaign
    }
}
