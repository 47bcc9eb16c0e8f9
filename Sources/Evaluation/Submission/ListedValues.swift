/// *Catégorie*.
package enum CampusCategory: String, ListedValue {
    case standard = "CMQ"
    case excellence = "CMQ Excellence"
}

/// *Statut juridique*.
package enum LegalStatus: String, ListedValue {
    case agreement = "convention"
    case association
    case publicInterestGroup = "GIP"
    case school = "EPLE"
    case university = "université"
    case other = "autre"
}

/// *Type* of a member of the network.
package enum MemberKind: String, ListedValue {
    case vocationalSchool = "lycée professionnel"
    case multiPurposeSchool = "lycée polyvalent"
    case generalSchool = "lycée général et technologique"
    case agriculturalSchool = "lycée agricole"
    case privateSchool = "lycée privé sous contrat"
    case apprenticeCentre = "CFA"
    case continuingTraining = "organisme de formation continue"
    case university = "université"
    case higherSchool = "école"
    case technologyInstitute = "IUT"
    case laboratory = "laboratoire"
    case firm = "entreprise"
    case branch = "branche professionnelle"
    case cluster = "pôle ou cluster"
    case association
    case localAuthority = "collectivité"
    case other = "autre"

    /// What people write for the longer words.
    package static let otherNames: [String: MemberKind] = [
        "lp": .vocationalSchool, "lycpro": .vocationalSchool, "lpo": .multiPurposeSchool, "lgt": .generalSchool,
        "lyceegeneral": .generalSchool, "legta": .agriculturalSchool,
        "greta": .continuingTraining, "ufa": .apprenticeCentre, "cfa": .apprenticeCentre,
        "centredeformationdapprentis": .apprenticeCentre, "poledecompetitivite": .cluster, "pole": .cluster,
        "cluster": .cluster, "collectiviteterritoriale": .localAuthority, "region": .localAuthority,
    ]

    /// Whether the member is a *lycée*.
    package var isSchool: Bool {
        switch self {
        case .vocationalSchool, .multiPurposeSchool, .generalSchool, .agriculturalSchool, .privateSchool: true
        case .apprenticeCentre, .continuingTraining, .university, .higherSchool, .technologyInstitute, .laboratory,
            .firm, .branch, .cluster, .association, .localAuthority, .other:
            false
        }
    }

    /// Whether the member teaches: *lycées*, *CFA* and higher education.
    package var isTeaching: Bool { isSchool || isHigherEducation || self == .apprenticeCentre }

    /// Whether the member is a *université*, *école* or *IUT*.
    package var isHigherEducation: Bool {
        switch self {
        case .university, .higherSchool, .technologyInstitute: true
        case .vocationalSchool, .multiPurposeSchool, .generalSchool, .agriculturalSchool, .privateSchool,
            .apprenticeCentre, .continuingTraining, .laboratory, .firm, .branch, .cluster, .association,
            .localAuthority, .other:
            false
        }
    }
}

/// *Statut* of an indicator.
package enum IndicatorStatus: String, ListedValue {
    case observed = "constaté"
    case estimated = "estimé"
    case unavailable = "non disponible"
    case statisticalSecrecy = "secret statistique"

    /// Whether the status says that there is no figure.
    package var excusesValue: Bool { self == .unavailable || self == .statisticalSecrecy }
}

/// *Confidentialité* of an evidence item.
package enum Confidentiality: String, ListedValue {
    case open = "publique"
    case restricted = "restreinte"
}

/// *Statut* of an action.
package enum ActionStatus: String, ListedValue {
    case toStart = "à lancer"
    case ongoing = "en cours"
    case completed = "achevée"
    case suspended = "suspendue"
    case abandoned = "abandonnée"
}

/// *Statut* of the answer to a recommendation.
package enum FollowUpStatus: String, ListedValue {
    case done = "traitée"
    case ongoing = "en cours"
    case notDone = "non traitée"
}
