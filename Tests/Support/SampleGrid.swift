package import Evaluation
package import Office
internal import Pipeline

/// The grid of an expert on BOR-001, filled without a fault, to spoil cell by cell.
package struct SampleGrid {
    private var form: SampleForm

    /// EXP-01 confirms D0.C1.R1 and D0.C1.R2, lowers D1.C1.R1 by one level and leaves D1.C1.R2 aside.
    package init() {
        func text(_ word: String) -> CellValue? { .text(word) }
        form = SampleForm([
            (
                "Évaluation",
                [
                    [text("Campagne"), SampleForm.number(2018)],
                    SampleForm.texts("Identifiant du campus", "BOR-001"),
                    SampleForm.texts("Code de l'expert", "EXP-01"),
                    SampleForm.texts("Absence de conflit d'intérêts", "oui"),
                    [text("Date de l'évaluation"), SampleForm.day(2019, 1, 14)],
                ]
            ),
            ("Grille", Self.standards),
            (
                "Domaines",
                [
                    SampleForm.texts("Domaine", "Constats", "Points forts", "Points à améliorer"),
                    SampleForm.texts("D0 – Territoire", "Des constats.", "Des forces.", "Des pistes."),
                ]
            ),
            (
                "Recommandations",
                [
                    SampleForm.texts(
                        "Numéro",
                        "Référence",
                        "Recommandation",
                        "Priorité",
                        "Échéance",
                        "Preuve attendue"
                    ),
                    SampleForm.texts("R1", "D0.C1.R1", "Tenir à jour le diagnostic", "haute")
                        + [SampleForm.day(2019, 12, 30), text("Diagnostic daté")],
                    SampleForm.texts("R2", "D1.C1.R1", "Réunir les instances", "basse"),
                ]
            ),
            (
                "Avis",
                [
                    SampleForm.texts("Avis proposé", "Favorable"),
                    [text("Durée proposée (années)"), SampleForm.number(4)],
                    SampleForm.texts("Motif", "Les seuils sont atteints."),
                ]
            ),
        ])
    }

    /// Rows 2 … 5. Columns: C self, D external, E evidence, F statement.
    private static var standards: [[CellValue?]] {
        let rows: [(String, Double, Double?, String)] = [
            ("D0.C1.R1", 3, 3, "suffisantes"), ("D0.C1.R2", 2, 2, "partielles"), ("D1.C1.R1", 4, 3, "absentes"),
            ("D1.C1.R2", 1, nil, "non examinées"),
        ]
        return [
            SampleForm.texts("Code", "Référence", "Niveau auto-évalué", "Niveau externe", "Preuves", "Constat")
        ]
            + rows.map { code, own, external, evidence in
                SampleForm.texts(code, "Référence \(code)")
                    + [SampleForm.number(own), external.map { .number($0, .plain) }, .text(evidence)]
            }
    }

    /// Puts a value in a cell; nil empties it.
    package mutating func set(_ sheet: String, _ cell: String, _ value: CellValue?) { form.set(sheet, cell, value) }

    package mutating func remove(_ sheet: String) { form.remove(sheet) }

    package mutating func removeRow(_ row: Int, of sheet: String) { form.removeRow(row, of: sheet) }

    /// The grid as it is read, without the findings of the rules.
    package func reading(file: String = "grilles/essai.ods") -> (evaluation: ExternalEvaluation, findings: [Finding]) {
        GridReader.read(form.workbook, from: file)
    }

    /// The grid read and judged against the sample referential and campaign.
    package func assessment(
        file: String = "grilles/essai.ods",
        beside selfEvaluation: Assessment? = nil,
        in campaign: Campaign = SampleCampaign.campaign
    ) -> GridAssessment {
        let (evaluation, findings) = reading(file: file)
        return GridAssessment(
            of: evaluation,
            noting: findings,
            beside: selfEvaluation?.ratings,
            against: SampleReferential.referential,
            in: campaign
        )
    }

    /// The findings as `GRI-02 error Grille!D4`, in reading order.
    package var findings: [String] { assessment().findings.map(\.summary) }
}
