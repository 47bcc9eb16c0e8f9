package import Words

/// A document that supports one or several standards (*preuve*, one row of *Preuves*).
package final class Evidence: Sendable {
    package let identifier: Answer<String>
    /// The codes of the standards, as typed, separated in the cell by « ; ».
    package let standards: Answer<[String]>
    package let title: Answer<String>
    package let kind: Answer<String>
    package let date: Answer<CalendarDate>
    package let place: Answer<String>
    package let confidentiality: Answer<Confidentiality>

    /// Months after which an item speaks of another label: one lasts four years.
    package static let longestAge = 48

    package init(
        identifier: Answer<String>,
        standards: Answer<[String]>,
        title: Answer<String>,
        kind: Answer<String>,
        date: Answer<CalendarDate>,
        place: Answer<String>,
        confidentiality: Answer<Confidentiality>
    ) {
        self.identifier = identifier
        self.standards = standards
        self.title = title
        self.kind = kind
        self.date = date
        self.place = place
        self.confidentiality = confidentiality
    }
}
