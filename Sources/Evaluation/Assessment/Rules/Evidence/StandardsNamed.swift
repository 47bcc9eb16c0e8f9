import Words

/// The codes of standards that the cells of one column give, several in a cell.
///
/// Beyond as many unknown codes as there are standards, the column holds something else: nothing is proposed, and each cell
/// is told once.
struct StandardsNamed {
    private let referential: Referential
    private let codes: [ReferentialCode]
    /// The same, as they are spelled.
    private let spelled: [String]
    private var unknownCount = 0

    init(of referential: Referential) {
        self.referential = referential
        codes = referential.standards.map(\.code)
        spelled = codes.map(\.description)
    }

    /// The codes of the next cell that name no standard, each with the one that it most likely means, or with those of its range;
    /// with none where nobody can tell.
    mutating func unknown(in cell: [String]) -> [(code: String, meant: [ReferentialCode])] {
        unknown(in: cell, atMost: max(codes.count - unknownCount, 1)).map { code, before in
            // A standard with its title is what the column should hold.
            if let standard = ReferentialCode.atHead(of: code).flatMap(referential.standard) {
                return (code, [standard.code])
            }
            unknownCount += 1
            if unknownCount > codes.count { return (code, []) }
            return (code, range(code) ?? [standard(code, after: before)].compactMap(\.self))
        }
    }

    /// The standards that unknown codes of the next cell most likely mean: what the cell lacks is told at these codes alone.
    mutating func likely(in cell: [String]) -> Set<ReferentialCode> {
        Set(unknown(in: cell).flatMap(\.meant))
    }

    /// « D0.C1.R1 à D0.C1.R3 », « D0.C1.R1-D0.C1.R3 »: the codes from the one to the other, in one field.
    private func range(_ text: String) -> [ReferentialCode]? {
        let words = text.split { !$0.isASCIILetterOrDigit && $0 != "." }
        let ends = words.compactMap { word in ReferentialCode(String(word)).map { (code: $0, word: word) } }
        guard ends.count == 2 else { return nil }
        let between = String(text[ends[0].word.endIndex..<ends[1].word.startIndex]).trimmed.lowercased()
        guard Self.signsOfRanges.contains(between), let first = codes.firstIndex(of: ends[0].code),
            let last = codes.firstIndex(of: ends[1].code), first < last,
            ends[0].code.ancestor(.field) == ends[1].code.ancestor(.field)
        else { return nil }
        return Array(codes[first...last])
    }

    /// What stands between the ends of a range: anything else may part them, or leave one out.
    private static let signsOfRanges: Set<String> = ["à", "-", "–", "au", "jusqu’à", "jusqu'à"]

    /// The one standard that a text most likely means.
    private func standard(_ text: String, after before: ReferentialCode?) -> ReferentialCode? {
        let meant = sibling(text, of: before) ?? referential.likelyCode(for: text, among: spelled)
        return meant.flatMap { spelled.firstIndex(of: $0) }.map { codes[$0] }
    }

    /// « R2 » after « D0.C1.R1 »: the standard of the same field.
    private func sibling(_ text: String, of code: ReferentialCode?) -> String? {
        guard let field = code?.ancestor(.field) else { return nil }
        let own = "\(field).\(text.uppercased())"
        return spelled.contains(own) ? own : nil
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
