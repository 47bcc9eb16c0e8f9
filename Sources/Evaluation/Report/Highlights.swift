/// The first page of a report in a few lines: what is strong, what is weak, what comes first.
package struct Highlights: Sendable {
    /// A sentence of the campus about one of its domains.
    package struct Remark: Sendable {
        package let domain: Domain
        package let text: String
    }

    /// From the domains with the highest medians; three at most.
    package let strengths: [Remark]
    /// From the domains with the lowest medians; three at most.
    package let weaknesses: [Remark]
    /// The open actions on anchors that hold the campus back, then on gaps, then the nearest ones; three at most.
    package let priorities: [ScheduledAction]

    package init(chapters: [DomainChapter], plan: [ScheduledAction], holdingBack: [RatedStandard]) {
        let byMedian = chapters.enumerated().sorted { left, right in
            let (first, second) = (left.element.profile.median ?? 0, right.element.profile.median ?? 0)
            return first == second ? left.offset < right.offset : first > second
        }
        .map(\.element)
        strengths = Self.remarks(byMedian) { $0.strengths }
        weaknesses = Self.remarks(byMedian.reversed()) { $0.weaknesses }
        let anchors = Set(holdingBack.map(\.standard.code))
        let open = plan.filter(\.isOpen)
        let onAnchors = open.filter { $0.codes.contains(where: anchors.contains) }
        let others = open.filter { !$0.codes.contains(where: anchors.contains) }
        priorities = Array((onAnchors + others).prefix(3))
    }

    private static func remarks(_ chapters: [DomainChapter], text: (DomainChapter) -> String?) -> [Remark] {
        let remarks = chapters.compactMap { chapter in
            text(chapter).map { Remark(domain: chapter.domain, text: $0) }
        }
        return Array(remarks.prefix(3))
    }
}
