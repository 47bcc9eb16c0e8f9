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
        unknown(in: cell, atMost: max(codes.count - unknownCount, 1)).map { code in
            // A standard with its title is what the column should hold.
            if let standard = ReferentialCode.atHead(of: code).flatMap(referential.standard) {
                return (code, "\(standard.code)")
            }
            unknownCount += 1
            return (code, unknownCount > codes.count ? nil : referential.likelyCode(for: code, among: codes))
        }
    }

    /// The standards that unknown codes of the next cell most likely mean: what the cell lacks is told at these codes alone.
    mutating func likely(in cell: [String]) -> Set<ReferentialCode> {
        Set(unknown(in: cell).compactMap { $0.nearest.flatMap(ReferentialCode.init) })
    }

    /// The first codes that name no standard, without the ends of titles, which the signs that part codes cut: « D0.C1.R1 –
    /// Insertion, mobilité ».
    private func unknown(in cell: [String], atMost limit: Int) -> [String] {
        var unknown: [String] = []
        var isTitled = false
        for text in cell where unknown.count < limit {
            if let code = ReferentialCode(text) {
                isTitled = false
                if referential.standard(code) == nil { unknown.append(text) }
            } else {
                let hasCode = ReferentialCode.atHead(of: text) != nil
                if hasCode || !isTitled { unknown.append(text) }
                isTitled = isTitled || hasCode
            }
        }
        return unknown
    }
}
