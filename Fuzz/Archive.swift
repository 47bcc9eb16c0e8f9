import Office

/// The input is an archive: its members are read, then it is opened as a workbook.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzArchive(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = borrowed(start, count)
    do {
        let archive = try ZipReader(bytes: bytes, limits: Inspected.limits)
        for member in archive.members { _ = try? archive.read(member.name) }
    } catch {}
    Inspected.workbook(bytes)
    return 0
}
