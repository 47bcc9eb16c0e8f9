import Words

/// What a campus says of a whole domain (one row of *Bilan*).
package final class DomainSummary: Sendable {
    /// The cell begins with the code of the domain.
    package let domain: Answer<String>
    package let summary: Answer<String>
    package let strengths: Answer<String>
    package let weaknesses: Answer<String>
    package let opportunities: Answer<String>
    package let threats: Answer<String>

    package init(
        domain: Answer<String>,
        summary: Answer<String>,
        strengths: Answer<String>,
        weaknesses: Answer<String>,
        opportunities: Answer<String>,
        threats: Answer<String>
    ) {
        self.domain = domain
        self.summary = summary
        self.strengths = strengths
        self.weaknesses = weaknesses
        self.opportunities = opportunities
        self.threats = threats
    }

    /// The code that the *Domaine* cell begins with.
    package var domainCode: ReferentialCode? { ReferentialCode.domain(atHeadOf: domain.typed) }

    /// What is said of the domain.
    var texts: [String] {
        [summary, strengths, weaknesses, opportunities, threats].filter { !$0.isEmpty }.map(\.typed)
    }
}

extension ReferentialCode {
    /// The code of the domain that a text begins with: `D0`, `D0 – Territoire`.
    static func domain(atHeadOf text: String) -> ReferentialCode? {
        let head = text.trimmed.prefix { $0.isLetter && $0.isASCII || $0.isASCIIDigit }
        guard let code = ReferentialCode(String(head)), code.rank == .domain else { return nil }
        return code
    }
}
