import Evaluation
import Office
import Support
import Testing
import Words

@Suite struct `What remains of a submission` {
    private func record(_ spoil: (inout SampleForm) -> Void = { _ in }) -> DepositRecord {
        var form = SampleForm()
        spoil(&form)
        return DepositRecord(of: form.assessment())
    }

    /// `D0.C1.R1.I1 80.0 usable`.
    private func indicators(_ spoil: (inout SampleForm) -> Void = { _ in }) -> [String] {
        record(spoil).indicators.map { "\($0.code) \($0.value) \($0.use)" }
    }

    @Test func `is its identity, its levels and its counts`() {
        let record = record()
        #expect(record.campus == "BOR-001")
        #expect(record.request == .renewal && record.category == .standard)
        #expect(record.deposit.date == CalendarDate(year: 2018, month: 11, day: 17))
        #expect(record.campusLevel == .achieved && record.ratings.count == 4)
        #expect(record.memberCount == 4)
        #expect(record.status == .sound)
    }

    @Test func `says which figures statistics may count`() {
        #expect(
            indicators() == [
                "D0.C1.R1.I1 80.0 usable", "D0.C1.R1.I2 5.0 usable", "D0.C1.R2.I1 1.0 usable",
                "D1.C1.R1.I1 1.2 usable",
            ]
        )
        #expect(indicators { $0.set("Indicateurs", "H3", nil) }.count == 3)
    }

    @Test func `a figure that a rule finds wrong is rejected, but not one that is only questioned`() {
        #expect(indicators { $0.set("Indicateurs", "H2", .number(120, .plain)) }[0] == "D0.C1.R1.I1 120.0 rejected")
        #expect(indicators { $0.set("Indicateurs", "H2", .number(0.8, .plain)) }[0] == "D0.C1.R1.I1 0.8 rejected")
        #expect(indicators { $0.set("Indicateurs", "H3", .number(7, .plain)) }[1] == "D0.C1.R1.I2 7.0 usable")
    }

    @Test func `a rate on fewer than the minimal headcount is small`() {
        func rate(over denominator: Double) -> String {
            indicators {
                $0.set("Indicateurs", "F2", .number(denominator, .plain))
                $0.set("Indicateurs", "G2", .number(denominator, .plain))
                $0.set("Indicateurs", "H2", .number(100, .plain))
            }[0]
        }
        #expect(rate(over: 19) == "D0.C1.R1.I1 100.0 small")
        #expect(rate(over: 20) == "D0.C1.R1.I1 100.0 usable")
    }

    @Test func `keeps the actions under way or to start, with their standards`() {
        #expect(record().liveActions.map(\.standards) == [["D0.C1.R2", "D1.C1.R2"].map(SampleReferential.code)])
        #expect(record().liveActions.map(\.deadline) == [CalendarDate(year: 2019, month: 8, day: 7)])
        #expect(record { $0.set("Plan d'action", "G2", .text("à lancer")) }.liveActions.count == 1)
        for word in ["suspendue", "abandonnée", "achevée", "on verra"] {
            #expect(record { $0.set("Plan d'action", "G2", .text(word)) }.liveActions.isEmpty)
        }
    }

    @Test func `may go without what statistics alone need`() {
        let (whole, part) = (record(), record().withoutStatistics)
        #expect(!whole.indicators.isEmpty && part.indicators.isEmpty && part.liveActions.isEmpty)
        #expect(part.ratings == whole.ratings && part.comments.traces.count == whole.comments.traces.count)
    }

    @Test func `keeps comments of sixty letters, where something is rated`() {
        func traces(_ comment: String, rating: String = "2") -> Int {
            record {
                for row in 2..<6 { $0.set("Auto-évaluation", "H\(row)", .text("Un mot.")) }
                $0.set("Auto-évaluation", "G3", .text(rating))
                $0.set("Auto-évaluation", "H3", .text(comment))
            }.comments.traces.count
        }
        let letters = String(repeating: "abcde", count: 12)
        #expect(traces(letters + " !") == 1)
        #expect(traces(letters.dropLast() + " !") == 0)
        #expect(traces(letters, rating: "NC") == 0)
    }

    @Test func `writes each figure as a text, and reads no other`() throws {
        for figure in record().indicators {
            let again = try #require(IndicatorRecord.decoded(from: figure.coded))
            #expect(again.code == figure.code && again.value == figure.value && again.use == figure.use)
        }
        for text in ["", "D0.C1.R1.I1 usable", "D0.C1.R1.I1 perhaps 1", "X0 usable 1", "D0.C1.R1.I1 usable un"] {
            #expect(IndicatorRecord.decoded(from: text) == nil)
        }
    }

    @Test func `writes each trace of a comment as a text, and reads no other`() throws {
        let text = "00000000deadbeef 44 6 G45 le troisième standard"
        #expect(try #require(CommentTraces.Trace.decoded(from: text)).coded == text)
        for text in ["", "00000000deadbeef 44 6 G45", "deadbeef 44 6 G45 D0", "00000000deadbeef x 6 G45 D0"] {
            #expect(CommentTraces.Trace.decoded(from: text) == nil)
        }
    }

    @Test func `of a grid is its levels, its avis and its recommendations`() {
        let record = GridRecord(of: SampleGrid().assessment())
        #expect(record.campus == "BOR-001" && record.expert == "EXP-01")
        #expect(record.levels.count == 3)
        #expect(record.opinion == "FAV" && record.duration == 4)
        #expect(record.recommendations.map(\.number) == ["R1", "R2"])
        #expect(record.recommendations.map(\.priority) == [.high, .low])
    }
}
