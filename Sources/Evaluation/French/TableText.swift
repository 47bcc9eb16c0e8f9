import Words

extension FindingText {
    static func text(of fact: NetworkFact, typed value: String) -> FindingText {
        switch fact {
        case .governanceLacks(let kind):
            FindingText(
                "La gouvernance ne compte \(name(of: kind)).",
                "Donner un rôle dans la gouvernance à un tel membre, ou compléter son type."
            )
        case .networkLacks(let kind):
            FindingText("Le réseau ne compte \(name(of: kind)).", "Compléter la liste des membres, ou expliquer.")
        case .unknownKind(let nearest):
            FindingText(
                "Le type de membre \(value) n’est pas dans la liste.",
                proposing(nearest, otherwise: "Choisir un type de la liste.")
            )
        case .repeatedMember(let firstCell):
            FindingText("Le membre \(value) figure déjà en \(firstCell).", "Garder une seule ligne par membre.")
        case .flawedUAI(let flaw): text(of: IdentityFact.flawedUAI(flaw), typed: value)
        case .flawedSIRET(let flaw): text(of: IdentityFact.flawedSIRET(flaw), typed: value)
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

    static func text(of fact: EvidenceFact, typed value: String) -> FindingText {
        switch fact {
        case .missing(let field):
            FindingText("La preuve n’a pas de \(heading(field)).", "Remplir cette cellule.")
        case .repeatedIdentifier(let firstCell):
            FindingText(
                "L’identifiant \(value) est déjà celui de la preuve en \(firstCell).",
                "Donner à chaque preuve son propre identifiant."
            )
        case .unknownStandard(let code, let nearest):
            FindingText(
                "Le code \(FrenchFormat.quoted(code)) n’est pas celui d’une référence.",
                proposing(nearest, otherwise: "Recopier le code du référentiel.")
            )
        case .unreadableDate:
            FindingText("La cellule contient \(value), \(trouble(for: .notADate)).", advice(for: .notADate))
        case .unknownConfidentiality(let nearest):
            FindingText(
                "La confidentialité \(value) n’est pas dans la liste.",
                proposing(nearest, otherwise: "Choisir publique ou restreinte.")
            )
        case .datedAfterDeposit(let deposit):
            FindingText(
                "La preuve est datée du \(value), après le dépôt : \(FrenchFormat.longDate(deposit)).",
                "Corriger la date, ou expliquer."
            )
        case .outdated(let months):
            FindingText(
                "La preuve, datée du \(value), a plus de \(months)\u{A0}mois à la date de dépôt.",
                "Donner une preuve plus récente, ou expliquer."
            )
        }
    }

    static func text(of fact: PlanFact, typed value: String) -> FindingText {
        switch fact {
        case .standardWithoutAction(let code, let level, let threshold, let sheet):
            FindingText(
                "La référence \(code) est au niveau \(level.rawValue), sous le seuil \(threshold.rawValue), sans action au plan.",
                "Ajouter une action pour \(code) dans la feuille \(sheet)."
            )
        case .missing(let field):
            FindingText("L’action n’a pas de \(heading(field)).", "Remplir cette cellule.")
        case .unreadable(let field, let reason):
            FindingText(
                "Le champ \(heading(field)) contient \(value), \(trouble(for: reason)).",
                advice(for: reason)
            )
        case .repeatedIdentifier(let firstCell):
            FindingText(
                "L’identifiant \(value) est déjà celui de l’action en \(firstCell).",
                "Donner à chaque action son propre identifiant."
            )
        case .unknownStandard(let code, let nearest):
            FindingText(
                "Le code \(FrenchFormat.quoted(code)) n’est pas celui d’une référence.",
                proposing(nearest, otherwise: "Recopier le code du référentiel.")
            )
        case .deadlineBeforeStart(let start):
            FindingText(
                "L’échéance \(value) précède le début de l’action : \(FrenchFormat.longDate(start)).",
                "Corriger l’une des deux dates."
            )
        case .completedBelowFull:
            FindingText(
                "L’action est achevée et son avancement est \(value), non 100.",
                "Saisir 100, ou corriger le statut."
            )
        case .fullButNotCompleted(let status):
            FindingText(
                "L’avancement est de 100 % et le statut est \(FrenchFormat.quoted(status.rawValue)).",
                "Choisir le statut « achevée », ou corriger l’avancement."
            )
        case .late(let deposit):
            FindingText(
                "L’action est en retard : échéance \(value), dépôt le \(FrenchFormat.longDate(deposit)).",
                "Rien à corriger : le retard est signalé dans les documents."
            )
        }
    }

    static func text(of fact: TextFact, typed value: String) -> FindingText {
        switch fact {
        case .missingDomain(let code):
            FindingText("Le domaine \(code) n’a pas de ligne dans le bilan.", "Ajouter une ligne pour \(code).")
        case .missingSummary(let code):
            FindingText("La synthèse du domaine \(code) n’est pas rédigée.", "Rédiger la synthèse du domaine.")
        case .personalData(.email):
            FindingText("Le texte contient une adresse électronique.", "La retirer : une fonction suffit.")
        case .personalData(.telephone):
            FindingText("Le texte contient un numéro de téléphone.", "Le retirer : une fonction suffit.")
        case .personalData(.name):
            FindingText("Le texte nomme une personne.", "Désigner la personne par sa fonction.")
        }
    }
}
