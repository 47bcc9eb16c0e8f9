"""What a spreadsheet file itself says of a cell, read with Python's own libraries, without the program under test."""

import re
import zipfile
from xml.etree import ElementTree

OPEN_DOCUMENT = {".ods", ".ots", ".fods"}


def local(name):
    return name.rpartition("}")[2] if isinstance(name, str) else ""


def named(element):
    return {local(name): value for name, value in element.attrib.items()}


def number_of(letters):
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number


# The number formats of XLSX that every program knows, by what they show (ECMA-376 part 1, §18.8.30).
BUILT_IN = {
    **{number: {"day"} for number in (14, 15, 16, 17, *range(27, 32), 36, *range(50, 55), 57, 58)},
    **{number: {"clock"} for number in (18, 19, 20, 21, 32, 33, 34, 35, 45, 47, 55, 56)},
    22: {"day", "clock"},
    46: {"elapsed"},
    9: {"percent"},
    10: {"percent"},
}


def shows(code):
    """What a number format of XLSX shows: "day", "clock", "elapsed", "percent"; `#14` is a format by its number."""
    if code.startswith("#") and code[1:].isdigit():
        return BUILT_IN.get(int(code[1:]), set())
    plain = re.sub(r'"[^"]*"|\\.|_.|\*.', "", code).split(";")[0].lower()
    found = {"elapsed"} if re.search(r"\[(h+|m+|s+)\]", plain) else set()
    plain = re.sub(r"\[[^\]]*\]", "", plain)
    if plain.strip() == "general":
        return found
    if re.search("[dy]", plain) or ("m" in plain and not re.search("[hs]", plain) and not found):
        found.add("day")
    if re.search("[hs]", plain) and "elapsed" not in found:
        found.add("clock")
    if "%" in plain:
        found.add("percent")
    return found


class Cell:
    """Attributes by local name (`format` is the code of an XLSX style), and the elements inside."""

    def __init__(self, element=None, values=None, texts=None):
        self.values = values or {}
        self.element = element
        self.texts = texts

    def text(self, without=()):
        """What stands in the paragraphs of the cell, or in the strings it names; not in elements of these names."""
        lines = []
        for part in [] if self.element is None else self.element if self.texts is None else [self.texts]:
            if local(part.tag) in ("p", "si", "is"):
                lines.append("".join(pieces(part, without)))
        return "\n".join(lines)

    def holds(self, name):
        parts = [part for part in (self.element, self.texts) if part is not None]
        return any(local(inner.tag) == name for part in parts for inner in part.iter())


def pieces(element, without):
    if local(element.tag) in without:
        return
    if local(element.tag) == "tab":
        yield "\t"
    if local(element.tag) == "s":
        yield " " * int(named(element).get("c", 1))
    if local(element.tag) == "line-break":
        yield "\n"
    yield element.text or ""
    for inner in element:
        yield from pieces(inner, without)
        yield inner.tail or ""


class Evidence:
    """Looks into a file at single cells."""

    def __init__(self, path):
        self.path = path
        self.cells = {}

    @property
    def is_open_document(self):
        return self.path.suffix in OPEN_DOCUMENT

    def cell(self, sheet, row, column):
        return self.sheet(sheet).get((row, column), Cell())

    def sheet(self, name):
        """The cells of a sheet by row and column, a repeated one at its first place; nothing when the file cannot be read."""
        if name not in self.cells:
            try:
                self.cells[name] = self.open_document(name) if self.is_open_document else self.office_open(name)
            except (KeyError, ValueError, OSError, StopIteration, ElementTree.ParseError, zipfile.BadZipFile):
                self.cells[name] = {}
        return self.cells[name]

    def part(self, name):
        if self.path.suffix == ".fods":
            return ElementTree.parse(self.path).getroot()
        with zipfile.ZipFile(self.path) as archive:
            return ElementTree.fromstring(archive.read(name))

    def open_document(self, sheet):
        cells = {}
        for table in self.part("content.xml").iter():
            if local(table.tag) != "table" or named(table).get("name") != sheet:
                continue
            row = 1
            for line in (e for e in table.iter() if local(e.tag) == "table-row"):
                column = 1
                for cell in (e for e in line if local(e.tag).endswith("table-cell")):
                    values = named(cell)
                    if "value-type" in values:
                        cells[row, column] = Cell(cell, values)
                    column += int(values.get("number-columns-repeated", 1))
                row += int(named(line).get("number-rows-repeated", 1))
        return cells

    def office_open(self, sheet):
        book = self.part("xl/workbook.xml")
        link = next(named(e)["id"] for e in book.iter() if local(e.tag) == "sheet" and e.get("name") == sheet)
        targets = {e.get("Id"): e.get("Target") for e in self.part("xl/_rels/workbook.xml.rels")}
        target = targets[link]
        part = self.part(target.lstrip("/") if target.startswith("/") else "xl/" + target)
        formats, strings = self.formats(), self.strings()
        cells, row = {}, 0
        for line in (e for e in part.iter() if local(e.tag) == "row"):
            row = int(line.get("r", row + 1))
            column = 0
            for cell in line:
                letters = re.match(r"\$?([A-Z]+)", cell.get("r", ""))
                column = number_of(letters[1]) if letters else column + 1
                values = named(cell)
                style = int(values.get("s", 0))
                values["format"] = formats[style] if style < len(formats) else ""
                inner = {local(e.tag): e for e in cell}
                if "v" in inner:
                    values["v"] = inner["v"].text or ""
                if "f" in inner:
                    values["formula"] = inner["f"].text or ""
                texts = inner.get("is")
                if values.get("t") == "s" and values.get("v", "").isdigit() and int(values["v"]) < len(strings):
                    texts = strings[int(values["v"])]
                cells[row, column] = Cell(cell, values, texts)
        return cells

    def formats(self):
        """The format code of each cell style, `#14` for a built-in one."""
        try:
            styles = self.part("xl/styles.xml")
        except KeyError:
            return []
        named_formats = [e for group in styles if local(group.tag) == "numFmts" for e in group]
        codes = {e.get("numFmtId"): e.get("formatCode") for e in named_formats}
        groups = [group for group in styles.iter() if local(group.tag) == "cellXfs"]
        return [codes.get(e.get("numFmtId"), "#" + e.get("numFmtId", "0")) for group in groups for e in group]

    def strings(self):
        try:
            return list(self.part("xl/sharedStrings.xml"))
        except KeyError:
            return []
