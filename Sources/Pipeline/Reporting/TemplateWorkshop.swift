internal import Evaluation
internal import FoundationEssentials
internal import Office
import Words

/// What staff ask of templates while they edit them: `cmq template check`, `fields` and `preview`.
package struct TemplateWorkshop: Sendable {
    private let templates: String
    private let output: OutputFolder

    /// - Parameters:
    ///   - templates: the folder of templates.
    ///   - output: the folder where annotated copies and previews go.
    package init(templatesIn templates: String, output: OutputFolder) {
        self.templates = templates
        self.output = output
    }

    /// Why a copy or a preview could not be written, and what to do.
    package func lines(on refusal: RefusedOutput) -> [String] { RefusalText(of: [refusal], in: output.path).paragraphs }

    /// The lines to print, and whether every template is sound.
    package struct Report: Sendable {
        package let lines: [String]
        package let isSound: Bool
    }

    /// Reads every template; a faulty one gets a copy with a comment at each fault.
    package func check() throws(RefusedOutput) -> Report {
        var lines: [String] = []
        var isSound = true
        for model in DocumentModel.allCases {
            do throws(TemplateError) {
                _ = try model.template(in: templates)
                lines.append("\(model.fileName) : ✓ aucune faute.")
            } catch {
                isSound = false
                let number = error.faults.count
                lines.append("\(model.fileName) : ✗ \(number) faute\(number > 1 ? "s" : "").")
                lines += error.lines
                if let copy = try annotatedCopy(of: model, with: error.faults) {
                    lines.append("  Copie annotée : \(copy)")
                }
            }
        }
        return Report(lines: lines, isSound: isSound)
    }

    private func annotatedCopy(of model: DocumentModel, with faults: [TemplateFault]) throws(RefusedOutput) -> String? {
        let file = URL(filePath: "\(templates)/\(model.fileName)")
        guard let bytes = try? Data(contentsOf: file),
            let copy = try? TemplateAnnotation.annotated(Array(bytes), with: faults)
        else { return nil }
        let name = "\(model.rawValue)-annote.odt"
        try output.write(copy, to: name)
        return "\(output.path)/\(name)"
    }

    /// Every field of every document, with its kind, its meaning and an example; a document gives the same, ready to be
    /// copied.
    package func fields() throws(RefusedOutput) -> [String] {
        let models = DocumentModel.allCases
        let guide = FieldGuide(
            title: "Champs des modèles",
            instructions: [
                "Copier une étiquette de la première colonne, la coller dans le modèle à l’endroit voulu, puis lancer « cmq template check ».",
                "Les étiquettes en retrait sous « {pour … dans …} » ne valent que dans l’objet que cette liste répète : une section ou "
                    + "un paragraphe qui commence par elle, une puce, ou une ligne de tableau qui commence par « {ligne pour … dans …} ».",
                "Une section ou une cellule qui commence par « {conserver nom} » est un endroit où l’on écrit : ce qui s’y trouve est repris quand "
                    + "le document est produit de nouveau, sauf dans « courriel.odt ». Répétée, elle dit ce qui la distingue : « {conserver constat pour référence.code} ».",
            ].map(FrenchTypography.polished),
            chapters: models.map { ($0.fileName, $0.vocabulary) }
        )
        let lines = models.flatMap { [$0.fileName] + FieldGuide.lines(of: $0.vocabulary).flatMap(Self.lines) + [""] }
        guard let bytes = try? guide.document() else { return lines }
        try output.write(bytes, to: "champs.odt")
        return lines + ["\(output.path)/champs.odt : les mêmes, prêts à copier."]
    }

    /// A tag as it may be typed, and under it what it gives.
    private static func lines(indent: Int, tag: String, text: String) -> [String] {
        let margin = String(repeating: "  ", count: indent + 1)
        return [margin + tag] + Wrapping(width: 80).lines(of: text, first: margin + "    ")
    }

    /// What a preview says of itself, where a reader of a single page sees it.
    private static let notice = "DONNÉES D’EXEMPLE"

    /// Fills every template with sample data; the files say so in their names and on their pages.
    package func preview() throws(UnavailablePreview) -> [String] {
        try DocumentModel.allCases.map { model throws(UnavailablePreview) in
            let name = "\(model.rawValue)-apercu.odt"
            let bytes: [UInt8]
            do throws(TemplateError) {
                let template = try model.template(in: templates, notice: Self.notice)
                bytes = try template.filled(with: model.vocabulary.sample).bytes
            } catch {
                throw .unsound(TemplateError(faults: error.naming(model.fileName)).french)
            }
            do throws(RefusedOutput) {
                try output.write(bytes, to: name)
            } catch {
                throw .refused(lines(on: error))
            }
            return "\(output.path)/\(name) : données d’essai."
        }
    }
}

/// Why a template cannot be previewed, as lines to print.
package enum UnavailablePreview: Error {
    case unsound([String])
    case refused([String])
}
