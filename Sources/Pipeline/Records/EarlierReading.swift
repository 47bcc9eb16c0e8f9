package import Evaluation

/// What reading the campaign before gave.
package enum EarlierReading: Sendable {
    /// No campaign stands before this one.
    case absent
    /// It was read; the counts are those of its files, the digest that of all of them.
    case read(EarlierCampaign, submissions: Int, grids: Int, unreadable: Int, digest: FileDigest)
    /// Its folder or its own workbooks cannot be used: the run goes on without it.
    case unusable(name: String)

    package var campaign: EarlierCampaign? {
        if case .read(let campaign, _, _, _, _) = self { campaign } else { nil }
    }

    /// The digest of the files it was read from.
    package var digest: FileDigest? {
        if case .read(_, _, _, _, let digest) = self { digest } else { nil }
    }
}
