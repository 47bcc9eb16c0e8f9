#!/usr/bin/python3
"""Judges forms and grids by the way round: written by cmq, filled as people fill them, and read back.

Usage: forms.py CMQ [--scratch FOLDER] [--campuses N] [--verbose]

The answers of each sample submission are typed into the form of its campus: through LibreOffice, only in cells that are
not locked and only what their guards let in, saved as ODS and as XLSX; through openpyxl; and through openpyxl, then saved by
Gnumeric as XLSX and as ODS. What comes back must have the
findings and the results of the sample. The same for the grids of experts.
"""

import argparse
import collections
import json
import pathlib
import shutil
import subprocess
import sys
import warnings

HERE = pathlib.Path(__file__).parent
sys.path.insert(0, str(HERE / "checkers"))

from openpyxl import load_workbook  # noqa: E402

from form_answers import COMPUTED, fill, read, sheets_of_document, sheets_of_workbook  # noqa: E402
from tally import Tally  # noqa: E402
from uno_headless import PV, Office  # noqa: E402

PROJECT = HERE.parents[1]
FILTERS = {".ods": "calc8", ".xlsx": "Calc MS Excel 2007 XML"}
#: Ways to fill a workbook: the program that types, and the format that it starts from and saves.
WAYS = {"libreoffice-ods": (".ods", ".ods"), "libreoffice-xlsx": (".xlsx", ".xlsx"),
        "libreoffice-ods-to-xlsx": (".ods", ".xlsx"), "openpyxl": (".xlsx", ".xlsx"),
        "gnumeric-xlsx": (".xlsx", ".xlsx"), "gnumeric-ods": (".xlsx", ".ods")}
GNUMERIC = ("gnumeric-xlsx", "gnumeric-ods")
GNUMERIC_FORMATS = {".ods": "Gnumeric_OpenCalc:odf", ".xlsx": "Gnumeric_Excel:xlsx2"}
#: What an empty form may be told.
MISSING = {"IDN-01", "REF-01", "REF-02", "REF-03", "IND-01", "BIL-01", "SUI-01", "RES-01", "RES-02", "PLA-01"}

warnings.filterwarnings("ignore", module="openpyxl")


def check_forms(cmq, scratch, campaign, tally, limit=None):
    house = furnish(scratch / "forms", campaign)
    run(cmq, house, "build", campaign, "--exit-zero")
    run(cmq, house, "forms", campaign)
    output = house / "Output" / campaign
    report = json.loads(run(cmq, house, "check", campaign, "--format", "json").stdout)
    samples = [entry for entry in report["submissions"] if is_sample(entry)][:limit]
    with Office() as office:
        for entry in samples:
            entry["answers"] = answers(office, house / "Inputs" / campaign / entry["file"])
        for way in WAYS:
            print(f"-- {way}", flush=True)
            check_way(office, cmq, house, scratch, campaign, way, samples, tally)
        check_counts(office, output / "formulaires", samples[0]["campus"], tally)
        check_typing(office, output / "formulaires" / f"{samples[0]['campus']}.ods", tally)
        grids = sound_grids(output, report)[:limit]
        for way in ("libreoffice-ods", "libreoffice-xlsx", "openpyxl", "gnumeric-ods"):
            print(f"-- grids, {way}", flush=True)
            check_grids(office, cmq, house, scratch, campaign, way, grids, tally)
    print("-- what people do to a form", flush=True)
    check_accidents(cmq, house, scratch, campaign, samples[0], tally)


def is_sample(entry):
    """A submission that stands for its campus and can be assessed, whatever else is wrong with it."""
    codes = {finding["code"] for finding in entry["findings"]}
    return entry["status"] in ("ok", "errors") and "FIC-02" not in codes


def furnish(house, campaign):
    """A folder with the project's Inputs and Templates."""
    shutil.rmtree(house, ignore_errors=True)
    house.mkdir(parents=True)
    shutil.copytree(PROJECT / "Inputs", house / "Inputs")
    shutil.copytree(PROJECT / "Templates", house / "Templates")
    return house


def sound_grids(output, report):
    """The grids without a finding, with the code of their expert."""
    sound = {entry["file"]: entry for entry in report["grids"] if not entry["findings"]}
    found = []
    for path in sorted((output / "resultats").glob("*.json")):
        for evaluation in json.loads(path.read_text()).get("evaluations", []):
            if evaluation["file"] in sound:
                found.append({**sound[evaluation["file"]], "expert": evaluation["expert"]})
    return found


