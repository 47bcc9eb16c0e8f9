import Office

/// The data of the comparison: `Scripts/bench-documents` makes the same by the same formulas.
enum SyntheticCampus {
    static let vocabulary = TemplateVocabulary([
        text("nom"), text("date"), field("labellisé", .boolean),
        field(
            "domaines",
            .list([
                text("code"), text("titre"), field("fragile", .boolean),
                field(
                    "références",
                    .list([text("code"), text("titre"), field("niveau", .number), text("commentaire")])
                ),
                field("forces", .list([text("texte")])),
            ])
        ),
        field("preuves", .list([text("code"), text("titre"), text("lieu"), text("année")])),
        field("actions", .list([text("titre"), text("responsable"), text("échéance"), field("budget", .number)])),
    ])

    /// The campus of that number, with so many rows in its table of evidence.
    static func context(_ campus: Int, evidence: Int = 30) -> TemplateContext {
        [
            "nom": .text("Campus des métiers n° \(campus)"), "date": .text("15 janvier 2019"),
            "labellisé": .boolean(campus % 2 == 0),
            "domaines": .list((1...6).map { domain(campus, $0) }),
            "preuves": .list(
                (0..<evidence).map { row in
                    [
                        "code": .text("PRV-\(row)"),
                        "titre": .text("Convention & avenant n° \(row) du campus \(campus)"),
                        "lieu": .text("Espace partagé, dossier \(row % 7)"), "année": .text("\(2010 + row % 9)"),
                    ]
                }
            ),
            "actions": .list(
                (0..<12).map { row in
                    [
                        "titre": .text("Action \(row) : ouvrir une formation à <distance>"),
                        "responsable": .text("Directrice opérationnelle"), "échéance": .text("30 juin 2020"),
                        "budget": .number(Double(row * 10)),
                    ]
                }
            ),
        ]
    }

    private static func domain(_ campus: Int, _ domain: Int) -> TemplateContext {
        [
            "code": .text("D\(domain)"), "titre": .text("Domaine \(domain) du campus \(campus)"),
            "fragile": .boolean((campus + domain) % 3 == 0),
            "références": .list(
                (1...7).map { standard in
                    let mark = campus + domain + standard
                    return [
                        "code": .text("D\(domain).\(standard)"),
                        "titre": .text("Référence \(standard) : le pilotage et l’ancrage dans le territoire"),
                        "niveau": .number(Double(mark % 4 + 1)),
                        "commentaire": .text(
                            Array(repeating: "Le comité s’est réuni trois fois & a rendu compte.", count: mark % 3 + 1)
                                .joined(separator: " ")
                        ),
                    ]
                }
            ),
            "forces": .list((1...3).map { ["texte": .text("Force \($0) du domaine \(domain)")] }),
        ]
    }

    private static func text(_ name: String) -> TemplateField { field(name, .text) }

    private static func field(_ name: String, _ kind: TemplateField.Kind) -> TemplateField {
        TemplateField(name: name, meaning: "", example: "", kind: kind)
    }
}
