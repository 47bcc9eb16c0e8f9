import Evaluation
import Testing

@Suite struct `Identifiers have keys` {
    @Test(arguments: ["0750654D", "0752524L", "0920131T", " 075 0654 d"])
    func `a real UAI`(text: String) throws {
        #expect(throws: Never.self) { try UAI.reading(text).get() }
    }

    @Test func `a wrong key names the right one`() {
        #expect(UAI.reading("0750654A") == .failure(.wrongKey(expected: "D")))
    }

    @Test(arguments: ["750654D", "07506544", "ABCDEFGH", "", "0750654DD"])
    func `what is no UAI`(text: String) {
        #expect(UAI.reading(text) == .failure(.malformed))
    }

    @Test(arguments: [
        ("0750654D", "75"), ("6200001J", "2A"), ("7200001P", "2B"), ("9710001J", "971"), ("0040001E", "04"),
    ])
    func `the département of a school`(text: String, department: String) throws {
        let digits = String(text.prefix(7))
        let keys = Array("ABCDEFGHJKLMNPRSTUVWXYZ")
        let number = try #require(Int(digits))
        let uai = try UAI.reading(digits + String(keys[number % 23])).get()
        #expect(uai.department == department)
    }

    @Test(arguments: ["73282932000074", "732 829 320 00074", "35600000000048", "35600000009075"])
    func `a real SIRET`(text: String) {
        #expect(throws: Never.self) { try SIRET.reading(text).get() }
    }

    @Test(arguments: [
        ("73282932000075", SIRET.Flaw.wrongKey), ("7328293200007", .malformed(digits: 13)),
        ("SIRET 1", .malformed(digits: nil)),
    ])
    func `what is no SIRET`(text: String, flaw: SIRET.Flaw) {
        #expect(SIRET.reading(text) == .failure(flaw))
    }

    @Test(arguments: [("1234567897", "00001234567897"), ("123456782", nil)])
    func `a SIRET has lost four zeros at most`(text: String, padded: String?) {
        #expect(SIRET.padded(text) == padded)
    }
}
