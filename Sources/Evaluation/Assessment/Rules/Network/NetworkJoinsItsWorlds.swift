/// RES-02: the network has two teaching members or more, one firm or branch, one continuing-training body.
///
/// A campus is a network of schools and firms; one without them is asked what it is.
struct NetworkJoinsItsWorlds: Rule {
    func findings(in examination: Examination) -> [Finding] {
        let network = examination.submission.network
        guard let header = network.keyHeader, !network.rows.contains(where: \.kind.isSilenced) else { return [] }
        let kinds = network.rows.compactMap(\.kind.value)
        var missing: [NetworkFact.MissingKind] = []
        if kinds.count(where: \.isTeaching) < 2 { missing.append(.teachers) }
        if !kinds.contains(where: { $0 == .firm || $0 == .branch }) { missing.append(.firm) }
        if !kinds.contains(.continuingTraining) { missing.append(.continuingTraining) }
        return missing.map { Finding(.network(.networkLacks($0)), at: .cell(header)) }
    }
}
