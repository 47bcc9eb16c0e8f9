import Office

/// The input is the content of an OpenDocument spreadsheet, read in a package and, where its root allows, as it is.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzODS(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = borrowed(start, count)
    Inspected.workbook(archive([("content.xml", bytes)]))
    Inspected.workbook(bytes)
    return 0
}
