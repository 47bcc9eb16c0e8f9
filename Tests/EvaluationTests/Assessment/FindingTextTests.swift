import Evaluation
import Support
import Testing
import Words

@Suite struct `What findings say` {
    static let long = String(repeating: "Une réponse bien trop longue pour tenir, ", count: 8)
    static let field = "Fonction du directeur opérationnel"
    /// All that « Campus attendus » says of a campus.
    static let ofIdentity = ["Nom du campus", "Académie", "Région académique", "Filière", "Type de demande"]
    static let cell = "AB1024"
    static let indicator = ReferentialCode("D10.C10.R10.I10") ?? SampleAssessment.referential.standards[0].code
    static let standard = ReferentialCode("D10.C10.R10") ?? SampleAssessment.referential.standards[0].code
    static let day = SampleAssessment.day(2018, 9, 30)
    static let conversion = Conversion(before: long, after: long)
    static let reasons: [Unreadable] = [
        .notANumber, .notAWholeNumber, .notACount, .notAnAddress, .notADate, .notAYesOrNo, .notALevel, .notALevelNumber,
        .notInList(nearest: nil),
        .notInList(nearest: long),
        .yearAlone(2017), .dateOfFraction("3/4"), .madeByFormat(.date, wanted: .number),
        .madeByFormat(.boolean, wanted: .level), .madeByFormat(.duration, wanted: .number),
    ]

