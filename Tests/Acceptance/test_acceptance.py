"""The comparison itself can fail: a perfect answer passes, and each way of spoiling it is seen."""

import copy
import io
import json
import pathlib
import struct
import tempfile
import unittest
import zipfile
import zlib
from contextlib import redirect_stdout
from xml.etree import ElementTree

from openpyxl import Workbook
from openpyxl.comments import Comment
from openpyxl.styles import PatternFill
from openpyxl.worksheet.datavalidation import DataValidation

from breaks import begins_with_bottom, ending, ends_with_top, is_lone_row, rows
from comments import parts
from expectations import compare, exit_status, expand
from faces import LEVELS, check_faces
from fills import AFTER_FIRST, ends_of_parts, fill, images, main_part
from pictures import check_pictures
from printed import codes, paragraphs
from results import compare_results, differences
from returns import check_return
from saved import same
from tally import Tally

HERE = pathlib.Path(__file__).parent
EXPECTED = json.loads((HERE / "expected/2018.json").read_text())
BUILT = {"FIC", "IDN", "REF", "IND"}
CLEAN = "soumissions/CLE-001 dépôt 2018 VF.ods"
FAULTY = "soumissions/BOR-001_auto-evaluation_2018_v1.ods"


def finding(item):
    cell = item["cell"][0] if isinstance(item["cell"], list) else item["cell"]
    words = {"text": "La cellule est vide.", "hint": "La remplir.", "value": ""}
    return {"code": item["code"], "severity": item["severity"], "sheet": item["sheet"], "cell": cell, **words}


def perfect_report():
    groups = {"soumissions": [], "grilles": []}
    for name, file in sorted(EXPECTED["files"].items(), key=lambda pair: pair[0].encode()):
        findings = [finding(item) for item in file["findings"]]
        entry = {"file": name, "campus": file["campus"], "status": file["status"], "findings": findings}
        groups[name.split("/")[0]].append(entry)
    return {"schemaVersion": 1, "campaign": "2018", "submissions": groups["soumissions"], "grids": groups["grilles"]}


def entry(report, name):
    return next(e for e in report["submissions"] + report["grids"] if e["file"] == name)


def failures(report, families=BUILT, expected=EXPECTED):
    tally, said = Tally(), io.StringIO()
    with redirect_stdout(said):
        compare(report, expected, families, tally)
    return tally.failed, said.getvalue()


