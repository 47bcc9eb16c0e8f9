"""Judges what is handed back, as openpyxl sees it: the file that was sent but for notes at the cells of findings, their
backgrounds, and the added sheet."""

import json
import pathlib
import shutil
import subprocess
import tempfile
import warnings

from openpyxl import load_workbook

FORMATS = (".xlsx", ".ods", ".fods")

# What openpyxl misses in a file is no concern of ours.
warnings.filterwarnings("ignore", module="openpyxl")


def check_returns(run, house, campaign, tally):
    """`run(house, *arguments)` runs cmq there; what it wrote in `Output` is judged, or written first."""
    folder = house / "Output" / campaign / "retours"
    if not folder.is_dir():
        run(house, "build", "--campaign", campaign, "--exit-zero")
    report = json.loads(run(house, "check", "--campaign", campaign, "--format", "json").stdout)
    returned = {path for path in folder.iterdir() if path.suffix in FORMATS}
    sent = {returned_path(folder, entry): entry for entry in report["submissions"] if not is_replaced(entry)}
    tally.check(returned and returned <= set(sent), "what is handed back was sent", sorted(returned - set(sent)))
    pairs = [(house / "Inputs" / campaign / sent[path]["file"], path) for path in sorted(returned & set(sent))]
    with tempfile.TemporaryDirectory() as scratch:
        books = as_xlsx(pairs, pathlib.Path(scratch))
        for (_, path), (before, after) in zip(pairs, books):
            if tally.check(before.is_file() and after.is_file(), f"LibreOffice opens {path.name} and what was sent"):
                check_return(path.name, before, after, places(sent[path]), tally)


def returned_path(folder, entry):
    return folder / (str(entry["campus"]) + pathlib.PurePath(entry["file"]).suffix)


def is_replaced(entry):
    """Whether a later submission of the same campus stands for it."""
    return any(finding["code"] == "FIC-02" for finding in entry["findings"])


def places(entry):
    """The cells where findings stand, those of ranges by their first."""
    return {(finding["sheet"], finding["cell"].split(":")[0]) for finding in entry["findings"] if finding.get("cell")}


def check_return(name, before, after, expected, tally):
    old, new = load_workbook(before), load_workbook(after)
    found = differences(old, new)
    tally.check(not found, f"retours/{name} says what was sent", found)
    told, known = comments(new), comments(old)
    noted = {place for place in told if told[place] != known.get(place)}
    tally.check(noted == expected, f"retours/{name} has its notes at the cells of the findings", sorted(noted ^ expected))


def as_xlsx(pairs, scratch):
    """The same pairs as XLSX; LibreOffice saves the others, all in one run."""
    made, others = [], []
    for number, pair in enumerate(pairs):
        if pair[0].suffix == ".xlsx":
            made.append(pair)
            continue
        copies = [scratch / f"{number}-{side}{path.suffix}" for side, path in enumerate(pair)]
        for path, copied in zip(pair, copies):
            shutil.copy(path, copied)
        others += copies
        made.append(tuple(scratch / "xlsx" / (copied.stem + ".xlsx") for copied in copies))
    if others:
        command = ["soffice", f"-env:UserInstallation=file://{scratch}/profile", "--headless", "--norestore"]
        command += ["--convert-to", "xlsx", "--outdir", scratch / "xlsx", *others]
        subprocess.run(command, capture_output=True, timeout=300)
    return made


def differences(old, new, added="Anomalies"):
    """Sentences on what changed between two workbooks beyond notes, backgrounds of noted cells, and the last sheet."""
    found = []
    if new.sheetnames[:-1] != old.sheetnames or not new.sheetnames[-1].startswith(added):
        found.append(f"sheets: {old.sheetnames} -> {new.sheetnames}")
    if names(old) != names(new):
        found.append(f"defined names: {names(old)} -> {names(new)}")
    for title in old.sheetnames:
        if title in new.sheetnames and hasattr(old[title], "iter_rows"):
            found += [f"{title}: {text}" for text in sheet_differences(old[title], new[title])]
    return found


def names(workbook):
    """The names of the workbook; those of a sheet are its print areas and titles."""
    return sorted(
        (definition.name, definition.attr_text)
        for definition in workbook.defined_names.definedName
        if definition.localSheetId is None
    )


def sheet_differences(old, new):
    found = []
    for label, view in VIEWS.items():
        if view(old) != view(new):
            found.append(f"{label}: {view(old)} -> {view(new)}")
    before, after = cells(old), cells(new)
    for place in sorted(before.keys() | after.keys()):
        a, b = look(before.get(place)), look(after.get(place))
        old_comment, new_comment = comment(before.get(place)), comment(after.get(place))
        if new_comment and new_comment != old_comment:
            # A cell that was not there takes the look of its row or column.
            a = {**a, "fill": None} if a else b and {**b, "value": None, "fill": None}
            b = b and {**b, "fill": None}
        if a != b:
            found.append(f"{place}: {changes(a, b)}")
        if old_comment and not (new_comment or "").startswith(old_comment.rstrip()):
            found.append(f"{place}: comment lost: {old_comment!r}")
    return found


def changes(a, b):
    if a is None or b is None:
        return f"{a} -> {b}"
    return "; ".join(f"{key} {a[key]!r} -> {b[key]!r}" for key in a if a[key] != b[key])


VIEWS = {
    "validations": lambda sheet: sorted(
        (str(rule.sqref), rule.type, rule.formula1, rule.formula2, rule.error) for rule in sheet.data_validations.dataValidation
    ),
    "conditional formats": lambda sheet: [
        (str(area.sqref), [(rule.type, rule.formula, rule.dxfId) for rule in area.rules])
        for area in sheet.conditional_formatting
    ],
    "widths": lambda sheet: {key: (column.width, column.hidden) for key, column in sheet.column_dimensions.items()},
    "heights": lambda sheet: {key: (row.height, row.hidden) for key, row in sheet.row_dimensions.items() if row.height},
    "freeze": lambda sheet: sheet.freeze_panes,
    "protection": lambda sheet: dict(sheet.protection),
    "merged": lambda sheet: sorted(str(area) for area in sheet.merged_cells.ranges),
    "filter": lambda sheet: sheet.auto_filter.ref,
    "print": lambda sheet: (sheet.print_area, sheet.print_title_rows, sheet.page_setup.orientation),
    "state": lambda sheet: sheet.sheet_state,
    "tables": lambda sheet: sorted(sheet.tables.items()),
    "links": lambda sheet: sorted((link.ref, link.target, link.location) for link in sheet._hyperlinks),
}


def cells(sheet):
    return {cell.coordinate: cell for row in sheet.iter_rows() for cell in row}


def comment(cell):
    return cell.comment.text if cell is not None and cell.comment else None


def look(cell):
    """What is seen of a cell; nothing of one that is as if it were not there."""
    if cell is None or cell.value is None and not cell.has_style:
        return None
    return {
        "value": cell.value if not hasattr(cell.value, "__dict__") else vars(cell.value),
        "format": cell.number_format,
        "font": repr(cell.font),
        "fill": repr(cell.fill.fgColor if cell.fill.fill_type == "solid" else cell.fill),
        "border": repr(cell.border),
        "alignment": repr(cell.alignment),
        "protection": repr(cell.protection),
    }


def comments(workbook):
    """The comments of a workbook: (sheet, cell) -> text."""
    return {
        (sheet.title, place): comment(cell)
        for sheet in workbook.worksheets
        for place, cell in cells(sheet).items()
        if cell.comment
    }
