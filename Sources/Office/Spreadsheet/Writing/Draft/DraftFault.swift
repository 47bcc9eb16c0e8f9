/// What is wrong with a draft, though it can be written: for the tests of those who draft.
package enum DraftFault: Hashable, Sendable {
    /// Excel takes 31 letters at most, none of `[]:*?/\\`, and no name twice.
    case sheetName(String)
    /// The title or the text of a message is cut.
    case longMessage(InputRule.Message)
    /// Two rules hold for a cell: programs differ about which.
    case overlappingRules(sheet: String, CellRange)
    /// Text that some people cannot read on its background: less than 4.5 to 1 (WCAG 2.1, §1.4.3).
    case lowContrast(text: Colour, background: Colour)
}

extension WorkbookDraft {
    /// Everything that is wrong, each fault once, in the order of the sheets.
    package var faults: [DraftFault] {
        var names: Set<String> = []
        var faults: [DraftFault] = []
        for sheet in sheets {
            if !sheet.hasUsableName || !names.insert(sheet.name.lowercased()).inserted {
                faults.append(.sheetName(sheet.name))
            }
            faults += sheet.messageFaults + sheet.overlaps + sheet.contrastFaults
        }
        var known: Set<DraftFault> = []
        return faults.filter { known.insert($0).inserted }
    }
}

extension SheetDraft {
    fileprivate var hasUsableName: Bool {
        !name.isEmpty && name.utf16.count <= 31 && !name.contains { "[]:*?/\\".contains($0) }
            && !name.hasPrefix("'") && !name.hasSuffix("'")
    }

    fileprivate var messageFaults: [DraftFault] {
        rules.flatMap { rule in
            let alert: InputRule.Message? =
                switch rule.alert {
                case .none: nil
                case .warning(let message), .stop(let message): message
                }
            let help = rule.help.flatMap { Self.fault($0, longest: InputRule.Message.longestHelp) }
            let told = alert.flatMap { Self.fault($0, longest: InputRule.Message.longestAlert) }
            return [help, told].compactMap(\.self)
        }
    }

    private static func fault(_ message: InputRule.Message, longest: Int) -> DraftFault? {
        let isLong = message.title.utf16.count > InputRule.Message.longestTitle || message.text.utf16.count > longest
        return isLong ? .longMessage(message) : nil
    }

    fileprivate var overlaps: [DraftFault] {
        let ranges = rules.flatMap(\.ranges)
        return ranges.indices.flatMap { index in
            ranges[..<index].compactMap { $0.intersection(with: ranges[index]) }
        }.map { .overlappingRules(sheet: name, $0) }
    }

    fileprivate var contrastFaults: [DraftFault] {
        let looks = Set(rows.flatMap(\.cells).compactMap(\.look))
        let plain = looks.map { (text: $0.font.colour ?? .black, background: $0.fill ?? .white) }
        let changed = conditions.compactMap { condition in
            condition.change.fill.map { (text: condition.change.colour ?? .black, background: $0) }
        }
        let weak = Set((plain + changed).map { DraftFault.lowContrast(text: $0.text, background: $0.background) })
        return weak.filter(\.isUnreadable).sorted { $0.order < $1.order }
    }
}

extension DraftFault {
    /// Whether a pair of colours is a fault at all.
    fileprivate var isUnreadable: Bool {
        guard case .lowContrast(let text, let background) = self else { return true }
        return text.contrast(with: background) < 4.5
    }

    fileprivate var order: String {
        guard case .lowContrast(let text, let background) = self else { return "" }
        return text.hexadecimal + background.hexadecimal
    }
}
