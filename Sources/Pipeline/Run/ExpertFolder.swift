internal import Evaluation
internal import Office
internal import Words

/// The folder of what an expert must receive, and of nothing else: `experts/EXP-01`.
enum ExpertFolder {
    static func name(of expert: Expert) -> String { "\(OutputName.experts)/\(FileName(of: expert.code))" }
}

extension Preparation {
    /// The letters to the experts in charge of a campus.
    func letters(after outcomes: [Outcome]) -> [ExpertLetter] {
        let deposits = outcomes.compactMap(\.currentDeposit)
        let statuses = Dictionary(
            firstOf: deposits.compactMap { deposit in deposit.campus.map { ($0, deposit.status) } }
        )
        return ExpertLetter.all(in: campaign, statuses: statuses, grids: outcomes.compactMap(\.currentGrid))
    }

    func letterProducts(after outcomes: [Outcome], with templates: Publisher) -> [Product] {
        letters(after: outcomes).map { product(of: $0, with: templates) }
    }

    private func product(of letter: ExpertLetter, with templates: Publisher) -> Product {
        let name = "\(ExpertFolder.name(of: letter.expert))/lettre.odt"
        let states = letter.campuses.map {
            "\($0.campus.identifier) \(ExpertText.state(of: $0.status)) \(ExpertText.stateOfGrid(on: $0) ?? "–")"
        }
        return Product(
            name: name,
            subject: name,
            sources: workbooks + templates.source(of: .expertLetter)
                + [Source(name: "soumissions/", digest: FileDigest(of: Array(states.joined(separator: "\n").utf8)))],
            making: .summary { passages throws(UnmadeProduct) in
                try templates.product(of: letter, keeping: passages)
            }
        )
    }
}