class Comparison(unittest.TestCase):
    def spoil(self, change, says, families=BUILT):
        report = perfect_report()
        change(report)
        count, said = failures(report, families)
        self.assertGreater(count, 0)
        self.assertIn(says, said)

    def test_a_perfect_answer_passes(self):
        every = {item["code"].split("-")[0] for file in EXPECTED["files"].values() for item in file["findings"]}
        for families in (BUILT, BUILT | every):
            self.assertEqual(failures(perfect_report(), families)[0], 0)

    def test_an_empty_answer_fails(self):
        files = [name for name in EXPECTED["files"] if name.startswith("soumissions/")]
        self.assertEqual(failures({"schemaVersion": 1, "campaign": "2018", "submissions": []})[0], len(files))

    def test_a_missing_finding_fails(self):
        self.spoil(lambda r: entry(r, FAULTY)["findings"].pop(0), "REF-02 (error) at Auto-évaluation G45")

    def test_a_wrong_cell_fails(self):
        self.spoil(lambda r: entry(r, FAULTY)["findings"][0].update(cell="G44"), "no finding beyond")

    def test_a_wrong_severity_fails(self):
        self.spoil(lambda r: entry(r, FAULTY)["findings"][0].update(severity="note"), "REF-02 (error)")

    def test_an_alternative_place_passes(self):
        for place in ({"sheet": "Identité", "cell": "B6"}, {"sheet": None, "cell": None}):
            report = perfect_report()
            next(f for f in entry(report, FAULTY)["findings"] if f["code"] == "FIC-02").update(place)
            self.assertEqual(failures(report)[0], 0)

    def test_a_finding_told_twice_fails(self):
        def twice(report):
            findings = entry(report, FAULTY)["findings"]
            findings.append(copy.deepcopy(findings[0]))

        self.spoil(twice, "no finding beyond those expected")

    def test_a_forbidden_code_fails(self):
        extra = finding({"code": "REF-08", "severity": "question", "sheet": "Auto-évaluation", "cell": "G4"})
        self.spoil(lambda r: entry(r, CLEAN)["findings"].append(extra), "no forbidden code")

    def test_a_family_that_is_not_built_is_not_asked_for(self):
        report = perfect_report()
        for file in report["submissions"]:
            file["findings"] = [f for f in file["findings"] if f["code"].split("-")[0] in BUILT]
        self.assertEqual(failures(report)[0], 0)
        self.assertGreater(failures(report, BUILT | {"PLA"})[0], 0)

    def test_a_wrong_status_fails(self):
        self.spoil(lambda r: entry(r, CLEAN).update(status="errors"), "status is ok")

    def test_a_missing_file_fails(self):
        self.spoil(lambda r: r["submissions"].pop(), "is missing from the report")

    def test_a_lock_file_taken_for_a_submission_fails(self):
        lock = {"file": "soumissions/.~lock.x#", "campus": None, "status": "unreadable", "findings": []}
        self.spoil(lambda r: r["submissions"].insert(0, lock), "is not a workbook of the campaign")

    def test_files_out_of_order_fail(self):
        self.spoil(lambda r: r["submissions"].reverse(), "sorted by name")

    def test_a_finding_without_a_hint_fails(self):
        self.spoil(lambda r: entry(r, FAULTY)["findings"][0].update(hint=""), "no hint")

    def test_one_cause_over_several_cells_is_covered_by_a_range_or_cell_by_cell(self):
        item = {"code": "FIC-05", "severity": "note", "sheet": "Preuves", "cell": "E3", "range": "E3:E5"}
        single = [{**item, "cell": cell, "range": None} for cell in expand("E3:E5")]
        file = {"campus": "A", "kind": "defects", "status": "ok", "forbidden": []}
        file.update(findings=[item], optional=single)
        expected = {"campaign": "2018", "files": {"soumissions/a.ods": file}}

        def report(*places):
            found = [{**finding(item), **place} for place in places]
            one = {"file": "soumissions/a.ods", "campus": "A", "status": "ok", "findings": found}
            return {"schemaVersion": 1, "campaign": "2018", "submissions": [one]}

        whole = {"cell": "E3", "range": "E3:E5"}
        cells = [{"cell": "E3"}, {"cell": "E4"}, {"cell": "E5"}]
        self.assertEqual(failures(report(whole), expected=expected)[0], 0)
        self.assertEqual(failures(report(*cells), expected=expected)[0], 0)
        self.assertGreater(failures(report(*cells[:2]), expected=expected)[0], 0)

    def test_a_range_does_not_hide_cells_that_nobody_expects(self):
        self.spoil(lambda r: entry(r, FAULTY)["findings"][0].update(cell="G45", range="G45:G46"), "G46")

    def test_exit_status_follows_the_worst_finding(self):
        self.assertEqual(exit_status(perfect_report()), 2)
        readable = [e for e in perfect_report()["submissions"] if e["status"] != "unreadable"]
        self.assertEqual(exit_status({"submissions": readable}), 1)
        self.assertEqual(exit_status({"submissions": [entry(perfect_report(), CLEAN)]}), 0)


class Fills(unittest.TestCase):
    """Pages of 2 by 468 pixels, 297 mm high, with ink on one row."""

    def page(self, row):
        pixels = bytearray(b"\xff" * (2 * 468))
        pixels[2 * row] = 0
        return bytes(pixels)

    def test_the_lowest_ink_tells_how_full_a_page_is(self):
        self.assertEqual(fill(2, 468, self.page(438)), 100)
        self.assertEqual(fill(2, 468, self.page(234)), 50)

    def test_headers_and_footers_fill_nothing(self):
        self.assertEqual(fill(2, 468, self.page(20)), 0)
        self.assertEqual(fill(2, 468, self.page(450)), 0)

    def test_parts_of_a_notebook_begin_on_a_page(self):
        texts = ["head\nCarnet d’examen", "head\nD0 – Titre", "head\nD0.C1.R1 Titre", "head\nD1 – Titre", "head", ""]
        self.assertEqual(ends_of_parts(texts), {1, 3})

    def test_pages_follow_one_another_in_the_stream(self):
        stream = b"P5\n2 1\n255\n\x00\xff" + b"P5\n1 2\n255\n  "
        self.assertEqual(list(images(stream)), [(2, 1, b"\x00\xff"), (1, 2, b"  ")])


    def test_the_main_part_ends_where_the_annexes_begin(self):
        self.assertEqual(main_part(["Titre", "En-tête\nAnnexe A – Preuves........27", "En-tête\nAnnexe A – Preuves"]), 2)
        self.assertEqual(main_part(["Titre", "En-tête\nPlan d’action", "En-tête\nFin du plan\nAnnexe A – Preuves"]), 3)
        self.assertEqual(main_part(["Titre", "En-tête\nFin"]), 2)

    def test_what_runs_over_the_first_page_is_seen(self):
        self.assertTrue(AFTER_FIRST.match("Les dix ancres"))
        self.assertFalse(AFTER_FIRST.match("Dans cette synthèse : les ancres, p. 3"))


