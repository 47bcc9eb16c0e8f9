internal import Evaluation
internal import Office

/// What a campaign writes for the mission as a whole: workbooks and pages for people, values for programs.
package struct OverviewProducts: Sendable {
    package let documents: [Product]
    /// `resultats/bilan.json`, `bilan/….csv`.
    package let data: [Product]

    /// The names of all of them.
    var names: Set<String> { Set((documents + data).map(\.name)) }

    /// - Parameters:
    ///   - tasks: what is left to do, which depends on the names of misplaced files too.
    ///   - sources: all that the cohort depends on.
    ///   - products: those about files that stand among the results, which the page leads to.
    ///   - drafts: the message to each campus that must act, by its identifier.
    ///   - grids: how many grids were received.
    ///   - stands: whether a file of this name stands among the results.
    init(
        of cohort: Cohort,
        leaving tasks: TaskList,
        misplaced: Source,
        from sources: [Source],
        beside products: [Product],
        drafts: [String: String],
        grids: Int,
        with templates: Publisher,
        stands: (String) -> Bool
    ) {
        func product(
            _ name: String,
            using others: [Source] = [],
            _ make: @escaping @Sendable () throws(UnmadeProduct) -> [UInt8]
        ) -> Product {
            Product(name: name, subject: name, sources: sources + others, making: .record(make))
        }
        let tables = CohortTables(of: cohort)
        let dashboard = Dashboard(
            of: cohort,
            leaving: tasks,
            links: Self.links(to: products, of: cohort).merging(Self.forms(of: cohort, stands: stands)) { $1 },
            drafts: drafts.mapValues { Dashboard.Link("brouillon", to: $0) },
            proofs: Self.proofs,
            gridCount: grids
        )
        let review = Product(
            name: "bilan.odt",
            subject: "bilan.odt",
            sources: sources + templates.source(of: .review),
            making: .summary { passages throws(UnmadeProduct) in
                try templates.product(of: NationalReview(of: cohort), keeping: passages)
            }
        )
        documents = [
            review,
            product("bilan.ods") { () throws(UnmadeProduct) in try CohortWorkbook(of: tables).draft.file(as: .ods) },
            product("session.ods") { () throws(UnmadeProduct) in try SessionWorkbook(of: cohort).draft.file(as: .ods) },
            product(Dashboard.name, using: [misplaced, dashboard.linkSource] + templates.source(of: .message)) {
                () throws(UnmadeProduct) in dashboard.reminding(try templates[.message].reminders(in: cohort)).html
            },
        ]
        data =
            [product(Self.values) { CohortDocument(of: cohort).json }]
            + tables.tables.map { table in
                product("\(Self.tables)\(table.name).csv") { CSVDocument(table: table).bytes }
            }
    }

    /// Whether a name from the folder of outputs is that of values for programs.
    static func holdsData(_ name: String) -> Bool { name == values || name.hasPrefix(tables) }

    private static let values = "resultats/bilan.json"
    private static let tables = "bilan/"

    /// What stands for the whole campaign.
    private static let proofs = [
        Dashboard.Link("ce qui reste à faire (a-faire.ods)", to: TaskWorkbook.name),
        Dashboard.Link("bilan (bilan.odt)", to: "bilan.odt"),
        Dashboard.Link("tables du bilan (bilan.ods)", to: "bilan.ods"),
        Dashboard.Link("séance (session.ods)", to: "session.ods"),
        Dashboard.Link("données (resultats/bilan.json)", to: values),
        Dashboard.Link("manifeste.json", to: Manifest.name),
        Dashboard.Link("SHA256SUMS", to: Manifest.sums),
    ]

    /// The documents of each campus, those that people read.
    private static func links(to products: [Product], of cohort: Cohort) -> [String: [Dashboard.Link]] {
        let bySubject = Dictionary(grouping: products, by: \.subject)
        let examined = Set(cohort.session.map(\.campus.identifier))
        return Dictionary(
            uniqueKeysWithValues: cohort.campuses.map { campus in
                let names = campus.deposit.flatMap { bySubject[$0.file] }?.map(\.name) ?? []
                return (
                    campus.identifier,
                    names.compactMap { link(to: $0, isExamined: examined.contains(campus.identifier)) }
                )
            }
        )
    }

    /// The forms that wait for the campuses of which nothing came.
    private static func forms(of cohort: Cohort, stands: (String) -> Bool) -> [String: [Dashboard.Link]] {
        cohort.campuses(in: .missing).reduce(into: [:]) { links, campus in
            links[campus.identifier] = WorkbookDraft.Format.allCases.compactMap { format in
                let name = FormsRun.name(ofFormOf: campus.campus, as: format)
                return stands(name) ? Dashboard.Link("formulaire (\(format.rawValue))", to: name) : nil
            }
        }
    }

    /// - Parameter isExamined: whether an expert has examined the campus; before, the synthesis is a notebook.
    private static func link(to name: String, isExamined: Bool) -> Dashboard.Link? {
        let label: String? =
            switch name.split(separator: "/").first {
            case "retours": name.hasSuffix(".odt") ? "lettre" : "classeur"
            case "rapports": "rapport"
            case "syntheses": isExamined ? "synthèse" : "carnet"
            case nil, .some: nil
            }
        return label.map { Dashboard.Link($0, to: name) }
    }
}

extension Dashboard {
    /// What the page leads to, and what it advises to copy.
    fileprivate var linkSource: Source {
        let ofFiles = links.keys.sorted().flatMap { links[$0] ?? [] }
        let paths = (ofFiles + drafts.keys.sorted().compactMap { drafts[$0] }).map(\.path)
        return Source(name: Dashboard.name, listing: paths + tasks.tasks.compactMap(\.filled))
    }
}
