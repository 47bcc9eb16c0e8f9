import Evaluation
import Support
import Testing

/// What the overview says where several are as far as one another: none is told as the only one, and no table cuts silently.
@Suite struct `Ties in the overview` {
    /// Campuses that rate the standards of these codes at these levels, one list each, under a threshold of 3.
    private func cohort(
        _ codes: [String],
        _ levels: [[Int]],
        anchors: Set<String> = [],
        opinions: [String] = [],
        durations: [Int?] = [],
        request: RequestKind = .renewal
    ) -> Cohort {
        let campuses = levels.indices.map { Self.campus($0, asking: request) }
        let campaign = SampleCampaign.campaign.expecting(campuses)
        let referential = SampleReferential.referential(standards: codes, anchors: anchors)
        let deposits = zip(campuses, levels).map { campus, levels in
            var deposit = SampleDeposit(standards: 1)
            (deposit.campaign, deposit.referential) = (campaign, referential)
            deposit.name(campus)
            deposit.identity.request = .value(request)
            deposit.ratings = zip(codes, levels).compactMap { code, level in
                Level(rawValue: level).map { SampleDeposit.RatingValues(code, .rated($0)) }
            }
            return DepositRecord(of: deposit.assessment)
        }
        // More opinions than campuses: the last campus has those that remain, each of another expert.
        let grids = opinions.enumerated().map { rank, opinion in
            var grid = SampleEvaluation()
            grid.campaignOfRun = campaign
            grid.campus = .value(campuses[min(rank, campuses.count - 1)].identifier)
            grid.opinion = opinion.isEmpty ? .empty : .value(opinion)
            if durations.indices.contains(rank) { grid.duration = durations[rank].map { .value($0) } ?? .empty }
            return GridRecord(of: grid.assessment)
        }
        return Cohort(
            of: CohortSources(
                campaign: campaign,
                referential: referential,
                deposits: deposits,
                grids: grids,
                files: [],
                earlier: nil
            )
        )
    }

    private static func campus(_ place: Int, asking request: RequestKind) -> Campus {
        Campus(
            identifier: "CMP-\(1_000 + place)",
            name: "Campus \(place)",
            district: "Bordeaux",
            region: "Nouvelle-Aquitaine",
            sector: "Tourisme, gastronomie",
            request: request.rawValue,
            email: ""
        )
    }

    private func codes(_ count: Int) -> [String] { (1...count).map { "D0.C1.R\($0)" } }

    private func finding(_ title: String, of cohort: Cohort) -> String? {
        ReviewText.findings(of: cohort).first { $0.title == title }?.text
    }

    // MARK: Opinions

    @Test(arguments: [
        (["Favorable", "Favorable"], "concordants"), (["Favorable", "Défavorable"], "partagés"),
        (["Très favorable", "Contre"], "à vérifier"), (["Favorable", "Contre"], "à vérifier"),
        (["Contre"], "à vérifier"), (["Favorable", "Défavorable", "Contre"], "partagés"),
        (["Favorable"], "un seul avis"), (["Favorable", ""], "un seul avis"), (["", ""], "aucun avis"),
        (["Contre", ""], "à vérifier"),
    ])
    func `opinions agree as far as the list of the campaign knows them`(opinions: [String], agreement: String) {
        let session = cohort(["D0.C1.R1"], [[3]], anchors: ["D0.C1.R1"], opinions: opinions).session
        #expect(session.map(CohortText.agreement) == [agreement])
        let message = ReviewText.opinionMessage(
            of: cohort(["D0.C1.R1"], [[3]], anchors: ["D0.C1.R1"], opinions: opinions)
        )
        #expect(message.contains("à vérifier") == opinions.contains { ["Contre", "Très favorable"].contains($0) })
        let given = opinions.count { !$0.isEmpty }
        #expect(message.hasPrefix(given == 0 ? "Aucun avis n’a encore été rendu." : "\(given) avis sur 1 campus"))
        #expect(message.contains("ne donne pas d’avis") == (given == 1 && opinions.count == 2))
    }

