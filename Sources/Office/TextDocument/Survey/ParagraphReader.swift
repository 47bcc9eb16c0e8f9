import Words

/// Puts together the tags that Writer tore apart.
///
/// A paragraph is read as one line: spans, links, bookmarks and blanks (OpenDocument 1.2 part 1, §6.1) may fall
/// anywhere inside a tag without changing it. The tag stands where its opening brace stood, and takes its look.
struct ParagraphReader {
    private(set) var pieces: [TemplateMarks.Piece] = []
    private(set) var mistakes: [(kind: TemplateFault.Kind, excerpt: String)] = []
    /// Content and position of the tag being read.
    private var tag: (content: String, position: Int)?

    /// Fields whose shown text counts as typed text when it holds a tag (§7.4, §7.7.2).
    private static let fields: Set<String> = [
        "text:placeholder", "text:text-input", "text:user-field-get", "text:user-field-input", "text:variable-get",
        "text:variable-input", "text:variable-set",
    ]
    private static let blanks: Set<String> = ["text:s", "text:tab", "text:line-break"]

    init(_ paragraph: XMLNode) {
        addChildren(of: paragraph)
        if let tag {
            mistakes.append((.unclosedTag, "{" + tag.content))
        }
    }

    private mutating func addChildren(of node: XMLNode) {
        for child in node.children {
            switch child {
            case .text(let text): add(text)
            case .element(let element): add(element)
            }
        }
    }

    private mutating func add(_ node: XMLNode) {
        if let field = Self.fieldHidingTags(node) { mistakes.append((.tagInField(field), node.text)) }
        if Self.blanks.contains(node.name) {
            if tag == nil { pieces.append(.blank(node)) } else { tag?.content.append(" ") }
        } else if Self.fields.contains(node.name), node.text.contains("{") {
            add(Self.shownText(node))
        } else if node.name == "text:note" || !node.name.hasPrefix("text:") {
            pieces.append(.object(node))
        } else if node.children.isEmpty {
            if node.name != "text:span" { pieces.append(.mark(node)) }
        } else {
            pieces.append(.open(node))
            addChildren(of: node)
            pieces.append(.close(node))
        }
    }

    /// What a field of Writer says in its attributes is shown by Writer, and filled by nobody (§7.7.3 to §7.7.5).
    private static func fieldHidingTags(_ node: XMLNode) -> String? {
        guard node.name.hasPrefix("text:"), !fields.contains(node.name) else { return nil }
        let isHiding = node.attributes.contains { computed.contains($0.name) && $0.value.contains("{") }
        return isHiding ? names[node.name] ?? String(node.name.dropFirst(5)) : nil
    }

    private static let computed: Set<String> = [
        "text:string-value-if-true", "text:string-value-if-false", "text:string-value", "text:condition",
        "text:formula",
        "office:string-value",
    ]

    /// As the menus of Writer call them.
    private static let names = [
        "text:conditional-text": "Texte conditionnel", "text:hidden-text": "Texte masqué",
        "text:hidden-paragraph": "Paragraphe masqué", "text:expression": "Formule",
        "text:user-field-decl": "Champ utilisateur",
    ]

    /// Writer shows a placeholder between angle brackets.
    private static func shownText(_ field: XMLNode) -> String {
        var text = field.text[...]
        guard field.name == "text:placeholder" else { return String(text) }
        if text.first == "<" { text.removeFirst() }
        if text.last == ">" { text.removeLast() }
        return String(text)
    }

    private mutating func add(_ text: String) {
        var plain = ""
        for character in text {
            switch (character, tag) {
            case ("{", nil):
                flush(&plain)
                tag = ("", pieces.count)
                pieces.append(.text(""))
            case ("{", let open?):
                mistakes.append((.unclosedTag, "{" + open.content))
                tag = ("", open.position)
            case ("}", let open?):
                finish(open.content, at: open.position)
            case ("}", nil):
                mistakes.append((.strayBrace, plain.suffix(40) + "}"))
            case (_, _?):
                tag?.content.unicodeScalars.append(
                    contentsOf: character.unicodeScalars.filter { !$0.isInvisible }
                )
            case (_, nil):
                plain.append(character)
            }
        }
        flush(&plain)
    }

    private mutating func flush(_ plain: inout String) {
        if !plain.isEmpty { pieces.append(.text(plain)) }
        plain = ""
    }

    private mutating func finish(_ content: String, at position: Int) {
        tag = nil
        let raw = "{" + content + "}"
        do throws(TagMistake) {
            pieces[position] = .tag(try TagSyntax(content), raw: raw)
        } catch {
            mistakes.append((error.kind, raw))
            // A wrong filter does not keep a wrong name from being told, too.
            if let bar = content.firstIndex(of: "|"), let syntax = try? TagSyntax(String(content[..<bar])) {
                pieces[position] = .tag(syntax, raw: raw)
            }
        }
        dropBookmarks(after: position)
    }

    /// Bookmarks that begin and end inside a tag mark nothing.
    private mutating func dropBookmarks(after position: Int) {
        var names: [String: Int] = [:]
        let inside = (position + 1)..<pieces.count
        for index in inside {
            if case .mark(let node) = pieces[index], let name = node["text:name"] { names[name, default: 0] += 1 }
        }
        for index in inside.reversed() {
            guard case .mark(let node) = pieces[index], let name = node["text:name"] else { continue }
            if node.name == "text:bookmark" || names[name] == 2 { pieces.remove(at: index) }
        }
    }

    /// Leaves out spans without content and texts without characters.
    static func withoutEmptySpans(_ pieces: [TemplateMarks.Piece]) -> [TemplateMarks.Piece] {
        var kept: [TemplateMarks.Piece] = []
        for piece in pieces {
            switch piece {
            case .text(let text) where text.isEmpty: continue
            case .close(let node) where node.name == "text:span":
                if case .open(let opened)? = kept.last, opened === node {
                    kept.removeLast()
                    continue
                }
            default: break
            }
            kept.append(piece)
        }
        return kept
    }
}
