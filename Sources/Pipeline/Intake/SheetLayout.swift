import Evaluation

/// The sheets of the workbooks we read, their columns and keys: with `GridLayout.swift`, the only place that knows them.
///
/// Raw values are the titles and headers of the blank form (specification §3–§5).
protocol SheetColumn: CaseIterable, Hashable, RawRepresentable, Sendable where RawValue == String {
    static var sheet: String { get }
    /// The column that names a row.
    static var key: Self { get }
    /// The column that the table is there for, when its answers are judged together.
    static var answer: Self? { get }
    /// The rank of the codes in the key column, when it holds codes of the referential.
    static var keyRank: ReferentialCode.Rank? { get }
    /// Whether a workbook without the column cannot be read.
    var isRequired: Bool { get }
    /// Whether the cell only recalls a text of the form: a row with nothing else is empty.
    var isLabel: Bool { get }
}

extension SheetColumn {
    static var answer: Self? { nil }
    static var keyRank: ReferentialCode.Rank? { nil }
    var isRequired: Bool { true }
    var isLabel: Bool { false }
}

/// The keys of a key/value sheet.
protocol SheetKey: CaseIterable, Hashable, RawRepresentable, Sendable where RawValue == String {
    static var sheet: String { get }
}

// MARK: - The submission

enum IdentityKey: String, SheetKey {
    static let sheet = "Identité"
    case campaign = "Campagne"
    case referentialVersion = "Version du référentiel"
    case identifier = "Identifiant du campus"
    case name = "Nom du campus"
    case category = "Catégorie"
    case sector = "Filière"
    case district = "Académie"
    case region = "Région académique"
    case request = "Type de demande"
    case labelDate = "Date du label"
    case labelDuration = "Durée du label (années)"
    case labelExpiry = "Échéance du label"
    case supportUAI = "UAI de l'établissement support"
    case supportSIRET = "SIRET de l'établissement support"
    case legalStatus = "Statut juridique"
    case directorFunction = "Fonction du directeur opérationnel"
    case directorShare = "Quotité du directeur opérationnel"
    case missionLetterDate = "Date de la lettre de mission"
    case email = "Courriel de contact"
    case website = "Site internet"
    case depositDate = "Date de dépôt"
    case territory = "Présentation du territoire"
    case project = "Présentation du projet"
}

enum NetworkColumn: String, SheetColumn {
    static let sheet = "Réseau"
    static let key = NetworkColumn.member
    case member = "Membre"
    case kind = "Type"
    case uai = "UAI"
    case siret = "SIRET"
    case governanceRole = "Rôle dans la gouvernance"
    case hasSigned = "Signataire de la convention"
    case signatureDate = "Date de signature"
    case pupils = "Effectif scolaire"
    case apprentices = "Effectif apprenti"
    case students = "Effectif étudiant"
    case trainees = "Effectif formation continue"
}

enum RatingColumn: String, SheetColumn {
    static let sheet = "Auto-évaluation"
    static let key = RatingColumn.code
    static let answer: RatingColumn? = .rating
    static let keyRank: ReferentialCode.Rank? = .standard
    case code = "Code"
    case title = "Référence"
    case level1 = "Niveau 1"
    case level2 = "Niveau 2"
    case level3 = "Niveau 3"
    case level4 = "Niveau 4"
    case rating = "Niveau auto-évalué"
    case comment = "Commentaire"
    case strengths = "Points forts"
    case weaknesses = "Points faibles"
    case targetLevel = "Niveau visé"
    case targetDate = "Échéance visée"

    var isLabel: Bool {
        switch self {
        case .title, .level1, .level2, .level3, .level4: true
        case .code, .rating, .comment, .strengths, .weaknesses, .targetLevel, .targetDate: false
        }
    }

    var isRequired: Bool { !isLabel }
}

enum IndicatorColumn: String, SheetColumn {
    static let sheet = "Indicateurs"
    static let key = IndicatorColumn.code
    static let keyRank: ReferentialCode.Rank? = .indicator
    case code = "Code"
    case title = "Indicateur"
    case unit = "Unité"
    case valueTwoYearsBefore = "Valeur N-2"
    case valueYearBefore = "Valeur N-1"
    case numerator = "Numérateur N"
    case denominator = "Dénominateur N"
    case value = "Valeur N"
    case source = "Source"
    case observationDate = "Date d'observation"
    case status = "Statut"
    case comment = "Commentaire"

    var isRequired: Bool { self != .unit }
    var isLabel: Bool { self == .title || self == .unit }
}