    static let files: [FileFact] = [
        .missingSheet("Auto-évaluation"), .mislabelledSheet(found: long, expected: "Auto-évaluation"),
        .missingHeaderRow(sheet: long), .misplacedAnswers(sheet: long),
        .missingColumn(header: "Effectif formation continue"),
        .mislabelledColumn(found: long, expected: "Effectif formation continue"), .superseded(by: long, .laterDate),
        .formulaWithoutValue, .errorValue, .hiddenSheet, .hiddenRows(count: 1), .hiddenRows(count: 1024),
        .hiddenColumn, .converted(conversion), .converted(Conversion(before: "01/08/2016", after: "1ᵉʳ août 2016")),
        .convertedColumn(count: 1024, example: conversion), .converted(Conversion(before: "20.000 €", after: "20")),
        .convertedColumn(count: 1024, example: Conversion(before: "20.000 €", after: "20")),
        .otherCampaign(expected: "2018-2019"), .otherReferential(expected: "2018.1"),
        .preparedForCampaign("2018-2019"), .preparedForCampus("CLE-001"), .preparedForExpert("EXP-04"),
        .cutText(length: 262_140, kept: 32_767), .replacedCharacters(count: 1), .replacedCharacters(count: 1_000_000),
        .tooManyRows(allowed: 5_000),
        .renamedSheet(found: long, expected: "Auto-évaluation"), .repeatedSheet(read: long),
        .repeatedColumn(heading: "Effectif formation continue", first: "XFD1048576"),
        .repeatedKey(heading: "SIRET de l'établissement support", first: "XFD1048576"),
        .shiftedValues(from: "B", to: "C"), .unlabelledValues(count: 1), .unlabelledValues(count: 1024),
        .skippedRow(.headers), .skippedRow(.total), .skippedRow(.count), .skippedRow(.title),
        .skippedRow(.footnote), .skippedTitles(count: 1024), .namesAlone(count: 1), .namesAlone(count: 1024),
        .skippedRow(.unnamed), .rowsAboveHeader(count: 1), .rowsAboveHeader(count: 1024),
        .rowsOnOtherSheet(count: 1, read: long), .rowsOnOtherSheet(count: 1024, read: long), .rowsAside(count: 1),
        .rowsAside(count: 1024), .unknownLabels(count: 1), .unknownLabels(count: 1024),
        .continuedRow(of: long, at: "XFD1048576"), .zeros(count: 1), .zeros(count: 1024),
        .otherWorkbook(.grid, expected: .submission), .otherWorkbook(.submission, expected: .grid),
        .superseded(by: long, .answered), .superseded(by: long, .returned), .superseded(by: long, .fileName),
        .superseded(by: long, .undated), .superseded(by: long, .copy),
        .explanation(.repeated(read: "Anomalies!F12")), .foreignContent(.macros), .foreignContent(.signature),
        .foreignContent(.links),
        .explanation(.short), .explanation(.withoutQuestion(.error)), .explanation(.withoutQuestion(.note)),
        .explanation(.lost), .explanation(.overOurs),
        .explanation(.ofAnotherCampaign("2017")), .explanation(.withoutHeaders),
        .otherWorkbook(.campaign, expected: .submission), .otherWorkbook(.referential, expected: .submission),
    ]
    static let identities: [IdentityFact] =
        [
            .missing(field: field), .missingIdentifier, .unknownIdentifier(nearest: nil),
            .unknownIdentifier(nearest: "BOR-001"), .flawedUAI(.malformed), .flawedUAI(.wrongKey(expected: "D")),
            .flawedSIRET(.malformed(digits: 13)), .flawedSIRET(.malformed(digits: nil)), .flawedSIRET(.wrongKey),
            .notInList(field: "Région académique", nearest: nil),
            .notInList(field: "Région académique", nearest: "Provence-Alpes-Côte d’Azur"),
            .regionOfAnotherDistrict(district: "Clermont-Ferrand", expected: "Provence-Alpes-Côte d’Azur"),
            .expiryMismatch(expected: day), .durationTooLong(maximum: 10), .unreadableDuration,
            .labelAfterDeposit(deposit: day), .depositOutsideWindow(opening: day, closing: day),
            .depositInAnotherYear(opening: day, closing: day, likely: day),
            .departmentOutsideDistrict(department: "972", district: "Clermont-Ferrand"), .unreadableShare,
            .shareOutOfBounds, .notAnEmail, .notAWebAddress, .mislabelled(field: field),
            .mislabelledIdentifier(field: "Identifiant du campus"),
            .notThatOfTheCampus(field: "Région académique", expected: long),
            .otherCampus(name: long, fields: ofIdentity, nearest: nil),
            .otherCampus(name: long, fields: ofIdentity, nearest: "LYO-001"),
        ] + reasons.map { .unreadable(field: field, $0) }
    static let ratings: [RatingFact] = [
        .missingStandard(standard), .unknownStandard(nearest: nil), .unknownStandard(nearest: "D10.C10.R10"),
        .repeatedStandard(standard, firstCell: cell), .missingLevel(standard), .unreadableLevel(.notALevel),
        .unratedAnchor(standard, .missingRow), .unratedAnchor(standard, .empty),
        .unratedAnchor(standard, .uncomputed),
        .unratedAnchor(standard, .notConcerned), .shortComment(length: 0, minimum: 30),
        .shortComment(length: 29, minimum: 30),
        .evidenceLacking(standard, .recognized, count: 1, required: 2, sheet: "Preuves"),
        .evidenceLacking(standard, .structured, count: 0, required: 1, sheet: "Preuves"),
        .unjustifiedNotConcerned(length: 0, minimum: 30), .unjustifiedNotConcerned(length: 29, minimum: 30),
        .copiedLevelText(standard, .achieved), .copiedComment(firstCell: cell), .copiedFromAnotherCampus,
        .flatRatings(.achieved, count: 1024, of: 1024), .targetBelowLevel(.recognized), .unreadableTarget(.notALevel),
        .unreadableTargetDate(.notADate), .targetDateNotAfterDeposit(deposit: day),
    ]
    static let indicators: [IndicatorFact] =
        [
            .missingIndicator(indicator), .missingValue(indicator), .uncommentedAbsence(.statisticalSecrecy),
            .unknownStatus(nearest: nil), .unknownStatus(nearest: "secret statistique"),
            .outOfBounds(minimum: -1_000_000, maximum: 1_000_000_000.5), .outOfBounds(minimum: 0, maximum: nil),
            .outOfBounds(minimum: nil, maximum: 100), .notACount,
            .quotientMismatch(expected: 1_234_567.89, unit: "élèves par groupe"),
            .numeratorAboveDenominator(numerator: 1_234_567.89, denominator: 1_234_567.88), .zeroDenominator,
            .typedAsFraction(proposal: 83.57), .jump(from: 1_234_567.89, to: 9_876_543.21, unit: "élèves"),
            .smallDenominator(minimum: 100), .unknownIndicator(nearest: nil),
            .unknownIndicator(nearest: "D10.C10.R10.I10"), .repeatedIndicator(indicator, firstCell: cell),
        ] + reasons.map { .unreadable(field: "Dénominateur N", $0) }
    static let networks: [NetworkFact] =
        [
            .unknownKind(nearest: nil), .unknownKind(nearest: "organisme de formation continue"),
            .repeatedMember(firstCell: cell), .flawedUAI(.malformed), .flawedSIRET(.wrongKey),
            .governanceWithoutSignature, .governanceWithoutDate,
        ]
        + [NetworkFact.MissingKind.school, .higherEducation, .teachers, .firm, .continuingTraining]
        .flatMap { [.governanceLacks($0), .networkLacks($0)] }
    static let evidence: [EvidenceFact] = [
        .missing(field: "Référence"), .repeatedIdentifier(firstCell: cell), .unknownStandard(code: long, meant: []),
        .unknownStandard(code: long, meant: [SampleReferential.code("D10.C10.R10")]), .unreadableDate(.notADate),
        .unknownConfidentiality(nearest: nil),
        .unknownConfidentiality(nearest: "restreinte"), .datedAfterDeposit(deposit: day), .outdated(months: 48),
    ]
    static let plans: [PlanFact] =
        [
            .standardWithoutAction(
                standard,
                level: .structured,
                threshold: .achieved,
                hasAbandoned: false,
                sheet: "Plan d'action"
            ),
            .standardWithoutAction(
                standard,
                level: .structured,
                threshold: .achieved,
                hasAbandoned: true,
                sheet: "Plan d'action"
            ),
            .missing(field: "Avancement (%)"), .repeatedIdentifier(firstCell: cell),
            .unknownStandard(code: long, meant: []), .unknownIndicator(code: long, nearest: nil),
            .deadlineBeforeStart(start: day), .progressOutOfBounds,
            .completedBelowFull,
            .fullButNotCompleted(.suspended), .late(deposit: day),
        ] + reasons.map { .unreadable(field: "Avancement (%)", $0) }
    static let texts: [TextFact] = [
        .missingDomain(standard), .missingSummary(standard), .unknownDomain(nearest: nil),
        .unknownDomain(nearest: "D10"), .repeatedDomain(standard, firstCell: cell), .personalData([.email]),
        .personalData([.telephone]),
        .personalData([.name]), .personalData([.email, .name, .telephone]),
    ]
    static let earlier: [EarlierFact] = [
        .unanswered(number: long, campaign: "2017-2018"), .missingStatus(number: long), .missingStatus(number: ""),
        .unknownStatus(nearest: nil), .unknownStatus(nearest: "non traitée"),
        .mistypedNumber(nearest: "R12", campaign: "2017-2018"), .repeatedAnswer(firstCell: cell),
        .sharedNumber(meanings: [long, long], campaign: "2017-2018"),
        .sharedNumber(meanings: [long, long, long], campaign: "2017-2018"),
        .repeatedNumber(count: 20, campaign: "2017-2018"),
        .loweredLevel(standard, from: .recognized, to: .structured, campaign: "2017-2018"),
    ]
    static let grids: [GridFact] =
        [
            .superseded(by: long, .laterDate), .missing(field: "Code de l'expert"),
            .mislabelledParty(field: "Absence de conflit d'intérêts"), .mislabelled(field: "Durée proposée (années)"),
            .unknownCampus(nearest: nil),
            .unknownCampus(nearest: "BOR-001"), .unknownExpert(nearest: nil), .unknownExpert(nearest: "EXP-01"),
            .notAssigned(campus: "BOR-001"), .undeclaredConflict, .declaredConflict, .unreadableDeclaration,
            .unknownStandard(nearest: nil), .repeatedStandard(standard, firstCell: cell), .unreadableLevel(.notALevel),
            .unknownDomain(nearest: nil), .unknownDomain(nearest: "D2"), .repeatedDomain(standard, firstCell: cell),
            .missingOpinion, .unknownOpinion(nearest: nil), .unknownOpinion(nearest: "Favorable avec réserves"),
            .missingDuration(opinion: long, expected: 4), .otherDuration(opinion: long, expected: 4),
            .otherDuration(opinion: long, expected: nil),
            .gapWithoutStatement(standard, own: .recognized, external: .structured), .opinionWithoutReason(long),
            .opinionWithoutRecommendation(long, sheet: "Recommandations"),
            .opinionBeyondItsGrid(long, most: 0, count: 10, threshold: .achieved, level: nil),
            .opinionBeyondItsGrid(long, most: 2, count: 3, threshold: .achieved, level: .initiated),
        ] + reasons.map { .unreadable(field: "Preuve attendue", $0) }
    static let referentials: [ReferentialFact] =
        [
            .missingSheet("Référentiel"), .missingColumn("indicateur_code"), .missingVersion,
            .strayCode(parent: standard), .repeatedIndicator(indicator), .unknownKind(nearest: nil),
            .unknownSense(nearest: nil),
            .unreadableBound, .minimumAboveMaximum, .missingTitle(indicator), .missingTitle(standard),
            .missingUnit(indicator), .missingLevelText(.achieved, standard),
            .unreadableFlag, .noAnchor(header: "ancre"), .unknownCalculation(nearest: nil),
            .unknownCalculation(nearest: "complétude"), .mislabelledSheet(found: long, expected: "Correspondance"),
            .missingEarlierCode, .malformedSuccessionCode, .unknownSuccessor(nearest: nil),
            .unknownSuccessor(nearest: "D0.C1.R1.I1"), .successorOfAnotherRank, .repeatedSuccession(firstCell: cell),
            .droppedYetContinued(firstCell: cell), .keptThoughDropped,
            .rowsDisagree(standard, header: "reference", firstCell: cell),
        ] + [ReferentialCode.Rank.domain, .field, .standard, .indicator].map { .malformedCode(rank: $0) }
    static let assignments: [AssignmentFact] = [
        .conflict(.sameDistrict, campus: "BOR-001", common: "Bordeaux"),
        .conflict(.memberOrganisation, campus: "BOR-001", common: long), .heavyLoad(7, maximum: 6),
        .fewExperts(0, wanted: 2), .fewExperts(1, wanted: 2), .fewExperts(2, wanted: 3),
    ]
    static let campaigns: [CampaignFact] =
        [
            .missingSheet("Campus attendus"), .mislabelledSheet(found: long, expected: "Règles"),
            .missingColumn("Région académique"), .missingParameter("Durée maximale du label (années)"),
            .windowReversed, .deadlineBeforeLetters, .missingIdentifier, .repeatedIdentifier(firstCell: cell),
            .unknownExpert(nearest: nil, sheet: "Experts"), .unknownCampus(nearest: nil, sheet: "Campus attendus"),
            .unreadableDuration, .emptyList("Campus attendus"),
            .unknownRule(nearest: nil), .unknownSeverity(nearest: nil), .missingFlag(header: "Active"), .unreadableFlag,
            .missingReason(.ref08), .blockingRule(.fic01), .repeatedAssignment(firstCell: cell),
            .otherYear(folder: long),
            .datesOfAnotherYear(campaign: "2018-2019"), .unknownWord(header: "Région académique", nearest: nil),
            .unknownWord(header: "Région académique", nearest: "Provence-Alpes-Côte d’Azur"),
            .regionOfAnotherDistrict(district: "Clermont-Ferrand", expected: "Provence-Alpes-Côte d’Azur"),
        ] + reasons.map { .unreadableParameter("Durée maximale du label (années)", $0) }

