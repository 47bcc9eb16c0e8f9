/// Addresses of parts inside a package (Open Packaging Conventions, ECMA-376 part 2, §6.2 and §6.5).
enum PackagePath {
    /// The folder of a part, without slash at the end: `xl` for `xl/workbook.xml`.
    static func folder(of part: String) -> String {
        part.lastIndex(of: "/").map { String(part[..<$0]) } ?? ""
    }

    /// Where the relationships of a part are listed: `xl/_rels/workbook.xml.rels`.
    static func relationships(of part: String) -> String {
        let folder = folder(of: part)
        let name = folder.isEmpty ? part : String(part.dropFirst(folder.count + 1))
        return (folder.isEmpty ? "" : folder + "/") + "_rels/\(name).rels"
    }

    /// The part that `target` means when a part of `folder` says it (RFC 3986, §5.2).
    static func resolve(_ target: String, in folder: String) -> String {
        let target = target.withoutXMLBlanks.replacing("\\", with: "/")
        let path = target.hasPrefix("/") ? target : "\(folder)/\(target)"
        var steps: [Substring] = []
        for step in path.split(separator: "/") {
            switch step {
            case ".": continue
            case "..": _ = steps.popLast()
            default: steps.append(step)
            }
        }
        return steps.joined(separator: "/")
    }

    /// The text with `%20` and the like decoded (§2.1).
    static func percentDecoded(_ text: String) -> String {
        var bytes: [UInt8] = []
        var rest = ArraySlice(text.utf8)
        while let byte = rest.popFirst() {
            let digits = rest.prefix(2)
            if byte == UInt8(ascii: "%"), digits.count == 2,
                let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
            {
                bytes.append(value)
                rest.removeFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
