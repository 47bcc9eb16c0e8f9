import Office

/// The input is the parts of a workbook, one after the other between zero bytes: sheet, shared strings, styles,
/// workbook, its relationships; those that are left out have a usual content.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzXLSX(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    let links = "http://schemas.openxmlformats.org/package/2006/relationships"
    let usual = [
        "", "", "",
        """
        <workbook xmlns="\(main)" xmlns:r="\(office)"><sheets><sheet name="S" sheetId="1" r:id="a"/></sheets></workbook>
        """,
        """
        <Relationships xmlns="\(links)"><Relationship Id="a" Type="\(office)/worksheet" Target="sheet.xml"/>\
        <Relationship Id="b" Type="\(office)/sharedStrings" Target="strings.xml"/>\
        <Relationship Id="c" Type="\(office)/styles" Target="styles.xml"/></Relationships>
        """,
    ]
    let given = borrowed(start, count)
        .split(separator: 0, maxSplits: 4, omittingEmptySubsequences: false)
        .map(Array.init)
    let parts = usual.indices.map { $0 < given.count && !given[$0].isEmpty ? given[$0] : Array(usual[$0].utf8) }
    let root = """
        <Relationships xmlns="\(links)"><Relationship Id="a" Type="\(office)/officeDocument" Target="xl/workbook.xml"/>\
        </Relationships>
        """
    let names = ["xl/sheet.xml", "xl/strings.xml", "xl/styles.xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels"]
    let members = zip(names, parts).filter { !$0.1.isEmpty }
    Inspected.workbook(archive([("_rels/.rels", Array(root.utf8))] + members))
    return 0
}