class Breaks(unittest.TestCase):
    HEADERS = {("Action", "N°")}

    def line(self, top, *texts, left=60):
        return [(left + 40 * rank, top, top + 10, text) for rank, text in enumerate(texts)]

    def test_a_heading_or_a_header_at_the_foot_is_seen(self):
        body = self.line(50, "Une", "phrase.")
        self.assertEqual(ending(body, {("Plan", "d’action")}, self.HEADERS), ())
        self.assertTrue(ending(body + self.line(70, "Plan", "d’action"), {("Plan", "d’action")}, self.HEADERS))
        self.assertTrue(ending(body + self.line(70, "N°", "Action"), set(), self.HEADERS))

    def test_the_top_of_a_table_at_the_foot_is_seen_and_two_rows_are_not(self):
        tops = [sorted(["N°", "Action", "A1", "Ouvrir"])]
        page = self.line(40, "Titre") + self.line(60, "N°", "Action") + self.line(72, "A1", "Ouvrir")
        self.assertTrue(ends_with_top(page, tops))
        self.assertFalse(ends_with_top(page + self.line(86, "A2", "Fermer"), tops))
        self.assertFalse(ends_with_top(page, []))

    def test_the_bottom_of_a_table_at_the_head_is_seen_and_two_rows_are_not(self):
        bottoms = [sorted(["N°", "Action", "A9", "Fermer"])]
        page = self.line(40, "N°", "Action") + self.line(52, "A9", "Fermer") + self.line(90, "Annexe")
        self.assertTrue(begins_with_bottom(page, bottoms))
        two = self.line(40, "N°", "Action") + self.line(52, "A8", "Suivre") + self.line(66, "A9", "Fermer")
        self.assertFalse(begins_with_bottom(two, bottoms))

    def test_a_row_alone_is_seen_and_two_rows_are_not(self):
        header = self.line(50, "N°", "Action")
        one = header + self.line(62, "A1", "Ouvrir") + self.line(73, "un", "guichet", left=100)
        self.assertTrue(is_lone_row(one, self.HEADERS))
        self.assertFalse(is_lone_row(one + self.line(86, "A2", "Fermer"), self.HEADERS))
        self.assertFalse(is_lone_row(one + self.line(98, "Annexe", left=57), self.HEADERS))
        self.assertFalse(is_lone_row(self.line(40, "Titre") + one, self.HEADERS))

    def test_lines_of_one_cell_are_one_row(self):
        self.assertEqual(rows(self.line(62, "Lycée") + self.line(73, "agricole")), 1)
        self.assertEqual(rows(self.line(62, "Lycée") + self.line(73, "agricole") + self.line(85, "CFA")), 2)
        self.assertEqual(rows(self.line(62, "P1") + self.line(73, "P2") + self.line(84, "P3")), 3)


class Saved(unittest.TestCase):
    def test_what_writer_counts_may_change_and_nothing_else(self):
        self.assertTrue(same("Annexe A #", "Annexe A 27"))
        self.assertFalse(same("Annexe A #", "Annexe B 27"))
        self.assertFalse(same("4 actions", "5 actions"))


class Comments(unittest.TestCase):
    def test_a_part_without_a_comment_is_seen(self):
        text, office = "urn:oasis:names:tc:opendocument:xmlns:text:1.0", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
        note = "<o:annotation><t:p>Une ligne par action du plan.</t:p></o:annotation>"
        body = f"<o:text xmlns:o='{office}' xmlns:t='{text}'><t:h>Un</t:h><t:h>Un bis{note}</t:h><t:p>a</t:p><t:h>Deux</t:h><t:p>b</t:p></o:text>"
        self.assertEqual(parts(ElementTree.fromstring(body)), [("Un bis", True), ("Deux", False)])


