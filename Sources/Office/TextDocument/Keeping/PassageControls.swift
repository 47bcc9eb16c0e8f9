/// The form controls of a document, which are declared at its head and stay there: a passage takes their words.
struct PassageControls {
    private let controls: [String: XMLNode]

    init(in content: XMLNode) {
        var controls: [String: XMLNode] = [:]
        content.first("office:forms")?.walk { node in
            if let id = node["xml:id"] ?? node["form:id"] { controls[id] = node }
        }
        self.controls = controls
    }

    /// Puts what the controls of a passage show into the lines where they stand, after the drawings that hold some.
    func putWords(into root: XMLNode) {
        if controls.isEmpty { return }
        root.walk { line in
            guard line.isParagraph || line.name == "text:span" || line.name == "text:a" else { return }
            line.children = line.children.flatMap { child -> [XMLNode.Child] in
                guard case .element(let element) = child else { return [child] }
                return element.name == "draw:control" || element.name == "draw:g"
                    ? [child] + words(in: element) : [child]
            }
        }
    }

    private func words(in drawing: XMLNode) -> [XMLNode.Child] {
        var words: [XMLNode.Child] = []
        drawing.walk { node in
            guard let control = node["draw:control"].flatMap({ controls[$0] }) else { return }
            for (place, line) in Self.lines(of: control).enumerated() {
                words += [place > 0 ? .element(XMLNode("text:line-break")) : .text(" "), .text(line)]
            }
        }
        return words.isEmpty ? [] : words + [.text(" ")]
    }

    /// What a control shows, line by line (OpenDocument 1.2 part 1, §13.5).
    private static func lines(of control: XMLNode) -> [String] {
        let label = control["form:label"] ?? ""
        switch control.name {
        case "form:password": return []
        case "form:checkbox": return [box(control["form:current-state"] ?? control["form:state"], "checked", label)]
        case "form:radio": return [box(control["form:current-selected"] ?? control["form:selected"], "true", label)]
        case "form:button": return label.isEmpty ? [] : [label]
        default: break
        }
        let typed = control["form:current-value"] ?? control["form:value"] ?? ""
        let parts = control.elements.compactMap { part in
            switch part.name {
            case "form:option" where part["form:current-selected"] ?? part["form:selected"] == "true":
                part["form:label"]
            case "text:p": part.text
            default: nil
            }
        }
        return ([label] + typed.split(whereSeparator: \.isNewline).map(String.init) + parts).filter { !$0.isEmpty }
    }

    private static func box(_ state: String?, _ ticked: String, _ label: String) -> String {
        (state == ticked ? "☑ " : "☐ ") + label
    }
}
