import Evaluation
import Office
import Words

/// A sheet found in a workbook, with the accesses that tables and key/value sheets share.
struct SheetReading {
    let sheet: Sheet
    let index: Int
    /// Day 0 of dates written as numbers, as the workbook counts them.
    private let epoch: Int

    /// The ranks of the other sheets of the workbook that bear the same title, copies of the sheet among them.
    let others: [Int]

    /// The sheet with the title of `form`, compared without case, accents, spaces, hyphens and apostrophes; failing that, with what
    /// people and programs add around it.
    init?<Form: FormSheet>(_ form: Form.Type, in workbook: Workbook) {
        let found = Self.ranks(of: form, in: workbook)
        guard let index = found.first else { return nil }
        sheet = workbook.sheets[index]
        self.index = index
        epoch = workbook.epoch
        others = Array(found.dropFirst())
    }

    /// The ranks of the sheets that bear a title, the one to read first.
    private static func ranks<Form: FormSheet>(of form: Form.Type, in workbook: Workbook) -> [Int] {
        let folded = Folded(Form.title)
        let exact = workbook.sheets.indices.filter { Folded(workbook.sheets[$0].name) == folded }
        let likely = workbook.sheets.indices.filter { !exact.contains($0) && workbook.sheets[$0].bears(folded) }
        let copies = workbook.sheets.indices.filter {
            !exact.contains($0) && !likely.contains($0) && workbook.sheets[$0].isCopy(of: folded)
        }
        let ranks = [exact, likely, copies].flatMap { inOrder($0, of: form, in: workbook) }
        // Where the first cannot be read, one that has answers is.
        guard ranks.count > 1, !Form.isInPlace(on: SheetReading(at: ranks[0], of: workbook)),
            let read = ranks.first(where: { Form.holdsAnswers(in: SheetReading(at: $0, of: workbook)) })
        else { return ranks }
        return [read] + ranks.filter { $0 != read }
    }

    /// Sheets that bear one title: first one that spells it as the form does, then one that people see, then one that holds answers;
    /// one that holds none gives way to one that does and is spelt so or seen.
    private static func inOrder<Form: FormSheet>(_ ranks: [Int], of _: Form.Type, in workbook: Workbook) -> [Int] {
        guard ranks.count > 1 else { return ranks }
        let likelihoods = ranks.map { rank in
            let sheet = workbook.sheets[rank]
            let (isExact, isVisible) = (sheet.name == Form.title, sheet.visibility == .visible)
            let isFilled = Form.holdsAnswers(in: SheetReading(at: rank, of: workbook))
            return (isFilled && (isExact || isVisible) ? 8 : 0) + (isExact ? 4 : 0) + (isVisible ? 2 : 0)
                + (isFilled ? 1 : 0)
        }
        return zip(ranks, likelihoods).sorted { ($1.1, $0.0) < ($0.1, $1.0) }.map(\.0)
    }

    /// Every sheet that bears the title of `form`, the one to read first.
    static func all<Form: FormSheet>(_ form: Form.Type, in workbook: Workbook) -> [SheetReading] {
        ranks(of: form, in: workbook).map { SheetReading(at: $0, of: workbook) }
    }

    /// A sheet whatever its title.
    init(at index: Int, of workbook: Workbook) {
        sheet = workbook.sheets[index]
        self.index = index
        epoch = workbook.epoch
        others = []
    }

    /// Whether a cell of the sheet holds something.
    var holdsSomething: Bool { sheet.rows.contains { row in row.cells.contains { $0.cell.holdsSomething } } }

    /// The place of the sheet as a whole.
    var place: Place { .sheet(sheet.name, index: index) }

    /// The rank of the first row that is not read where no table says how far it goes.
    var firstUnread: Int? { sheet.rows.dropFirst(FormLimits.rows).first { _ in true }?.index }

    /// - Parameters:
    ///   - key: that of the row, where it has one.
    ///   - heading: what the cell answers.
    func location(_ row: Int, _ column: Int, key: String? = nil, under heading: String? = nil) -> SourceLocation {
        SourceLocation(
            sheet: sheet.name,
            sheetIndex: index,
            row: row,
            column: column,
            cell: CellReference(row: row, column: column).description,
            key: key,
            heading: heading
        )
    }