    static let facts: [Fact] =
        files.map(Fact.file) + identities.map(Fact.identity) + ratings.map(Fact.rating)
        + indicators.map(Fact.indicator) + networks.map(Fact.network) + evidence.map(Fact.evidence)
        + plans.map(Fact.plan) + texts.map(Fact.text) + earlier.map(Fact.earlier) + grids.map(Fact.grid)
        + assignments.map(Fact.assignment) + referentials.map(Fact.referential)
        + campaigns.map(Fact.campaign)

    /// What happens to whole columns.
    static let brokenColumns: Set<Fact> = Set(
        [
            .rating(.missingLevel(standard)), .rating(.unreadableLevel(.notALevel)), .rating(.copiedFromAnotherCampus),
            .rating(.shortComment(length: 0, minimum: 30)), .rating(.unreadableTargetDate(.notADate)),
            .indicator(.missingValue(indicator)), .evidence(.missing(field: "Référence")),
            .plan(.missing(field: "Avancement (%)")), .assignment(.fewExperts(1, wanted: 2)),
        ] + reasons.map { .identity(.unreadable(field: field, $0)) }
            + reasons.map { .plan(.unreadable(field: "Avancement (%)", $0)) }
    )

    private func texts(of fact: Fact) -> [FindingText] {
        let counts = Self.brokenColumns.contains(fact) ? [1, 2, 59] : [1]
        return counts.map { FindingText(Finding(fact, at: .file, value: Self.long, count: $0)) }
    }

