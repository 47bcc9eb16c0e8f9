import Words

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

    /// The codes of the next cell that name no standard, each with the one that it most likely means, or with those of its range.
    mutating func unknown(in cell: [String]) -> [(code: String, nearest: String?)] {
        unknown(in: cell, atMost: max(codes.count - unknownCount, 1)).map { code, before in
            // A standard with its title is what the column should hold.
            if let standard = ReferentialCode.atHead(of: code).flatMap(referential.standard) {
                return (code, "\(standard.code)")
            }
            unknownCount += 1
            let meant = range(code) ?? sibling(code, of: before) ?? referential.likelyCode(for: code, among: codes)
            return (code, unknownCount > codes.count ? nil : meant)
        }
    }

    /// The standards that unknown codes of the next cell most likely mean: what the cell lacks is told at these codes alone.
    mutating func likely(in cell: [String]) -> Set<ReferentialCode> {
        Set(
            unknown(in: cell).flatMap { ($0.nearest ?? "").split(separator: ";").map(String.init) }
                .compactMap(ReferentialCode.init)
        )
    }

    /// « D0.C1.R1 à D0.C1.R3 », « D0.C1.R1-D0.C1.R3 »: the codes from the one to the other, in one field.
    private func range(_ text: String) -> String? {
        let words = text.split { !$0.isASCIILetterOrDigit && $0 != "." }.map(String.init)
        let ends = words.compactMap(ReferentialCode.init)
        guard ends.count == 2, let first = codes.firstIndex(of: "\(ends[0])"),
            let last = codes.firstIndex(of: "\(ends[1])"), first < last,
            ends[0].ancestor(.field) == ends[1].ancestor(.field)
        else { return nil }
        return codes[first...last].joined(separator: " ; ")
    }

    /// « R2 » after « D0.C1.R1 »: the standard of the same field.
    private func sibling(_ text: String, of code: ReferentialCode?) -> String? {
        guard let field = code?.ancestor(.field) else { return nil }
        let own = "\(field).\(text.uppercased())"
        return codes.contains(own) ? own : nil
    }

    /// The first codes that name no standard, without the ends of titles, which the signs that part codes cut: « D0.C1.R1 –
    /// Insertion, mobilité ».
    ///
    /// - Returns: each with the code before it in its cell.
    private func unknown(in cell: [String], atMost limit: Int) -> [(text: String, before: ReferentialCode?)] {
        var unknown: [(text: String, before: ReferentialCode?)] = []
        var isTitled = false
        var before: ReferentialCode?
        for text in cell where unknown.count < limit {
            if let code = ReferentialCode(text) {
                isTitled = false
                if referential.standard(code) == nil { unknown.append((text, before)) }
                before = code
            } else {
                let hasCode = ReferentialCode.atHead(of: text) != nil
                if hasCode || !isTitled { unknown.append((text, before)) }
                isTitled = isTitled || hasCode
            }
        }
        return unknown
    }
}