    /// The cell at this place; one of the `merged` range around it reads as the first of the range (specification §2).
    ///
    /// - Parameter row: the row of the place, where it is at hand.
    func cell(
        _ reference: CellReference,
        merged range: CellRange?,
        in row: Row? = nil,
        of field: FormField,
        key: String? = nil,
        under heading: String? = nil
    ) -> RawCell {
        let source = range?.first ?? reference
        let place = Place.cell(location(source.row, source.column, key: key, under: heading))
        let (content, link) = content(reference, merged: range, in: row)
        return RawCell(field: field, content: content, place: place, link: link, epoch: epoch)
    }

    /// What that cell holds, and the address that it leads to.
    func content(
        _ reference: CellReference,
        merged range: CellRange?,
        in row: Row?
    ) -> (content: RawCell.Content, link: String?) {
        let source = range?.first ?? reference
        let found = if let row, row.index == source.row { row[source.column] } else { sheet[source] }
        guard let cell = found, !(cell.isCovered && source == reference) else { return (.empty, nil) }
        if let value = cell.value {
            if isZero(cell) { return (.zero(value), nil) }
            return (.value(value.asShown), cell.formula.flatMap(LinkFormula.address) ?? insertedLink(source, of: value))
        }
        return (cell.formula == nil ? .empty : .formulaWithoutValue, nil)
    }

    /// Whether a cell holds the 0 that a formula gives for an empty one.
    func isZero(_ cell: Cell) -> Bool {
        switch cell.value {
        case .number(0, _): cell.formula != nil
        case .date(let civil): cell.formula != nil && civil.serial(from: epoch) == 0
        case .number, .text, .boolean, .duration, .error, nil: false
        }
    }

    /// Where the link that people inserted in a cell leads on the web or by mail; nil where the text is an address itself, which may
    /// have been corrected since.
    private func insertedLink(_ cell: CellReference, of value: CellValue) -> String? {
        guard !sheet.links.isEmpty, let link = sheet.links[cell] else { return nil }
        let isFollowed = ["https://", "http://", "mailto:"].contains { link.lowercased().hasPrefix($0) }
        if case .text(let text) = value, text.contains("@") || text.contains("://") { return nil }
        return isFollowed ? link : nil
    }

    /// The text of a cell that is no merged copy and may be a header or a key.
    func label(_ cell: Cell) -> String? {
        guard !cell.isCovered, let value = cell.value else { return nil }
        if case .text(let text) = value, text.utf8.count > FormLimits.headingBytes { return nil }
        let text = value.text.withoutInvisibleMarks.trimmed
        return text.isEmpty ? nil : text
    }

    /// The last row of the cells that are merged over several, as far as a header may go, by the first.
    var lastRowsOfTallCells: [CellReference: Int] {
        let tall = sheet.mergedRanges.filter { (1..<FormLimits.headerRows).contains($0.last.row - $0.first.row) }
        return Dictionary(tall.map { ($0.first, $0.last.row) }, uniquingKeysWith: max)
    }

    /// The merged range that holds a cell, each range being looked at: for the few cells of which nobody asks beforehand.
    func mergedRange(around reference: CellReference) -> CellRange? {
        sheet.mergedRanges.first { $0.contains(reference) }
    }
}

extension Sheet {
    /// Whether the sheet bears a title, whatever stands around it.
    func bears(_ title: Folded) -> Bool { LabelTails.variants(of: name).contains { Folded($0) == title } }

    /// Whether the sheet is called as programs and people call the copy of one with this title, or a part of it:
    /// « Réseau_2 », « Réseau 2 », « Copie de Réseau », « Auto-évaluation D0 ».
    fileprivate func isCopy(of title: Folded) -> Bool {
        let (name, title) = (Folded(name).description, title.description)
        if ["copiede", "copyof"].contains(where: { name == $0 + title }) { return true }
        guard name.hasPrefix(title) else { return false }
        let number = name.dropFirst(title.count).drop { $0 == "_" || $0 == "d" }
        // A year tells another thing: « Réseau 2016 ».
        return (1...2).contains(number.count) && number.allSatisfy(\.isASCIIDigit)
    }
}
