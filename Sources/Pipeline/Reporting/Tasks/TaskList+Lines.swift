import Words

extension TaskList {
    /// How much is left: a task is all that is of one kind, as on the page of the mission; a point, a campus or a file of it.
    package var heading: String {
        let kinds = Set(tasks.map(\.kind)).count
        let points = tasks.count > kinds ? ", soit \(tasks.count) points à traiter" : ""
        return "Il reste \(FrenchPhrase.plainCount(kinds, "tâche", "tâches"))\(points)\u{A0}:"
    }

    /// The tasks drawn in lines, a group for each kind; what all of a group have in common is said once.
    package func lines(width: Int?) -> [String] {
        PendingTask.Kind.allCases.flatMap { kind -> [String] in
            let group = tasks.filter { $0.kind == kind }
            guard !group.isEmpty else { return [] }
            return ["", "\(kind.french) (\(group.count))"] + TaskGroup(group, width: width).lines
        }
    }
}

/// The tasks of one kind.
private struct TaskGroup {
    private let tasks: [PendingTask]
    private let wrapping: Wrapping
    /// What is the matter with all of them; nil when it differs, or for one task.
    private let sharedSentence: String?
    /// What to do about all of them but those that say otherwise; nil when no two say the same.
    private let sharedRemedy: String?
    /// That of the longest campus; what was typed in the place of one may be of any length.
    private let labelWidth: Int

    init(_ tasks: [PendingTask], width: Int?) {
        self.tasks = tasks
        wrapping = Wrapping(width: width)
        sharedSentence =
            tasks.count > 1 ? Self.common(tasks.map(\.sentence)).map { Self.ofEach($0, tasks[0].kind) } : nil
        sharedRemedy = tasks.count > 1 ? Self.mostFrequent(tasks.map(\.remedy)) : tasks.first?.remedy
        labelWidth = min(tasks.compactMap { $0.campus?.count }.max() ?? 0, 16)
    }

    /// A count is that of each file, not their sum.
    private static func ofEach(_ sentence: String, _ kind: PendingTask.Kind) -> String {
        guard sentence.first?.isNumber == true else { return sentence }
        return (kind.isAboutGrids ? "Chacune" : "Chacun") + "\u{A0}: " + sentence
    }

    private static func common(_ texts: [String]) -> String? {
        texts.allSatisfy { $0 == texts.first } ? texts.first : nil
    }

    /// The text that most of them have, the first of those; nil when no two have the same.
    private static func mostFrequent(_ texts: [String]) -> String? {
        var counts: [String: Int] = [:]
        for text in texts { counts[text, default: 0] += 1 }
        guard let most = counts.values.max(), most > 1 else { return nil }
        return texts.first { counts[$0] == most }
    }

    var lines: [String] {
        let sentence = sharedSentence.map { wrapping.paragraph($0, first: "  ") }
        let remedy = sharedRemedy.map { advice($0, after: "  ") }
        return (sentence ?? []) + (remedy ?? []) + tasks.flatMap(lines)
    }

    /// The campus, or the file when there is none, then what is not common to all: each on lines of its own.
    private func lines(of task: PendingTask) -> [String] {
        let campus = task.campus?.printable
        let label = (campus ?? task.file?.printable ?? "")
        let width = campus == nil ? 0 : Swift.max(labelWidth, label.count) + 2
        let margin = "    " + String(repeating: " ", count: width)
        let sentence = sharedSentence == nil ? wrapping.paragraph(task.sentence, first: margin) : []
        let names = [campus == nil ? nil : task.file, task.address].compactMap(\.self).map { margin + $0.printable }
        let remedy = task.remedy == sharedRemedy ? [] : advice(task.remedy, after: margin)
        let details = sentence + names + remedy
        guard campus != nil, let first = details.first else { return ["  • " + label] + details }
        let padding = String(repeating: " ", count: width - label.count)
        return ["  • " + label + padding + first.dropFirst(margin.count)] + details.dropFirst()
    }

    /// The lines of a remedy, under its first word.
    private func advice(_ remedy: String, after margin: String) -> [String] {
        wrapping.paragraph("→ " + remedy, first: margin, rest: margin + "  ")
    }
}
