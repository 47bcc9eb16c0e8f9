internal import Evaluation

/// The network of a campus and its governance.
enum NetworkFields {
    static let all: [DocumentField<SelfEvaluationReport>] = [
        .text("phrase", "nombre de membres, de signataires, de sièges", "21 membres, tous signataires de la convention")
        {
            CampusText.message(on: $0.network)
        },
        .text("composition", "nombre de membres par type, en une ligne", "4 lycées polyvalents, 3 CFA") {
            CampusText.composition(of: $0.network)
        },
        .text("instances", "qui siège, et si la condition est remplie", "Un lycée y siège") {
            CampusText.governance(of: $0)
        },
        .count("membres nombre", "nombre de membres", "14") { $0.network.members.count },
        .count("signataires", "nombre de membres signataires de la convention", "13") { $0.network.signatoryCount },
        .list("types", "nombre de membres par type", group) { $0.network.groups },
        .list("membres", "membres du réseau", member) { $0.network.members },
        .list("gouvernance", "membres qui ont un rôle dans la gouvernance", member) { $0.network.governance },
        .boolean("lycée", "la gouvernance compte un lycée") { $0.network.governanceHasSchool },
        .boolean("supérieur", "la gouvernance compte un membre de l’enseignement supérieur") {
            $0.network.governanceHasHigherEducation
        },
        .boolean("exigée", "la campagne exige les deux") { $0.requiresGovernanceMention },
    ]

    private static let group: [DocumentField<NetworkPortrait.Group>] = [
        .text("type", "type de membre", "lycée polyvalent") { $0.kind?.rawValue ?? "type non reconnu" },
        .count("nombre", "nombre de membres de ce type", "2") { $0.count },
        .count("signataires", "dont signataires de la convention", "2") { $0.signatoryCount },
    ]

    private static let member: [DocumentField<NetworkMember>] = [
        .text("nom", "nom du membre", "Lycée polyvalent des Forges") { $0.name.value },
        .text("type", "type de membre", "lycée polyvalent") { $0.kind.value?.rawValue ?? $0.kind.typed },
        .text("rôle", "rôle dans la gouvernance", "Présidence du comité de pilotage") { $0.governanceRole.value },
        .boolean("signataire", "signataire de la convention") { $0.hasSigned.value },
        .date("date", "date de signature") { $0.signatureDate.value },
        .number("apprenants", "tous effectifs ensemble", "516") { member in
            let counts = [member.pupils, member.apprentices, member.students, member.trainees].compactMap(\.value)
            return counts.isEmpty ? nil : counts.reduce(0, +)
        },
        .number("scolaires", "effectif scolaire", "375") { $0.pupils.value },
        .number("apprentis", "effectif apprenti", "42") { $0.apprentices.value },
        .number("étudiants", "effectif étudiant", "99") { $0.students.value },
        .number("stagiaires", "effectif de formation continue", "134") { $0.trainees.value },
    ]
}
