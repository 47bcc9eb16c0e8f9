internal import Evaluation

extension OutcomeBrief {
    package init(of outcome: Outcome) {
        let findings = outcome.findings
        let open = findings.filter(\.isOpen)
        let gravest = open.map(\.severity).max()
        self.init(
            file: outcome.file,
            isGrid: outcome.isGrid,
            isCurrent: outcome.isCurrent,
            supersession: findings.lazy.compactMap(\.supersession).first,
            failure: outcome.failure,
            campus: outcome.deposit?.campus,
            campusIdentifier: outcome.campusIdentifier,
            expert: outcome.content.grid?.expert,
            status: outcome.status,
            open: Severity.allCases.map { severity in open.count { $0.severity == severity } },
            otherFindings: outcome.otherFindings,
            explained: findings.count - open.count,
            gravestPlace: open.first { $0.severity == gravest }?.place.name,
            misplacement: findings.first { $0.code == .fic10 }.map(FindingText.init),
            expertsOfMembers: outcome.deposit?.expertsOfMembers ?? []
        )
    }

    /// Whether some finding is as grave as the threshold.
    package func reaches(_ threshold: FailureThreshold) -> Bool {
        gravity.map { $0 >= threshold.severity } ?? false
    }
}

extension Finding {
    fileprivate var supersession: Supersession? {
        if case .file(.superseded(by: _, let why)) = fact { return why }
        if case .grid(.superseded(by: _, let why)) = fact { return why }
        return nil
    }
}

extension Sequence<Outcome> {
    /// What a summary says of each.
    package var briefs: [OutcomeBrief] { map(OutcomeBrief.init) }
}
