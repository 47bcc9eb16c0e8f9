internal import Evaluation
internal import Office

/// Who writes a letter; a field that the campaign does not fill is absent, and the template says what stands in its place.
enum LetterFields {
    static let mission: [DocumentField<Letterhead>] = [
        .text("service", "nom du service", "Mission des campus") { $0.service },
        .text("adresse", "adresse du service", "1 rue de la Paix, 75000 Paris") { $0.address },
        .text("suivi", "fonction de qui suit l’affaire", "Chargée de mission") { $0.followedBy },
        // The only address that a document prints: the mission gives it for that.
        DocumentField(
            declaring: TemplateField(
                name: "courriel",
                meaning: "courriel de la mission",
                example: "mission@campus.example",
                kind: .text
            )
        ) { $0.email.map(TemplateValue.text) ?? .absent },
        .text("lieu", "d’où la lettre est écrite", "Paris") { $0.place },
        .text("signataire", "qualité de qui signe", "La cheffe de la mission") { $0.signatory },
        .date("date", "date des courriers") { $0.date },
    ]
}
