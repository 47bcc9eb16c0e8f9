package import Evaluation
package import Office

/// Why the workbooks of the mission cannot be used: nothing is processed.
package enum UnsoundPreparation: Error {
    case unreadable(file: String, OfficeError)
    case unsound(file: String, [Finding])
}
