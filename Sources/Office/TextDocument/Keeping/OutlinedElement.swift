/// An element as the outline of a document sees it: one of a tree, or one that stands in the bytes of a part.
protocol OutlinedElement {
    /// Written with the usual prefix of its OpenDocument namespace.
    var name: String { get }
    var role: OutlineRole { get }
    subscript(attribute: String) -> String? { get }

    /// Calls `visit` for the texts and the elements that stand in it directly, in their order.
    func forEachChild(_ visit: (OutlinedChild<Self>) -> Void)
}

/// What stands directly in an element.
enum OutlinedChild<Element> {
    case element(Element)
    case text(String)
}

extension OutlinedElement {
    /// Calls `visit` for the elements that stand in it directly.
    func forEachElement(_ visit: (Self) -> Void) {
        forEachChild { if case .element(let element) = $0 { visit(element) } }
    }

    /// The elements that stand in it directly.
    var innerElements: [Self] {
        var elements: [Self] = []
        forEachElement { elements.append($0) }
        return elements
    }

    /// The first or the last paragraph or heading of the text itself, not of its frames.
    func line(isLast: Bool) -> Self? {
        let inner = innerElements
        for element in isLast ? inner.reversed() : inner where !element.role.isDrawing {
            if let line = element.role == .paragraph ? element : element.line(isLast: isLast) { return line }
        }
        return nil
    }
}

/// What an element is to the outline of a document.
enum OutlineRole {
    /// A paragraph or a heading.
    case paragraph
    /// A table, a row or a cell.
    case table
    case list
    case note
    /// Blanks and line ends written as elements.
    case blank
    /// Characters of another look.
    case span
    /// Characters that lead somewhere.
    case link
    case section
    case frame, textBox, image, object
    /// What programs compute: the next program may compute something else.
    case computed
    /// What only a person puts there, whatever it shows today: a date, a hidden text, an entry of an index.
    case field
    /// What is declared for the rest of the document, or told to those who do not see it.
    case declaration
    /// Comments and tracked changes.
    case review
    /// Headers, footers, and how they look.
    case pageEdge
    case other

    init(_ name: String) {
        if let role = Self.roles[name] {
            self = role
        } else if name.hasPrefix("draw:") {
            self = .frame
        } else if name.hasPrefix("style:header") || name.hasPrefix("style:footer") {
            self = .pageEdge
        } else {
            self = .other
        }
    }

    /// Whether the element is drawn.
    var isDrawing: Bool {
        switch self {
        case .frame, .textBox, .image, .object: true
        case .paragraph, .table, .list, .note, .blank, .span, .link, .section, .computed, .field, .declaration,
            .review, .pageEdge, .other:
            false
        }
    }

    private static let roles: [String: OutlineRole] = {
        let names: [(OutlineRole, [String])] = [
            (.paragraph, ["text:p", "text:h"]),
            (.table, ["table:table", "table:table-row", "table:table-cell"]),
            (.list, ["text:list"]),
            (.note, ["text:note"]),
            (.blank, ["text:s", "text:tab", "text:line-break"]),
            (.span, ["text:span"]),
            (.link, ["text:a"]),
            (.section, ["text:section"]),
            (.textBox, ["draw:text-box"]),
            (.image, ["draw:image"]),
            (.object, ["draw:object", "draw:object-ole"]),
            (
                .computed,
                [
                    "text:page-number", "text:page-count", "text:page-continuation", "text:bookmark-ref",
                    "text:reference-ref", "text:note-ref", "text:sequence", "text:sequence-ref", "text:chapter",
                    "text:file-name", "text:modification-date", "text:modification-time",
                    "text:word-count", "text:table-of-content", "text:table-index", "text:illustration-index",
                    "text:alphabetical-index", "text:user-index", "text:object-index", "text:bibliography",
                    "text:note-citation",
                ]
            ),
            (
                .field,
                [
                    "text:date", "text:time", "text:hidden-text", "text:conditional-text", "text:placeholder",
                    "text:toc-mark", "text:toc-mark-start", "text:alphabetical-index-mark",
                    "text:alphabetical-index-mark-start", "text:user-index-mark", "text:user-index-mark-start",
                ]
            ),
            (
                .declaration,
                [
                    "text:sequence-decls", "text:variable-decls", "text:user-field-decls", "text:tracked-changes",
                    "office:forms", "table:title", "table:desc", "svg:title", "svg:desc", "table:covered-table-cell",
                ]
            ),
            (
                .review,
                ["text:change", "text:change-start", "text:change-end", "office:annotation", "office:annotation-end"]
            ),
        ]
        return Dictionary(uniqueKeysWithValues: names.flatMap { role, names in names.map { ($0, role) } })
    }()
}

extension XMLNode: OutlinedElement {
    var role: OutlineRole { OutlineRole(name) }

    func forEachChild(_ visit: (OutlinedChild<XMLNode>) -> Void) {
        for child in children {
            switch child {
            case .element(let element): visit(.element(element))
            case .text(let text): visit(.text(text))
            }
        }
    }
}
