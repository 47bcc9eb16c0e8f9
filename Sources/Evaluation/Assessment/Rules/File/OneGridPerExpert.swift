import Words

/// FIC-02, for grids: an expert has one grid on a campus; the latest *Date de l'évaluation* is kept.
///
/// Counted twice, a grid sent again would pass for the agreement of two experts.
package enum OneGridPerExpert {
    /// The finding of each file that a later grid replaces.
    ///
    /// When two grids have the same date the last file name is current; a grid without a date is the oldest.
    package static func superseding(_ grids: [GridRecord]) -> [String: Finding] {
        let groups = Dictionary(grouping: grids.filter { $0.campus != nil && $0.expert != nil }) { grid in
            [Folded(grid.campus ?? ""), Folded(grid.expert ?? "")]
        }
        var findings: [String: Finding] = [:]
        for group in groups.values {
            guard let kept = group.max(by: isEarlier) else { continue }
            for grid in group where grid.file != kept.file {
                let fact = GridFact.superseded(by: kept.file)
                findings[grid.file] = Finding(.grid(fact), at: grid.evaluation.place, value: grid.evaluation.typed)
            }
        }
        return findings
    }

    private static func isEarlier(_ one: GridRecord, than other: GridRecord) -> Bool {
        func key(_ grid: GridRecord) -> (Int, String) { (grid.evaluation.date?.dayNumber ?? .min, grid.file) }
        return key(one) < key(other)
    }
}
