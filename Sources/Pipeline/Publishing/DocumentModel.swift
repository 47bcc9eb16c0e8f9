internal import Evaluation
package import Office

/// A kind of document, its template under `Templates/` and what the template may say.
package enum DocumentModel: String, CaseIterable, Sendable {
    case report = "rapport-auto-evaluation"
    /// The same place as the synthesis, before any grid.
    case notebook = "carnet-expert"
    case synthesis = "synthese-expert"
    case letter = "lettre-retour"
    case review = "bilan"
    case expertLetter = "lettre-expert"
    case meeting = "contradictoire"
    /// Its text alone is used.
    case message = "courriel"

    /// The name of the template file.
    package var fileName: String { rawValue + ".odt" }

    package var vocabulary: TemplateVocabulary {
        switch self {
        case .report: SelfEvaluationReport.vocabulary
        case .notebook, .synthesis: ExpertSynthesis.vocabulary
        case .letter: CampusLetter.vocabulary
        case .review: NationalReview.vocabulary
        case .expertLetter: ExpertLetter.vocabulary
        case .meeting: ContradictoryMeeting.vocabulary
        case .message: Message.vocabulary
        }
    }

    /// The template of this kind in `folder`, whose documents say `notice` of themselves.
    func template(in folder: String, notice: String? = nil) throws(TemplateError) -> Template {
        try Template(contentsOf: "\(folder)/\(fileName)", vocabulary: vocabulary, notice: notice)
    }
}