    @Test(arguments: [
        (["Favorable"], [4], "4\u{A0}ans"), (["Favorable"], [nil], "à fixer"), (["Défavorable"], [nil], "–"),
        (["Favorable", "Favorable"], [nil, nil], "à fixer"), (["Favorable", "Défavorable"], [nil, nil], "à fixer"),
        (["Défavorable", "Défavorable"], [nil, nil], "–"), (["Favorable", "Défavorable"], [4, nil], "à fixer"),
        (["Favorable", "Favorable"], [4, 2], "à fixer"), (["Contre"], [nil], "à fixer"), ([""], [nil], "–"),
    ])
    func `a duration that an expert leaves out is to be settled, one that no avis has is none`(
        opinions: [String],
        durations: [Int?],
        duration: String
    ) {
        let session = cohort(["D0.C1.R1"], [[3]], opinions: opinions, durations: durations).session
        #expect(session.map(ReviewText.duration) == [duration])
    }

    @Test(arguments: [
        ([], "aucune grille d’expert recevable.", "Aucun avis n’a encore été rendu. La liste"),
        (
            ["Favorable"], "1 grille d’expert reçue, dont le campus n’est pas recevable.",
            "Aucun avis n’a encore été rendu sur un campus recevable."
        ),
        (
            ["Favorable", "Favorable"], "2 grilles d’expert reçues, dont les campus ne sont pas recevables.",
            "Aucun avis n’a encore été rendu sur un campus recevable."
        ),
    ])
    func `grids on campuses that are not assessable are told`(opinions: [String], text: String, message: String) {
        let cohort = cohort(["D0.C1.R1"], [[]], anchors: ["D0.C1.R1"], opinions: opinions)
        #expect(cohort.levels.total == 0 && finding("Regard externe", of: cohort) == text)
        #expect(ReviewText.opinionMessage(of: cohort).hasPrefix(message))
    }

    // MARK: Anchors

    @Test(arguments: [
        (
            [[2, 3, 3]], "la plus souvent sous le seuil est D0.C1.R1, référence D0.C1.R1 (1 campus)",
            "D0.C1.R1 manque à 1 campus"
        ),
        (
            [[2, 2, 3], [2, 3, 3]], "la plus souvent sous le seuil est D0.C1.R1, référence D0.C1.R1 (2 campus)",
            "D0.C1.R1 manque à 2 campus, D0.C1.R2 à 1"
        ),
        (
            [[2, 2, 2], [2, 3, 3]], "la plus souvent sous le seuil est D0.C1.R1, référence D0.C1.R1 (2 campus)",
            "D0.C1.R1 manque à 2 campus, D0.C1.R2 et D0.C1.R3 à 1"
        ),
        (
            [[2, 2, 3]], "les plus souvent sous le seuil sont D0.C1.R1 et D0.C1.R2 (1 campus chacune)",
            "2 ancres manquent chacune à 1 campus, plus que les autres"
        ),
        (
            [[2, 2, 2]], "les plus souvent sous le seuil sont D0.C1.R1, D0.C1.R2 et D0.C1.R3 (1 campus chacune)",
            "3 ancres manquent chacune à 1 campus"
        ),
    ])
    func `anchors that lack as often are named together`(levels: [[Int]], most: String, caption: String) {
        let all = codes(3)
        let cohort = cohort(all, levels, anchors: Set(all))
        #expect(finding("Ancres", of: cohort)?.hasPrefix(most + " ; ") == true)
        #expect(ReviewText.anchorCaption(of: cohort) == caption)
    }

    @Test func `more than three that lack as often as the second are counted`() {
        let all = codes(5)
        let cohort = cohort(all, [[2, 2, 2, 2, 2], [2, 3, 3, 3, 3]], anchors: Set(all))
        #expect(ReviewText.anchorCaption(of: cohort) == "D0.C1.R1 manque à 2 campus, 4 autres à 1 chacune")
    }

    // MARK: Domains

