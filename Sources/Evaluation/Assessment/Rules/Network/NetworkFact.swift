import Words

/// Facts about the network (RES).
package enum NetworkFact: RuleFact {
    /// A kind of member that governance or the network lacks.
    package enum MissingKind: Codable, Hashable, Sendable {
        case school, higherEducation, teachers, firm, continuingTraining
    }

    case governanceLacks(MissingKind)
    case networkLacks(MissingKind)
    case unknownKind(nearest: String?)
    case repeatedMember(firstCell: String)
    case flawedUAI(UAI.Flaw)
    case flawedSIRET(SIRET.Flaw)
    case governanceWithoutSignature
    case governanceWithoutDate

    package var code: RuleCode {
        switch self {
        case .governanceLacks: .res01
        case .networkLacks: .res02
        case .unknownKind, .repeatedMember, .flawedUAI, .flawedSIRET: .res03
        case .governanceWithoutSignature, .governanceWithoutDate: .res04
        }
    }

    package var topic: String? {
        switch self {
        case .governanceLacks(let kind), .networkLacks(let kind): "\(kind)"
        case .unknownKind, .repeatedMember, .flawedUAI, .flawedSIRET, .governanceWithoutSignature,
            .governanceWithoutDate:
            nil
        }
    }

    package var mayBreakAColumn: Bool {
        switch self {
        case .unknownKind: true
        case .governanceLacks, .networkLacks, .repeatedMember, .flawedUAI, .flawedSIRET, .governanceWithoutSignature,
            .governanceWithoutDate:
            false
        }
    }

    package var tellsOfAnEmptyField: Bool {
        switch self {
        case .governanceWithoutDate: true
        case .governanceLacks, .networkLacks, .unknownKind, .repeatedMember, .flawedUAI, .flawedSIRET,
            .governanceWithoutSignature:
            false
        }
    }
}

extension NetworkFact {
    package func text(typed value: String) -> FindingText {
        switch self {
        case .governanceLacks(let kind):
            FindingText(
                "La gouvernance ne compte \(Self.name(of: kind)).",
                "Donner un rôle dans la gouvernance à un tel membre, ou compléter son type."
            )
        case .networkLacks(let kind):
            FindingText("Le réseau ne compte \(Self.name(of: kind)).", "Compléter la liste des membres, ou expliquer.")
        case .unknownKind(let nearest):
            FindingText(
                "Le type de membre \(value) n’est pas dans la liste.",
                FindingText.proposing(nearest, otherwise: "Choisir un type de la liste.")
            )
        case .repeatedMember(let firstCell):
            FindingText("Le membre \(value) figure déjà en \(firstCell).", "Garder une seule ligne par membre.")
        case .flawedUAI(let flaw): IdentityFact.flawedUAI(flaw).text(typed: value)
        case .flawedSIRET(let flaw): IdentityFact.flawedSIRET(flaw).text(typed: value)
        case .governanceWithoutSignature:
            FindingText(
                "Ce membre a un rôle dans la gouvernance sans avoir signé la convention.",
                "Indiquer « oui » et la date de signature, ou expliquer."
            )
        case .governanceWithoutDate:
            FindingText(
                "La date de signature de la convention manque pour ce membre de la gouvernance.",
                "Saisir la date, ou expliquer."
            )
        }
    }

    private static func name(of kind: NetworkFact.MissingKind) -> String {
        switch kind {
        case .school: "aucun lycée"
        case .higherEducation: "aucun membre de l’enseignement supérieur : université, école ou IUT"
        case .teachers: "pas deux établissements de formation"
        case .firm: "ni entreprise ni branche professionnelle"
        case .continuingTraining: "aucun organisme de formation continue"
        }
    }
}