def emptied(house, campaign, *folders):
    for folder in folders:
        shutil.rmtree(house / "Inputs" / campaign / folder, ignore_errors=True)
        (house / "Inputs" / campaign / folder).mkdir(parents=True)
    return house


def run(cmq, house, *arguments):
    return subprocess.run([cmq, *arguments], cwd=house, capture_output=True, timeout=900)


def answers(office, path):
    document = office.load(str(path))
    try:
        return read(sheets_of_document(document))
    finally:
        document.close(True)


def filled(office, blank, way, answers, target):
    """Fills a copy of a blank workbook; gives what could not be typed."""
    source, suffix = WAYS[way]
    path, target = str(blank.with_suffix(source)), target.with_suffix(suffix)
    if way == "openpyxl" or way in GNUMERIC:
        book = load_workbook(path)
        untyped = list(fill(sheets_of_workbook(book), answers))
        book.save(target.with_suffix(".xlsx"))
        if way in GNUMERIC:
            saved_by_gnumeric(target.with_suffix(".xlsx"), suffix)
        return untyped
    document = office.load(path)
    try:
        untyped = list(fill(sheets_of_document(document), answers))
        document.calculateAll()
        office.store(document, str(target), FILTERS[suffix])
        return untyped
    finally:
        document.close(True)


def saved_by_gnumeric(path, suffix):
    """Opens a workbook in Gnumeric, which has no other hands than its converter, and leaves what it saves in its place."""
    saved = path.with_name(f"{path.stem}-saved{suffix}")
    subprocess.run(["ssconvert", f"--export-type={GNUMERIC_FORMATS[suffix]}", path, saved], capture_output=True, check=True)
    path.unlink()
    saved.rename(path.with_suffix(suffix))


def check_way(office, cmq, house, scratch, campaign, way, samples, tally):
    other = emptied(furnish(scratch / way, campaign), campaign, "soumissions")
    forms = house / "Output" / campaign / "formulaires"
    kept = {}
    computed = computed_indicators(forms / f"{samples[0]['campus']}.xlsx")
    for entry in samples:
        campus = entry["campus"]
        target = other / "Inputs" / campaign / "soumissions" / campus
        kept[campus] = filled(office, forms / campus, way, entry["answers"], target)
    first = samples[0]["campus"]
    saved = (other / "Inputs" / campaign / "soumissions" / first).with_suffix(WAYS[way][1])
    check_survival(forms / f"{first}.xlsx", saved, way, tally)
    run(cmq, other, "build", campaign, "--exit-zero")
    report = json.loads(run(cmq, other, "check", campaign, "--format", "json").stdout)
    back = {entry["campus"]: entry for entry in report["submissions"]}
    for entry in samples:
        campus = entry["campus"]
        name = f"{campus} ({entry['status']}) by {way}"
        if not tally.check(campus in back, f"{name} is read back"):
            continue
        untyped = kept[campus]
        if entry["status"] == "ok":
            tally.check(not untyped, f"{name}: every answer could be typed", untyped)
        new, gone = difference(entry, back[campus])
        gone = {key for key in gone if not any(code in key[1] for code in computed)}
        # What a guard or a lock kept out cannot be wrong any more, and what is missing then is told.
        if untyped:
            new = {key for key in new if key[0] not in MISSING}
        tally.check(not new, f"{name}: no finding but those of the content", sorted(new))
        if not untyped:
            tally.check(not gone, f"{name}: no finding is lost", sorted(gone))
            one, two = (folder / "Output" / campaign / "resultats" / f"{campus}.json" for folder in (house, other))
            tally.check(results(one) == results(two), f"{name}: the same results", changed(one, two))


def check_survival(blank, saved, name, tally):
    """What a program saves still has the locks, guards and looks of the form."""
    if saved.suffix != ".xlsx":
        return
    # Gnumeric shows hidden sheets in what it saves, whoever wrote them.
    before, after = (shape(path, showing=name in GNUMERIC) for path in (blank, saved))
    lost = [f"{sheet}: {before[sheet]} → {after.get(sheet)}" for sheet in before if before[sheet] != after.get(sheet)]
    tally.check(not lost, f"{name}: protection, open cells, guarded cells and sheets survive", lost)


def shape(path, showing):
    book = load_workbook(path)
    return {sheet.title: (sheet.protection.sheet, "visible" if showing else sheet.sheet_state, open_cells(sheet), guarded_cells(sheet))
            for sheet in book.worksheets}