    /// Level 0 stands for no rating. Five campuses rate D0, so many of them the other domains.
    @Test(arguments: [
        (
            [5, 5], 3, "Aucun domaine ne se détache : dans chacun, 100 % des cotations sont au niveau 3 ou 4.",
            "tous au même point (100 % des cotations au niveau 3 ou 4)."
        ),
        (
            [5, 4], 3,
            "Aucun des 2 domaines comparés ne se détache : dans chacun, 100 % des cotations sont au niveau 3 ou 4. D2 n’est pas comparé, faute de cinq cotations.",
            "les 2 comparés sont tous au même point (100 % des cotations au niveau 3 ou 4)."
        ),
        (
            [5, 0], 2,
            "D0 est le plus avancé : 100 % des cotations sont au niveau 3 ou 4. D1 l’est le moins : 0 %, et 0 % au niveau 1. D2 n’est pas comparé, faute de cinq cotations.",
            "le plus avancé est D0, domaine D0 (100 % des cotations au niveau 3 ou 4) ; le moins avancé, D1, domaine D1 (0 %)."
        ),
        (
            [4, 0], 3,
            "D0 est le seul domaine comparé : 100 % des cotations sont au niveau 3 ou 4. D1 et D2 ne sont pas comparés, faute de cinq cotations.",
            "un seul est comparé, D0, domaine D0 (100 % des cotations au niveau 3 ou 4)."
        ),
    ])
    func `domains with fewer than five ratings are compared with none`(
        others: [Int],
        level: Int,
        message: String,
        point: String
    ) {
        let levels = (0..<5).map { campus in [3] + others.map { campus < $0 ? level : 0 } }
        let cohort = cohort(["D0.C1.R1", "D1.C1.R1", "D2.C1.R1"], levels)
        #expect(ReviewText.domainMessage(of: cohort).replacing("\u{202F}", with: " ") == message)
        #expect(finding("Domaines", of: cohort)?.replacing("\u{202F}", with: " ") == point)
    }

    @Test func `shares that are printed alike are tied, and several domains are told by their codes`() {
        // 6 of 14 and 7 of 16 are 43 and 44 %, 7 of 16 and 4 of 9 are both 44 %.
        func cohort(_ first: (Int, Int), _ second: (Int, Int)) -> Cohort {
            let all = max(first.1, second.1)
            return self.cohort(
                ["D0.C1.R1", "D1.C1.R1", "D2.C1.R1"],
                (0..<all).map { campus in
                    [first, second].map { high, all in campus < high ? 3 : campus < all ? 2 : 0 } + [2]
                }
            )
        }
        let apart = cohort((6, 14), (7, 16))
        #expect(ReviewText.domainMessage(of: apart).hasPrefix("D1 est le plus avancé : 44"))
        #expect(finding("Domaines", of: apart)?.hasPrefix("le plus avancé est D1, domaine D1 (44") == true)
        let tied = cohort((4, 9), (7, 16))
        #expect(ReviewText.domainMessage(of: tied).hasPrefix("D0 et D1 sont les plus avancés : 44"))
        #expect(finding("Domaines", of: tied)?.hasPrefix("les plus avancés sont D0 et D1 (44") == true)
    }

