import Evaluation
import Support
import Testing
import Words

@Suite struct `IDN-01: the identity is complete` {
    @Test func `a required field is missed at its cell`() {
        var deposit = SampleDeposit()
        deposit.identity.project = .empty
        let expected = Finding(
            .identity(.missing(field: "Présentation du projet")),
            at: SampleSheet.identity.cell("B23")
        )
        #expect(deposit.findings(of: .idn01) == [expected])
    }

    @Test func `the SIRET, the site and the expiry may be left out`() {
        var deposit = SampleDeposit()
        deposit.identity.siret = .empty
        deposit.identity.website = .empty
        deposit.identity.labelExpiry = .empty
        #expect(deposit.findings(of: .idn01) == [])
    }

    @Test(arguments: [(RequestKind.labelling, 0), (.renewal, 2), (.midTermReview, 2), (.moveToExcellence, 2)])
    func `a first label has no date and no duration yet`(request: RequestKind, count: Int) {
        var deposit = SampleDeposit()
        deposit.identity.request = .value(request)
        deposit.identity.labelDate = .empty
        deposit.identity.labelDuration = .empty
        #expect(deposit.findings(of: .idn01).map(\.place.cell) == ["B10", "B11"].suffix(count))
    }

    @Test(arguments: [("labellisation", 0), ("renouvellement", 2)])
    func `nor where the campaign expects one and the request cannot be read`(expected: String, count: Int) {
        var deposit = SampleDeposit()
        deposit.identity.request = .unreadable(.notInList(nearest: nil))
        deposit.campaign = deposit.campaign.expecting([SampleSubject.campus(asking: expected)])
        deposit.identity.labelDate = .empty
        deposit.identity.labelDuration = .empty
        #expect(deposit.findings(of: .idn01).map(\.place.cell) == ["B10", "B11"].suffix(count))
    }

    @Test func `a date that is none is told at its cell`() {
        var deposit = SampleDeposit()
        deposit.members[0].signatureDate = .unreadable(.notADate)
        let fact = IdentityFact.unreadable(field: "Date de signature", .notADate)
        #expect(deposit.findings(of: .idn01) == [Finding(.identity(fact), at: SampleSheet.network.cell("G2"))])
    }
}

@Suite struct `IDN-02: the campus is expected` {
    @Test(arguments: [
        (Answer<String>.Reading.empty, IdentityFact.missingIdentifier),
        (.value("BOR-01"), .unknownIdentifier(nearest: "BOR-001")),
        (.value("XXX-999"), .unknownIdentifier(nearest: nil)),
        (.value("Bor-001 (campus d’essai)"), .unknownIdentifier(nearest: "BOR-001")),
        (.value("BOR-0012345"), .unknownIdentifier(nearest: nil)),
    ])
    func `a missing or unknown identifier blocks`(typed: Answer<String>.Reading, fact: IdentityFact) {
        var deposit = SampleDeposit()
        deposit.identity.identifier = typed
        #expect(deposit.findings(of: .idn02) == [Finding(.identity(fact), at: SampleSheet.identity.cell("B3"))])
        #expect(deposit.assessment.status == .blocked)
    }

    @Test(arguments: [
        ("BOR-001", 0), ("BOR\u{2011}001", 0), (" BOR-001\u{200B}", 0), ("BOR001", 1), ("bor-001", 1), ("BOR 001", 1),
    ])
    func `one typed otherwise is told as it is understood`(typed: String, count: Int) {
        var deposit = SampleDeposit()
        deposit.identity.identifier = .value(typed)
        #expect(deposit.findings(of: .idn02) == [])
        let told = deposit.findings(of: .fic05)
        #expect(told.map(\.place.cell) == Array(repeating: "B3", count: count))
        #expect(told.allSatisfy { "\($0.fact)".contains("after: \"BOR-001\"") })
    }
}

@Suite struct `IDN-03, IDN-04 and IDN-08: the institution is known by its numbers` {
    @Test(arguments: [
        ("0331234M", nil), ("033 1234 m", nil), ("0331234A", UAI.Flaw.wrongKey(expected: "M")), ("331234M", .malformed),
        ("00331234M", .malformed),
    ])
    func `a UAI has seven digits and their key`(text: String, flaw: UAI.Flaw?) {
        var deposit = SampleDeposit()
        deposit.identity.uai = .value(text)
        let place = SampleSheet.identity.cell("B13")
        #expect(deposit.findings(of: .idn03) == (flaw.map { [Finding(.identity(.flawedUAI($0)), at: place)] } ?? []))
    }

    @Test(arguments: [
        ("73282932000074", nil), ("732 829 320 00074", nil), ("73282932000075", SIRET.Flaw.wrongKey),
        ("7328293200007", .malformed(digits: 13)), ("732829320000741", .malformed(digits: 15)),
        ("7328293200007X", .malformed(digits: nil)), ("35600000000048", nil), ("35600000000010", nil),
        ("35600000000011", .wrongKey), ("35700000000001", .wrongKey),
    ])
    func `a SIRET has fourteen digits and their key`(text: String, flaw: SIRET.Flaw?) {
        var deposit = SampleDeposit()
        deposit.identity.siret = .value(text)
        let place = SampleSheet.identity.cell("B14")
        #expect(deposit.findings(of: .idn04) == (flaw.map { [Finding(.identity(.flawedSIRET($0)), at: place)] } ?? []))
    }

    @Test func `a school of another district is asked about`() {
        var deposit = SampleDeposit()
        deposit.identity.uai = .value("0690000A")
        let fact = IdentityFact.departmentOutsideDistrict(department: "69", district: "Bordeaux")
        #expect(deposit.findings(of: .idn08) == [Finding(.identity(fact), at: SampleSheet.identity.cell("B13"))])
    }
}

@Suite struct `IDN-05: values are in their lists` {
    @Test func `a sector out of the list has the nearest proposed`() {
        var deposit = SampleDeposit()
        deposit.identity.sector = .value("Numérique, télécomunications")
        let fact = IdentityFact.notInList(field: "Filière", nearest: "Numérique, télécommunications")
        #expect(deposit.findings(of: .idn05) == [Finding(.identity(fact), at: SampleSheet.identity.cell("B6"))])
    }

    @Test func `a region is that of the district`() {
        var deposit = SampleDeposit()
        deposit.identity.region = .value("Auvergne-Rhône-Alpes")
        let fact = IdentityFact.regionOfAnotherDistrict(district: "Bordeaux", expected: "Nouvelle-Aquitaine")
        #expect(deposit.findings(of: .idn05) == [Finding(.identity(fact), at: SampleSheet.identity.cell("B8"))])
    }

    @Test func `the region of the campus is proposed where district and region are both of others`() {
        var deposit = SampleDeposit()
        deposit.identity.district = .value("Lyon")
        deposit.identity.region = .value("Bretagne")
        let fact = IdentityFact.regionOfAnotherDistrict(district: "Lyon", expected: "Nouvelle-Aquitaine")
        #expect(deposit.findings(of: .idn05) == [Finding(.identity(fact), at: SampleSheet.identity.cell("B8"))])
    }

    @Test func `a word out of a closed list`() {
        var deposit = SampleDeposit()
        deposit.identity.legalStatus = .unreadable(.notInList(nearest: "association"))
        let fact = IdentityFact.notInList(field: "Statut juridique", nearest: "association")
        #expect(deposit.findings(of: .idn05) == [Finding(.identity(fact), at: SampleSheet.identity.cell("B15"))])
    }
}
