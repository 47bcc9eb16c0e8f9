"""What the XML of a file says of a cell, against what the program says: errors, booleans, percentages, dates and durations need
no vote of other readers."""

from evidence import local, named, number_of, shows
from classes import has_mark, has_no_day, shows_error

# What `cmq inspect --format json` calls a cell, where the file leaves no doubt.
OF_VALUE_TYPE = {"percentage": "percentage", "currency": "currency", "boolean": "boolean", "date": "date", "time": "duration"}
OF_NUMBER_STYLE = {"percentage-style": "percentage", "currency-style": "currency", "boolean-style": "boolean"}

# Formats of plain numbers: none, and built-in ones (ECMA-376 part 1, §18.8.30).
PLAIN = {"", "General", "#0", "#1", "#2", "#3", "#4", "#11"}


def expected_kinds(evidence, sheet):
    """The kind that each cell of a sheet must have, by row and column; a cell that the file leaves in doubt is left out."""
    cells = evidence.sheet(sheet)
    if not evidence.is_open_document:
        kinds = {place: office_open_kind(cell.values) for place, cell in cells.items()}
    else:
        styles = NumberStyles(evidence)
        kinds = {place: open_document_kind(cell, styles) for place, cell in cells.items()}
    return {place: kind for place, kind in kinds.items() if kind}


def office_open_kind(said):
    kind, value = said.get("t", "n"), said.get("v", "")
    if kind == "e":
        return None if "vm" in said or not value else "error"
    if kind == "b":
        return "boolean" if value in ("0", "1") else None
    if kind != "n":
        return None
    try:
        number = float(value)
    except ValueError:
        return None
    code = said.get("format", "")
    if ";" in code and number <= 0:
        return None
    shown = shows(code)
    if shown == {"percent"}:
        return "percentage"
    if shown == {"elapsed"} and number >= 0:
        return "duration"
    if shown == {"clock"} and 0 < number < 1:
        return "duration"
    if "day" in shown and number >= 1 and not has_no_day(number):
        return "date"
    return "number" if code in PLAIN else None


def open_document_kind(cell, styles):
    said = cell.values
    kind, word = said.get("value-type"), cell.text().strip()
    if shows_error(cell):
        # Without its formula a zero may be the cell of an array, or not: its neighbours would tell.
        return "error" if word and ("formula" in said or has_mark(cell)) else None
    if kind == "float":
        return styles.kind_of(said.get("style-name"))
    if kind == "date" and not said.get("date-value") or kind == "time" and not said.get("time-value"):
        return None
    return OF_VALUE_TYPE.get(kind)


class NumberStyles:
    """Which cell styles show a percentage, an amount or a boolean, through their parents."""

    def __init__(self, evidence):
        self.shapes, self.cells = {}, {}
        for name in ("styles.xml", "content.xml"):
            try:
                part = evidence.part(name)
            except KeyError:
                continue
            for element in part.iter():
                values = named(element)
                if local(element.tag).endswith("-style") and "name" in values:
                    self.shapes[values["name"]] = OF_NUMBER_STYLE.get(local(element.tag), "number")
                if local(element.tag) == "style" and values.get("family") == "table-cell":
                    self.cells[values.get("name")] = (values.get("data-style-name"), values.get("parent-style-name"))

    def kind_of(self, style):
        """The kind of a number under its own style; None without a style of its own (that of its row or column decides)."""
        seen = set()
        if style is None:
            return None
        while style in self.cells and style not in seen:
            seen.add(style)
            shape, parent = self.cells[style]
            if shape:
                return self.shapes.get(shape)
            style = parent
        return None


def disagreements(book, evidence):
    """(sheet, row, column, what the XML says, what the program says) of each cell that differs, and how many were compared.

    `book` is what `cmq inspect --format json` wrote."""
    found, compared = [], 0
    for sheet in book["sheets"]:
        said = {place(cell["cell"]): cell["kind"] for cell in sheet["cells"]}
        for (row, column), kind in expected_kinds(evidence, sheet["name"]).items():
            got = said.get((row, column))
            compared += 1
            if got != kind and not (kind == "number" and got in ("number", "currency")):
                found.append((sheet["name"], row, column, kind, got))
    return found, compared


def place(reference):
    letters = reference.rstrip("0123456789")
    return int(reference[len(letters):]), number_of(letters)
