internal import Words

/// What remains of the figure of an indicator: what stands in *Valeur N*, and what it may be used for.
package struct IndicatorRecord: Sendable {
    /// Whether statistics may count a figure.
    package enum Use: String, Sendable {
        case usable
        /// A rule found the figure wrong, or in doubt.
        case rejected
        /// The denominator is below the minimal headcount of the campaign.
        case small
    }

    package let code: ReferentialCode
    /// In points for a rate; 0 or 1 for a boolean.
    package let value: Double
    package let use: Use

    /// The indicators of `assessment` that have a figure, in the order of the referential.
    static func all(of assessment: Assessment) -> [IndicatorRecord] {
        let rows = assessment.submission.indicatorAnswers(to: assessment.referential)
        let doubted = DoubtedFigures(by: assessment.findings)
        return assessment.referential.indicators.compactMap { indicator in
            guard let row = rows[indicator.code], let value = row.value.value else { return nil }
            let isSmall =
                row.denominator.value.map { $0 > 0 && $0 < Double(assessment.campaign.minimalHeadcount) } ?? false
            let use: Use =
                doubted.contains(row) ? .rejected : indicator.isQuotient && isSmall ? .small : .usable
            return IndicatorRecord(code: indicator.code, value: value, use: use)
        }
    }
}

extension IndicatorRecord: TextCodable {
    /// Reads `D1.C2.R1.I1 usable 12.5`.
    package static func decoded(from text: String) -> IndicatorRecord? {
        guard let parts = text.words(3), let code = ReferentialCode(String(parts[0])),
            let use = Use(rawValue: String(parts[1])), let value = Double(parts[2])
        else { return nil }
        return IndicatorRecord(code: code, value: value, use: use)
    }

    package var coded: String { "\(code) \(use.rawValue) \(value)" }
}

/// The cells and rows of *Indicateurs* that an error of IND-02 or IND-03, or an open IND-04, stands on.
private struct DoubtedFigures {
    private var cells: Set<Place> = []
    private var rows: Set<Int> = []

    init(by findings: [Finding]) {
        for finding in findings {
            let isError = finding.severity >= .error
            if finding.code == .ind02, isError { cells.insert(finding.place) }
            if finding.code == .ind03 && isError || finding.code == .ind04 && finding.isOpen,
                let row = finding.place.location?.row
            {
                rows.insert(row)
            }
        }
    }

    func contains(_ row: IndicatorAnswer) -> Bool {
        cells.contains(row.value.place) || row.value.place.location.map { rows.contains($0.row) } ?? false
    }
}
