internal import Evaluation
internal import Office

/// The documents about one file: its findings always, the workbook with its notes when it stands for its campus, the
/// rest when it is a submission that can be assessed.
struct FileProducts {
    let name: String
    let material: Material
    /// Those in charge of the campus.
    let experts: [Expert]
    /// Where the other campuses stand; nil when the report does not say it.
    let marks: CampusMarks?
    let preparation: Preparation
    /// As grids show it.
    let referential: Referential
    let templates: Publisher
    /// What every product of the file depends on.
    private let sources: [Source]

    /// - Parameters:
    ///   - origin: what the file of the deposit is, and what settling made of it.
    ///   - deposit: the submission that a grid is judged beside.
    init(
        named name: String,
        from material: Material,
        of origin: [Source],
        beside deposit: Source?,
        evaluatedBy experts: [Expert],
        showingMarks marks: CampusMarks?,
        in preparation: Preparation,
        showing referential: Referential,
        with templates: Publisher
    ) {
        self.name = name
        self.material = material
        self.experts = experts
        self.marks = marks
        self.preparation = preparation
        self.referential = referential
        self.templates = templates
        sources = preparation.sources + origin + [deposit].compactMap(\.self)
    }

    var all: [Product] {
        guard let deposit = material.deposit.currentDeposit else { return [findings] }
        return deposit.status == .blocked
            ? [findings, workbook, letter]
            : [findings, workbook, letter, results, report, synthesis] + meetings + experts.flatMap(blankGrids)
                + experts.flatMap(copies)
    }

    /// The grid to fill of an expert who is in charge of the campus, in both formats.
    private func blankGrids(for expert: Expert) -> [Product] {
        let referential = referential
        return WorkbookDraft.Format.allCases.map { format in
            let name = "\(OutputName.grids)/\(name)-\(FileName(of: expert.code)).\(format.rawValue)"
            return product(name) { deposit throws(UnmadeProduct) in
                let subject = GridSubject(expert, evaluating: deposit.assessment, against: referential)
                return MadeProduct(try ExpertGrid(for: subject).draft.file(as: format))
            }
        }
    }

    private var findings: Product {
        let (outcome, campaign) = (material.deposit, preparation.campaign)
        return product("controles/\(name).json", making: .record { FindingsDocument([outcome], in: campaign).json })
    }

    private var workbook: Product {
        let format = material.deposit.record.format
        return product("retours/\(returnedName)") { deposit throws(UnmadeProduct) in
            guard let format else { throw .changed(file: deposit.assessment.submission.file) }
            return try ReturnedWorkbook(of: deposit.assessment).product(on: deposit.bytes, of: format)
        }
    }

    /// The name of the workbook with its notes.
    private var returnedName: String {
        name + (material.deposit.record.format.map { ".\($0.fileExtension)" } ?? "")
    }

    private var letter: Product {
        let attachment = returnedName
        return document("retours/\(name).odt", from: .letter) {
            CampusLetter(of: $0.assessment, attachedTo: attachment)
        }
    }

    private var results: Product {
        let marks = marks
        return product("resultats/\(name).json", using: markSources, usesGrids: true) { deposit in
            MadeProduct(ResultsDocument(of: deposit.assessment, evaluatedBy: deposit.grids, beside: marks).json)
        }
    }

    private var report: Product {
        let marks = marks
        return document("rapports/\(name).odt", from: .report, using: markSources) {
            SelfEvaluationReport(of: $0.assessment, beside: marks)
        }
    }

    private var synthesis: Product {
        document("syntheses/\(name).odt", from: material.grids.isEmpty ? .notebook : .synthesis, usesGrids: true) {
            ExpertSynthesis(of: $0.assessment, evaluatedBy: $0.grids)
        }
    }

    /// What the meeting with the experts goes through, once one of them has sent a grid.
    private var meetings: [Product] {
        if material.grids.isEmpty { return [] }
        return [
            document("contradictoire/\(name).odt", from: .meeting, usesGrids: true) {
                ContradictoryMeeting(of: $0.assessment, evaluatedBy: $0.grids)
            }
        ]
    }

    /// What an expert receives: the report, the grid to fill, and a synthesis that says nothing of the other experts.
    private func copies(for expert: Expert) -> [Product] {
        let folder = ExpertFolder.name(of: expert)
        let copies = ([report] + blankGrids(for: expert)).map { copy(of: $0, in: folder) }
        guard experts.count > 1 else { return copies + [copy(of: synthesis, in: folder)] }
        let name = "\(folder)/syntheses/\(name).odt"
        let own = material.grids.filter { $0.content.grid?.expert == expert.code }
        let model: DocumentModel = own.isEmpty ? .notebook : .synthesis
        let synthesis = document(name, from: model, using: own.compactMap(\.source)) {
            ExpertSynthesis(of: $0.assessment, evaluatedBy: $0.grids, for: expert)
        }
        return copies + [synthesis]
    }

    /// A product in another folder, where people may write as well.
    private func copy(of product: Product, in folder: String) -> Product {
        Product(
            name: "\(folder)/\(product.name)",
            subject: product.subject,
            sources: product.sources,
            making: product.making.copied(from: product.name)
        )
    }

    /// A document that a template makes, with what people wrote in the kept places of the one before.
    private func document(
        _ name: String,
        from model: DocumentModel,
        using others: [Source] = [],
        usesGrids: Bool = false,
        of content: @escaping @Sendable (JudgedDeposit) -> some DocumentContent
    ) -> Product {
        let templates = templates
        let making = Product.Making.document(material) { deposit, passages throws(UnmadeProduct) in
            try templates.product(of: content(deposit), keeping: passages)
        }
        return product(
            name,
            using: templates.source(of: model) + others + (usesGrids ? gridSources : []),
            making: making
        )
    }

    private func product(
        _ name: String,
        using others: [Source] = [],
        usesGrids: Bool = false,
        make: @escaping @Sendable (JudgedDeposit) throws(UnmadeProduct) -> MadeProduct
    ) -> Product {
        product(name, using: others + (usesGrids ? gridSources : []), making: .deposit(material, make))
    }

    private var gridSources: [Source] { material.grids.compactMap(\.source) }

    /// A report that shows where campuses stand is made again when they move.
    private var markSources: [Source] {
        marks.map {
            [Source(name: "repères de cohorte", digest: FileDigest(of: JSONDocument.bytes(of: JSONValue($0))))]
        }
            ?? []
    }

    private func product(_ name: String, using others: [Source] = [], making: Product.Making) -> Product {
        Product(
            name: name,
            subject: material.deposit.file,
            sources: sources + others,
            making: making
        )
    }
}
