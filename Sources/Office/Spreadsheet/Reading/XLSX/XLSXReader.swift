/// Reads Office Open XML workbooks, transitional and strict (ECMA-376 part 1, chapters 12 and 18).
struct XLSXReader {
    let limits: Limits
    let tier: ReadingTier

    func read(_ archive: consuming ZipReader) throws(OfficeError) -> Workbook {
        var package = XLSXPackage(archive, limits: limits, tier: tier)
        let contents = try package.readContents()
        let context = XLSXContext(
            strings: try package.readSharedStrings(),
            styles: try package.readStyles(),
            serial: XLSXSerial(isFrom1904: contents.isFrom1904)
        )
        var sheets: [Sheet] = []
        var cellCount = 0
        for (entry, part) in package.tables(of: contents) {
            var builder = SheetBuilder(limits: limits, used: cellCount, sharedTexts: context.strings)
            builder.name = entry.name
            builder.visibility = entry.visibility
            builder.coversMergedCells = true
            let sheet = try read(part, in: package, context: context, into: builder)
            cellCount += sheet.cellCount
            sheets.append(sheet)
        }
        return Workbook(
            format: try package.isMacroWorkbook() ? .macroXLSX : .xlsx,
            sheets: sheets,
            epoch: context.serial.epoch,
            diagnostics: package.finalDiagnostics,
            extras: package.archive.workbookExtras()
        )
    }

    /// Reads one sheet; a part that is missing or damaged costs this sheet only.
    private func read(
        _ part: String,
        in package: borrowing XLSXPackage,
        context: XLSXContext,
        into builder: SheetBuilder
    ) throws(OfficeError) -> Sheet {
        var builder = builder
        do throws(OfficeError) {
            let reader = try package.open(part)
            var worksheet = XLSXWorksheetReader(reader, context: context, builder: builder, limits: limits)
            try worksheet.read(part: part)
            // Links that cannot be read are no reason to lose a sheet.
            if !worksheet.links.isEmpty, let addresses = try? package.archive.addresses(from: part, limits: limits) {
                for (cell, id) in worksheet.links {
                    if let address = addresses[id] { worksheet.builder.link(cell, to: address) }
                }
            }
            if package.isDamaged(part) { worksheet.builder.note(.checksumMismatch(part)) }
            return try worksheet.finish()
        } catch .missingPart {
            builder.note(.missingPart(part))
        } catch .damagedPart {
            builder.note(.damagedPart(part))
        }
        return try builder.finish()
    }
}

/// What all sheets of a workbook share.
struct XLSXContext: Sendable {
    let strings: TextTable
    let styles: XLSXStyles
    let serial: XLSXSerial
}
