internal import Office

/// The files that were read to see whether they changed, for those who judge them next: a file is opened once.
///
/// They are kept up to a budget; those beyond it are read again.
struct Readings: Sendable {
    /// Bytes that may be kept.
    private static let budget = 16 << 20

    private var contents: [String: FileContent] = [:]
    private var size = 0

    /// Reads a file, and keeps what it holds.
    mutating func read(_ file: InputFile) throws(OfficeError) -> FileContent {
        let content = try FileContent(of: file)
        if size + content.bytes.count <= Self.budget {
            contents[file.name] = content
            size += content.bytes.count
        }
        return content
    }

    /// What a file holds, as it was read before or as it is now.
    func content(of file: InputFile) throws(OfficeError) -> FileContent {
        if let content = contents[file.name] { return content }
        return try FileContent(of: file)
    }
}
