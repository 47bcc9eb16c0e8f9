package import Evaluation

/// A workbook of the mission that cannot be used: nothing is processed.
package struct UnsoundWorkbook: Error {
    package let findings: [Finding]
}
