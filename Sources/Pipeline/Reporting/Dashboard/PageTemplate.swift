internal import FoundationEssentials
internal import Mustache
internal import Office

/// The page of the dashboard as it stands in the program: a template, a style sheet and a script, told by their digests so that no
/// browser runs anything else.
enum PageTemplate {
    private static let style = String(decoding: PackageResources.style_css, as: UTF8.self)
    private static let script = String(decoding: PackageResources.script_js, as: UTF8.self)
    private static let page = String(decoding: PackageResources.page_mustache, as: UTF8.self)

    /// The page with these values; a value that the template does not name is left out.
    static func filled(with values: PageValues) -> String {
        MustacheContentTypes.register(PageText(), named: "PAGE")
        // The template is a part of the program, which its tests render: reading it cannot fail.
        guard let template = try? MustacheTemplate(string: page) else { return "" }
        return template.render(
            values.merging([
                "style": style, "script": script, "styleDigest": digest(of: style), "scriptDigest": digest(of: script),
            ]) { own, _ in own }
        )
    }

    /// What a content security policy knows a text by.
    private static func digest(of text: String) -> String {
        "sha256-" + Data(SHA256Digest(of: Array(text.utf8)).bytes).base64EncodedString()
    }
}

/// The values of a page, by the names of its template.
typealias PageValues = [String: Any]

/// Escapes every sign that HTML reads, sign by sign: a mark put on one of them would hide it from whoever looks at letters.
private struct PageText: MustacheContentType {
    func escapeText(_ text: String) -> String {
        var escaped = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
            case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
            case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
            case "\"": escaped.append(contentsOf: "&quot;".unicodeScalars)
            case "'": escaped.append(contentsOf: "&#39;".unicodeScalars)
            // No page may hold them.
            case "\u{0}"..."\u{8}", "\u{B}", "\u{C}", "\u{E}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{FFFE}", "\u{FFFF}":
                break
            default: escaped.append(scalar)
            }
        }
        return String(escaped)
    }
}