def open_cells(sheet):
    return sum(not cell.protection.locked for row in sheet.iter_rows() for cell in row)


def guarded_cells(sheet):
    """How many cells each kind of guard holds."""
    kinds = collections.Counter()
    for rule in sheet.data_validations.dataValidation:
        if rule.type not in (None, "none"):
            for area in rule.sqref.ranges:
                kinds[rule.type] += (area.max_row - area.min_row + 1) * (area.max_col - area.min_col + 1)
    return dict(kinds)


def check_typing(office, form, tally):
    """What LibreOffice does with keys: a locked cell keeps what it holds, text stays text, a date is a date."""
    document = office.load(str(form))
    dispatcher = office.ctx.ServiceManager.createInstanceWithContext("com.sun.star.frame.DispatchHelper", office.ctx)
    frame = document.CurrentController.Frame

    def typed(sheet, cell, text):
        document.CurrentController.setActiveSheet(document.Sheets.getByName(sheet))
        dispatcher.executeDispatch(frame, ".uno:GoToCell", "", 0, (PV("ToPoint", cell),))
        dispatcher.executeDispatch(frame, ".uno:EnterString", "", 0, (PV("StringName", text),))
        found = document.Sheets.getByName(sheet).getCellRangeByName(cell)
        return found.String, found.Type.value

    left = lambda: document.Sheets.getByName("Lisez-moi").getCellRangeByName("D9").Value
    before = left()
    known = document.Sheets.getByName("Identité").getCellRangeByName("B5").String
    tally.check(typed("Identité", "B5", "XXX-999")[0] == known, "a locked cell refuses what is typed")
    tally.check(typed("Auto-évaluation", "G5", "3")[1] == "VALUE", "a level that is typed is a number")
    tally.check(left() == before - 1, "what is left to fill is counted while people type", [before, left()])
    for text in ("=1+1", "- premier point", "+33 1", "@mission"):
        tally.check(typed("Auto-évaluation", "H5", text) == (text, "TEXT"), f"« {text} » stays text")
    tally.check(typed("Identité", "B23", "17/11/2018")[1] == "VALUE", "a date that is typed is a date")
    document.close(True)


def difference(sent, back):
    """The findings that came, and those that went, told by what they are about; how a value was typed apart."""
    def keys(entry):
        found = {(finding["code"], finding["id"].split("|", 1)[1]) for finding in entry["findings"]}
        return {key for key in found if key[0] != "FIC-05"}

    return keys(back) - keys(sent), keys(sent) - keys(back)


def computed_indicators(form):
    """The indicators that a form does not ask for, as findings name them: the samples have figures there."""
    rows = load_workbook(form, read_only=True)["Indicateurs"].iter_rows(values_only=True)
    return {str(row[0]).lower() for row in rows if COMPUTED in row}


def results(path):
    """The results without the names of files, and without what counts figures that a form does not ask for."""
    document = json.loads(path.read_text())
    for count in ("indicatorsFilled", "smallDenominators"):
        document.get("counts", {}).pop(count, None)
    for evaluation in document.get("evaluations", []):
        evaluation.pop("file", None)
    return document


def changed(one, two):
    first, second = results(one), results(two)
    return [f"{key}: {first.get(key)} → {second.get(key)}"[:300] for key in first if first.get(key) != second.get(key)]


def check_counts(office, folder, campus, tally):
    """What a formula is said to give is what LibreOffice calculates."""
    for suffix in FILTERS:
        document = office.load(str(folder / f"{campus}{suffix}"))
        sheet = document.Sheets.getByName("Lisez-moi")
        counts = lambda: [cell for row in sheet.getCellRangeByName("C1:D40").DataArray for cell in row]
        before = counts()
        document.calculateAll()
        tally.check(before == counts(), f"{campus}{suffix}: cached counts are those that LibreOffice calculates")
        document.close(True)


