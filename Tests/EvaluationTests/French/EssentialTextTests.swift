import Evaluation
import Support
import Testing
import Words

/// A campus of as many anchors as wanted, and what the first page of its report says.
@Suite struct `The first page of a report` {
    /// The levels of the anchors, and those of then where there is an earlier campaign; nil for what is not rated.
    private func page(
        _ levels: [Int?],
        then: [Int?]? = nil,
        statuses: [ActionStatus?] = [],
        spoil: (inout SampleDeposit) -> Void = { _ in }
    ) -> Essentials {
        let codes = levels.indices.map { "D0.C1.R\($0 + 1)" }
        var deposit = SampleDeposit(standards: 1)
        deposit.referential = SampleReferential.referential(standards: codes, anchors: Set(codes))
        deposit.ratings = ratings(codes, levels)
        deposit.proofs = [SampleDeposit.ProofValues("P001", codes), SampleDeposit.ProofValues("P002", codes)]
        deposit.actions = zip(codes, statuses).enumerated().compactMap { number, pair in
            pair.1.map { status in
                var action = SampleDeposit.ActionValues("A\(number + 1)", [pair.0])
                action.status = .value(status)
                return action
            }
        }
        if let then {
            var earlier = deposit
            earlier.ratings = ratings(codes, then)
            deposit.earlier = EarlierCampaign(
                named: "2017",
                deposits: [DepositRecord(of: earlier.assessment)],
                grids: [],
                from: deposit.referential,
                to: deposit.referential
            )
        }
        spoil(&deposit)
        return SelfEvaluationReport(of: deposit.assessment).essentials
    }

    private func ratings(_ codes: [String], _ levels: [Int?]) -> [SampleDeposit.RatingValues] {
        zip(codes, levels).compactMap { code, level in
            level.flatMap(Level.init).map { SampleDeposit.RatingValues(code, .rated($0)) }
        }
    }

    private func known(_ levels: [Int?]) -> Essentials {
        page(levels) { $0.figures = [] }
    }

    // MARK: Anchors

    @Test(arguments: [
        ([3], "La référence d’ancrage atteint le seuil."),
        ([3, 4], "Les 2 références d’ancrage atteignent le seuil."),
        ([2], "La référence d’ancrage est sous le seuil, au niveau 2."),
        ([2, 3], "1 référence d’ancrage sur 2 est sous le seuil, au niveau 2."),
        ([2, 2], "Les 2 références d’ancrage sont sous le seuil, toutes deux au niveau 2."),
        ([2, 2, 2, 3], "3 références d’ancrage sur 4 sont sous le seuil, toutes au niveau 2."),
        ([1, 2, 3], "2 références d’ancrage sur 3 sont sous le seuil, aux niveaux 1 à 2."),
    ])
    func `tells how many anchors are under the threshold, and at which levels`(levels: [Int], sentence: String) {
        #expect(EssentialText.lead(of: known(levels)).hasPrefix(sentence))
    }

    @Test(
        arguments: [
            ([2], [nil], "Elle n’a aucune action vivante."),
            ([2, 2], [nil, nil], "Aucune d’entre elles n’a d’action vivante."),
            ([2, 2], [nil, .ongoing], "1 d’entre elles n’a aucune action vivante."),
            ([2, 2, 2], [.completed, .suspended, .toStart], "2 d’entre elles n’ont aucune action vivante."),
        ] as [([Int], [ActionStatus?], String)]
    )
    func `tells on how many nobody works`(levels: [Int], statuses: [ActionStatus?], sentence: String) {
        #expect(EssentialText.lead(of: page(levels, statuses: statuses)).contains(sentence))
    }

    @Test(arguments: [
        (ActionStatus.ongoing, true), (.toStart, true), (.suspended, false), (.completed, false), (.abandoned, false),
    ])
    func `an action lives while it is under way or about to start`(status: ActionStatus, isAlive: Bool) {
        #expect(page([2], statuses: [status]).anchors.map(\.isAlive) == [isAlive])
        #expect(!EssentialText.lead(of: page([2], statuses: [status])).contains("vivante") == isAlive)
    }