    @Test(arguments: [
        (Fact.rating(.shortComment(length: 1, minimum: 30)), "compte 1\u{A0}caractère ;"),
        (.rating(.unjustifiedNotConcerned(length: 1, minimum: 30)), "compte 1\u{A0}caractère ;"),
        (.identity(.flawedSIRET(.malformed(digits: 1))), "compte 1\u{A0}chiffre ;"),
        (.referential(.malformedCode(rank: .field)), "La ligne n’a pas de code de la forme D0.C1."),
        (.referential(.unknownKind(nearest: nil)), "L’indicateur n’a pas de type."),
    ])
    func `one is singular, and an empty cell is told as empty`(fact: Fact, words: String) {
        let sentence = FindingText(Finding(fact, at: .file)).sentence
        #expect(sentence.replacing("\u{202F};", with: " ;").contains(words), "\(sentence)")
    }

    @Test(arguments: [("01/08/2016", "1ᵉʳ août 2016", "format Date"), ("niv. 2", "2", "sous cette forme")])
    func `a date is asked for as a date, anything else as it is read`(before: String, after: String, hint: String) {
        let finding = Finding(.file(.converted(Conversion(before: before, after: after))), at: .file)
        #expect(FindingText(finding).hint.contains(hint))
    }

    @Test(arguments: [(65_535, false), (65_536, true)])
    func `a text that no program writes whole is not counted to its end`(length: Int, isMore: Bool) {
        let text = FindingText(Finding(.file(.cutText(length: length, kept: 32_767)), at: .file))
        #expect(text.sentence.contains("plus de ") == isMore)
    }

