package import Evaluation
package import Words

extension SampleDeposit {
    package struct ProofValues {
        package var identifier: Answer<String>.Reading
        package var standards: Answer<[String]>.Reading
        package var title: Answer<String>.Reading = .value("Compte rendu du comité")
        package var date: Answer<CalendarDate>.Reading = .value(SampleCampaign.date(2018, 3, 12))
        package var confidentiality: Answer<Confidentiality>.Reading = .value(.open)

        package init(_ identifier: String, _ standards: [String]) {
            self.identifier = .value(identifier)
            self.standards = .value(standards)
        }

        func answers(row: Int) -> Evidence {
            let sheet = SampleSheet.evidence
            return Evidence(
                identifier: sheet.answer(identifier, "Identifiant", "A\(row)"),
                standards: sheet.answer(standards, "Référence", "B\(row)"),
                title: sheet.answer(title, "Titre", "C\(row)"),
                kind: sheet.answer(.value("document"), "Type", "D\(row)"),
                date: sheet.answer(date, "Date", "E\(row)"),
                place: sheet.answer(.value("preuves/"), "Emplacement", "F\(row)"),
                confidentiality: sheet.answer(confidentiality, "Confidentialité", "G\(row)")
            )
        }
    }

    package struct SummaryValues {
        package var domain: Answer<String>.Reading
        package var summary: Answer<String>.Reading = .value("Une synthèse.")
        package var strengths: Answer<String>.Reading = .empty
        package var weaknesses: Answer<String>.Reading = .empty

        package init(_ domain: String) { self.domain = .value(domain) }

        func answers(row: Int) -> DomainSummary {
            let sheet = SampleSheet.summaries
            return DomainSummary(
                domain: sheet.answer(domain, "Domaine", "A\(row)"),
                summary: sheet.answer(summary, "Synthèse", "B\(row)"),
                strengths: sheet.answer(strengths, "Points forts", "C\(row)"),
                weaknesses: sheet.answer(weaknesses, "Points faibles", "D\(row)"),
                opportunities: sheet.answer(.empty, "Opportunités", "E\(row)"),
                threats: sheet.answer(.empty, "Menaces", "F\(row)")
            )
        }
    }

    package struct ActionValues {
        package var identifier: Answer<String>.Reading
        package var standards: Answer<[String]>.Reading
        package var owner: Answer<String>.Reading = .value("Référente qualité")
        package var start: Answer<CalendarDate>.Reading = .value(SampleCampaign.date(2018, 9, 1))
        package var deadline: Answer<CalendarDate>.Reading = .value(SampleCampaign.date(2019, 9, 1))
        package var status: Answer<ActionStatus>.Reading = .value(.ongoing)
        package var progress: Answer<Double>.Reading = .value(50)
        package var indicator: Answer<String>.Reading = .empty

        package init(_ identifier: String, _ standards: [String]) {
            self.identifier = .value(identifier)
            self.standards = .value(standards)
        }

        func answers(row: Int) -> PlannedAction {
            let sheet = SampleSheet.actions
            return PlannedAction(
                identifier: sheet.answer(identifier, "Identifiant", "A\(row)"),
                standards: sheet.answer(standards, "Référence", "B\(row)"),
                title: sheet.answer(.value("Former l’équipe"), "Action", "C\(row)"),
                owner: sheet.answer(owner, "Responsable", "D\(row)"),
                start: sheet.answer(start, "Début", "E\(row)"),
                deadline: sheet.answer(deadline, "Échéance", "F\(row)"),
                status: sheet.answer(status, "Statut", "G\(row)"),
                progress: sheet.answer(progress, "Avancement (%)", "H\(row)"),
                budget: sheet.answer(.empty, "Budget (€)", "I\(row)"),
                indicator: sheet.answer(indicator, "Indicateur lié", "J\(row)")
            )
        }
    }

    package struct FollowUpValues {
        package var identifier: Answer<String>.Reading
        package var outcome: Answer<String>.Reading = .value("Fait.")
        package var status: Answer<FollowUpStatus>.Reading

        package init(_ identifier: String, _ status: FollowUpStatus) {
            self.identifier = .value(identifier)
            self.status = .value(status)
        }

        func answers(row: Int) -> FollowUp {
            let sheet = SampleSheet.followUps
            return FollowUp(
                identifier: sheet.answer(identifier, "Identifiant", "A\(row)"),
                recommendation: sheet.answer(.value("Réunir les instances"), "Recommandation", "B\(row)"),
                outcome: sheet.answer(outcome, "Suite donnée", "C\(row)"),
                status: sheet.answer(status, "Statut", "D\(row)"),
                evidence: sheet.answer(.empty, "Preuve", "E\(row)")
            )
        }
    }
}