    @Test func `no domain is compared where none has five ratings`() {
        let cohort = cohort(["D0.C1.R1"], [[3], [3], [3], [3], [0]])
        #expect(
            ReviewText.domainMessage(of: cohort)
                == "Aucun domaine n’a cinq cotations : ni médiane, ni part, ni comparaison."
        )
        #expect(finding("Domaines", of: cohort) == nil)
    }

    // MARK: Training

    @Test(arguments: [
        (["D0.C1.R1"], "1 référence est au niveau 1 dans plus de 30 % des campus, D0.C1.R1, référence D0.C1.R1."),
        (["D0.C1.R1", "D0.C1.R2"], "2 références sont au niveau 1 dans plus de 30 % des campus, toutes en D0."),
        (["D0.C1.R1", "D1.C1.R1"], "2 références sont au niveau 1 dans plus de 30 % des campus, en D0 et D1."),
        (
            ["D0.C1.R1", "D0.C1.R2", "D1.C1.R1"],
            "3 références sont au niveau 1 dans plus de 30 % des campus, surtout en D0."
        ),
        (
            ["D0.C1.R1", "D0.C1.R2", "D1.C1.R1", "D1.C1.R2", "D2.C1.R1"],
            "5 références sont au niveau 1 dans plus de 30 % des campus, surtout en D0 et D1."
        ),
    ])
    func `where to train is told of one standard, of one domain and of several`(codes: [String], sentence: String) {
        let cohort = cohort(codes, Array(repeating: codes.map { _ in 1 }, count: 5))
        #expect(finding("Formation", of: cohort) == sentence)
    }

    // MARK: Tables that are cut

    @Test(arguments: [(8, 0), (9, 1), (11, 3)])
    func `eight low standards are shown, and those that are tied with the last are counted`(count: Int, tied: Int) {
        let low = NationalReview(
            of: cohort(codes(count), Array(repeating: Array(repeating: 2, count: count), count: 5))
        )
        .lowStandards
        #expect(low.rows.map { "\($0.code)" } == Array(codes(count).prefix(8)) && low.tied == tied)
    }

    @Test func `a standard that is less often low than the last one shown is not tied with it`() {
        let levels = (0..<5).map { campus in (0..<9).map { $0 == 0 && campus == 0 ? 3 : 2 } }
        let low = NationalReview(of: cohort(codes(9), levels)).lowStandards
        #expect(low.rows.map { "\($0.code)" } == Array(codes(9).dropFirst()) && low.tied == 0)
    }

    @Test(arguments: [(5, 0), (7, 2)])
    func `the best and the weakest five say who is tied with the last`(count: Int, tied: Int) {
        let review = NationalReview(
            of: cohort(codes(count), Array(repeating: Array(repeating: 2, count: count), count: 5))
        )
        #expect(review.tiedStrongest == tied && review.tiedWeakest == tied)
    }

    @Test func `ties are told in number, and where the others are`() {
        #expect(ReviewText.tied(0, .standards) == nil && ReviewText.tied(strongest: 0, weakest: 0) == nil)
        #expect(
            ReviewText.tied(1, .standards) == "1\u{A0}autre référence est à égalité avec la dernière : annexe B."
        )
        #expect(
            ReviewText.tied(2, .answers)
                == "2\u{A0}autres indicateurs sont à égalité avec le dernier : feuille « Indicateurs » de bilan.ods."
        )
        #expect(
            ReviewText.tied(strongest: 1, weakest: 2)
                == "À égalité avec la dernière : 1\u{A0}autre des mieux acquises et 2\u{A0}autres des moins acquises."
        )
    }

    // MARK: Opinions, requests, rules

    @Test(arguments: [
        (["Favorable"], "1 avis sur 1 campus ; le plus fréquent est « Favorable » (1)."),
        (
            ["Favorable", "Défavorable"],
            "2 avis sur 2 campus ; les plus fréquents sont « Favorable » et « Défavorable » (1 chacun)."
        ),
        (
            ["Favorable", "Défavorable", "Favorable"],
            "3 avis sur 3 campus ; le plus fréquent est « Favorable » (2)."
        ),
        (["Peut-être"], "1 avis sur 1 campus, hors de la liste."),
    ])
    func `opinions that are given as often are named together`(opinions: [String], beginning: String) {
        let cohort = cohort(["D0.C1.R1"], opinions.map { _ in [3] }, anchors: ["D0.C1.R1"], opinions: opinions)
        #expect(ReviewText.opinionMessage(of: cohort).hasPrefix(beginning))
    }

    @Test(arguments: [
        ([2], "La seule demande de renouvellement recevable n’atteint pas le niveau 3 exigé"),
        ([3], "La seule demande de renouvellement recevable atteint le niveau 3 exigé"),
        ([2, 2], "Aucune des 2 demandes de renouvellement n’atteint le niveau 3 exigé"),
        ([2, 3], "1 demande de renouvellement sur 2 atteint le niveau 3 exigé"),
        ([2, 3, 3], "2 demandes de renouvellement sur 3 atteignent le niveau 3 exigé"),
    ])
    func `renewals are counted in each form`(levels: [Int], caption: String) {
        let cohort = cohort(["D0.C1.R1"], levels.map { [$0] }, anchors: ["D0.C1.R1"])
        #expect(ReviewText.requests(of: cohort) == caption)
    }

    @Test func `rules that find as much are named together`() throws {
        let cohort = Cohort(of: SampleCohort(of: 78).sources)
        let first = try #require(cohort.rules.first)
        let tied = cohort.rules.filter { $0.findings == first.findings }
        let most = try #require(ReviewText.mostFrequentRules(of: cohort))
        #expect(tied.allSatisfy { most.codes.contains($0.code.rawValue) })
        #expect((most.campuses == nil) == (tied.count > 1) && most.findings == first.findings)
    }
}
