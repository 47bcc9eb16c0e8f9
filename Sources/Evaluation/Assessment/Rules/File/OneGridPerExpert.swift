import Words

/// FIC-02, for grids: an expert has one grid on a campus; the latest *Date de l'évaluation* is kept.
///
/// Counted twice, a grid sent again would pass for the agreement of two experts.
package enum OneGridPerExpert {
    /// The finding of each file that a later grid replaces.
    ///
    /// When two grids have the same date the last file name is current; a grid without a date is the oldest.
    package static func superseding(_ grids: [GridAssessment]) -> [String: Finding] {
        let known = grids.filter { $0.campus != nil && $0.expert != nil }
        let groups = Dictionary(grouping: known) { grid in
            [Folded(grid.campus?.identifier ?? ""), Folded(grid.expert?.code ?? "")]
        }
        var findings: [String: Finding] = [:]
        for group in groups.values {
            guard let kept = group.max(by: isEarlier) else { continue }
            for grid in group where grid.evaluation.file != kept.evaluation.file {
                let date = grid.evaluation.date
                let fact = GridFact.superseded(by: kept.evaluation.file)
                findings[grid.evaluation.file] = Finding(.grid(fact), at: date.place, value: date.typed)
            }
        }
        return findings
    }

    private static func isEarlier(_ one: GridAssessment, than other: GridAssessment) -> Bool {
        func key(_ grid: GridAssessment) -> (Int, String) {
            (grid.evaluation.date.value?.dayNumber ?? .min, grid.evaluation.file)
        }
        return key(one) < key(other)
    }
}
