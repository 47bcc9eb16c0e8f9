extension PlanCompiler {
    /// Compiles a paragraph that only holds a text with lists; false when it holds something else.
    mutating func richText(_ node: XMLNode) -> Bool {
        guard node.name == "text:p", let index = node.pieces.firstIndex(where: { isRich($0) }),
            case .tag(.value(let path, let filters), let raw) = node.pieces[index]
        else { return false }
        let before = node.pieces[..<index]
        let after = node.pieces[(index + 1)...]
        guard before.allSatisfy(Survey.isWithoutInk), after.allSatisfy(Survey.isWithoutInk) else { return false }
        guard case .found(let reference, _) = find(path, raw), let format = format(filters, of: reference, raw),
            let styles = richTextStyles(raw)
        else { return true }
        let open = before.compactMap { piece in if case .open(let element) = piece { element } else { nil } }
        let opening = capture { compiler in
            compiler.startTag(node, style: Self.style(of: node))
            compiler.inkless(before)
        }
        let closing = capture { compiler in
            compiler.inkless(after)
            compiler.writer.close(node.name)
        }
        let reclosing = capture { $0.close(node, open) }
        let reopening = capture { $0.reopen(node, open) }
        add(
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

    private func isRich(_ piece: XMLNode.Piece) -> Bool {
        guard case .tag(.value(let path, let filters), _) = piece else { return false }
        if filters.contains(.markup) { return true }
        guard case .found(_, .richText) = scope.find(path) else { return false }
        return true
    }

    private mutating func inkless(_ pieces: ArraySlice<XMLNode.Piece>) {
        for piece in pieces {
            switch piece {
            case .open(let element): startTag(element)
            case .close(let element): writer.close(element.name)
            case .mark(let element), .blank(let element): plain(element)
            case .text(let text): writer.append(text: text)
            case .object, .tag: break
            }
        }
    }

    /// The styles Writer offers for what light markup says, by the names of its files and of its French windows.
    private mutating func richTextStyles(_ raw: String) -> RichTextStyles? {
        let strong = style(["Strong Emphasis", "Accentuation forte"], .text, raw)
        let emphasised = style(["Emphasis", "Accentuation"], .text, raw)
        let bullets = style(["List 1", "Puce •", "Liste 1"], .list, raw)
        let numbers = style(["Numbering 123", "Numérotation 123", "Numbering 1"], .list, raw)
        guard let strong, let emphasised, let bullets, let numbers else { return nil }
        return RichTextStyles(strong: strong, emphasised: emphasised, bullets: bullets, numbers: numbers)
    }

    private mutating func style(_ names: [String], _ family: StyleCatalogue.Family, _ raw: String) -> String? {
        if let found = names.lazy.compactMap({ [styles] in styles.style($0, family) }).first { return found }
        fault(.unknownStyle(names.prefix(2).reversed().joined(separator: " » ou « "), nearest: nil), raw)
        return nil
    }
}