enum EvidenceColumn: String, SheetColumn {
    static let sheet = "Preuves"
    static let key = EvidenceColumn.identifier
    case identifier = "Identifiant"
    case standards = "Référence"
    case title = "Titre"
    case kind = "Type"
    case date = "Date"
    case place = "Emplacement"
    case confidentiality = "Confidentialité"
}

enum SummaryColumn: String, SheetColumn {
    static let sheet = "Bilan"
    static let key = SummaryColumn.domain
    case domain = "Domaine"
    case summary = "Synthèse"
    case strengths = "Points forts"
    case weaknesses = "Points faibles"
    case opportunities = "Opportunités"
    case threats = "Menaces"
}

enum ActionColumn: String, SheetColumn {
    static let sheet = "Plan d'action"
    static let key = ActionColumn.identifier
    case identifier = "Identifiant"
    case standards = "Référence"
    case title = "Action"
    case owner = "Responsable"
    case start = "Début"
    case deadline = "Échéance"
    case status = "Statut"
    case progress = "Avancement (%)"
    case budget = "Budget (€)"
    case indicator = "Indicateur lié"
}

enum FollowUpColumn: String, SheetColumn {
    static let sheet = "Suivi"
    static let key = FollowUpColumn.identifier
    case identifier = "Identifiant"
    case recommendation = "Recommandation"
    case outcome = "Suite donnée"
    case status = "Statut"
    case evidence = "Preuve"
}

// MARK: - The referential

enum ReferentialColumn: String, SheetColumn {
    static let sheet = "Référentiel"
    static let key = ReferentialColumn.indicatorCode
    case domainCode = "domaine_code"
    case domain = "domaine"
    case fieldCode = "champ_code"
    case field = "champ"
    case standardCode = "reference_code"
    case standard = "reference"
    case criteria = "critere"
    case indicatorCode = "indicateur_code"
    case indicator = "indicateur"
    case unit = "unite"
    case kind = "type"
    case minimum = "min"
    case maximum = "max"
    case obligation = "obligatoire"
    case evidence = "preuves"
    case level1 = "niveau1"
    case level2 = "niveau2"
    case level3 = "niveau3"
    case level4 = "niveau4"
    case anchor = "ancre"
    case computed = "calcul"

    var isRequired: Bool { self != .computed }
}

enum VersionKey: String, SheetKey {
    static let sheet = "Version"
    case version = "Version"
    case date = "Date"
    case origin = "Origine"
}

// MARK: - The campaign

enum ParameterKey: String, SheetKey {
    static let sheet = "Paramètres"
    case campaign = "Campagne"
    case title = "Intitulé"
    case opening = "Ouverture des dépôts"
    case closing = "Clôture des dépôts"
    case referenceDate = "Date de référence"
    case initialThreshold = "Seuil initial"
    case midTermThreshold = "Seuil à mi-parcours"
    case renewalThreshold = "Seuil de renouvellement"
    case maximumDuration = "Durée maximale du label (années)"
    case evaluationBody = "Instance d'évaluation"
    case minimalHeadcount = "Effectif minimal"
    case governance = "Mention de gouvernance obligatoire"
}

enum CampusColumn: String, SheetColumn {
    static let sheet = "Campus attendus"
    static let key = CampusColumn.identifier
    case identifier = "Identifiant"
    case name = "Nom"
    case district = "Académie"
    case region = "Région académique"
    case sector = "Filière"
    case request = "Type de demande"
    case email = "Courriel"
}

enum ExpertColumn: String, SheetColumn {
    static let sheet = "Experts"
    static let key = ExpertColumn.code
    case code = "Code"
    case function = "Fonction"
    case district = "Académie"
    case organisation = "Organisme"
}

enum AssignmentColumn: String, SheetColumn {
    static let sheet = "Affectations"
    static let key = AssignmentColumn.expert
    case expert = "Expert"
    case campus = "Campus"
}

enum OpinionColumn: String, SheetColumn {
    static let sheet = "Avis"
    static let key = OpinionColumn.code
    case code = "Code"
    case label = "Libellé"
    case duration = "Durée (années)"
    case condition = "Condition"
}

enum DistrictColumn: String, SheetColumn {
    static let sheet = "Académies"
    static let key = DistrictColumn.code
    case code = "Code"
    case name = "Académie"
    case regionCode = "Code région"
    case region = "Région académique"
    case departments = "Départements"
}

enum RuleColumn: String, SheetColumn {
    static let sheet = "Règles"
    static let key = RuleColumn.code
    case code = "Code"
    case severity = "Gravité"
    case isActive = "Active"
    case reason = "Motif"
}

enum SectorColumn: String, SheetColumn {
    static let sheet = "Filières"
    static let key = SectorColumn.name
    case name = "Filière"
}
