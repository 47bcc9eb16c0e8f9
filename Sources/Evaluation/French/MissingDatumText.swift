extension MissingDatum {
    /// The code of what lacks.
    package var code: ReferentialCode {
        switch self {
        case .rating(let standard): standard.code
        case .summary(let domain): domain.code
        case .figure(let indicator, _, _): indicator.code
        }
    }

    /// The title of what lacks.
    package var title: String {
        switch self {
        case .rating(let standard): standard.title
        case .summary(let domain): domain.title
        case .figure(let indicator, _, _): indicator.title
        }
    }

    /// What lacks, in words.
    package var text: String {
        switch self {
        case .rating: "niveau auto-évalué"
        case .summary: "synthèse du domaine"
        case .figure: "valeur de l’année N"
        }
    }

    /// Why it lacks, as the campus says; nil when it does not say.
    package var reason: String? {
        switch self {
        case .rating, .summary: nil
        case .figure(_, let status, let comment):
            switch (status?.excusesValue == true ? status?.rawValue : nil, comment) {
            case (let status?, let comment?): "\(status)\u{A0}: \(comment)"
            case (let status?, nil): status
            case (nil, let comment): comment
            }
        }
    }
}
