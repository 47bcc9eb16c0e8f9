#!/usr/bin/env python3
"""Proves that Scripts/conformance can fail: a program that says anything stands in for cmq."""

import contextlib
import importlib.machinery
import importlib.util
import io
import json
import pathlib
import tempfile
import unittest
import zipfile

SCRIPT = pathlib.Path(__file__).resolve().parents[2] / "Scripts" / "conformance"
LOADER = importlib.machinery.SourceFileLoader("conformance", str(SCRIPT))
conformance = importlib.util.module_from_spec(importlib.util.spec_from_loader("conformance", LOADER))
LOADER.exec_module(conformance)

# Says what stands beside the file, or does what stands there.
PROGRAM = '#!/bin/sh\n[ -e "$2.do" ] && . "$2.do"\ncat "$2.$4"\n'
KINDS = {"n": "number", "s": "text", "b": "boolean", "D": "date", "T": "duration", "e": "error"}
NUMBER = {"s": "S", "r": 1, "c": 1, "t": "n", "v": 5}
PARTS = {
    "xl/workbook.xml": '<workbook xmlns:r="r"><sheets><sheet name="S" r:id="a"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": '<Relationships><Relationship Id="a" Target="sheet.xml"/></Relationships>',
    "xl/styles.xml": '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="0&quot;d&quot;"/></numFmts><cellXfs>'
    '<xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="20"/><xf numFmtId="46"/><xf numFmtId="9"/>'
    "</cellXfs></styleSheet>",
}
ODS = (
    '<document-content xmlns:calcext="c"><style name="ce1" family="table-cell" data-style-name="N1"/>'
    '<percentage-style name="N1"/><table name="S"><table-row number-rows-repeated="1"><table-cell value-type="{}" {}>{}'
    "</table-cell></table-row></table></document-content>"
)


class Corpus:
    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        for name in ("files", "cells", "probes/files"):
            (self.folder / name).mkdir(parents=True)
        self.cmq = self.folder / "cmq"
        self.cmq.write_text(PROGRAM)
        self.cmq.chmod(0o755)

    def add(self, cells, said, parts, suffix="xlsx", does=""):
        for earlier in (self.folder / "files").iterdir():
            earlier.unlink()
        path = self.folder / "files" / f"a.{suffix}"
        with zipfile.ZipFile(path, "w") as archive:
            for name, content in parts.items():
                archive.writestr(name, content)
        header = {"paths": ["owner/project:a"], "cells": len(cells)}
        lines = [header] + [{"n": 3, **cell} for cell in cells]
        (self.folder / "cells" / "a.jsonl").write_text("\n".join(map(json.dumps, lines)))
        self.says(path, said, does)

    def says(self, path, said, does=""):
        path.with_name(path.name + ".cells").write_text("".join(json.dumps(cell) + "\n" for cell in said))
        kinds = [{"cell": f"A{cell['r']}", "kind": cell.get("kind", KINDS[cell["t"]])} for cell in said]
        path.with_name(path.name + ".json").write_text(json.dumps({"sheets": [{"name": "S", "cells": kinds}]}))
        path.with_name(path.name + ".do").write_text(does)

    def probe(self, expect, said, does=""):
        (self.folder / "probes" / "probes.json").write_text(json.dumps([{"id": "p", "file": "p.xlsx", "expect": expect}]))
        path = self.folder / "probes" / "files" / "p.xlsx"
        path.write_text("")
        self.says(path, said, does)

    def status(self):
        with contextlib.redirect_stdout(io.StringIO()):
            return conformance.main(str(self.cmq), self.folder)


