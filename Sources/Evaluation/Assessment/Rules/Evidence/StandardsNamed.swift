/// The codes of standards that the cells of one column give, several in a cell.
///
/// Beyond as many unknown codes as there are standards, the column holds something else: nothing is proposed, and each cell
/// is told once.
struct StandardsNamed {
    private let referential: Referential
    private let codes: [String]
    private var unknownCount = 0

    init(of referential: Referential) {
        self.referential = referential
        codes = referential.standards.map(\.code.description)
    }

    /// The codes of the next cell that name no standard, each with the one that it most likely means.
    mutating func unknown(in cell: [String]) -> [(code: String, nearest: String?)] {
        let unknown = cell.filter { ReferentialCode($0).flatMap(referential.standard) == nil }
        return unknown.prefix(max(codes.count - unknownCount, 1)).map { code in
            unknownCount += 1
            return (code, unknownCount > codes.count ? nil : referential.likelyCode(for: code, among: codes))
        }
    }
}
