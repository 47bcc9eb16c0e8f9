package import Evaluation
package import Words

extension SampleDeposit {
    package struct IdentityValues {
        package var campaign: Answer<String>.Reading = .value("2018")
        package var version: Answer<String>.Reading = .value("2018.1")
        package var identifier: Answer<String>.Reading = .value("BOR-001")
        package var name: Answer<String>.Reading = .value("Campus d’essai")
        package var category: Answer<CampusCategory>.Reading = .value(.standard)
        package var sector: Answer<String>.Reading = .value("Numérique, télécommunications")
        package var district: Answer<String>.Reading = .value("Bordeaux")
        package var region: Answer<String>.Reading = .value("Nouvelle-Aquitaine")
        package var request: Answer<RequestKind>.Reading = .value(.renewal)
        package var labelDate: Answer<CalendarDate>.Reading = .value(SampleCampaign.date(2015, 9, 1))
        package var labelDuration: Answer<Int>.Reading = .value(4)
        package var labelExpiry: Answer<CalendarDate>.Reading = .value(SampleCampaign.date(2019, 9, 1))
        package var uai: Answer<String>.Reading = .value("0331234M")
        package var siret: Answer<String>.Reading = .empty
        package var legalStatus: Answer<LegalStatus>.Reading = .value(.agreement)
        package var directorFunction: Answer<String>.Reading = .value("Directeur opérationnel")
        package var directorShare: Answer<Double>.Reading = .value(0.5)
        package var missionLetterDate: Answer<CalendarDate>.Reading = .value(SampleCampaign.date(2017, 9, 1))
        package var email: Answer<String>.Reading = .value("contact@campus.example")
        package var website: Answer<String>.Reading = .value("https://campus.example")
        package var depositDate: Answer<CalendarDate>.Reading = .value(SampleCampaign.date(2018, 11, 9))
        package var territory: Answer<String>.Reading = .value("Un bassin.")
        package var project: Answer<String>.Reading = .value("Un projet.")

        var answers: Identity {
            let sheet = SampleSheet.identity
            return Identity(
                campaign: sheet.answer(campaign, "Campagne", "B1"),
                referentialVersion: sheet.answer(version, "Version du référentiel", "B2"),
                identifier: sheet.answer(identifier, "Identifiant du campus", "B3"),
                name: sheet.answer(name, "Nom du campus", "B4"),
                category: sheet.answer(category, "Catégorie", "B5"),
                sector: sheet.answer(sector, "Filière", "B6"),
                district: sheet.answer(district, "Académie", "B7"),
                region: sheet.answer(region, "Région académique", "B8"),
                request: sheet.answer(request, "Type de demande", "B9"),
                labelDate: sheet.answer(labelDate, "Date du label", "B10"),
                labelDuration: sheet.answer(labelDuration, "Durée du label (années)", "B11"),
                labelExpiry: sheet.answer(labelExpiry, "Échéance du label", "B12"),
                supportUAI: sheet.answer(uai, "UAI de l'établissement support", "B13"),
                supportSIRET: sheet.answer(siret, "SIRET de l'établissement support", "B14"),
                legalStatus: sheet.answer(legalStatus, "Statut juridique", "B15"),
                directorFunction: sheet.answer(directorFunction, "Fonction du directeur opérationnel", "B16"),
                directorShare: sheet.answer(directorShare, "Quotité du directeur opérationnel", "B17"),
                missionLetterDate: sheet.answer(missionLetterDate, "Date de la lettre de mission", "B18"),
                email: sheet.answer(email, "Courriel de contact", "B19"),
                website: sheet.answer(website, "Site internet", "B20"),
                depositDate: sheet.answer(depositDate, "Date de dépôt", "B21"),
                territory: sheet.answer(territory, "Présentation du territoire", "B22"),
                project: sheet.answer(project, "Présentation du projet", "B23")
            )
        }
    }

