"""Why other readers say something else of a cell: each class needs evidence from the two values or from the file itself
(Docs/Conformance.md gives the argument for each)."""

import re

from evidence import shows

ROWS, COLUMNS = 1_048_576, 16_384
# `#DIV/0!`, `#NAME?`, `#N/A`, `#NV`, `Err:502` in any language; a narrow column shows `###`, a link may show `#A1`.
ERROR_WORD = re.compile(r"#[^\W_][\w/ ]*[!?]|#N/?[A-Z]{1,2}|\w+ ?: ?5\d\d", re.IGNORECASE)


def is_same(expected, got):
    """Same type and value; numbers to nine digits, dates to half a millisecond, any end of line as one character."""
    if got is None or expected["t"] != got["t"]:
        return False
    one, other = expected["v"], got["v"]
    if expected["t"] in "nDT":
        return abs(one - other) <= 1e-9 * max(1, abs(one)) + (6e-9 if expected["t"] in "DT" else 0)
    if expected["t"] == "b":
        return bool(one) == bool(other)
    return lines(one) == lines(other)


def lines(text):
    return str(text).replace("\r\n", "\n").replace("\r", "\n")


def shown_days(serial):
    """Days since 1899-12-30 of a serial of the 1900 system."""
    return serial + 1 if 1 <= serial < 60 else serial


def cause(expected, got, evidence):
    """The class of an explained deviation; None when there is none."""
    if got is None:
        return of_nothing(expected, evidence)
    cell = evidence.cell(expected["s"], expected["r"], expected["c"])
    if got["t"] == "e":
        return of_error(got, cell, evidence.is_open_document)
    if got["t"] == "s" and expected["t"] == "s":
        return of_text(lines(expected["v"]), lines(got["v"]), cell, evidence.is_open_document)
    if expected["t"] in "nDT" and got["t"] in "nDT":
        return of_time(expected, got, cell.values)
    return None


def of_nothing(expected, evidence):
    if re.match(r"'(file|https?|smb|ftp)://", expected["s"]):
        return "external cache"
    if expected["r"] > ROWS or expected["c"] > COLUMNS:
        return "beyond the grid"
    said = evidence.cell(expected["s"], expected["r"], expected["c"]).values
    return "picture in a cell" if said.get("t") == "e" and "vm" in said else None


def of_error(got, cell, is_open_document):
    """An error of OpenDocument is marked by LibreOffice, or a number or a formula shows the word of an error."""
    word = cell.text().strip() if is_open_document else ""
    if word != got["v"]:
        return None
    return "error in a formula" if shows_error(cell) else None


def shows_error(cell):
    """A text is an error only when a formula made it; no number format shows the word of an error."""
    is_made = "formula" in cell.values or cell.values.get("value-type") in ("float", "percentage", "currency")
    return has_mark(cell) or (is_made and ERROR_WORD.fullmatch(cell.text().strip()) is not None)


def has_mark(cell):
    return any(name.endswith("}value-type") and value == "error" for name, value in cell.element.attrib.items())


def of_text(expected, got, cell, is_open_document):
    if not is_open_document and expected != got and unescaped(expected) == got:
        return "escaped character"
    for name in ("ruby-text", "rPh"):
        if cell.holds(name) and lines(cell.text()) == expected and lines(cell.text(without=(name,))) == got:
            return "reading aid"
    if is_open_document and collapsed(expected) == collapsed(got):
        if cell.holds("tab") and "\t" in got:
            return "tab"
        return "collapsed blanks" if got == collapsed(expected) else None
    if is_open_document and cell.holds("tab") and expected == got.replace("\t", ""):
        return "tab"
    return None


def unescaped(text):
    """`_x000D_` is a line end (ECMA-376 part 1, §22.9.2.19)."""
    return lines(re.sub("_x([0-9A-Fa-f]{4})_", lambda found: chr(int(found[1], 16)), text))


def collapsed(text):
    return re.sub("[ \t\n]+", " ", text).strip()


def of_time(expected, got, said):
    kind, value = expected["t"], expected["v"]
    clock = {**expected, "t": got["t"]}
    shown = shows(said.get("format", ""))
    if kind == "D" and got["t"] == "n" and value == got["v"] and has_no_day(value):
        return "no such day"
    if got["t"] == "T" and "time-value" in said:
        return "duration" if abs(value - got["v"]) * 86_400 < 1 else None
    if got["t"] == "T" and any(is_same({**clock, "v": days}, got) for days in (value, unshown_days(value))):
        if "elapsed" in shown:
            return "elapsed time"
        if 0 <= got["v"] < 1 and shown:
            return "no such day" if "day" in shown else "time of day"
    if kind == "D" and got["t"] == "D" and value < 60 and is_same({**clock, "v": shown_days(value)}, got):
        return "before March 1900"
    if kind == "n" and is_same({**clock, "v": shown_days(value) if got["t"] == "D" else value}, got):
        if said.get("t") == "d":
            return "date as such"
        return "date by format" if got["t"] == "D" and shown & {"day", "clock"} else None
    if re.search(r"T.*[+-]\d\d:\d\d$", said.get("date-value", "")) and abs(value - got["v"]) <= 14 / 24 + 1e-6:
        return "zone dropped"
    return None


def has_no_day(serial):
    """Below 0, day 0, 29 February 1900, and after 9999 (ECMA-376 part 1, §18.17.4)."""
    return serial <= 0 or 60 <= serial < 61 or serial >= 2_958_466


def unshown_days(days):
    """The serial of the 1900 system that some readers show as these days."""
    return days - 1 if 2 <= days < 61 else days
