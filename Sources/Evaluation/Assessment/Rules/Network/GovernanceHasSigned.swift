/// RES-04: a member with a role in governance has signed the convention, with a date.
///
/// The convention sets the composition of the governance body (Code de l'éducation, D. 335-33).
struct GovernanceHasSigned: SubmissionRule {
    var severity: Severity { .question }
    var needs: [Need] { [.network { [$0.governanceRole, $0.hasSigned, $0.signatureDate] }] }
    var explanation: Explanation {
        Explanation(
            "Qui gouverne a signé la convention, à une date donnée.",
            reason: "La convention fixe la composition de la gouvernance (code de l’éducation, D. 335-33).",
            wrong: "rôle « Présidence », signataire « non »",
            right: "rôle « Présidence », signataire « oui », le 03/09/2018",
            remedy: "Indiquer la signature et sa date, ou expliquer."
        )
    }

    func findings(in examination: Examination) -> [Finding] {
        examination.submission.network.rows.compactMap { member in
            guard member.governanceRole.value != nil, !member.hasSigned.isSilenced,
                member.hasSigned.unreadable == nil
            else { return nil }
            guard member.hasSigned.value == true else {
                return Finding(
                    .network(.governanceWithoutSignature),
                    at: member.hasSigned.place,
                    value: member.hasSigned.typed
                )
            }
            guard member.signatureDate.isEmpty else { return nil }
            return Finding(.network(.governanceWithoutDate), at: member.signatureDate.place)
        }
    }
}
