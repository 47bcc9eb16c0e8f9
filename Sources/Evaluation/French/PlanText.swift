/// The plan of action in words.
package enum PlanText {
    /// `en retard`, `référence sous le seuil`, both, or nothing to say.
    package static func mark(of action: ScheduledAction) -> String? {
        let marks = [action.isLate ? "en retard" : nil, action.concernsGap ? "sous le seuil" : nil].compactMap(\.self)
        return marks.isEmpty ? nil : marks.joined(separator: ", ")
    }
}
