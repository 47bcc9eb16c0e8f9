"""Forms in the hands of a program, which does to them what people do: fills, pastes, unprotects, deletes, saves."""

from openpyxl import load_workbook

from form_answers import EPOCH, sheets_of_document, sheets_of_workbook

FILTERS = {".ods": "calc8", ".xlsx": "Calc MS Excel 2007 XML"}
#: What LibreOffice calls the formats of figures that people paste.
PERCENT_FORMAT = 10


class OpenpyxlBook:
    """A workbook that openpyxl holds: it knows no lock."""

    suffix = ".xlsx"

    def __init__(self, path):
        self.book = load_workbook(path.with_suffix(self.suffix))

    @property
    def sheets(self):
        return sheets_of_workbook(self.book)

    def end(self, name):
        """The first row under those that are drawn, counted from 0."""
        return self.book[name].max_row

    def put(self, name, row, column, value):
        self.book[name].cell(row + 1, column + 1).value = value

    def paste(self, name, row, column, value, percent=False):
        """Puts a cell of another workbook in the place of ours, with its look and without our guard."""
        cell = self.book[name].cell(row + 1, column + 1)
        cell.style = "Normal"
        cell.value, cell.number_format = value, "0.00%" if percent else "General"

    def remove(self, name):
        self.book.remove(self.book[name])

    def save(self, path):
        self.book.save(path.with_suffix(self.suffix))

    def close(self):
        self.book.close()


class LibreOfficeBook:
    """A document that LibreOffice holds; what is protected is unprotected, as anybody can, once somebody changes it so."""

    def __init__(self, office, path, suffix=".ods"):
        self.office, self.suffix = office, suffix
        self.document = office.load(str(path.with_suffix(suffix)))

    @property
    def sheets(self):
        return sheets_of_document(self.document)

    def end(self, name):
        sheet, row = self.document.Sheets.getByName(name), 4
        while not sheet.getCellByPosition(0, row).CellProtection.IsLocked:
            row += 1
        return row

    def put(self, name, row, column, value):
        sheet = self.document.Sheets.getByName(name)
        sheet.unprotect("")
        cell = sheet.getCellByPosition(column, row)
        if value is None:
            cell.setFormula("")
        elif isinstance(value, str):
            cell.setString(value)
        elif isinstance(value, (int, float)):
            cell.setValue(value)
        else:
            cell.setValue((value - EPOCH).days)

    def paste(self, name, row, column, value, percent=False):
        sheet = self.document.Sheets.getByName(name)
        sheet.unprotect("")
        cell = sheet.getCellByPosition(column, row)
        for part in ("Validation", "ConditionalFormat"):
            cell.setPropertyToDefault(part)
        cell.CellStyle = "Default"
        cell.setPropertyToDefault("NumberFormat")
        if percent:
            cell.NumberFormat = PERCENT_FORMAT
        self.put(name, row, column, value)

    def remove(self, name):
        self.document.unprotect("")
        self.document.Sheets.removeByName(name)

    def save(self, path, suffix=None):
        suffix = suffix or self.suffix
        self.document.calculateAll()
        self.office.store(self.document, str(path.with_suffix(suffix)), FILTERS[suffix])

    def close(self):
        self.document.close(True)
