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

    /// The lines to print, and whether every template is sound.
    package struct Report: Sendable {
        package let lines: [String]
        package let isSound: Bool
    }

    /// Reads every template; a faulty one gets a copy with a comment at each fault, which goes once the fault has.
    package func check() throws(RefusedWork) -> Report {
        let readings = DocumentModel.allCases.map { ($0, error(in: $0)) }
        let copies = readings.compactMap { model, error in
            error.flatMap { annotatedCopy(of: model, with: $0.faults) }.map { (Self.name(model, Self.annotated), $0) }
        }
        let publication = try publish(copies, Self.annotated)
        let lines = readings.flatMap { model, error -> [String] in
            guard let error else { return ["\(model.fileName) : ✓ aucune faute."] }
            let faults = FrenchPhrase.plainCount(error.faults.count, "faute", "fautes")
            let name = Self.name(model, Self.annotated)
            let place = copies.contains { $0.0 == name } ? publication.place(of: name) : nil
            return ["\(model.fileName) : ✗ \(faults)."]
                + UnsoundTemplates(error).lines
                + [place.map { "  Copie annotée : \($0)" }].compactMap(\.self)
        }
        return Report(lines: lines + publication.changeLines, isSound: readings.allSatisfy { $1 == nil })
    }

    private func error(in model: DocumentModel) -> TemplateError? {
        do throws(TemplateError) {
            _ = try model.template(in: templates)
            return nil
        } catch {
            return error
        }
    }

    private func annotatedCopy(of model: DocumentModel, with faults: [TemplateFault]) -> [UInt8]? {
        let file = URL(filePath: "\(templates)/\(model.fileName)")
        return (try? Data(contentsOf: file)).flatMap { try? TemplateAnnotation.annotated(Array($0), with: faults) }
    }

    /// Every field of every document, with its kind, its meaning and an example; a document gives the same, ready to be
    /// copied.
    package func fields() throws(RefusedWork) -> [String] {
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
        let publication = try publish([("\(Self.fieldList).odt", bytes)], Self.fieldList)
        let place = publication.place(of: "\(Self.fieldList).odt").map { "\($0) : les mêmes, prêts à copier." }
        return lines + [place].compactMap(\.self) + publication.changeLines
    }

    /// A tag as it may be typed, and under it what it gives.
    private static func lines(indent: Int, tag: String, text: String) -> [String] {
        let margin = String(repeating: "  ", count: indent + 1)
        return [margin + tag] + Wrapping(width: 80).lines(of: text, first: margin + "    ")
    }

    /// What a preview says of itself, where a reader of a single page sees it.
    private static let notice = "DONNÉES D’EXEMPLE"

    /// Fills every template with sample data; the files say so in their names and on their pages.
    package func preview() throws(RefusedWork) -> [String] {
        let previews = try DocumentModel.allCases.map { model throws(RefusedWork) in
            do throws(TemplateError) {
                let template = try model.template(in: templates, notice: Self.notice)
                return (Self.name(model, Self.preview), try template.filled(with: model.vocabulary.sample).bytes)
            } catch {
                throw .unsound(UnsoundTemplates(TemplateError(faults: error.naming(model.fileName))).french)
            }
        }
        let publication = try publish(previews, Self.preview)
        return previews.compactMap { publication.place(of: $0.0) }.map { "\($0) : données d’essai." }
            + publication.changeLines
    }

    /// What the names of copies, previews and of the list of fields hold.
    private static let (annotated, preview, fieldList) = ("-annote", "-apercu", "champs")

    private static func name(_ model: DocumentModel, _ kind: String) -> String { "\(model.rawValue)\(kind).odt" }

    /// Writes documents where nobody made theirs, and withdraws those of the same kind that are not among them.
    private func publish(_ documents: [(String, [UInt8])], _ kind: String) throws(RefusedWork) -> Publication {
        // Where nothing is to be said, no folder is made.
        guard !documents.isEmpty || Manifest(in: output.path) != nil else { return Publication(in: output.path) }
        let owned: OwnedFolder
        do {
            owned = try .opening(output)
        } catch {
            throw .refused(error.french)
        }
        defer { owned.close() }
        var delivery = Delivery(into: owned)
        delivery.note(
            documents.map { name, bytes in owned.written(name, from: []) { bytes } },
            areDocuments: true
        )
        delivery.withdrawOthers { $0.path.contains(kind) }
        delivery.finish { outputs in
            Manifest(
                parameters: Manifest.Parameters(campaign: "", earlierCampaign: nil),
                referential: "",
                inputs: [],
                templates: [],
                outputs: outputs
            )
        }
        guard delivery.publication.refused.isEmpty else { throw .refused(delivery.publication.refusedLines) }
        return delivery.publication
    }
}

extension Publication {
    /// The path of a document, or of the one beside what somebody made of it; nil when it could go to neither.
    fileprivate func place(of name: String) -> String? {
        let file = handMade.first { $0.name == name }.map(\.newVersion) ?? name
        return file.map { "\(folder)/\($0)" }
    }
}

/// Why templates were not worked on, as lines to print.
package enum RefusedWork: Error {
    case unsound([String])
    case refused([String])
}
