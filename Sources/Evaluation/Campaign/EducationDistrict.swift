/// An *académie* and the *région académique* it belongs to.
package struct EducationDistrict: Sendable {
    package let code: String
    package let name: String
    package let regionCode: String
    package let region: String
    /// Codes of its départements: `01`, `2A`, `971`.
    package let departments: [String]

    package init(code: String, name: String, regionCode: String, region: String, departments: [String]) {
        self.code = code
        self.name = name
        self.regionCode = regionCode
        self.region = region
        self.departments = departments
    }
}
