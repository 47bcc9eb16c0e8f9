/// An entry of a form: a column of a table, or a key of a key/value sheet with its value beside it.
///
/// It is described once: the heading, how its cells are read and how they are drawn. It never changes, and is known again by
/// what it is rather than by its heading.
final class Entry<Value: Sendable>: FormEntry {
    let heading: String
    /// How its cells are read.
    let kind: AnswerKind<Value>
    let width: Double?
    let isLocked: Bool
    let isLabel: Bool
    let isRequired: Bool

    init(
        _ heading: String,
        _ kind: AnswerKind<Value>,
        width: Double? = nil,
        isLocked: Bool = false,
        isRequired: Bool = true
    ) {
        self.heading = heading
        self.kind = kind
        self.width = width
        self.isLocked = isLocked
        self.isRequired = isRequired
        isLabel = false
    }

    /// An entry that recalls what is known, for the person who fills the form.
    init(label heading: String, _ kind: AnswerKind<Value>, width: Double? = nil, isRequired: Bool = false) {
        self.heading = heading
        self.kind = kind
        self.width = width
        self.isRequired = isRequired
        isLocked = true
        isLabel = true
    }
}

/// An entry of a form, whatever the type of its values.
protocol FormEntry: AnyObject, Sendable {
    /// The header of the column, or the key, as the blank form spells it (specification §3–§5).
    var heading: String { get }
    /// The words that its cells are chosen from; empty when any value may be typed.
    var words: [String] { get }
    /// The width of the column in a form that we write, in centimetres.
    var width: Double? { get }
    /// Whether people cannot type in it in a form that we write.
    var isLocked: Bool { get }
    /// Whether the cell only recalls a text of the form: a row with nothing else is empty.
    var isLabel: Bool { get }
    /// Whether a workbook without it cannot be read in full.
    var isRequired: Bool { get }
    /// Whether 0 may be an answer.
    var takesZero: Bool { get }
}

extension Entry {
    var words: [String] { kind.words }
    var takesZero: Bool { kind.takesZero }
}
