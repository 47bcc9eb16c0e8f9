/// How a finding stands against the deposit before.
package enum Progress: String, Hashable, Sendable {
    case new
    /// It was there already.
    case standing
}

/// What became of the findings of the deposit before.
package struct DepositComparison: Sendable {
    /// What a finding is known by in its own deposit.
    private struct Key: Hashable {
        let identity: FindingIdentity
        let place: String

        init(_ finding: Finding) {
            identity = finding.identity
            place = finding.place.name
        }
    }

    private let standing: Set<Key>
    /// Those of which nothing is found any more where they stood.
    private let gone: [EarlierFinding]

    package init(with earlier: [EarlierFinding], of findings: [Finding]) {
        let pairing = FindingPairing(of: earlier, with: findings)
        standing = Set(zip(findings, pairing.answers).filter { $1 != nil }.map { Key($0.0) })
        // A cell that is wrong in another way is not corrected.
        let identities = Set(findings.map(\.identity))
        // Nor are words typed beside no finding, which ``unreadExplanations(in:)`` tells.
        gone = pairing.unpaired.filter {
            !identities.contains($0.identity) && $0.tellsOfAFinding && !$0.isAboutExplanations
        }
    }

    package func progress(of finding: Finding) -> Progress { standing.contains(Key(finding)) ? .standing : .new }

    /// The findings of then that no longer stand, in the order of then, but for those that could not be looked for this
    /// time.
    func corrected(leaving unchecked: Unchecked) -> [EarlierFinding] {
        let leaves = unchecked.leaves
        return gone.filter { !leaves($0) }
    }

    /// Those of which nothing can be said this time.
    func undecided(leaving unchecked: Unchecked) -> [EarlierFinding] { gone.filter(unchecked.leaves) }
}

extension EarlierFinding {
    /// What is kept of a finding of another file.
    package init(_ finding: Finding) {
        self.init(
            mark: finding.mark,
            code: finding.code.rawValue,
            place: finding.place.name,
            sentence: FindingText(finding).sentence
        )
    }
}