class Printed(unittest.TestCase):
    def test_codes_are_read_in_paragraphs_and_not_in_what_is_read_aloud(self):
        text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"
        root = ElementTree.fromstring(
            f'<b xmlns:t="{text}"><t:p>D0.<t:span>C1.R1</t:span> et P009<desc>A12</desc></t:p><title>D1.C1</title></b>'
        )
        self.assertEqual(list(paragraphs(root)), ["D0.C1.R1 et P009"])
        self.assertEqual(codes("D0.C1.R1, A12 ; A12"), {"D0.C1.R1": 1, "A12": 2})


class Faces(unittest.TestCase):
    """One file with two findings, shown by each face."""

    def setUp(self):
        codes = {"REF-04": "error", "IND-05": "question"}
        words = {"id": "x", "sheet": "S", "cell": "A1", "text": "Une phrase.", "hint": "Un conseil."}
        findings = [{"code": code, "severity": severity, **words} for code, severity in codes.items()]
        file = {"file": "a.ods", "campus": None, "status": "errors", "findings": findings}
        self.report = {"schemaVersion": 1, "campaign": "2018", "submissions": [file], "grids": []}
        results = [{"ruleId": code, "level": LEVELS[severity]} for code, severity in codes.items()]
        self.sarif = {"runs": [{"results": results, "invocations": [{"toolExecutionNotifications": []}]}]}
        self.lines = [f"a.ods:S!A1: x: Une phrase. [{code}]" for code in codes]

    def failures(self):
        tally = Tally()
        with redirect_stdout(io.StringIO()):
            check_faces(self.report, self.sarif, self.lines, tally)
        return tally.failed

    def test_faces_that_agree_pass(self):
        self.assertEqual(self.failures(), 0)

    def test_a_missing_line_is_seen(self):
        self.lines.pop()
        self.assertGreater(self.failures(), 0)

    def test_another_level_is_seen(self):
        self.sarif["runs"][0]["results"][0]["level"] = "note"
        self.assertEqual(self.failures(), 1)

    def test_a_field_out_of_the_schema_is_seen(self):
        self.report["submissions"][0]["findings"][0]["cellule"] = "A1"
        self.assertEqual(self.failures(), 1)


class Results(unittest.TestCase):
    def judge(self, actual):
        tally, said = Tally(), io.StringIO()
        expected = {"campus_level": 1, "overall": {"median": 2, "nc": 2}, "levels": {"D0.C1.R1": "NC"}}
        with redirect_stdout(said):
            compare_results("POI-001", actual, expected, tally)
        return tally.failed

    def test_equal_figures_pass_in_camel_case(self):
        self.assertEqual(self.judge({"campusLevel": 1, "overall": {"median": 2.0, "nc": 2}}), 0)

    def test_a_wrong_figure_fails(self):
        self.assertEqual(self.judge({"campusLevel": 2, "overall": {"median": 2, "nc": 2}}), 1)
        self.assertEqual(self.judge({"campusLevel": 1, "overall": {"median": 2.5, "nc": 2}}), 1)

    def test_figures_agree_to_the_last_decimal_of_the_reference(self):
        self.assertEqual(list(differences("kappa", 0.76063, 0.7606)), [])
        self.assertEqual(list(differences("share", 81.25, 81.2)), [])
        self.assertNotEqual(list(differences("share", 81.3, 81.2)), [])
        self.assertNotEqual(list(differences("level", 1.4, 1)), [])
        self.assertEqual(list(differences("rules", [{"code": "A", "text": "…"}], [{"code": "A"}])), [])
        self.assertNotEqual(list(differences("rules", [{"code": "A"}], [{"code": "B"}])), [])
        self.assertNotEqual(list(differences("rules", [], [{"code": "B"}])), [])

    def test_a_result_without_a_level_fails(self):
        self.assertGreater(self.judge({"overall": {"median": 2, "nc": 2}}), 0)


