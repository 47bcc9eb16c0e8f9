import Evaluation
import Testing

/// Tables and sentences leave out what the names of all campuses begin with.
@Suite struct `The short name of a campus` {
    private func campus(_ name: String) -> Campus {
        Campus(identifier: "GRE-001", name: name, district: "", region: "", sector: "", request: "", email: "")
    }

    @Test(arguments: [
        ("Campus des métiers et des qualifications de la montagne", "de la montagne"),
        ("Campus des Métiers et des Qualifications de la montagne", "de la montagne"),
        ("Campus des métiers et des qualifications : design", "design"),
        ("Campus des métiers et des qualifications\u{A0}: design – mode", "design – mode"),
        ("Campus des métiers et des qualifications – Hauts plateaux", "Hauts plateaux"),
        ("Campus des métiers et des qualifications - Hauts plateaux", "Hauts plateaux"),
        ("Campus des métiers et des qualifications", "Campus des métiers et des qualifications"),
        ("Campus des métiers et des qualifications : ", "Campus des métiers et des qualifications : "),
        ("Aérocampus", "Aérocampus"),
    ])
    func `is what follows, without the mark before it`(name: String, short: String) {
        #expect(CohortText.shortName(of: campus(name)) == short)
    }

    @Test func `stands in a sentence`() {
        let design = campus("Campus des métiers et des qualifications : design")
        #expect(CohortText.named(design) == "du campus design (GRE-001)")
    }
}
