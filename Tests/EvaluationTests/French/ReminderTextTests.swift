import Evaluation
import Support
import Testing

@Suite struct `A reminder` {
    private func reminder(_ spoil: ((inout SampleDeposit) -> Void)?) -> ReminderText? {
        let deposits = spoil.map { spoil in
            var deposit = SampleDeposit()
            spoil(&deposit)
            return [DepositRecord(of: deposit.assessment)]
        }
        let cohort = Cohort(
            of: CohortSources(
                campaign: SampleCampaign.campaign,
                referential: SampleReferential.referential,
                deposits: deposits ?? [],
                grids: [],
                files: [],
                earlier: nil
            )
        )
        return cohort.campuses.first { $0.identifier == "BOR-001" }.flatMap {
            ReminderText(to: $0, in: cohort.campaign)
        }
    }

    @Test func `to a silent campus says what is awaited, and until when`() throws {
        let text = try #require(reminder(nil))
        #expect(text.subject == "Campagne 2018\u{A0}: votre dossier d’auto-évaluation est attendu (BOR-001)")
        #expect(text.body.hasPrefix("Bonjour,\n\nSauf erreur de notre part, le dossier du campus"))
        #expect(text.body.contains("du 1er\u{A0}octobre au 30\u{A0}novembre\u{A0}2018."))
        #expect(text.body.hasSuffix("Cordialement,\nLa mission"))
    }

    @Test func `to a campus that must correct says how much, and that its report stands for the time being`() throws {
        let text = try #require(reminder { $0.figures[0].value = .value(120) })
        #expect(text.subject.hasPrefix("Campagne 2018\u{A0}: votre dossier BOR-001, "))
        #expect(text.body.contains("erreur") && text.body.contains("votre rapport est produit à titre provisoire"))
    }

    @Test func `to a campus without an anchor says that nothing can be examined`() throws {
        let text = try #require(reminder { $0.ratings[0].rating = .empty })
        #expect(text.body.contains("en l’état, il ne peut pas être examiné") == text.subject.contains("bloquant"))
    }

    @Test func `is not sent to a campus that owes nothing`() {
        #expect(reminder { _ in }?.subject == nil)
    }
}
