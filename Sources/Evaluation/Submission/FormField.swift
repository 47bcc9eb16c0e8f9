/// A field of a form: the sheet it stands on and its heading, as the blank form spells them.
@usableFromInline
package struct FormField: Hashable, Sendable {
    /// The title of the sheet.
    package let sheet: String
    /// The header of the column, or the key of the row.
    package let heading: String

    package init(sheet: String, heading: String) {
        self.sheet = sheet
        self.heading = heading
    }
}
