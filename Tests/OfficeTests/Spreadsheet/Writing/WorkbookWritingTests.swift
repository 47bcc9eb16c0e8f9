internal import FoundationEssentials
import Office
import Support
import Testing

@Suite struct `A workbook is written` {
    private func read(_ format: WorkbookDraft.Format) throws -> Workbook {
        try Workbook(bytes: DraftFixture.workbook.bytes(as: format), named: "t")
    }

    @Test(arguments: WorkbookDraft.Format.allCases) func `and read again`(format: WorkbookDraft.Format) throws {
        let workbook = try read(format)
        #expect(workbook.format.fileExtension == format.rawValue)
        #expect(workbook.sheets.map(\.name) == ["Lisez-moi", "Plan d'action", "_listes", "_meta"])
        #expect(workbook.sheets.map { $0.visibility == .visible } == [true, true, false, false])
        #expect(workbook.sheets.map(\.isProtected) == [true, true, true, false])
        let cover = workbook.sheets[0].values
        #expect(cover["A5"] == .text("=1+1") && cover["B5"] == .text("@tous, +33, _x0041_"))
        #expect(cover["B4"] == .text("Critère : daté\net signé") && cover["C4"] == .text("à fixer"))
        #expect(cover["C3"] == .number(1, .plain))
        #expect(cover["C5"] == .number(1_234_567.5, .shown("1234567,5 k")))
        let table = workbook.sheets[1]
        #expect(
            table.values["E3"] == CivilDateTime(year: 2019, month: 10, day: 1).map(CellValue.date)
                && table.values["H3"] == .text("+ à voir")
        )
        #expect(table.values["C3"] == nil && table.usedRange == DraftFixture.range("A1:I8"))
        #expect((0..<9).filter { table.isColumnHidden($0) } == [8])
        #expect(workbook.diagnostics.isEmpty && workbook.sheets.allSatisfy(\.diagnostics.isEmpty))
    }

    @Test func `the same in both formats`() throws {
        let dumps = try WorkbookDraft.Format.allCases.map { try read($0).sheets.map(\.values) }
        #expect(dumps[0] == dumps[1])
    }

    @Test(arguments: WorkbookDraft.Format.allCases) func `in the same bytes each time`(format: WorkbookDraft.Format)
        throws
    {
        #expect(try DraftFixture.workbook.bytes(as: format) == DraftFixture.workbook.bytes(as: format))
    }

    @Test func `as a package of OpenDocument`() throws {
        let parts = try WrittenParts(DraftFixture.workbook, as: .ods)
        #expect(
            parts.names == [
                "mimetype", "META-INF/manifest.xml", "meta.xml", "settings.xml", "styles.xml", "content.xml",
            ]
        )
        #expect(parts["mimetype"] == "application/vnd.oasis.opendocument.spreadsheet")
        #expect(
            parts["meta.xml"].contains(
                "<dc:title>Carnet d’essai</dc:title><dc:subject>Tout ce qu’un classeur peut dire</dc:subject>"
            )
        )
        #expect(parts.content.contains("<office:spreadsheet table:structure-protected=\"true\">"))
        #expect(
            parts.content.contains(
                #"<table:named-range table:name="choix" table:base-cell-address="$'_listes'.$A$2" table:cell-range-address="$'_listes'.$A$2:.$A$4"/>"#
            )
        )
        #expect(parts["settings.xml"].contains("config:name=\"ActiveTable\" config:type=\"string\">Lisez-moi<"))
    }

    @Test func `as a package of Office Open XML`() throws {
        let parts = try WrittenParts(DraftFixture.workbook, as: .xlsx)
        #expect(parts.names.first == "[Content_Types].xml")
        #expect(
            parts["docProps/core.xml"].contains("<dc:title>Carnet d’essai</dc:title>")
                && parts["docProps/core.xml"].contains("<dc:language>fr-FR</dc:language>")
        )
        #expect(parts.workbook.contains("<workbookProtection lockStructure=\"1\"/>"))
        #expect(
            parts.workbook.contains(
                #"<sheet name="_listes" sheetId="3" state="hidden" r:id="rId3"/><sheet name="_meta" sheetId="4" state="veryHidden" r:id="rId4"/>"#
            )
        )
        #expect(parts.workbook.contains("<definedName name=\"saisie\">'Plan d''action'!$A$3:$H$8</definedName>"))
    }

    @Test func `open on the first sheet that is seen`() throws {
        let sheets = [Visibility.hidden, .visible].enumerated().map {
            SheetDraft(name: "F\($0.offset)", visibility: $0.element, columns: [], rows: [])
        }
        let draft = WorkbookDraft(title: "T", sheets: sheets)
        #expect(
            try WrittenParts(draft, as: .ods)["settings.xml"].contains(
                ">F1</config:config-item></config:config-item-map-entry>"
            )
        )
        let parts = try WrittenParts(draft, as: .xlsx)
        #expect(parts.workbook.contains("activeTab=\"1\"") && !parts.sheet.contains("tabSelected"))
        #expect(parts["xl/worksheets/sheet2.xml"].contains("tabSelected=\"1\""))
    }

    /// For checkers that are no part of the tests: files of everything, in the folder `CMQ_DRAFTS`, if any.
    @Test(arguments: WorkbookDraft.Format.allCases) func `to a file, when asked`(format: WorkbookDraft.Format) throws {
        let bytes = try DraftFixture.workbook.bytes(as: format)
        #expect(!bytes.isEmpty)
        guard let folder = ProcessInfo.processInfo.environment["CMQ_DRAFTS"] else { return }
        try Data(bytes).write(to: URL(filePath: "\(folder)/draft.\(format.rawValue)"))
    }
}
