import Words

/// What a campus typed in one cell, read as a `Value`, with the cell it came from.
///
/// A submission has thousands of them: its members are inlined in the modules that use them, which spares a twentieth of
/// `cmq check`, what it takes to look up its metadata each time.
@usableFromInline
package struct Answer<Value: Sendable>: AnsweredCell {
    /// What reading the cell gave.
    @usableFromInline
    package enum Reading: Sendable {
        case value(Value)
        case empty
        /// The text is there but is no `Value`: the rule that owns the cell reports it.
        case unreadable(Unreadable)
        /// Nothing to judge: the cell cannot be read and that is reported already.
        case silenced
        /// An error, or a formula without its value, which FIC-03 tells: silenced but for what no file can do without.
        case uncomputed
    }

    @usableFromInline
    package let reading: Reading
    @usableFromInline
    let origin: AnswerOrigin

    @inlinable
    package init(to field: FormField, reading: Reading, typed: String, place: Place, conversion: Conversion? = nil) {
        self.reading = reading
        origin = AnswerOrigin(field: field, typed: typed, place: place, conversion: conversion)
    }

    /// The field of the form that the cell answers.
    @inlinable
    package var field: FormField { origin.field }

    /// The cell as typed; empty when it is.
    @inlinable
    package var typed: String { origin.typed }

    /// The cell; the sheet when the cell cannot be told (a missing key or column).
    @inlinable
    package var place: Place { origin.place }

    /// Set when the value was typed as something else and converted without doubt (FIC-05).
    @inlinable
    package var conversion: Conversion? { origin.conversion }

    /// The value, or nil when there is none that can be read.
    @inlinable
    package var value: Value? {
        if case .value(let value) = reading { value } else { nil }
    }

    @inlinable
    package var isEmpty: Bool {
        if case .empty = reading { true } else { false }
    }

    /// Why the text could not be read, when it could not.
    @inlinable
    package var unreadable: Unreadable? {
        if case .unreadable(let reason) = reading { reason } else { nil }
    }

    @inlinable
    package var isSilenced: Bool {
        switch reading {
        case .silenced, .uncomputed: true
        case .value, .empty, .unreadable: false
        }
    }

    @inlinable
    package var isUncomputed: Bool {
        if case .uncomputed = reading { true } else { false }
    }
}

/// What an answer holds beside its value, shared by its copies: reports hand rows of ten answers from one to the other, and
/// ask for little but their values.
@usableFromInline
final class AnswerOrigin: Sendable {
    @usableFromInline
    let field: FormField
    @usableFromInline
    let typed: String
    @usableFromInline
    let place: Place
    @usableFromInline
    let conversion: Conversion?

    @usableFromInline
    init(field: FormField, typed: String, place: Place, conversion: Conversion?) {
        self.field = field
        self.typed = typed
        self.place = place
        self.conversion = conversion
    }
}

/// An answer whatever the type of its value.
@usableFromInline
package protocol AnsweredCell: Sendable {
    var field: FormField { get }
    var typed: String { get }
    var place: Place { get }
    var isEmpty: Bool { get }
    var isSilenced: Bool { get }
    var unreadable: Unreadable? { get }
    var conversion: Conversion? { get }
}

/// Why a typed text is not the value its cell asks for.
@usableFromInline
package enum Unreadable: Codable, Hashable, Sendable {
    case notANumber
    case notAWholeNumber
    /// No number of people or of things.
    case notACount
    case notAnAddress
    case notADate
    case notAYesOrNo
    case notALevel
    /// No level, where NC is none either.
    case notALevelNumber
    /// A year where a day was expected, which a date cell shows as a day of 1905.
    case yearAlone(Int)
    /// A date that the spreadsheet made of « 3/4 ».
    case dateOfFraction(String)
    /// What the format of the cell makes of the answer: a date, « oui » or a length of time where a number was expected.
    case madeByFormat(CellFormat, wanted: WantedNumber)
    /// Out of a closed list; `nearest` is the only close word of the list.
    case notInList(nearest: String?)
}

/// A format of cells that makes something else of a number.
@usableFromInline
package enum CellFormat: String, Codable, Sendable {
    case date, boolean, duration
}

/// The number that a cell asked for.
@usableFromInline
package enum WantedNumber: String, Codable, Sendable {
    case number, level
}

/// A value interpreted from what was typed, shown before → after.
@usableFromInline
package struct Conversion: Codable, Hashable, Sendable {
    package let before: String
    package let after: String

    package init(before: String, after: String) {
        self.before = before
        self.after = after
    }

    /// Whether the value is the one typed, but for the format of its cell: a number typed as a text.
    package var isOfFormat: Bool { Self.plain(before) == Self.plain(after) }

    /// Whether it was read as a date.
    var isOfDate: Bool { TypedNumber(after) == nil && CalendarDate(typed: after) != nil }

    /// Whether the value is more than the text says by itself: « 3/4 » read 3, « mars 2018 » read its first day; and not a number, or
    /// a day in full, typed as a text.
    package var isInterpreted: Bool {
        if isOfFormat || CalendarDate.isInFull(before) { return false }
        guard let number = TypedNumber(before), let read = TypedNumber(after) else { return true }
        return number.value != read.value
    }

    /// Whether the number may as well be a thousand times greater: three digits follow its only point or comma, as in « 1.200 » and
    /// « 20.000 € ».
    package var isDoubtful: Bool {
        guard TypedNumber(after) != nil else { return false }
        let numbers = before.split { !$0.isASCIIDigit && $0 != "." && $0 != "," }
        guard numbers.count == 1 else { return false }
        let groups = numbers[0].split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
        return groups.count == 2 && (1...3).contains(groups[0].count) && groups[0].first != "0" && groups[1].count == 3
    }

    /// The text without the blanks around it, and with one kind of blanks within.
    private static func plain(_ text: String) -> [Character] {
        text.trimmed.map { $0.isWhitespace ? " " : $0 }
    }
}
