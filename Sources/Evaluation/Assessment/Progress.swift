/// How a finding stands against the deposit before.
package enum Progress: String, Hashable, Sendable {
    case new
    /// It was there already.
    case standing
}

/// What became of the findings of the deposit before.
package struct DepositComparison: Sendable {
    private let earlier: [EarlierFinding]
    private let identities: Set<FindingIdentity>

    package init(with earlier: [EarlierFinding]) {
        self.earlier = earlier
        identities = Set(earlier.map(\.identity))
    }

    package func progress(of finding: Finding) -> Progress {
        identities.contains(finding.identity) ? .standing : .new
    }

    /// The findings of then that `findings` no longer hold, in the order of then.
    package func corrected(by findings: [Finding]) -> [EarlierFinding] {
        let standing = Set(findings.map(\.identity))
        return earlier.filter { !standing.contains($0.identity) }
    }
}

extension EarlierFinding {
    /// What is kept of a finding of another file.
    package init(_ finding: Finding) {
        self.init(
            identity: finding.identity,
            code: finding.code.rawValue,
            place: finding.place.name,
            sentence: FindingText(finding).sentence
        )
    }
}