    @Test func `of two names that begin alike, the end is told`() {
        let name = "Campus des métiers et des qualifications des arômes et des fermentations – Pays d’Estravel"
        let fact = IdentityFact.notThatOfTheCampus(field: "Nom du campus", expected: name)
        let text = FindingText(
            Finding(.identity(fact), at: .file, value: name.replacing("Estravel", with: "Estravelle"))
        )
        #expect(text.sentence.contains("Pays d’Estravel\u{A0}»") && text.hint.contains("Pays d’Estravel\u{A0}»"))
    }

    @Test func `every rule that is written has its facts here`() {
        #expect(Set(Self.facts.map(\.code)) == Set(RuleCode.allCases))
    }

    @Test(arguments: facts)
    func `a sentence and a hint fit 140 characters, whatever was typed`(fact: Fact) {
        for text in texts(of: fact) {
            #expect(text.sentence.count <= 140, "\(text.sentence.count): \(text.sentence)")
            #expect(text.hint.count <= 140, "\(text.hint.count): \(text.hint)")
        }
    }

    @Test(arguments: facts)
    func `a sentence is one, and set as French is printed`(fact: Fact) {
        for text in texts(of: fact).flatMap({ [$0.sentence, $0.hint] }) {
            #expect(text.hasSuffix(".") && text.first?.isUppercase == true || text.first?.isNumber == true)
            #expect(!text.contains("invalide") && !text.contains("nil") && !text.contains("Optional"))
            #expect([" :", " ;", " ?", " !", " %", "« ", " »", "'", "  "].filter(text.contains) == [], "\(text)")
        }
    }

