import Evaluation
import Support
import Testing

@Suite struct `What became of recommendations` {
    private func recommendations(_ statuses: Answer<FollowUpStatus>.Reading...) -> [AnsweredRecommendation] {
        var deposit = SampleDeposit()
        deposit.followUps = statuses.enumerated().map { place, status in
            var values = SampleDeposit.FollowUpValues("R\(place)", .done)
            values.status = status
            return values
        }
        return AnsweredRecommendation.all(of: deposit.assessment)
    }

    @Test func `is told with what was done and not how far it is`() {
        let all = recommendations(.value(.done), .value(.ongoing), .empty)
        #expect(
            FollowUpText.message(on: all) == "1\u{A0}recommandation close sur 3 : 1\u{A0}en cours, 1\u{A0}sans statut."
        )
        #expect(all.map(FollowUpText.state) == ["traitée", "en cours", "sans statut"])
    }

    @Test func `is told as typed when its status is out of the list`() {
        let all = recommendations(.unreadable(.notInList(nearest: nil)), .empty)
        #expect(all.map(FollowUpText.state) == ["«\u{A0}illisible\u{A0}» (hors liste)", "sans statut"])
        #expect(
            FollowUpText.message(on: all)
                == "0\u{A0}recommandation close sur 2 : 1\u{A0}au statut hors liste, 1\u{A0}sans statut."
        )
    }

    @Test(
        arguments: [
            ("Fait.", .done, "Fait."), ("Fait.", nil, "Fait."), (nil, .done, "Sans précision."), (nil, nil, nil),
        ] as [(String?, FollowUpStatus?, String?)]
    )
    func `is no silence where a status stands alone`(typed: String?, status: FollowUpStatus?, outcome: String?) {
        var values = SampleDeposit.FollowUpValues("R1", .done)
        values.outcome = typed.map { .value($0) } ?? .empty
        values.status = status.map { .value($0) } ?? .empty
        var deposit = SampleDeposit()
        deposit.followUps = [values]
        #expect(AnsweredRecommendation.all(of: deposit.assessment).map(FollowUpText.outcome) == [outcome])
    }

    @Test func `is that of no campaign when only the campus speaks of them`() {
        let title = FollowUpText.title(of: recommendations(.value(.done)), after: "2017")
        #expect(title == "Suites données aux recommandations antérieures")
        let point = DecisionPoint.recommendations(recommendations(.value(.done)), campaign: "2017")
        #expect(EssentialText.subject(of: point) == "Recommandations antérieures closes, selon le campus")
    }
}
