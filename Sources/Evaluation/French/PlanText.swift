/// The plan of action in words.
package enum PlanText {
    /// `en retard`, `référence sous le seuil`, both, or nothing to say.
    package static func mark(of action: ScheduledAction) -> String? {
        let marks = [action.isLate ? "en retard" : nil, action.concernsGap ? "sous le seuil" : nil].compactMap(\.self)
        return marks.isEmpty ? nil : marks.joined(separator: ", ")
    }

    /// `en cours, en retard`: the status of an action, with its delay; nil when there is nothing to say.
    package static func state(of action: ScheduledAction) -> String? {
        let words = [action.action.status.value?.rawValue, action.isLate ? "en retard" : nil].compactMap(\.self)
        return words.isEmpty ? nil : words.joined(separator: ", ")
    }
}