class ConformanceCanFail(unittest.TestCase):
    def setUp(self):
        house = tempfile.TemporaryDirectory()
        self.addCleanup(house.cleanup)
        self.corpus = Corpus(house.name)

    def status(self, expected, got, cell='<c r="A1"/>', does=""):
        sheet = f"<worksheet><sheetData><row>{cell}</row></sheetData></worksheet>"
        said = [] if got is None else [{**NUMBER, **got}]
        self.corpus.add([{**NUMBER, **expected}], said, {**PARTS, "xl/sheet.xml": sheet}, does=does)
        return self.corpus.status()

    def open_document(self, expected, got, kind, attributes, content=""):
        parts = {"content.xml": ODS.format(kind, attributes, content)}
        self.corpus.add([{**NUMBER, **expected}], [{**NUMBER, **got}], parts, suffix="ods")
        return self.corpus.status()

    def test_what_others_see_passes(self):
        self.assertEqual(self.status({}, {}), 0)

    def test_another_value_type_or_nothing_fails(self):
        for got in ({"v": 6}, {"t": "s", "v": "5"}, {"t": "b", "v": True}, {"c": 2}, None):
            self.assertEqual(self.status({}, got), 1, got)

    def test_a_cell_seen_by_one_reader_is_not_asked_for(self):
        self.assertEqual(self.status({"n": 1}, None), 0)

    def test_a_refusal_a_crash_a_hang_and_noise_fail(self):
        conformance.SECONDS = 1
        for does in ("echo noise >&2", "exit 2", "kill -SEGV $$", "exit 70", "while :; do :; done"):
            self.assertEqual(self.status({}, {}, does=does), 1, does)

    def test_more_memory_than_allowed_fails(self):
        greedy = "python3 -c 'print(len(bytearray(1 << 30)))' >/dev/null 2>&1 || exit 70"
        self.assertEqual(self.status({}, {}, does=greedy), 1)

    def test_a_number_is_a_date_only_where_the_file_says_so(self):
        date = {"t": "D", "v": 5}
        self.assertEqual(self.status({}, date), 1)
        self.assertEqual(self.status({}, date, '<c r="A1" s="2"/>'), 1)
        self.assertEqual(self.status({}, {"t": "D", "v": 6}, '<c r="A1" s="1"/>'), 0)
        self.assertEqual(self.status({"v": 45000}, {"t": "D", "v": 45000}, '<c t="d"/>'), 0)
        self.assertEqual(self.status({"v": 45000}, {"t": "D", "v": 45001}, '<c t="d"/>'), 1)

    def test_a_date_is_a_number_only_where_there_is_no_such_day(self):
        self.assertEqual(self.status({"t": "D", "v": -1}, {"v": -1}), 0)
        self.assertEqual(self.status({"t": "D", "v": 60}, {"v": 60}), 0)
        self.assertEqual(self.status({"t": "D", "v": 61}, {"v": 61}), 1)

    def test_durations_and_zones_need_their_attribute(self):
        date, time = {"t": "D", "v": 1.5}, {"t": "T", "v": 1.5}
        self.assertEqual(self.open_document(date, time, "time", 'time-value="PT36H"'), 0)
        self.assertEqual(self.open_document(date, time, "float", 'value="1.5"'), 1)
        noon, night = {"t": "D", "v": 45000.5}, {"t": "D", "v": 45000.25}
        zoned = 'date-value="2023-03-15T06:00:00-06:00"'
        self.assertEqual(self.open_document(noon, night, "date", zoned), 0)
        self.assertEqual(self.open_document(noon, night, "date", zoned[:-7] + '"'), 1)

    def test_a_clock_needs_its_format(self):
        date, time = {"t": "D", "v": 0.5}, {"t": "T", "v": 0.5}
        self.assertEqual(self.status(date, time, '<c r="A1" s="3"><v>0.5</v></c>'), 0)
        self.assertEqual(self.status(date, time, '<c r="A1" s="1"><v>0.5</v></c>'), 0)
        self.assertEqual(self.status(date, time, '<c r="A1"><v>0.5</v></c>'), 1)
        long = {"t": "T", "v": 1.5}
        self.assertEqual(self.status({"v": 1.5}, long, '<c r="A1" s="4"><v>1.5</v></c>'), 0)
        self.assertEqual(self.status({"v": 1.5}, long, '<c r="A1" s="3"><v>1.5</v></c>'), 1)

    def test_an_error_needs_its_mark_or_its_formula(self):
        zero, error = {"v": 0}, {"t": "e", "v": "#N/A"}
        word = "<p>#N/A</p>"
        self.assertEqual(self.open_document(zero, error, "float", 'value="0" formula="x"', word), 0)
        self.assertEqual(self.open_document(zero, error, "float", 'value="0" formula="x"', "<p>0</p>"), 1)
        text = {"t": "s", "v": "#N/A"}
        self.assertEqual(self.open_document(text, error, "string", 'calcext:value-type="error"', word), 0)
        self.assertEqual(self.open_document(text, error, "string", 'formula="x"', word), 0)
        self.assertEqual(self.open_document(text, error, "string", "", word), 1)
        self.assertEqual(self.open_document({"v": 5}, {"t": "e", "v": "#A1"}, "string", 'formula="x"', "<p>#A1</p>"), 1)

    def test_a_picture_in_a_cell_and_a_cell_beyond_the_grid_are_nothing(self):
        error = {"t": "e", "v": "#VALUE!"}
        self.assertEqual(self.status(error, None, '<c r="A1" t="e" vm="1"><v>#VALUE!</v></c>'), 0)
        self.assertEqual(self.status(error, None, '<c r="A1" t="e"><v>#VALUE!</v></c>'), 1)
        self.assertEqual(self.status({"c": 16_385}, None), 0)
        self.assertEqual(self.status({"c": 16_384}, None), 1)
        self.assertEqual(self.status({"r": 1_048_577}, None), 0)

    def test_texts_differ_only_by_what_the_standards_say(self):
        def texts(one, other, inner):
            return self.status({"t": "s", "v": one}, {"t": "s", "v": other}, f'<c r="A1" t="inlineStr">{inner}</c>')

        self.assertEqual(texts("a\rb", "a\nb", ""), 0)
        self.assertEqual(texts("a_x000D_b", "a\rb", ""), 0)
        self.assertEqual(texts("a_x000D_b", "ab", ""), 1)
        aid = "<is><t>kanji</t><rPh><t>kana</t></rPh></is>"
        self.assertEqual(texts("kanjikana", "kanji", aid), 0)
        self.assertEqual(texts("kanjikana", "kanji", "<is><t>kanjikana</t></is>"), 1)

    def test_paragraphs_differ_only_by_what_the_standard_says(self):
        def paragraph(one, other, inner):
            return self.open_document({"t": "s", "v": one}, {"t": "s", "v": other}, "string", "", f"<p>{inner}</p>")

        self.assertEqual(paragraph("ab", "a\tb", "a<tab/>b"), 0)
        self.assertEqual(paragraph("ab", "a\tb", "ab"), 1)
        self.assertEqual(paragraph("a\tb", "a b", "a\tb"), 0)
        self.assertEqual(paragraph("a  b", "a   b", "a b"), 1)

    def test_kinds_are_those_of_the_xml(self):
        def kind(said, cell):
            return self.status({}, {"kind": said}, cell)

        for said, cell in (
            ("percentage", '<c r="A1" s="5"><v>5</v></c>'), ("date", '<c r="A1" s="1"><v>5</v></c>'),
            ("duration", '<c r="A1" s="4"><v>5</v></c>'), ("number", '<c r="A1"><v>5</v></c>'),
            ("error", '<c r="A1" t="e"><v>#N/A</v></c>'), ("boolean", '<c r="A1" t="b"><v>1</v></c>'),
        ):
            self.assertEqual(kind(said, cell), 0, cell)
            self.assertEqual(kind("text", cell), 1, cell)

        def open_kind(said, value_type, attributes, content=""):
            return self.open_document({}, {"kind": said}, value_type, attributes, content)

        for said, value_type, attributes, content in (
            ("percentage", "float", 'value="5" style-name="ce1"', ""), ("percentage", "percentage", 'value="5"', ""),
            ("boolean", "boolean", 'boolean-value="true"', ""), ("date", "date", 'date-value="2018-01-01"', ""),
            ("error", "float", 'value="0" formula="x"', "<p>#N/A</p>"),
        ):
            self.assertEqual(open_kind(said, value_type, attributes, content), 0, said)
            self.assertEqual(open_kind("text", value_type, attributes, content), 1, said)

    def test_other_formats_are_to_be_refused(self):
        for status, does in ((0, "echo no >&2; exit 2"), (1, ""), (1, "exit 2")):
            self.corpus.add([NUMBER], [NUMBER], {"content.xml": "<a/>"}, suffix="sxc", does=does)
            self.assertEqual(self.corpus.status(), status, does)

    def test_a_probe_fails_the_whole(self):
        self.status({}, {})
        self.corpus.probe({"A1": 5}, [NUMBER])
        self.assertEqual(self.corpus.status(), 0)
        self.corpus.probe({"A1": 6}, [NUMBER])
        self.assertEqual(self.corpus.status(), 1)
        self.corpus.probe("ERR", [NUMBER])
        self.assertEqual(self.corpus.status(), 1)
        self.corpus.probe("ERR", [], "echo no >&2; exit 2")
        self.assertEqual(self.corpus.status(), 0)
        self.corpus.probe(None, [], "kill -ABRT $$")
        self.assertEqual(self.corpus.status(), 1)

    def test_an_empty_corpus_proves_nothing(self):
        with self.assertRaises(SystemExit):
            self.corpus.status()


if __name__ == "__main__":
    unittest.main()
