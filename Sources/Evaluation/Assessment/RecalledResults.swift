/// What the results of an earlier campaign tell of a campus.
package struct RecalledResults: Sendable {
    package let campus: String
    /// Nil: « non classé ».
    package let campusLevel: Level?
    /// The ratings that were given, by the codes of that edition.
    package let ratings: [ReferentialCode: Rating]
    /// All that the edition has, rated or not: standards and indicators.
    package let codes: Set<ReferentialCode>
    /// The standards that made the level of the campus.
    package let anchors: Set<ReferentialCode>

    package init(
        campus: String,
        campusLevel: Level?,
        ratings: [ReferentialCode: Rating],
        codes: Set<ReferentialCode>,
        anchors: Set<ReferentialCode>
    ) {
        self.campus = campus
        self.campusLevel = campusLevel
        self.ratings = ratings
        self.codes = codes
        self.anchors = anchors
    }
}
