import Words

/// All that changed from one edition of the referential to the next.
package struct EditionDifference: Sendable {
    package let earlier: Referential
    package let current: Referential
    /// In the order of the codes: those of the current edition, else those of the earlier one.
    package let changes: [EditionChange]
    /// Codes that the correspondence names, and that the earlier edition does not have.
    package let strangers: [ReferentialCode]

    package init(from earlier: Referential, to current: Referential) {
        self.earlier = earlier
        self.current = current
        let comparison = Comparison(from: earlier, to: current)
        changes = (comparison.headings + comparison.answered).sorted { one, other in
            guard let first = one.code, let second = other.code, first != second else {
                return one.earlier.lexicographicallyPrecedes(other.earlier)
            }
            return first < second
        }
        strangers = comparison.correspondence.strangers
    }

    /// Whether nothing changed.
    package var isEmpty: Bool { changes.isEmpty }
}

/// Two editions side by side.
private struct Comparison {
    let earlier: Referential
    let current: Referential
    let old: [ReferentialCode: EditionTraits]
    let new: [ReferentialCode: EditionTraits]
    let correspondence: Correspondence

    init(from earlier: Referential, to current: Referential) {
        self.earlier = earlier
        self.current = current
        old = Self.byCode(earlier.answeredTraits)
        new = Self.byCode(current.answeredTraits)
        correspondence = Correspondence(from: earlier, to: current)
    }

    private static func byCode(_ items: [EditionTraits]) -> [ReferentialCode: EditionTraits] {
        Dictionary(firstOf: items.map { ($0.code, $0) })
    }

    /// Those of domains and fields, which the sheet does not name: their titles and their codes tell what became of them.
    var headings: [EditionChange] {
        let (old, new) = (Self.byCode(earlier.headings), Self.byCode(current.headings))
        let links = Correspondence.guessed(from: old.values.map(\.item), to: new.values.map(\.item))
        let followed = Set(links.compactMap(\.current))
        return links.compactMap { link in
            guard let before = old[link.earlier] else { return nil }
            guard let code = link.current, let after = new[code] else {
                return EditionChange(.removed, from: [before.code], title: before.title)
            }
            let edits = before.edits(to: after)
            let isRenamed = before.code != code
            guard isRenamed || !edits.isEmpty else { return nil }
            return EditionChange(
                isRenamed ? .renamed : .edited,
                from: [before.code],
                to: [code],
                title: after.title,
                edits: edits
            )
        }
            + new.values.filter { !followed.contains($0.code) }
            .map { EditionChange(.added, to: [$0.code], title: $0.title) }
    }

    /// Those of standards and indicators, as the correspondence follows them.
    var answered: [EditionChange] {
        old.values.compactMap(change(from:)) + new.values.compactMap(change(to:))
    }

    /// What was dropped or split.
    private func change(from item: EditionTraits) -> EditionChange? {
        let links = correspondence.successors(of: item.code)
        let codes = links.compactMap(\.current)
        let reason = links.map(\.reason).first { !$0.isEmpty } ?? ""
        if codes.isEmpty { return EditionChange(.removed, from: [item.code], title: item.title, reason: reason) }
        guard codes.count > 1 else { return nil }
        return EditionChange(
            .split,
            from: [item.code],
            to: codes,
            title: item.title,
            givenAgain: links.filter { !$0.isKept }.compactMap(\.current),
            reason: reason,
            edits: codes.contains(item.code) ? new[item.code].map(item.edits) ?? [] : []
        )
    }

    /// What is new, merged, renamed, edited or to be given again.
    private func change(to item: EditionTraits) -> EditionChange? {
        let links = correspondence.predecessors(of: item.code)
        let reason = links.map(\.reason).first { !$0.isEmpty } ?? ""
        guard let first = links.first, let before = old[first.earlier] else {
            return EditionChange(.added, to: [item.code], title: item.title)
        }
        let isKept = links.contains(where: \.isKept)
        func change(_ kind: EditionChange.Kind, edits: [EditionChange.Edit] = []) -> EditionChange {
            EditionChange(
                kind,
                from: links.map(\.earlier),
                to: [item.code],
                title: item.title,
                givenAgain: isKept ? [] : [item.code],
                reason: reason,
                edits: edits
            )
        }
        if links.count > 1 {
            let same = links.contains { $0.earlier == item.code } ? old[item.code] : nil
            return change(.merged, edits: same?.edits(to: item) ?? [])
        }
        // A part of something that was split is told there.
        if correspondence.successors(of: first.earlier).count > 1 { return nil }
        let edits = before.edits(to: item)
        if first.earlier != item.code { return change(.renamed, edits: edits) }
        if !isKept { return change(.restarted, edits: edits) }
        return edits.isEmpty ? nil : change(.edited, edits: edits)
    }
}
