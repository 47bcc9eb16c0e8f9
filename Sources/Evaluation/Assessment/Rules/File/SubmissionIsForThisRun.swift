import Words

/// FIC-06: campaign and referential version are those of the run.
///
/// A form of another year asks for other standards: its levels would be compared with the wrong texts.
struct SubmissionIsForThisRun: Rule {
    func findings(in examination: Examination) -> [Finding] {
        let identity = examination.submission.identity
        let expectations: [(Answer<String>, String, (String) -> FileFact)] = [
            (identity.campaign, examination.campaign.name, { .otherCampaign(expected: $0) }),
            (identity.referentialVersion, examination.referential.version, { .otherReferential(expected: $0) }),
        ]
        return expectations.compactMap { answer, expected, fact in
            guard let typed = answer.value, Folded(typed) != Folded(expected) else { return nil }
            return Finding(.file(fact(expected)), at: answer.place, value: answer.typed)
        }
    }
}