def check_grids(office, cmq, house, scratch, campaign, way, grids, tally):
    other = emptied(furnish(scratch / f"grids-{way}", campaign), campaign, "grilles")
    for entry in grids:
        blank = house / "Output" / campaign / "grilles" / f"{entry['campus']}-{entry['expert']}"
        if not tally.check(blank.with_suffix(".ods").is_file(), f"{blank.name} is written"):
            continue
        given = answers(office, house / "Inputs" / campaign / entry["file"])
        untyped = filled(office, blank, way, given, other / "Inputs" / campaign / "grilles" / blank.name)
        tally.check(not untyped, f"{blank.name} by {way}: every answer could be typed", untyped)
    run(cmq, other, "build", campaign, "--exit-zero")
    report = json.loads(run(cmq, other, "check", campaign, "--format", "json").stdout)
    found = [finding for entry in report["grids"] for finding in entry["findings"]]
    tally.check(len(report["grids"]) == len(grids), f"every grid by {way} is read back")
    tally.check(not found, f"grids by {way}: no finding", [f"{one['code']} {one['text']}" for one in found])
    for entry in grids:
        one, two = (evaluation(folder / "Output" / campaign, entry) for folder in (house, other))
        tally.check(one == two and one, f"grid of {entry['expert']} on {entry['campus']} by {way}: the same results")


def evaluation(output, entry):
    document = results(output / "resultats" / f"{entry['campus']}.json")
    return next((one for one in document["evaluations"] if one.get("expert") == entry["expert"]), None)


def check_accidents(cmq, house, scratch, campaign, sample, tally):
    """What people do to a workbook is told where it is, and nothing is lost."""
    campus = sample["campus"]
    blank = house / "Output" / campaign / "formulaires" / f"{campus}.xlsx"

    def read_back(change, kept=sample["answers"]):
        other = emptied(furnish(scratch / "accident", campaign), campaign, "soumissions", "grilles")
        book = load_workbook(blank)
        fill_all = list(fill(sheets_of_workbook(book), kept)) if kept is not None else []
        change(book)
        book.save(other / "Inputs" / campaign / "soumissions" / "envoi.xlsx")
        run(cmq, other, "build", campaign, "--exit-zero")
        report = json.loads(run(cmq, other, "check", campaign, "--format", "json").stdout)
        found = report["submissions"][0]["findings"]
        path = other / "Output" / campaign / "resultats" / f"{campus}.json"
        return collections.Counter(one["code"] for one in found), found, results(path) if path.is_file() else None

    codes, found, _ = read_back(lambda book: None, kept=None)
    tally.check(codes and set(codes) <= MISSING, "an empty form is told what is missing, and nothing else", codes.items())

    half = {name: table for name, table in sample["answers"].items() if name in ("Identité", "Réseau", "Auto-évaluation")}
    codes, found, _ = read_back(lambda book: None, kept=half)
    silent = {finding["sheet"] for finding in found}
    tally.check({"Indicateurs", "Bilan"} <= silent, "a form half filled is told its empty sheets", silent)

    def beyond(book):
        sheet = book["Preuves"]
        for column, value in enumerate(["P999", "D1.C1.R1", "Au-delà de la réserve", "note", None, "x", "publique"], 1):
            sheet.cell(sheet.max_row + 1 if column == 1 else sheet.max_row, column).value = value

    codes, found, document = read_back(beyond)
    count = len(sample["answers"]["Preuves"]) + 1
    tally.check(document and document["counts"]["evidence"] == count, "a row beyond the reserve is read")

    codes, found, _ = read_back(lambda book: book.remove(book["Bilan"]))
    missing = [one for one in found if one["code"] == "FIC-01"]
    tally.check(len(missing) == 1 and "Bilan" in missing[0]["text"], "a sheet that was deleted is told", missing)

    def renamed(book):
        book["Identité"]["B5"].value = "COR-001" if campus != "COR-001" else "CLE-001"

    codes, found, _ = read_back(renamed)
    told = [one for one in found if one["code"] == "FIC-07"]
    tally.check(len(told) == 1 and told[0]["cell"] == "B5", "a form filled for another campus is told at its cell", told)

    def pasted(book):
        for cell in book["Auto-évaluation"]["G"][3:6]:
            cell.value, cell.number_format, cell.style = str(cell.value), "General", "Normal"

    codes, found, document = read_back(pasted)
    tally.check(codes["FIC-05"] > 0 and document, "levels pasted as text are read, and told", codes.items())


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("cmq", help="the program")
    parser.add_argument("--campaign", default="2018")
    parser.add_argument("--campuses", type=int, help="how many of them (all by default)")
    parser.add_argument("--scratch", default=PROJECT / ".build" / "acceptance")
    parser.add_argument("--verbose", action="store_true", help="say what passes too")
    options = parser.parse_args()
    tally = Tally(options.verbose)
    cmq, scratch = pathlib.Path(options.cmq).resolve(), pathlib.Path(options.scratch).resolve()
    check_forms(str(cmq), scratch, options.campaign, tally, options.campuses)
    return tally.conclude()


if __name__ == "__main__":
    sys.exit(main())
