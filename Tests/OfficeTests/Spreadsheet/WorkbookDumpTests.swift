import Office
import Support
import Testing

struct WorkbookDumpTests {
    private let workbook = Workbook(
        format: .ods,
        sheets: [
            Sheet(
                name: "Indicateurs",
                cells: [
                    CellReference(row: 13, column: 6): Cell(.number(0.835, .percentage)),
                    CellReference(row: 13, column: 7): Cell(.text("a \"b\"\n"), isCovered: true),
                    CellReference(row: 14, column: 0): Cell(nil, formula: "of:=A1"),
                    CellReference(row: 15, column: 0): Cell(CivilDateTime(days: 45_000).map { .date($0) }),
                    CellReference(row: 15, column: 1): Cell(.duration(seconds: 43_200)),
                    CellReference(row: 15, column: 2): Cell(.boolean(true)),
                    CellReference(row: 15, column: 3): Cell(.error("#N/A")),
                    CellReference(row: 15, column: 4): Cell(.number(1_234.5, .currency(code: "EUR"))),
                ],
                visibility: .hidden,
                isProtected: true,
                hiddenRows: [14]
            )
        ]
    )

    @Test func `people read one line per cell`() {
        #expect(
            WorkbookDump(of: workbook).lines == [
                "Feuille « Indicateurs », A14:H16, 8 cellules, masquée, protégée",
                "  G14  pourcentage  83,5 %",
                #"  H14  texte  "a \"b\"\n"  (recouverte)"#,
                "  A15  formule sans résultat  [of:=A1]  (ligne masquée)",
                "  A16  date  2023-03-15",
                "  B16  durée  12:00:00",
                "  C16  booléen  vrai",
                "  D16  erreur  #N/A",
                "  E16  montant  1234,5 EUR",
                "",
            ]
        )
    }

    @Test func `programs read one object per cell`() {
        #expect(
            WorkbookDump(of: workbook).jsonLines == [
                #"{"s":"Indicateurs","r":14,"c":7,"t":"n","v":0.835}"#,
                #"{"s":"Indicateurs","r":14,"c":8,"t":"s","v":"a \"b\"\n"}"#,
                #"{"s":"Indicateurs","r":16,"c":1,"t":"D","v":45000.0}"#,
                #"{"s":"Indicateurs","r":16,"c":2,"t":"T","v":0.5}"#,
                #"{"s":"Indicateurs","r":16,"c":3,"t":"b","v":true}"#,
                ##"{"s":"Indicateurs","r":16,"c":4,"t":"e","v":"#N/A"}"##,
                #"{"s":"Indicateurs","r":16,"c":5,"t":"n","v":1234.5}"#,
            ]
        )
    }

    @Test func `what was stepped over is told after the cells`() throws {
        let fixture = XLSXFixture(rows: #"<row><c r="A1" t="odd"><v>x</v></c></row>"#)
        #expect(
            try WorkbookDump(of: fixture.workbook()).lines == [
                "Feuille « S », A1, 1 cellule", #"  A1  texte  "x""#, "  ! A1  type de cellule inconnu : « odd »", "",
            ]
        )
    }

    @Test(arguments: [(59.9996, "0:01:00"), (59.9994, "0:00:59,999"), (-0.5, "-0:00:00,5"), (129_600, "36:00:00")])
    func `a length of time is rounded once`(seconds: Double, expected: String) {
        let sheet = Sheet(name: "S", cells: [CellReference(row: 0, column: 0): Cell(.duration(seconds: seconds))])
        let lines = WorkbookDump(of: Workbook(format: .ods, sheets: [sheet])).lines
        #expect(lines[1] == "  A1  durée  \(expected)")
    }

    @Test func `programs read null for what JSON cannot say`() {
        let cells = [
            CellReference(row: 0, column: 0): Cell(.number(.infinity, .plain)),
            CellReference(row: 1, column: 0): Cell(.duration(seconds: .infinity)),
        ]
        let workbook = Workbook(format: .ods, sheets: [Sheet(name: "S", cells: cells)])
        #expect(
            WorkbookDump(of: workbook).jsonLines == [
                #"{"s":"S","r":1,"c":1,"t":"n","v":null}"#, #"{"s":"S","r":2,"c":1,"t":"T","v":null}"#,
            ]
        )
    }
}
