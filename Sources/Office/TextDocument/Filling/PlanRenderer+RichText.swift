import Words

extension PlanRenderer {
    /// Writes the blocks of a text, each paragraph in the look of the template's own.
    mutating func write(_ step: RichTextStep) {
        guard let text = text(step) else { return mismatch(step.reference) }
        let last = text.blocks.count - 1
        for (index, block) in text.blocks.enumerated() {
            switch block {
            case .paragraph(let runs):
                paragraph(runs, step, isFirst: index == 0, isLast: index == last)
            case .list(let articles, let isNumbered):
                let style = isNumbered ? step.styles.numbers : step.styles.bullets
                writer.open("text:list", [("text:style-name", style)])
                for (number, runs) in articles.enumerated() {
                    let isFirst = index == 0 && number == 0
                    let isLast = index == last && number == articles.count - 1
                    writer.append(markup: "<text:list-item>")
                    paragraph(runs, step, isFirst: isFirst, isLast: isLast)
                    writer.append(markup: "</text:list-item>")
                }
                writer.append(markup: "</text:list>")
            }
        }
    }

    /// The value as blocks, never none; nil when it is of another kind than declared.
    private mutating func text(_ step: RichTextStep) -> RichText? {
        let text: RichText
        switch (value(step.reference), step.reference.kind) {
        case (.richText(let value), .richText): text = value
        case (.text(let value), .text), (.text(let value), .paragraphs): text = RichText(markup: value)
        case (.absent, _): text = RichText([])
        default: return nil
        }
        return text.isEmpty ? RichText([.paragraph([RichText.Run(step.format.otherwise)])]) : text
    }

    private mutating func paragraph(_ runs: [RichText.Run], _ step: RichTextStep, isFirst: Bool, isLast: Bool) {
        run(isFirst ? step.opening : step.reopening)
        for run in runs { write(run, step.styles) }
        run(isLast ? step.closing : step.reclosing)
    }

    private mutating func write(_ run: RichText.Run, _ styles: RichTextStyles) {
        let address = run.link.flatMap(WebAddress.safe)
        if let address {
            writer.open("text:a", [("xlink:type", "simple"), ("xlink:href", Self.escaped(address))])
        }
        let names =
            (run.look.contains(.strong) ? [styles.strong] : [])
            + (run.look.contains(.emphasised) ? [styles.emphasised] : [])
        for name in names { writer.open("text:span", [("text:style-name", name)]) }
        writer.append(paragraphText: run.text)
        for _ in names { writer.append(markup: "</text:span>") }
        if address != nil { writer.append(markup: "</text:a>") }
    }
}

extension RichText {
    /// Whether there is nothing to read in it.
    var isEmpty: Bool {
        blocks.allSatisfy { block in
            switch block {
            case .paragraph(let runs): runs.allSatisfy { $0.text.isBlank }
            case .list(let articles, _): articles.allSatisfy { $0.allSatisfy { $0.text.isBlank } }
            }
        }
    }
}
