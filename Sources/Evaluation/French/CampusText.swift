import Words

/// A campus, its network and its file, each in a line.
package enum CampusText {
    /// `CLE-001 · Renouvellement · Chimie · académie de Lyon · déposé le 9 novembre 2018`.
    package static func facts(of report: SelfEvaluationReport) -> String {
        let subject = report.subject
        return [
            subject.identifier, subject.request?.capitalizedFirst, subject.sector,
            subject.district.map { "académie \(FrenchPhrase.of($0))" },
            report.identity.depositDate.value.map { "déposé le \(FrenchFormat.longDate($0))" },
        ].compactMap(\.self).joined(separator: " · ")
    }

    /// `Lycée des Forges (0159126N) ; statut juridique du campus : convention`: the member whose code the campus gives.
    package static func support(of report: SelfEvaluationReport) -> String? {
        let code = report.identity.supportUAI.value
        let member = code.flatMap { code in
            report.network.members.first { $0.uai.value.map { Folded($0) == Folded(code) } ?? false }
        }
        let name =
            switch (member?.name.value, code) {
            case (let name?, let code?): "\(name) (\(code))"
            case (nil, let code?): "établissement \(code)"
            case (_, nil): Optional<String>.none
            }
        let status = report.identity.legalStatus.value.map { "statut juridique du campus : \($0.rawValue)" }
        return joined([name, status])
    }

    /// `Directeur délégué ; quotité 0,8 ETP ; lettre de mission du 23 octobre 2017`.
    package static func direction(of identity: Identity) -> String? {
        joined([
            identity.directorFunction.value,
            identity.directorShare.value.map { "quotité \(FrenchFormat.number($0))\u{A0}ETP" },
            identity.missionLetterDate.value.map { "lettre de mission du \(FrenchFormat.longDate($0))" },
        ])
    }

    /// `Obtenu le 30 janvier 2015 pour 4 ans ; échéance le 30 janvier 2019 (calculée, non saisie par le campus)`.
    package static func label(of identity: Identity) -> String? {
        let duration = identity.labelDuration.value.map { "pour \(OpinionText.duration($0))" }
        let start = identity.labelDate.value.map { "obtenu le \(FrenchFormat.longDate($0))" }
        let isTyped = identity.labelExpiry.value != nil
        let end = identity.labelEnd.map { end in
            "échéance le \(FrenchFormat.longDate(end))" + (isTyped ? "" : " (calculée, non saisie par le campus)")
        }
        let first = [start, duration].compactMap(\.self).joined(separator: " ")
        return joined([first.isEmpty ? nil : first, end])
    }

    private static func joined(_ parts: [String?]) -> String? {
        let known = parts.compactMap(\.self)
        return known.isEmpty ? nil : known.joined(separator: " ; ").capitalizedFirst
    }
}

extension CampusText {
    /// `21 membres, dont 18 signataires de la convention ; 11 siègent dans une instance.`
    package static func message(on network: NetworkPortrait) -> String {
        let count = network.members.count
        if count == 0 { return "Aucun membre n’est déclaré." }
        let signed =
            switch (network.signatoryCount, count) {
            case (0, _): ", aucun signataire de la convention"
            case (1, 1): ", signataire de la convention"
            case (count, _): ", tous signataires de la convention"
            default:
                ", dont " + FrenchPhrase.count(network.signatoryCount, "signataire", "signataires")
                    + " de la convention"
            }
        let seated =
            network.governance.isEmpty
            ? "aucun ne siège dans une instance"
            : FrenchPhrase.count(network.governance.count, "siège", "siègent") + " dans une instance"
        return FrenchPhrase.count(count, "membre", "membres") + signed + " ; " + seated + "."
    }

    /// `4 lycées polyvalents, 3 CFA, 1 université`.
    package static func composition(of network: NetworkPortrait) -> String? {
        let parts = network.groups.map { group in
            FrenchPhrase.count(group.count, singular(group.kind), plural(group.kind))
        }
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }

    /// `Un lycée et un établissement d’enseignement supérieur y siègent : condition remplie`; nil when none is set.
    package static func governance(of report: SelfEvaluationReport) -> String {
        let network = report.network
        let seats =
            switch (network.governanceHasSchool, network.governanceHasHigherEducation) {
            case (true, true): "Au moins un lycée et un établissement d’enseignement supérieur y siègent"
            case (true, false): "Un lycée y siège, aucun établissement d’enseignement supérieur"
            case (false, true): "Un établissement d’enseignement supérieur y siège, aucun lycée"
            case (false, false): "Ni lycée ni établissement d’enseignement supérieur n’y siège"
            }
        guard report.requiresGovernanceMention else { return seats }
        let isMet = network.governanceHasSchool && network.governanceHasHigherEducation
        return "\(seats) : condition \(isMet ? "remplie" : "non remplie")"
    }

    private static func singular(_ kind: MemberKind?) -> String { kind?.rawValue ?? "membre de type non reconnu" }

