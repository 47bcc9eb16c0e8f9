import Words

/// What a document says, in a form that stays the same when another program saves it: Writer renames styles and ids
/// and moves blanks, Word forgets sections.
struct DocumentOutline<Element: OutlinedElement> {
    /// Words, tables and frames, in their order.
    private(set) var words = Fingerprint()
    /// How the words look; other programs than Writer say it otherwise.
    private(set) var looks = Fingerprint()
    /// Where links lead out of the document, and which sections are hidden.
    private(set) var settings = Fingerprint()
    /// Whether there are comments or tracked changes.
    private(set) var isReviewed = false
    /// Whether there is nothing to read or to look at.
    private(set) var isBlank = true
    private let styles: TextLooks
    private let identity: (Element) -> String?
    private let picture: (String) -> [UInt8]?
    private let tellsLists: Bool

    /// - Parameters:
    ///   - identity: what stands for a kept place, when an element is one.
    ///   - picture: the bytes of a picture of the package.
    ///   - tellsLists: whether a list looks otherwise than its paragraphs, as where a person may have made it one.
    init(
        styles: TextLooks,
        identity: @escaping (Element) -> String?,
        picture: @escaping (String) -> [UInt8]?,
        tellsLists: Bool = false
    ) {
        self.tellsLists = tellsLists
        self.styles = styles
        self.identity = identity
        self.picture = picture
    }

    mutating func add(_ elements: [Element]) {
        for element in elements { add(element) }
    }

    /// Adds what stands in an element.
    mutating func add(within element: Element) {
        element.forEachElement { add($0) }
    }

    private mutating func add(_ element: Element) {
        let role = element.role
        if role == .section, let display = element["text:display"] { settings.add(display) }
        if let identity = identity(element) { return words.add("§" + identity) }
        switch role {
        case .declaration, .computed: break
        case .review: isReviewed = true
        case .paragraph: paragraph(element)
        case .list:
            if tellsLists { looks.add("<list") }
            add(within: element)
        case .table:
            isBlank = false
            words.add("<" + element.name)
            add(within: element)
            words.add(">")
        case .note:
            isBlank = false
            words.add("<note")
            add(within: element)
        case .frame, .textBox, .image, .object: drawing(element)
        case .blank, .span, .link, .field, .section, .pageEdge, .other: add(within: element)
        }
    }

    private mutating func drawing(_ element: Element) {
        isBlank = false
        if element.role != .textBox { words.add("<drawing") }
        let inner = element.innerElements
        let image = inner.first { $0.role == .image }
        if let address = image?["xlink:href"], !inner.contains(where: { $0.role == .object }),
            let bytes = picture(address)
        {
            looks.add(bytes.span)
        }
        for told in inner where told.name == "svg:title" || told.name == "svg:desc" { look(at: told) }
        add(inner.filter { $0.role != .image && $0.role != .object })
    }

    /// Adds the text of an element to how things look: Word keeps but one of the two that tell a picture.
    private mutating func look(at element: Element) {
        var told = ""
        element.forEachChild { if case .text(let text) = $0 { told += text } }
        // Writer drops an empty one.
        if !told.isEmpty { looks.add(element.name, " ", OutlinedText.collapsed(told)) }
    }

    // MARK: Paragraphs

    private mutating func paragraph(_ element: Element) {
        var line = Line()
        gather(element, styles.look(of: element), into: &line)
        let text = OutlinedText.collapsed(line.text)
        if !text.isEmpty {
            isBlank = false
            words.add(text)
        }
        looks.add("¶")
        for run in line.runs where !run.text.isBlank {
            let told = line.runs.count == 1 ? text : OutlinedText.collapsed(run.text)
            looks.add(styles.text(of: run.look), " ", told)
        }
        for address in line.addresses { settings.add(address: address) }
        add(line.objects)
    }

    private func gather(_ element: Element, _ look: TextLooks.Look, into line: inout Line) {
        element.forEachChild { child in
            switch child {
            case .text(let text): line.append(text, look)
            case .element(let element):
                switch element.role {
                case .blank: line.append(" ", look)
                case .link:
                    if let address = element["xlink:href"] { line.addresses.append(address) }
                    gather(element, styles.look(of: element, within: look), into: &line)
                case .span: gather(element, styles.look(of: element, within: look), into: &line)
                case .note, .review, .frame, .textBox, .image, .object: line.objects.append(element)
                case .computed: break
                case .field: line.append(Self.fieldSign, look)
                case .paragraph, .table, .list, .declaration, .section, .pageEdge, .other:
                    gather(element, look, into: &line)
                }
            }
        }
    }

    /// Stands for a field: what it shows may change by itself.
    private static var fieldSign: String { "\u{FFFC}" }

    /// The text of a paragraph, with what hangs on it.
    private struct Line {
        var runs: [(text: String, look: TextLooks.Look)] = []
        var objects: [Element] = []
        var addresses: [String] = []

        var text: String { runs.count == 1 ? runs[0].text : runs.map(\.text).joined() }

        mutating func append(_ text: String, _ look: TextLooks.Look) {
            if let last = runs.last, last.look == look {
                runs[runs.count - 1].text += text
            } else {
                runs.append((text, look))
            }
        }
    }
}

extension Fingerprint {
    /// Adds the letters and digits of an address out of the document: Writer ends `https://campus.example` with a `/`.
    fileprivate mutating func add(address: String) {
        guard address.contains("://") || address.hasPrefix("mailto:") else { return }
        add(address.lowercased().filter { $0.isLetter || $0.isNumber })
    }
}
