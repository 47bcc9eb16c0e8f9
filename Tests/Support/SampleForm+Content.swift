package import Office

extension SampleForm {
    static func texts(_ words: String?...) -> [CellValue?] { words.map { $0.map(CellValue.text) } }

    package static func day(_ year: Int, _ month: Int, _ day: Int) -> CellValue? {
        CivilDateTime(year: year, month: month, day: day).map(CellValue.date)
    }

    package static func number(_ value: Double) -> CellValue { .number(value, .plain) }

    /// B1 … B23.
    static var identity: [(String, CellValue?)] {
        [
            ("Campagne", number(2018)),
            ("Version du référentiel", .text("2018.1")),
            ("Identifiant du campus", .text("BOR-001")),
            ("Nom du campus", .text("Campus d’essai")),
            ("Catégorie", .text("CMQ")),
            ("Filière", .text("Numérique, télécommunications")),
            ("Académie", .text("Bordeaux")),
            ("Région académique", .text("Nouvelle-Aquitaine")),
            ("Type de demande", .text("renouvellement")),
            ("Date du label", day(2015, 1, 30)),
            ("Durée du label (années)", number(4)),
            ("Échéance du label", day(2019, 1, 30)),
            ("UAI de l'établissement support", .text("0331234M")),
            ("SIRET de l'établissement support", .text("73282932000074")),
            ("Statut juridique", .text("convention")),
            ("Fonction du directeur opérationnel", .text("Directrice opérationnelle")),
            ("Quotité du directeur opérationnel", number(0.5)),
            ("Date de la lettre de mission", day(2017, 9, 1)),
            ("Courriel de contact", .text("contact@campus.example")),
            ("Site internet", .text("https://campus.example/accueil")),
            ("Date de dépôt", day(2018, 11, 17)),
            ("Présentation du territoire", .text("Un territoire.")),
            ("Présentation du projet", .text("Un projet.")),
        ]
    }

    static var network: [[CellValue?]] {
        [
            texts(
                "Membre",
                "Type",
                "UAI",
                "SIRET",
                "Rôle dans la gouvernance",
                "Signataire de la convention",
                "Date de signature",
                "Effectif scolaire",
                "Effectif apprenti",
                "Effectif étudiant",
                "Effectif formation continue"
            ),
            texts("Lycée d’essai", "lycée professionnel", nil, nil, "Présidence", "oui") + [
                day(2018, 4, 9), number(355),
            ],
            texts("Université d’essai", "université", nil, nil, "Vice-présidence", "oui") + [day(2018, 4, 9)],
            texts("GRETA d’essai", "organisme de formation continue", nil, "73282932000074"),
            texts("Atelier d’essai", "entreprise"),
        ]
    }

    /// Rows 2 … 5: D0.C1.R1 ★, D0.C1.R2, D1.C1.R1, D1.C1.R2. Columns: G level, H comment, K target, L date.
    static var ratings: [[CellValue?]] {
        let header = texts(
            "Code",
            "Référence",
            "Niveau 1",
            "Niveau 2",
            "Niveau 3",
            "Niveau 4",
            "Niveau auto-évalué",
            "Commentaire",
            "Points forts",
            "Points faibles",
            "Niveau visé",
            "Échéance visée"
        )
        let rows: [(String, Double)] = [("D0.C1.R1", 3), ("D0.C1.R2", 2), ("D1.C1.R1", 4), ("D1.C1.R2", 1)]
        return [header]
            + rows.map { code, level in
                texts(code, "Référence \(code)", nil, nil, nil, nil)
                    + [number(level), .text("Ce que fait le campus pour la référence \(code), en détail.")]
                    + texts("Un point fort", nil) + [number(4), day(2020, 6, 30)]
            }
    }

    /// Rows 2 … 6. Columns: D N-2, E N-1, F numerator, G denominator, H value, K status, L comment.
    static var indicators: [[CellValue?]] {
        let header = texts(
            "Code",
            "Indicateur",
            "Unité",
            "Valeur N-2",
            "Valeur N-1",
            "Numérateur N",
            "Dénominateur N",
            "Valeur N",
            "Source",
            "Date d'observation",
            "Statut",
            "Commentaire"
        )
        func row(_ code: String, _ unit: String, _ values: [CellValue?]) -> [CellValue?] {
            texts(code, "Indicateur \(code)", unit) + values + [.text("Enquête"), day(2018, 9, 1), .text("constaté")]
        }
        return [
            header,
            row("D0.C1.R1.I1", "%", [number(70), number(75), number(80), number(100), number(80)]),
            row("D0.C1.R1.I2", "nombre", [number(4), number(4), nil, nil, number(5)]),
            row("D0.C1.R2.I1", "oui/non", [nil, nil, nil, nil, .text("oui")]),
            row("D1.C1.R1.I1", "vœux par place", [nil, number(1.2), number(120), number(100), number(1.2)]),
        ]
    }

    static var evidence: [[CellValue?]] {
        let header = texts("Identifiant", "Référence", "Titre", "Type", "Date", "Emplacement", "Confidentialité")
        let rows = ["D0.C1.R1 ; D0.C1.R2", "D1.C1.R1", "D1.C1.R1"]
        return [header]
            + rows.enumerated().map { index, codes in
                texts("P00\(index + 1)", codes, "Compte rendu", "document")
                    + [day(2018, 3, 1), .text("preuves/\(index).pdf"), .text("publique")]
            }
    }

    static var summaries: [[CellValue?]] {
        [
            texts("Domaine", "Synthèse", "Points forts", "Points faibles", "Opportunités", "Menaces"),
            texts("D0", "Une synthèse.", "Des forces.", "Des faiblesses.", "Des opportunités.", "Des menaces."),
            texts("D1", "Une synthèse.", "Des forces.", "Des faiblesses.", "Des opportunités.", "Des menaces."),
        ]
    }

    static var actions: [[CellValue?]] {
        [
            texts(
                "Identifiant",
                "Référence",
                "Action",
                "Responsable",
                "Début",
                "Échéance",
                "Statut",
                "Avancement (%)",
                "Budget (€)",
                "Indicateur lié"
            ),
            texts("A01", "D0.C1.R2 ; D1.C1.R2", "Mener une action", "Référente qualité")
                + [day(2018, 1, 12), day(2019, 8, 7), .text("en cours"), number(50), number(12_000), nil],
        ]
    }
}
