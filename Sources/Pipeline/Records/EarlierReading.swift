package import Evaluation

/// What reading the campaign before gave.
package enum EarlierReading: Sendable {
    /// No campaign stands before this one.
    case absent
    /// It was read; the counts are those of its files, which are named from the folder of the campaign.
    case read(EarlierCampaign, submissions: Int, grids: Int, unreadable: Int, files: [Source])
    /// Its folder or its own workbooks cannot be used: the run goes on without it.
    case unusable(name: String)

    package var campaign: EarlierCampaign? {
        if case .read(let campaign, _, _, _, _) = self { campaign } else { nil }
    }

    /// The digest of the files it was read from.
    package var digest: FileDigest? {
        files.isEmpty ? nil : FileDigest(of: files.flatMap { [FileDigest(of: Array($0.name.utf8)), $0.digest] })
    }

    /// The files that could be read.
    var files: [Source] {
        if case .read(_, _, _, _, let files) = self { files } else { [] }
    }
}
