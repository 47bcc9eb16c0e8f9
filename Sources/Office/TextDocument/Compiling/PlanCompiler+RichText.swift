extension PlanCompiler {
    /// Compiles a paragraph that only holds a text with lists; false when it holds something else.
    mutating func richText(_ node: XMLNode) -> Bool {
        let pieces = marks[node].pieces
        guard node.name == "text:p", let index = pieces.firstIndex(where: resolver.isRich),
            case .tag(.value(let path, let filters), let raw) = pieces[index]
        else { return false }
        let before = pieces[..<index]
        let after = pieces[(index + 1)...]
        guard before.allSatisfy(\.isInvisible), after.allSatisfy(\.isInvisible) else { return false }
        guard case .found(let reference, _) = resolver.find(path, raw),
            let format = resolver.format(filters, of: reference, raw),
            let styles = resolver.richTextStyles(raw)
        else { return true }
        let open = before.compactMap { piece in if case .open(let element) = piece { element } else { nil } }
        let opening = capture { compiler in
            compiler.startTag(node, style: compiler.style(of: node))
            compiler.inkless(before)
        }
        let closing = capture { compiler in
            compiler.inkless(after)
            compiler.output.xml.close(node.name)
        }
        let reclosing = capture { $0.close(node, open) }
        let reopening = capture { $0.reopen(node, open) }
        output.add(
            .richText(
                RichTextStep(
                    reference: reference,
                    format: format,
                    styles: styles,
                    opening: opening,
                    closing: closing,
                    reclosing: reclosing,
                    reopening: reopening
                )
            )
        )
        return true
    }

    private mutating func inkless(_ pieces: ArraySlice<TemplateMarks.Piece>) {
        for piece in pieces {
            switch piece {
            case .open(let element): startTag(element)
            case .close(let element): output.xml.close(element.name)
            case .mark(let element), .blank(let element): plain(element)
            case .text(let text): output.xml.append(text: text)
            case .object, .tag: break
            }
        }
    }
}