    @Test func `puts the lowest anchors first, then those nobody works on, then the order of the referential`() {
        let page = page([3, 2, 2, 1, 2], statuses: [nil, .ongoing, nil, .ongoing, .completed])
        #expect(
            page.anchors.map { "\($0.rated.standard.code)" } == [
                "D0.C1.R4", "D0.C1.R3", "D0.C1.R5", "D0.C1.R2", "D0.C1.R1",
            ]
        )
        #expect(
            page.anchors.map(EssentialText.liveAction) == [
                "A4, en cours", "aucune", "aucune", "A2, en cours", "aucune",
            ]
        )
        #expect(page.anchors.map(EssentialText.deadAction) == [nil, nil, "(A5 achevée)", nil, nil])
    }

    @Test(arguments: [
        ([3], "L’ancre atteint le seuil"), ([3, 3], "Les 2 ancres atteignent le seuil"),
        ([2], "L’ancre n’atteint pas le seuil ; elle n’a pas d’action vivante"),
        ([2, 2], "Aucune des 2 ancres n’atteint le seuil ; aucune n’a d’action vivante"),
        ([2, 3], "1 ancre sur 2 atteint le seuil ; l’autre n’a pas d’action vivante"),
        ([2, 2, 3, 3], "2 ancres sur 4 atteignent le seuil ; aucune des 2 autres n’a d’action vivante"),
    ])
    func `heads the table of anchors with what it shows`(levels: [Int], caption: String) {
        #expect(EssentialText.anchorsCaption(of: known(levels)) == caption)
    }

    @Test func `counts in the heading those that nobody works on`() {
        let caption = EssentialText.anchorsCaption(of: page([2, 2, 2, 3], statuses: [nil, .ongoing, .ongoing]))
        #expect(caption == "1 ancre sur 4 atteint le seuil ; 1 des 3 autres n’a pas d’action vivante")
    }

    // MARK: Title

    @Test func `the title is the verdict`() {
        let short = page([2, 3], statuses: [.ongoing, .ongoing])
        #expect(short.errorCount == 0)
        #expect(EssentialText.title(of: short) == "Niveau 2 sur 4 : seuil de renouvellement (niveau 3) non atteint")
        let met = page([3, 3], statuses: [.ongoing, .ongoing])
        #expect(EssentialText.title(of: met) == "Niveau 3 sur 4 : seuil de renouvellement (niveau 3) atteint")
    }

    @Test func `without a known request there is no threshold to tell`() {
        let page = page([2, 3]) {
            $0.identity.request = .empty
            $0.campaign = $0.campaign.expecting([SampleSubject.campus(asking: "")])
        }
        let title = EssentialText.title(of: page)
        #expect(title.hasPrefix("Niveau 2 sur 4"))
        #expect(!title.contains("seuil"))
        #expect(
            EssentialText.anchorsCaption(of: page) == "Les références d’ancrage, des moins avancées aux plus avancées"
        )
    }

    @Test(
        arguments: [
            ([2, nil], "Campus non classé, à titre provisoire : 1\u{A0}ancre n’est pas cotée ; "),
            ([nil, nil, 3], "Campus non classé, à titre provisoire : 2\u{A0}ancres ne sont pas cotées ; "),
            ([2, 3], "Niveau 2 sur 4, à titre provisoire : "),
        ] as [([Int?], String)]
    )
    func `errors make the title provisional, anchors without a level say why there is none`(
        levels: [Int?],
        start: String
    ) {
        let page = page(levels)
        let errors = FrenchPhrase.count(page.errorCount, "erreur", "erreurs")
        #expect(page.errorCount > 0)
        #expect(EssentialText.title(of: page) == "\(start)\(errors) à corriger")
    }

    @Test(
        arguments: [
            ([nil], "La référence d’ancrage n’est pas cotée. P"),
            ([nil, nil], "Aucune des 2 références d’ancrage n’est cotée. P"),
            ([3, nil], "1 référence d’ancrage sur 2 atteint le seuil. 1\u{A0}autre n’est pas cotée. P"),
            (
                [3, 3, nil, nil],
                "2 références d’ancrage sur 4 atteignent le seuil. 2\u{A0}autres ne sont pas cotées. P"
            ),
            (
                [2, nil],
                "1 référence d’ancrage sur 2 est sous le seuil, au niveau 2. Elle n’a aucune action vivante. 1\u{A0}autre"
            ),
        ] as [([Int?], String)]
    )
    func `the lead counts the anchors without a level apart`(levels: [Int?], start: String) {
        #expect(EssentialText.lead(of: known(levels)).hasPrefix(start))
    }

    @Test(
        arguments: [
            ([nil], "L’ancre n’est pas cotée"), ([nil, nil], "Aucune des 2 ancres n’est cotée"),
            ([3, nil], "1 ancre sur 2 atteint le seuil, 1\u{A0}n’est pas cotée"),
            ([3, 3, nil, nil], "2 ancres sur 4 atteignent le seuil, 2\u{A0}ne sont pas cotées"),
            (
                [2, nil],
                "Aucune des 2 ancres n’atteint le seuil, 1\u{A0}n’est pas cotée ; l’autre n’a pas d’action vivante"
            ),
            (
                [2, 2, 3, nil],
                "1 ancre sur 4 atteint le seuil, 1\u{A0}n’est pas cotée ; aucune des 2 autres n’a d’action vivante"
            ),
        ] as [([Int?], String)]
    )
    func `the heading of their table does too`(levels: [Int?], caption: String) {
        #expect(EssentialText.anchorsCaption(of: known(levels)) == caption)
    }

    // MARK: Time

    @Test(
        arguments: [
            ([2, 3], [2, 3], "Le niveau du campus est le même qu’en 2017."),
            ([2, 2], [2, 3], "Le niveau du campus est le même qu’en 2017, mais 1\u{A0}ancre a reculé."),
            ([2, 3], [2, 2], "Le niveau du campus est le même qu’en 2017, mais 1\u{A0}ancre a progressé."),
            ([2, 2, 2, 3], [2, 3, 3, 2], "le même qu’en 2017, mais 2\u{A0}ancres ont reculé et 1\u{A0}a progressé."),
            ([2, 3], [1, 3], "Le niveau du campus est monté depuis 2017, de 1 à 2."),
            ([1, 3], [2, 3], "Le niveau du campus est descendu depuis 2017, de 2 à 1."),
            ([2, 3], [1, 4], "Le niveau du campus est monté depuis 2017, de 1 à 2, mais 1\u{A0}ancre a reculé."),
            ([1, 4, 4], [2, 3, 3], "est descendu depuis 2017, de 2 à 1, mais 2\u{A0}ancres ont progressé."),
            ([2, 3], [nil, 3], "Le campus n’était pas classé en 2017."),
            ([nil, 3], [2, 3], "Le campus était au niveau 2 en 2017."),
            ([nil, 3], [nil, 3], "Le campus n’était pas non plus classé en 2017."),
            ([2, 3], [nil, nil], "Aucun niveau à comparer en 2017."),
        ] as [([Int?], [Int?], String)]
    )
    func `tells how the level moved`(now: [Int?], then: [Int?], sentence: String) {
        #expect(EssentialText.lead(of: page(now, then: then)).contains(sentence))
    }

    @Test func `a first campaign has nothing to compare`() {
        #expect(EssentialText.lead(of: known([2])).contains("Première campagne."))
    }

    @Test func `the label ends as typed, or as its date and duration say`() {
        #expect(EssentialText.lead(of: known([3])).hasSuffix("Le label prend fin le 1ᵉʳ\u{A0}septembre\u{A0}2019."))
        let computed = page([3]) {
            $0.identity.labelExpiry = .empty
            $0.identity.labelDuration = .value(3)
        }
        #expect(EssentialText.lead(of: computed).hasSuffix("Le label a pris fin le 1ᵉʳ\u{A0}septembre\u{A0}2018."))
        let unknown = page([3]) {
            $0.identity.labelExpiry = .empty
            $0.identity.labelDuration = .empty
        }
        #expect(!EssentialText.lead(of: unknown).contains("label"))
    }

    // MARK: Domains

    /// A campus whose first domain has as many standards at one level, and the second one many at level 2.
    private func domains(_ levels: [Int]) -> Essentials {
        let first = levels.indices.map { "D0.C1.R\($0 + 1)" }
        let second = (1...20).map { "D1.C1.R\($0)" }
        var deposit = SampleDeposit(standards: 1)
        deposit.referential = SampleReferential.referential(standards: first + second)
        deposit.ratings = ratings(first, levels) + ratings(second, second.map { _ in 2 })
        return SelfEvaluationReport(of: deposit.assessment).essentials
    }

    @Test(arguments: [
        ([3, 3, 3, 3, 3], "Un domaine nettement au-dessus du niveau d’ensemble, D0"),
        ([3, 3, 3, 3], "Aucun domaine ne se détache du niveau d’ensemble"),
        ([2, 2, 2, 3, 3, 3], "Aucun domaine ne se détache du niveau d’ensemble"),
        ([1, 1, 1, 1, 1], "Un domaine nettement au-dessous du niveau d’ensemble, D0"),
        ([1, 1, 1, 1], "Aucun domaine ne se détache du niveau d’ensemble"),
    ])
    func `a domain stands out from a level and five ratings on`(levels: [Int], caption: String) {
        #expect(EssentialText.domainsCaption(of: domains(levels)) == caption)
    }

    // MARK: Decisions

    private func decisions(_ page: Essentials) -> [String] {
        page.decisions.map { "\(EssentialText.subject(of: $0)) : \(EssentialText.text(of: $0))" }
    }

    @Test func `nothing to decide leaves no line`() {
        #expect(decisions(known([3, 4])).isEmpty)
    }

    @Test func `tells anchors that nobody works on, and those that aim too low`() {
        let page = page([2, 2, 3]) {
            $0.ratings[1].targetLevel = .value(.structured)
            $0.ratings[2].targetLevel = .value(.achieved)
        }
        #expect(
            decisions(page) == [
                "Ancres sous le seuil sans action vivante : D0.C1.R1 et D0.C1.R2.",
                "Ancre visant moins que le seuil : D0.C1.R2 (visé 2).",
            ]
        )
        #expect(page.anchors.map { EssentialText.target(of: $0.rated) } == [nil, "2 en 2019", "3 en 2019"])
    }

    @Test func `tells late actions, and whether they bear on anchors`() {
        let page = page([3, 3], statuses: [.ongoing, .ongoing]) {
            $0.actions[0].deadline = .value(SampleCampaign.date(2018, 11, 8))
            $0.actions[1].deadline = .value(SampleCampaign.date(2018, 11, 9))
        }
        #expect(decisions(page) == ["Action en retard au dépôt : A1 (sur une ancre)."])
    }

    @Test func `a long list is cut`() {
        let page = page(Array(repeating: 2, count: 13))
        #expect(decisions(page).first?.hasSuffix("D0.C1.R10 et 3 autres.") == true)
    }
}
