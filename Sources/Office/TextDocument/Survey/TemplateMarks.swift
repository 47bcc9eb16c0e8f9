import Words

/// What the survey found out about the elements of a part.
struct TemplateMarks {
    /// The elements are held too: an identity may be given again once its element is gone.
    private var marks: [ObjectIdentifier: (node: XMLNode, mark: Mark)] = [:]

    /// The mark of an element, an empty one when nothing was found.
    subscript(node: XMLNode) -> Mark {
        get { marks[ObjectIdentifier(node)]?.mark ?? Mark() }
        set { marks[ObjectIdentifier(node)] = (node, newValue) }
    }

    /// What was found out about one element.
    struct Mark {
        /// The line of text that a paragraph is.
        var pieces: [Piece] = []
        /// What decides whether and how often this object is printed, outermost first.
        var directives: [Directive] = []
        /// The style this cell or paragraph takes from the data.
        var style: WrittenPath?
        /// The chart a frame shows, and its tag.
        var chart: (path: WrittenPath, raw: String)?
        /// The picture that takes the place of the one of a frame, and its tag.
        var picture: (path: WrittenPath, raw: String)?
        /// Whether this frame stands in the text of a paragraph.
        var isInText = false
        /// The tag by which a paragraph begins a page.
        var pageBreak: String?
        /// Set when the paragraph only carried directives of the object around.
        var isRemoved = false
        /// The name under which what people write in this section or cell is kept, and its tag.
        var keptPlace: (place: WrittenPlace, raw: String)?
        var place: TemplatePlace?
    }

    /// A repetition or condition, with what faults about it need.
    struct Directive {
        let syntax: TagSyntax
        let raw: String
        let place: TemplatePlace

        var repeats: Bool {
            if case .repetition = syntax { true } else { false }
        }
    }

    /// One piece of the line of text that a paragraph is, once its tags are read.
    enum Piece {
        case open(XMLNode)
        case close(XMLNode)
        case text(String)
        /// A `text:s`, `text:tab` or `text:line-break`.
        case blank(XMLNode)
        /// An element without width: bookmarks and other marks.
        case mark(XMLNode)
        /// A frame or a note, with paragraphs of its own.
        case object(XMLNode)
        case tag(TagSyntax, raw: String)
    }
}

extension TemplateMarks.Piece {
    /// Whether it leaves no trace on paper: marks, and blanks.
    var isInvisible: Bool {
        switch self {
        case .open, .close, .mark: true
        case .text, .blank, .object, .tag: isBlank
        }
    }

    /// Whether it is a frame that stands at its paragraph, wherever it is written within.
    var isAnchoredToParagraph: Bool {
        if case .object(let node) = self { node["text:anchor-type"] == "paragraph" } else { false }
    }

    /// Whether it is made of blanks.
    var isBlank: Bool {
        switch self {
        case .text(let text): text.isBlank
        case .blank: true
        case .open, .close, .mark, .object, .tag: false
        }
    }
}