    private static func plural(_ kind: MemberKind?) -> String {
        switch kind {
        case .vocationalSchool: "lycées professionnels"
        case .multiPurposeSchool: "lycées polyvalents"
        case .generalSchool: "lycées généraux et technologiques"
        case .agriculturalSchool: "lycées agricoles"
        case .privateSchool: "lycées privés sous contrat"
        case .apprenticeCentre: "CFA"
        case .continuingTraining: "organismes de formation continue"
        case .university: "universités"
        case .higherSchool: "écoles"
        case .technologyInstitute: "IUT"
        case .laboratory: "laboratoires"
        case .firm: "entreprises"
        case .branch: "branches professionnelles"
        case .cluster: "pôles ou clusters"
        case .association: "associations"
        case .localAuthority: "collectivités"
        case .other: "autres"
        case nil: "membres de type non reconnu"
        }
    }
}

extension CampusText {
    /// `59 références renseignées sur 59, dont 2 non concernées ; 69 indicateurs sur 90, dont 41 des 42 obligatoires ; …`.
    package static func file(of report: SelfEvaluationReport) -> String {
        let profile = report.profile
        let indicators = report.chapters.flatMap(\.indicators)
        let required = indicators.filter(\.indicator.isRequired)
        let answered = profile.ratedCount + profile.notConcernedCount
        var standards =
            FrenchPhrase.count(answered, "référence renseignée", "références renseignées")
            + " sur \(profile.standardCount)"
        if profile.notConcernedCount > 0 {
            standards += ", dont " + FrenchPhrase.count(profile.notConcernedCount, "non concernée", "non concernées")
        }
        var figures =
            FrenchPhrase.count(indicators.count(where: \.isFilled), "indicateur", "indicateurs")
            + " sur \(indicators.count)"
        if !required.isEmpty {
            let filled = required.count(where: \.isFilled)
            figures +=
                filled == required.count
                ? ", dont tous les obligatoires"
                : ", dont \(filled) des \(required.count) obligatoires"
        }
        let parts = [
            standards, indicators.isEmpty ? nil : figures,
            FrenchPhrase.count(report.evidence.count, "preuve", "preuves"),
            FrenchPhrase.count(report.plan.count, "action", "actions"),
        ]
        return parts.compactMap(\.self).joined(separator: " ; ")
    }

    /// `Complet et sans erreur ; 59 références sur 59, 41 indicateurs obligatoires sur 42, 54 preuves.`
    package static func completeness(of report: SelfEvaluationReport) -> String {
        let profile = report.profile
        let required = report.chapters.flatMap(\.indicators).filter(\.indicator.isRequired)
        let (errors, isComplete) = (errors(in: report), isComplete(report))
        let state =
            errors == 0
            ? "\(isComplete ? "complet" : "incomplet") et sans erreur"
            : (isComplete ? "complet, " : "incomplet, ") + FrenchPhrase.count(errors, "erreur", "erreurs")
                + " à corriger"
        let answered = profile.ratedCount + profile.notConcernedCount
        let parts = [
            FrenchPhrase.count(answered, "référence", "références") + " sur \(profile.standardCount)",
            required.isEmpty
                ? nil
                : FrenchPhrase.count(
                    required.count(where: \.isFilled),
                    "indicateur obligatoire",
                    "indicateurs obligatoires"
                ) + " sur \(required.count)",
            FrenchPhrase.count(report.evidence.count, "preuve", "preuves"),
        ]
        return "\(state) ; \(parts.compactMap(\.self).joined(separator: ", "))."
    }

    /// Whether nothing lacks but what the campus excused, and no error stands where nothing was typed.
    package static func isComplete(_ report: SelfEvaluationReport) -> Bool {
        report.missing.allSatisfy(\.isExcused)
            && !report.findings.contains { $0.severity >= .error && $0.isOpen && $0.value == nil }
    }

    package static func errors(in report: SelfEvaluationReport) -> Int {
        report.findings.count { $0.severity >= .error }
    }

    /// `Aucune erreur, aucune question ouverte, 6 notes`.
    package static func findings(of report: SelfEvaluationReport) -> String {
        func count(_ severity: Severity) -> Int { report.findings.count { $0.severity == severity } }
        let errors = count(.error) + count(.blocking)
        return [
            errors == 0 ? "aucune erreur" : FrenchPhrase.count(errors, "erreur", "erreurs"),
            count(.question) == 0
                ? "aucune question ouverte"
                : FrenchPhrase.count(count(.question), "question ouverte", "questions ouvertes"),
            count(.note) == 0 ? "aucune note" : FrenchPhrase.count(count(.note), "note", "notes"),
        ].joined(separator: ", ").capitalizedFirst
    }

    /// `54 preuves, rattachées à 48 références ; 20 à diffusion restreinte.`
    package static func evidence(of report: SelfEvaluationReport) -> String {
        let items = report.evidence
        if items.isEmpty { return "Aucune preuve n’est jointe." }
        let standards = report.chapters.flatMap(\.standards).count { $0.evidenceCount > 0 }
        let restricted = items.count { $0.confidentiality.value == .restricted }
        let secrecy =
            restricted == 0 ? "aucune à diffusion restreinte" : "\(restricted) à diffusion restreinte"
        let attached =
            standards == 0
            ? ""
            : ", \(FrenchPhrase.agreeing(with: items.count, "rattachée", "rattachées")) à "
                + FrenchPhrase.count(standards, "référence", "références")
        return FrenchPhrase.count(items.count, "preuve", "preuves") + attached + " ; \(secrecy)."
    }
}

extension MissingDatum {
    /// Whether the campus says why it lacks.
    fileprivate var isExcused: Bool {
        switch self {
        case .rating, .summary: false
        case .figure(_, let status, _): status?.excusesValue ?? false
        }
    }
}
