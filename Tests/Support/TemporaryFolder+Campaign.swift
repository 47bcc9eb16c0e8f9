import Office
import Testing

extension TemporaryFolder {
    /// Answers an optional parameter of the campaign workbook, in the place of one that the campaign can do without.
    package func set(_ parameter: String, to value: String, in workbook: String = "2018/campagne.ods") throws {
        try edit(workbook) { text in
            let start = try #require(text.firstRange(of: "Mention de gouvernance obligatoire"))
            let typed = try #require(text[start.upperBound...].firstRange(of: "<text:p>oui</text:p>"))
            return text[..<start.lowerBound] + parameter + text[start.upperBound..<typed.lowerBound]
                + "<text:p>\(value)</text:p>" + text[typed.upperBound...]
        }
    }

    /// Changes what the sheets of an OpenDocument workbook hold.
    package func edit(_ workbook: String, _ change: (String) throws -> String) throws {
        let reader = try ZipReader(bytes: bytes(of: workbook))
        var builder = ZipBuilder()
        for name in reader.members.map(\.name) {
            let content = try reader.read(name)
            builder.add(
                name,
                name == "content.xml" ? Array(try change(String(decoding: content, as: UTF8.self)).utf8) : content
            )
        }
        try add(workbook, bytes: builder.bytes)
    }
}
