import Evaluation
import Words

extension Referential {
    /// `Référentiel proposé v0, édition 2018.1.`: what forms and grids were made from.
    var edition: String {
        let isNamed = Folded(origin).description.hasPrefix(Folded("Référentiel").description)
        return "\(isNamed ? origin : "Référentiel : \(origin)"), édition \(version)."
    }
}
