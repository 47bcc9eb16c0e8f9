internal import Evaluation

/// The identity sheet of a campus; its e-mail stays out of documents (personal data).
enum IdentityFields {
    static let all: [DocumentField<SelfEvaluationReport>] =
        SubjectFields.campus.map { $0.carried(by: \.subject) } + sheet.map { $0.carried(by: \.identity) } + [
            .text("support", "établissement support et statut juridique", "Lycée des Forges (0159126N)") {
                CampusText.support(of: $0)
            },
            .text("direction", "fonction, quotité et lettre de mission", "Directeur opérationnel ; quotité 0,8 ETP") {
                CampusText.direction(of: $0.identity)
            },
            .text("labellisation", "date, durée et échéance du label", "Obtenu le 30 janvier 2015 pour 4 ans") {
                CampusText.label(of: $0.identity)
            },
        ]

    private static let sheet: [DocumentField<Identity>] = [
        .text("catégorie", "catégorie du label", "CMQ") { $0.category.value?.rawValue },
        .date("label", "date du label") { $0.labelDate.value },
        .number("durée", "durée du label en années", "4") { $0.labelDuration.value.map(Double.init) },
        .date("échéance", "échéance du label, saisie ou calculée") { $0.labelEnd },
        .text("uai", "code UAI de l’établissement support", "0750654D") { $0.supportUAI.value },
        .text("siret", "numéro SIRET de l’établissement support", "523 543 205 00257") {
            $0.supportSIRET.value.map(IdentifierText.siret)
        },
        .text("statut", "statut juridique", "convention") { $0.legalStatus.value?.rawValue },
        .text("directeur", "fonction du directeur opérationnel", "Directeur opérationnel") {
            $0.directorFunction.value
        },
        .number("quotité", "quotité du directeur opérationnel, de 0 à 1", "0,5") { $0.directorShare.value },
        .date("mission", "date de la lettre de mission") { $0.missionLetterDate.value },
        .text("site", "adresse du site internet", "https://www.campus.example") { $0.website.value },
        .date("dépôt", "date de dépôt du dossier") { $0.depositDate.value },
        .paragraphs("territoire", "présentation du territoire", "Le bassin compte…") { $0.territory.value },
        .paragraphs("projet", "présentation du projet", "Le campus réunit…") { $0.project.value },
    ]
}

extension DocumentField {
    /// The same field read through a larger subject.
    func carried<Outer: Sendable>(by path: @escaping @Sendable (Outer) -> Subject) -> DocumentField<Outer> {
        let value = value
        return DocumentField<Outer>(declaring: declared) { value(path($0)) }
    }
}
