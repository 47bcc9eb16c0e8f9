import Words

/// FIC-02, for grids: an expert has one grid on a campus; the latest *Date de l'évaluation* is kept.
///
/// Counted twice, a grid sent again would pass for the agreement of two experts.
package enum OneGridPerExpert {
    /// The file that replaces each of those that a later grid replaces, and why.
    ///
    /// When two grids have the same date the last file name is current; a grid without a date is the oldest.
    package static func superseding(
        _ grids: [GridKey],
        in campaign: Campaign
    ) -> [String: (file: String, why: Supersession)] {
        var replaced: [String: (file: String, why: Supersession)] = [:]
        for group in Dictionary(grouping: grids.filter { $0.subject != nil }, by: \.subject).values {
            guard let kept = group.max(by: isEarlier) else { continue }
            for grid in group where grid.file != kept.file {
                let isOfOtherName =
                    kept.isNamed(afterOtherCampusIn: campaign) && !grid.isNamed(afterOtherCampusIn: campaign)
                replaced[grid.file] = (kept.file, isOfOtherName ? .otherName : why(kept, replaces: grid))
            }
        }
        return replaced
    }

    private static func why(_ kept: GridKey, replaces other: GridKey) -> Supersession {
        if let content = kept.content, content == other.content { return .copy }
        if other.date != kept.date { return other.date == nil ? .undated : .laterDate }
        return .fileName
    }

    private static func isEarlier(_ one: GridKey, than other: GridKey) -> Bool {
        func key(_ grid: GridKey) -> (Int, String) { (grid.date?.dayNumber ?? .min, grid.file) }
        return key(one) < key(other)
    }
}
