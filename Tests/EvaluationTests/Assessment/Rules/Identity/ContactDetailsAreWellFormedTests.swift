import Evaluation
import Support
import Testing
import Words

@Suite struct `IDN-09: the share, the e-mail address and the site are well formed` {
    @Test(arguments: [0, 0.5, 1]) func `a share from 0 to 1`(share: Double) {
        var deposit = SampleDeposit()
        deposit.identity.directorShare = .value(share)
        #expect(deposit.findings(of: .idn09) == [])
    }

    @Test(arguments: [-0.001, 1.001, 50]) func `a share beyond is an error at its cell`(share: Double) {
        var deposit = SampleDeposit()
        deposit.identity.directorShare = .value(share)
        let expected = Finding(.identity(.shareOutOfBounds), at: SampleSheet.identity.cell("B17"))
        #expect(deposit.findings(of: .idn09) == [expected])
    }

    @Test func `a share that is no number`() {
        var deposit = SampleDeposit()
        deposit.identity.directorShare = .unreadable(.notANumber)
        let expected = Finding(.identity(.unreadableShare), at: SampleSheet.identity.cell("B17"))
        #expect(deposit.findings(of: .idn09) == [expected])
    }

    @Test(arguments: [
        ("contact@campus.example", false), ("a.b-c@x.y.example", false), ("contact", true), ("@campus.example", true),
        ("contact@campus", true), ("a@b@campus.example", true), ("con tact@campus.example", true),
        ("contact@campus..example", true), ("contact@-campus.example", true), ("a,b@campus.example", true),
    ])
    func `an e-mail address`(text: String, isWrong: Bool) {
        var deposit = SampleDeposit()
        deposit.identity.email = .value(text)
        let expected = Finding(.identity(.notAnEmail), at: SampleSheet.identity.cell("B19"))
        #expect(deposit.findings(of: .idn09) == (isWrong ? [expected] : []))
    }

    @Test(arguments: [
        ("https://campus.example", false), ("HTTP://campus.example/a?b", false), ("www.campus.example", true),
        ("ftp://campus.example", true), ("https://campus", true), ("https://cam pus.example", true),
    ])
    func `a site`(text: String, isWrong: Bool) {
        var deposit = SampleDeposit()
        deposit.identity.website = .value(text)
        let expected = Finding(.identity(.notAWebAddress), at: SampleSheet.identity.cell("B20"))
        #expect(deposit.findings(of: .idn09) == (isWrong ? [expected] : []))
    }
}
