#!/usr/bin/python3
"""Judges forms and grids by the way round: written by cmq, filled as people fill them, and read back.

Usage: forms.py CMQ [--scratch FOLDER] [--campuses N] [--verbose]

The answers of each sample submission are typed into the form of its campus: through LibreOffice, only in cells that are
not locked and only what their guards let in, saved as ODS and as XLSX; through openpyxl; and through openpyxl, then saved by
Gnumeric as XLSX and as ODS. What comes back must have the
findings and the results of the sample. The same for the grids of experts.
"""

import argparse
import json
import pathlib
import subprocess
import sys
import warnings

HERE = pathlib.Path(__file__).parent
sys.path.insert(0, str(HERE / "checkers"))

from openpyxl import load_workbook  # noqa: E402

from accidents import MISSING, Post, check_experience, check_form, check_grid, in_both_formats  # noqa: E402
from books import FILTERS, LibreOfficeBook, OpenpyxlBook  # noqa: E402
from form_answers import COMPUTED, fill, read, sheets_of_document  # noqa: E402
from houses import PROJECT, checked, emptied, furnish, results, run  # noqa: E402
from survival import GNUMERIC, check_survival  # noqa: E402
from tally import Tally  # noqa: E402
from uno_headless import PV, Office  # noqa: E402

#: Ways to fill a workbook: the program that types, and the format that it starts from and saves.
WAYS = {"libreoffice-ods": (".ods", ".ods"), "libreoffice-xlsx": (".xlsx", ".xlsx"),
        "libreoffice-ods-to-xlsx": (".ods", ".xlsx"), "openpyxl": (".xlsx", ".xlsx"),
        "gnumeric-xlsx": (".xlsx", ".xlsx"), "gnumeric-ods": (".xlsx", ".ods")}
GNUMERIC_FORMATS = {".ods": "Gnumeric_OpenCalc:odf", ".xlsx": "Gnumeric_Excel:xlsx2"}

warnings.filterwarnings("ignore", module="openpyxl")


def check_forms(cmq, scratch, campaign, tally, limit=None):
    house = furnish(scratch / "forms")
    run(cmq, house, "build", campaign, "--exit-zero")
    run(cmq, house, "forms", campaign)
    output = house / "Output" / campaign
    report = checked(cmq, house, campaign)
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
        print("-- what people do to a form, then to a grid", flush=True)
        check_accidents(office, cmq, house, scratch, report, samples[0], grids[0], tally)


def is_sample(entry):
    """A submission that stands for its campus and can be assessed, whatever else is wrong with it."""
    codes = {finding["code"] for finding in entry["findings"]}
    return entry["status"] in ("ok", "errors") and "FIC-02" not in codes


def sound_grids(output, report):
    """The grids without a finding, with the code of their expert."""
    sound = {entry["file"]: entry for entry in report["grids"] if not entry["findings"]}
    found = []
    for path in sorted((output / "resultats").glob("*.json")):
        for evaluation in json.loads(path.read_text()).get("evaluations", []):
            if evaluation["file"] in sound:
                found.append({**sound[evaluation["file"]], "expert": evaluation["expert"]})
    return found


def answers(office, path):
    document = office.load(str(path))
    try:
        return read(sheets_of_document(document))
    finally:
        document.close(True)


def filled(office, blank, way, answers, target):
    """Fills a copy of a blank workbook; gives what could not be typed."""
    source, suffix = WAYS[way]
    if way == "openpyxl" or way in GNUMERIC:
        book = OpenpyxlBook(blank)
        untyped = list(fill(book.sheets, answers))
        book.save(target)
        if way in GNUMERIC:
            saved_by_gnumeric(target.with_suffix(".xlsx"), suffix)
        return untyped
    book = LibreOfficeBook(office, blank, source)
    try:
        untyped = list(fill(book.sheets, answers))
        book.save(target, suffix)
        return untyped
    finally:
        book.close()


def saved_by_gnumeric(path, suffix):
    """Opens a workbook in Gnumeric, which has no other hands than its converter, and leaves what it saves in its place."""
    saved = path.with_name(f"{path.stem}-saved{suffix}")
    subprocess.run(["ssconvert", f"--export-type={GNUMERIC_FORMATS[suffix]}", path, saved], capture_output=True, check=True)
    path.unlink()
    saved.rename(path.with_suffix(suffix))


def check_way(office, cmq, house, scratch, campaign, way, samples, tally):
    other = emptied(furnish(scratch / way), campaign, "soumissions")
    forms = house / "Output" / campaign / "formulaires"
    kept = {}
    computed = computed_indicators(forms / f"{samples[0]['campus']}.xlsx")
    for entry in samples:
        campus = entry["campus"]
        target = other / "Inputs" / campaign / "soumissions" / campus
        kept[campus] = filled(office, forms / campus, way, entry["answers"], target)
    first = samples[0]["campus"]
    saved = (other / "Inputs" / campaign / "soumissions" / first).with_suffix(WAYS[way][1])
    check_survival(office, forms / first, saved, way, tally)
    run(cmq, other, "build", campaign, "--exit-zero")
    report = checked(cmq, other, campaign)
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
    other = emptied(furnish(scratch / f"grids-{way}"), campaign, "grilles")
    for entry in grids:
        blank = house / "Output" / campaign / "grilles" / f"{entry['campus']}-{entry['expert']}"
        if not tally.check(blank.with_suffix(".ods").is_file(), f"{blank.name} is written"):
            continue
        given = answers(office, house / "Inputs" / campaign / entry["file"])
        untyped = filled(office, blank, way, given, other / "Inputs" / campaign / "grilles" / blank.name)
        tally.check(not untyped, f"{blank.name} by {way}: every answer could be typed", untyped)
    run(cmq, other, "build", campaign, "--exit-zero")
    report = checked(cmq, other, campaign)
    found = [finding for entry in report["grids"] for finding in entry["findings"]]
    tally.check(len(report["grids"]) == len(grids), f"every grid by {way} is read back")
    tally.check(not found, f"grids by {way}: no finding", [f"{one['code']} {one['text']}" for one in found])
    for entry in grids:
        one, two = (evaluation(folder / "Output" / campaign, entry) for folder in (house, other))
        tally.check(one == two and one, f"grid of {entry['expert']} on {entry['campus']} by {way}: the same results")


def evaluation(output, entry):
    document = results(output / "resultats" / f"{entry['campus']}.json")
    return next((one for one in document["evaluations"] if one.get("expert") == entry["expert"]), None)


def check_accidents(office, cmq, house, scratch, report, sample, grid, tally):
    """What people do to a workbook is told where it is, and nothing is lost."""
    campaign = report["campaign"]
    inputs, output = (house / room / campaign for room in ("Inputs", "Output"))
    other = furnish(scratch / "accident")

    def form(program):
        blank = output / "formulaires" / sample["campus"]
        return Post(cmq, other, campaign, blank, sample["answers"], sample["campus"], program)

    given = answers(office, inputs / grid["file"])
    deposit = next(inputs / entry["file"] for entry in report["submissions"] if is_sample(entry) and entry["campus"] == grid["campus"])

    def expert(program):
        blank = output / "grilles" / f"{grid['campus']}-{grid['expert']}"
        return Post(cmq, other, campaign, blank, given, grid["campus"], program, deposit)

    check_experience(cmq, other, campaign, sorted((output / "formulaires").glob("[A-Z]*.xlsx")), tally)
    in_both_formats(check_form, office, form, "forms", tally)
    in_both_formats(check_grid, office, expert, "grids", tally)


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