    package struct MemberValues {
        package var name: Answer<String>.Reading
        package var kind: Answer<MemberKind>.Reading
        package var uai: Answer<String>.Reading = .empty
        package var siret: Answer<String>.Reading = .empty
        package var role: Answer<String>.Reading
        package var hasSigned: Answer<Bool>.Reading = .value(true)
        package var signatureDate: Answer<CalendarDate>.Reading = .value(SampleCampaign.date(2017, 9, 1))

        package init(_ name: String, _ kind: MemberKind, role: String? = nil) {
            self.name = .value(name)
            self.kind = .value(kind)
            self.role = role.map { .value($0) } ?? .empty
        }

        func answers(row: Int) -> NetworkMember {
            let sheet = SampleSheet.network
            return NetworkMember(
                name: sheet.answer(name, "Membre", "A\(row)"),
                kind: sheet.answer(kind, "Type", "B\(row)"),
                uai: sheet.answer(uai, "UAI", "C\(row)"),
                siret: sheet.answer(siret, "SIRET", "D\(row)"),
                governanceRole: sheet.answer(role, "Rôle dans la gouvernance", "E\(row)"),
                hasSigned: sheet.answer(hasSigned, "Signataire de la convention", "F\(row)"),
                signatureDate: sheet.answer(signatureDate, "Date de signature", "G\(row)"),
                pupils: sheet.answer(.empty, "Effectif scolaire", "H\(row)"),
                apprentices: sheet.answer(.empty, "Effectif apprenti", "I\(row)"),
                students: sheet.answer(.empty, "Effectif étudiant", "J\(row)"),
                trainees: sheet.answer(.empty, "Effectif formation continue", "K\(row)")
            )
        }
    }

    package struct RatingValues {
        package var code: String
        package var rating: Answer<Rating>.Reading
        package var comment: Answer<String>.Reading
        package var strengths: Answer<String>.Reading = .empty
        package var weaknesses: Answer<String>.Reading = .empty
        package var targetLevel: Answer<Level>.Reading
        package var targetDate: Answer<CalendarDate>.Reading = .value(SampleCampaign.date(2019, 9, 1))

        package init(_ code: String, _ rating: Rating, target: Level? = nil) {
            self.code = code
            self.rating = .value(rating)
            comment = .value("Ce que le campus fait pour la référence \(code), en détail.")
            targetLevel = target.map { .value($0) } ?? .empty
        }

        func answers(row: Int) -> StandardAnswer {
            let sheet = SampleSheet.ratings
            return StandardAnswer(
                code: sheet.answer(.value(code), "Code", "A\(row)"),
                rating: sheet.answer(rating, "Niveau auto-évalué", "G\(row)"),
                comment: sheet.answer(comment, "Commentaire", "H\(row)"),
                strengths: sheet.answer(strengths, "Points forts", "I\(row)"),
                weaknesses: sheet.answer(weaknesses, "Points faibles", "J\(row)"),
                targetLevel: sheet.answer(targetLevel, "Niveau visé", "K\(row)"),
                targetDate: sheet.answer(targetDate, "Échéance visée", "L\(row)")
            )
        }
    }

    package struct FigureValues {
        package var code: String
        package var twoYearsBefore: Answer<Double>.Reading = .empty
        package var before: Answer<Double>.Reading
        package var numerator: Answer<Double>.Reading
        package var denominator: Answer<Double>.Reading
        package var value: Answer<Double>.Reading
        package var status: Answer<IndicatorStatus>.Reading = .value(.observed)
        package var comment: Answer<String>.Reading = .empty

        package init(
            _ code: String,
            before: Double? = nil,
            numerator: Double? = nil,
            denominator: Double? = nil,
            _ value: Double
        ) {
            self.code = code
            self.before = before.map { .value($0) } ?? .empty
            self.numerator = numerator.map { .value($0) } ?? .empty
            self.denominator = denominator.map { .value($0) } ?? .empty
            self.value = .value(value)
        }

        func answers(row: Int) -> IndicatorAnswer {
            let sheet = SampleSheet.indicators
            return IndicatorAnswer(
                code: sheet.answer(.value(code), "Code", "A\(row)"),
                valueTwoYearsBefore: sheet.answer(twoYearsBefore, "Valeur N-2", "D\(row)"),
                valueYearBefore: sheet.answer(before, "Valeur N-1", "E\(row)"),
                numerator: sheet.answer(numerator, "Numérateur N", "F\(row)"),
                denominator: sheet.answer(denominator, "Dénominateur N", "G\(row)"),
                value: sheet.answer(value, "Valeur N", "H\(row)"),
                source: sheet.answer(.value("Enquête"), "Source", "I\(row)"),
                observationDate: sheet.answer(.empty, "Date d'observation", "J\(row)"),
                status: sheet.answer(status, "Statut", "K\(row)"),
                comment: sheet.answer(comment, "Commentaire", "L\(row)")
            )
        }
    }
}
