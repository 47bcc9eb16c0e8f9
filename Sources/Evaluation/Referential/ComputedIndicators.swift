/// Indicators that the program derives from other sheets, so that nobody types them (specification §6, readings).
package enum ComputedIndicators {
    /// Used when the referential has no column `calcul`.
    package static let defaults: Set<String> = [
        "D1.C1.R2.I1", "D1.C3.R1.I1", "D1.C3.R1.I2", "D1.C3.R2.I1", "D1.C3.R3.I2",
    ]
}
