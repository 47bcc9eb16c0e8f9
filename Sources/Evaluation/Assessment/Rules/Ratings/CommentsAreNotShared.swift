package import Words

/// REF-07, over the whole campaign: a campus does not share the comments of another one.
///
/// A common phrase proves nothing, and campuses with the same trade may write one alike: several long comments in
/// common between two submissions are a copy. Nobody knows which one was copied: both are asked, and neither is told
/// of whom.
package enum CommentsAreNotShared {
    /// Comments in common: fewer are a coincidence.
    private static let fewest = 5

    /// The places, among the comments of each submission, of those that are copies.
    ///
    /// - Parameter submissions: the comments of those that stand for their campus; none of the others.
    package static func copies(among submissions: [[Fingerprint]]) -> [[Int]] {
        let holders = SharedComments(of: submissions)
        return submissions.indices.map { index in
            let suspects = holders.submissions(sharing: fewest, with: index)
            guard !suspects.isEmpty else { return [] }
            var seen: Set<Fingerprint> = []
            return submissions[index].indices.filter { place in
                let comment = submissions[index][place]
                return holders[comment].contains { suspects.contains($0) } && seen.insert(comment).inserted
            }
        }
    }

    /// Whether a finding of a list is one of these.
    static func tells(_ finding: EarlierFinding) -> Bool { finding.tells(.ref07, kinds) }

    private static let kinds = FindingMark.kinds(of: .rating(.copiedFromAnotherCampus))

    /// The findings on the copies among the comments of one submission.
    static func findings(on copies: [Int], among comments: CommentTraces) -> [Finding] {
        BrokenColumns.gathering(
            copies.map { Finding(.rating(.copiedFromAnotherCampus), at: comments.place(of: comments.traces[$0])) }
        )
    }
}

/// The comments that several submissions have, and which ones: memory is taken for what is shared, and for no more.
private struct SharedComments {
    private let holders: [Fingerprint: [Int]]
    private let shared: [[Fingerprint]]

    init(of submissions: [[Fingerprint]]) {
        var places: [(Fingerprint, Int)] = []
        places.reserveCapacity(submissions.reduce(0) { $0 + $1.count })
        for (index, comments) in submissions.enumerated() { places += Set(comments).map { ($0, index) } }
        places.sort { ($0.0.value, $0.1) < ($1.0.value, $1.1) }
        var holders: [Fingerprint: [Int]] = [:]
        for (place, next) in zip(places, places.dropFirst()) where place.0 == next.0 {
            holders[place.0, default: [place.1]].append(next.1)
        }
        shared = submissions.map { comments in
            Array(Set(comments.filter { holders[$0] != nil }))
        }
        self.holders = holders
    }

    /// The submissions that have a comment, when several do.
    subscript(comment: Fingerprint) -> [Int] { holders[comment] ?? [] }

    /// The submissions that have `fewest` comments or more in common with this one.
    func submissions(sharing fewest: Int, with index: Int) -> Set<Int> {
        guard shared[index].count >= fewest else { return [] }
        var common: [Int: Int] = [:]
        for comment in shared[index] {
            for other in self[comment] where other != index { common[other, default: 0] += 1 }
        }
        return Set(common.filter { $0.value >= fewest }.keys)
    }
}
