/// REF-07, over the whole campaign: a campus does not share the comments of another one.
///
/// A common phrase proves nothing, and campuses with the same trade may write one alike: several long comments in
/// common between two submissions are a copy. Nobody knows which one was copied: both are asked, and neither is told
/// of whom.
package enum CommentsAreNotShared {
    /// Letters and digits: a shorter comment may be found twice.
    private static let shortest = 60
    /// Comments in common: fewer are a coincidence.
    private static let fewest = 5

    /// The assessments in their order, each copy with its findings; only the `current` files, those that stand for their
    /// campus, are compared.
    package static func settling(_ assessments: [Assessment], current: Set<String>) -> [Assessment] {
        let compared = assessments.indices.filter { current.contains(assessments[$0].submission.file) }
        let findings = Dictionary(
            zip(compared, findings(in: compared.map { assessments[$0] })),
            uniquingKeysWith: { first, _ in first }
        )
        return assessments.indices.map { index in
            guard let copies = findings[index], !copies.isEmpty else { return assessments[index] }
            return assessments[index].adding(copies)
        }
    }

    /// The copies in each submission.
    private static func findings(in assessments: [Assessment]) -> [[Finding]] {
        var holders: [String: [(assessment: Int, comment: Answer<String>)]] = [:]
        for (index, assessment) in assessments.enumerated() {
            let known = Set(assessment.findings.filter { $0.code == .ref07 }.map(\.place))
            for row in assessment.submission.standards.rows {
                // Many campuses have the same reason not to be concerned; a copy already told is not told twice.
                guard row.rating.value?.level != nil, let comment = row.comment.value,
                    !known.contains(row.comment.place)
                else { continue }
                let letters = Comment.letters(of: comment)
                guard letters.count >= shortest, holders[letters]?.last?.assessment != index else { continue }
                holders[letters, default: []].append((index, row.comment))
            }
        }
        return copies(among: holders.values.filter { $0.count > 1 }, in: assessments.count)
    }

    private static func copies(
        among shared: [[(assessment: Int, comment: Answer<String>)]],
        in count: Int
    ) -> [[Finding]] {
        var common: [Pair: Int] = [:]
        for holders in shared {
            for pair in Pair.all(of: holders.map(\.assessment)) { common[pair, default: 0] += 1 }
        }
        let copied = common.filter { $0.value >= fewest }
        var findings: [[Finding]] = Array(repeating: [], count: count)
        for holders in shared {
            let suspects = Set(
                Pair.all(of: holders.map(\.assessment)).filter { copied[$0] != nil }.flatMap { [$0.one, $0.other] }
            )
            for (index, comment) in holders where suspects.contains(index) {
                findings[index].append(
                    Finding(.rating(.copiedFromAnotherCampus), at: comment.place, value: comment.typed)
                )
            }
        }
        return findings.map(BrokenColumns.gathering)
    }

    /// Two submissions, the first in the order of the files before the other.
    private struct Pair: Hashable {
        let one: Int
        let other: Int

        static func all(of indices: [Int]) -> [Pair] {
            indices.enumerated().flatMap { rank, one in
                indices[(rank + 1)...].map { Pair(one: one, other: $0) }
            }
        }
    }
}