    /// *Rien à corriger* is the only hint that asks for nothing.
    @Test(arguments: facts)
    func `a hint says what to do, in the infinitive`(fact: Fact) {
        for text in texts(of: fact) {
            let words = text.hint.split { $0 == " " || $0 == "\u{A0}" }
            let verb = words.first { !["La", "Le", "L’y"].contains($0) } ?? ""
            #expect(["er", "ir", "re", "oir"].contains(where: verb.hasSuffix) || verb == "Rien", "\(text.hint)")
        }
    }

    /// What lets one cell of a broken column speak for all that have its fact.
    @Test(arguments: facts)
    func `a hint quotes nothing of what was typed`(fact: Fact) {
        let found = ["x", Self.long].map { Finding(fact, at: .file, value: $0) }
        #expect(FindingText(found[0]).hint == FindingText(found[1]).hint)
        #expect(found[0].mark == found[1].mark)
    }

    @Test func `what was typed is quoted as it was typed`() {
        let finding = Finding(.rating(.unreadableLevel(.notALevel)), at: .file, value: "3 :4  ; l'un ?")
        #expect(
            FindingText(finding).sentence
                == "La cellule contient «\u{A0}3 :4 ; l'un ?\u{A0}», qui n’est ni un niveau de 1 à 4, ni NC."
        )
    }

    @Test(arguments: [
        (Fact.rating(.unknownStandard(nearest: nil)), "d’une référence"),
        (.indicator(.unknownIndicator(nearest: nil)), "d’un indicateur"),
    ])
    func `a row without a code is told as such`(fact: Fact, thing: String) {
        #expect(FindingText(Finding(fact, at: .file, value: "")).sentence == "La ligne n’a pas de code.")
        let typed = FindingText(Finding(fact, at: .file, value: "D9"))
        #expect(typed.sentence == "Le code «\u{A0}D9\u{A0}» n’est pas celui \(thing).")
    }

    @Test(arguments: [("ratio", "1,2."), ("%", "1,2\u{202F}%."), ("ETP", "1,2\u{A0}ETP.")])
    func `a quotient has a unit but where it is a ratio`(unit: String, end: String) {
        let fact = IndicatorFact.quotientMismatch(expected: 1.2, unit: unit)
        #expect(FindingText(Finding(.indicator(fact), at: .file, value: "3")).sentence.hasSuffix(end))
    }

    @Test(arguments: [(40, 40), (41, 39)])
    func `forty characters of what was typed are quoted at most`(typed: Int, quoted: Int) {
        let value = String(repeating: "x", count: typed)
        let text = FindingText(Finding(.rating(.unreadableLevel(.notALevel)), at: .file, value: value))
        #expect(text.sentence.count { $0 == "x" } == quoted)
    }

    @Test func `a sentence of 140 characters quotes all that it may, a longer one less`() {
        let sentences = (1...100).map { length in
            let field = String(repeating: "y", count: length)
            let fact = Fact.identity(.unreadable(field: field, .madeByFormat(.boolean, wanted: .level)))
            return FindingText(Finding(fact, at: .file, value: String(repeating: "w", count: 40))).sentence
        }
        #expect(sentences.last { $0.contains(String(repeating: "w", count: 40)) }?.count == 140)
    }

    @Test func `however long the sentence, twelve characters are left of it`() {
        let fact = Fact.identity(
            .unreadable(field: String(repeating: "y", count: 40), .madeByFormat(.date, wanted: .level))
        )
        let value = String(repeating: "x", count: 40)
        let text = FindingText(Finding(fact, at: .file, value: value, count: 1_000_000_000_000_000_000))
        #expect(text.sentence.contains("«\u{A0}\(String(repeating: "x", count: 11))…\u{A0}»"), "\(text.sentence)")
    }

    @Test func `a terminal obeys nothing of what was typed`() {
        #expect(FrenchFormat.quoted("a\u{1B}[31mb\u{9B}") == "«\u{A0}a\u{FFFD}[31mb\u{FFFD}\u{A0}»")
    }
}