class Returns(unittest.TestCase):
    """A workbook of two cells, noted in A1, against what was sent."""

    def judge(self, spoil=lambda book: None, expected=frozenset({("S", "A1")})):
        before, after = self.book(), self.book()
        sheet = after["S"]
        sheet["A1"].comment = Comment("Le mot d’un autre\nÀ corriger", "mission")
        sheet["A1"].fill = PatternFill("solid", fgColor="FFD7D7")
        after.create_sheet("Anomalies")
        spoil(after)
        tally, said = Tally(), io.StringIO()
        with tempfile.TemporaryDirectory() as folder, redirect_stdout(said):
            paths = [pathlib.Path(folder) / name for name in ("before.xlsx", "after.xlsx")]
            before.save(paths[0])
            after.save(paths[1])
            check_return("x.xlsx", *paths, expected, tally)
        return tally.failed, said.getvalue()

    def book(self):
        book = Workbook()
        sheet = book.active
        sheet.title = "S"
        sheet["A1"], sheet["B2"] = 1, "deux"
        sheet["A1"].comment = Comment("Le mot d’un autre", "autre")
        sheet.add_data_validation(DataValidation("list", formula1='"1,2"', sqref="A1"))
        sheet.column_dimensions["A"].width = 30
        sheet.freeze_panes = "A2"
        return book

    def test_notes_fills_and_the_added_sheet_pass(self):
        self.assertEqual(self.judge(), (0, ""))

    def test_each_other_change_fails(self):
        spoils = {
            "B2: value": lambda book: book["S"].__setitem__("B2", "trois"),
            "A1: value": lambda book: book["S"].__setitem__("A1", 2),
            "B2: fill": lambda book: setattr(book["S"]["B2"], "fill", PatternFill("solid", fgColor="FFD7D7")),
            "A1: format": lambda book: setattr(book["S"]["A1"], "number_format", "0.00"),
            "comment lost": lambda book: setattr(book["S"]["A1"], "comment", Comment("À corriger", "mission")),
            "validations": lambda book: book["S"].data_validations.dataValidation.clear(),
            "widths": lambda book: setattr(book["S"].column_dimensions["A"], "width", 10),
            "freeze": lambda book: setattr(book["S"], "freeze_panes", None),
            "sheets": lambda book: book.remove(book["Anomalies"]),
        }
        for says, spoil in spoils.items():
            with self.subTest(says):
                count, said = self.judge(spoil)
                self.assertGreater(count, 0)
                self.assertIn(says, said)

    def test_a_note_elsewhere_or_missing_fails(self):
        for expected in (set(), {("S", "A1"), ("S", "B2")}):
            self.assertEqual(self.judge(expected=expected)[0], 1)


class Pictures(unittest.TestCase):
    SERIES = (
        '<style:style style:name="s"><style:graphic-properties draw:fill-color="#0b2d5e"/></style:style>'
        '<chart:series chart:style-name="s"/><table:table-row/><table:table-row><table:table-cell/>'
        '<table:table-cell office:value="3"/></table:table-row>'
    )
    OBJECT = '<draw:frame><draw:object xlink:href="./Object 1"/>{}<svg:title/></draw:frame>'
    IMAGE = '<draw:image xlink:href="Pictures/a.png"/>'

    def judge(self, frame, colour):
        names = {"drawing": "draw", "chart": "chart", "style": "style", "table": "table", "office": "office", "svg": "svg"}
        spaces = "".join(f' xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{long}:1.0"' for long, short in names.items())
        part = f'<office:x{spaces} xmlns:xlink="http://www.w3.org/1999/xlink">{{}}</office:x>'
        chunks = {b"IHDR": struct.pack(">IIBBBBB", 1, 1, 8, 3, 0, 0, 0), b"PLTE": colour, b"IDAT": zlib.compress(b"\0\0")}
        png = b"\x89PNG\r\n\x1a\n" + b"".join(
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data)) for kind, data in chunks.items()
        )
        with tempfile.TemporaryDirectory() as folder, redirect_stdout(io.StringIO()):
            output, tally = pathlib.Path(folder), Tally()
            with zipfile.ZipFile(output / "a.odt", "w") as package:
                package.writestr("content.xml", part.format(frame))
                package.writestr("Object 1/content.xml", part.format(self.SERIES))
                package.writestr("Pictures/a.png", png)
            return check_pictures(output, tally), tally.failed

    def test_a_chart_with_its_picture_passes(self):
        self.assertEqual(self.judge(self.OBJECT.format(self.IMAGE), b"\x0b\x2d\x5e"), (1, 0))

    def test_a_missing_or_blank_picture_fails(self):
        self.assertEqual(self.judge(self.OBJECT.format(""), b"\x0b\x2d\x5e"), (1, 1))
        self.assertEqual(self.judge(self.OBJECT.format(self.IMAGE), b"\xff\xff\xff"), (1, 1))


if __name__ == "__main__":
    unittest.main()
