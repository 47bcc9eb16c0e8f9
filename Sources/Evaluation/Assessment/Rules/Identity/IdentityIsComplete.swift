/// IDN-01: required identity fields are filled, and every answer that no other rule owns can be read.
///
/// Documents print these fields on their first page and later rules compare them.
struct IdentityIsComplete: SubmissionRule {
    var severity: Severity { .error }
    var needs: [Need] { [.identity()] }
    var explanation: Explanation {
        Explanation(
            "Les champs de la feuille Identité sont remplis.",
            detail:
                "Le SIRET, le site internet et l’échéance du label sont facultatifs ; la date et la durée du label aussi, pour une première labellisation. Une date se lit comme telle, et chaque champ garde le libellé du formulaire.",
            reason: "Les documents portent ces champs en première page, et d’autres contrôles les comparent.",
            wrong: "Date de la lettre de mission : vide",
            right: "Date de la lettre de mission : 03/09/2018",
            remedy: "Remplir ou corriger la cellule indiquée."
        )
    }

    func findings(in examination: Examination) -> [Finding] {
        missing(in: examination) + unreadable(in: examination.submission)
    }

    private func missing(in examination: Examination) -> [Finding] {
        let identity = examination.submission.identity
        var required: [any AnsweredCell] = [
            identity.campaign,
            identity.referentialVersion,
            identity.name,
            identity.category,
            identity.sector,
            identity.district,
            identity.region,
            identity.request,
            identity.supportUAI,
            identity.legalStatus,
            identity.directorFunction,
            identity.directorShare,
            identity.missionLetterDate,
            identity.email,
            identity.depositDate,
            identity.territory,
            identity.project,
        ]
        // A campus that asks for its first label has neither its date nor its duration yet.
        if examination.request != .labelling {
            required.append(identity.labelDate)
            required.append(identity.labelDuration)
        }
        return required.filter(\.isEmpty).map { answer in
            Finding(.identity(.missing(field: answer.field.heading)), at: answer.place)
        }
    }

    private func unreadable(in submission: Submission) -> [Finding] {
        let identity = submission.identity
        var answers: [any AnsweredCell] = [
            identity.labelDate,
            identity.labelExpiry,
            identity.missionLetterDate,
            identity.depositDate,
        ]
        for member in submission.network.rows {
            answers += [
                member.hasSigned,
                member.signatureDate,
                member.pupils,
                member.apprentices,
                member.students,
                member.trainees,
            ]
        }
        for indicator in submission.indicators.rows {
            answers.append(indicator.observationDate)
        }
        return answers.compactMap { answer in
            guard let reason = answer.unreadable else { return nil }
            let fact = IdentityFact.unreadable(field: answer.field.heading, reason)
            return Finding(.identity(fact), at: answer.place, value: answer.typed)
        }
    }
}
