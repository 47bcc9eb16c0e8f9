"""What a workbook answers, sheet by sheet, read and typed through LibreOffice or openpyxl.

Answers are found by the headers and keys of the specification, wherever they stand: `{sheet: {(row key, header): value}}`.
"""

import datetime
import re
import unicodedata

EPOCH = datetime.date(1899, 12, 30)
DATE, PERCENT = 2, 8
#: Rows of the longest table of a form, and some more.
LONGEST = 220
#: Indicators that the program derives: nobody types them.
COMPUTED = "calculé"

#: The tables of a form and of a grid: the column that names a row (None: rows are told by their order) and the others.
TABLES = {
    "Réseau": (None, ["Membre", "Type", "UAI", "SIRET", "Rôle dans la gouvernance", "Signataire de la convention",
                      "Date de signature", "Effectif scolaire", "Effectif apprenti", "Effectif étudiant",
                      "Effectif formation continue"]),
    "Auto-évaluation": ("Code", ["Niveau auto-évalué", "Commentaire", "Points forts", "Points faibles", "Niveau visé",
                                 "Échéance visée"]),
    "Indicateurs": ("Code", ["Valeur N-2", "Valeur N-1", "Numérateur N", "Dénominateur N", "Valeur N", "Statut",
                             "Commentaire", "Source", "Date d'observation"]),
    "Preuves": (None, ["Identifiant", "Référence", "Titre", "Type", "Date", "Emplacement", "Confidentialité"]),
    "Bilan": ("Domaine", ["Synthèse", "Points forts", "Points faibles", "Opportunités", "Menaces"]),
    "Plan d'action": (None, ["Identifiant", "Référence", "Action", "Responsable", "Début", "Échéance", "Statut",
                             "Avancement (%)", "Budget (€)", "Indicateur lié"]),
    "Suivi": ("Identifiant", ["Suite donnée", "Statut", "Preuve"]),
    "Grille": ("Code", ["Niveau externe", "Preuves", "Constat"]),
    "Domaines": ("Domaine", ["Constats", "Points forts", "Points à améliorer"]),
    "Recommandations": (None, ["Numéro", "Référence", "Recommandation", "Priorité", "Échéance", "Preuve attendue"]),
}
#: Sheets with a key and its value beside it.
KEYS = ("Identité", "Évaluation", "Avis")


def folded(text):
    plain = unicodedata.normalize("NFD", str(text)).replace("’", "'")
    return re.sub(r"[\s'\-]", "", "".join(c for c in plain if not unicodedata.combining(c))).lower()


def row_key(sheet, text):
    """The key of a row: `D0` for « D0 – Territoire »."""
    text = str(text).strip()
    return re.split(r"[\s–-]", text)[0] if TABLES[sheet][0] == "Domaine" else text


class UnoSheet:
    """A sheet of a document that LibreOffice holds."""

    def __init__(self, document, sheet):
        self.document, self.sheet = document, sheet
        cursor = sheet.createCursor()
        cursor.gotoEndOfUsedArea(False)
        self.rows, self.columns = cursor.RangeAddress.EndRow + 1, cursor.RangeAddress.EndColumn + 1
        self.data = sheet.getCellRangeByPosition(0, 0, self.columns - 1, self.rows - 1).DataArray
        # The used area ends with the last value; the rows to fill go further.
        self.rows = max(self.rows, LONGEST)

    def value(self, row, column):
        if row >= len(self.data):
            return None
        value = self.data[row][column]
        if not isinstance(value, float):
            return value.strip() or None
        kind = self.document.NumberFormats.getByKey(self.sheet.getCellByPosition(column, row).NumberFormat).Type
        if kind & DATE:
            return EPOCH + datetime.timedelta(days=int(value))
        return round(value * 100, 9) if kind & PERCENT else value

    def type(self, row, column, value):
        """Types a value; says why it cannot be typed."""
        cell = self.sheet.getCellByPosition(column, row)
        if cell.CellProtection.IsLocked:
            return "locked"
        if value is not None and not self.accepts(cell, value):
            return "refused"
        if value is None:
            cell.setFormula("")
        elif isinstance(value, str):
            cell.setString(value)
        else:
            cell.setValue((value - EPOCH).days if isinstance(value, datetime.date) else value)
        return None

    def accepts(self, cell, value):
        """Whether the guard of the cell lets people type the value."""
        rule = cell.Validation
        kind = rule.Type.value
        if not rule.ShowErrorMessage or rule.ErrorAlertStyle.value != "STOP" or kind == "ANY":
            return True
        if kind == "LIST":
            sheet, cells = re.fullmatch(r"\$?'?([^'.]+)'?\.(.+)", rule.getFormula1()).groups()
            listed = self.document.Sheets.getByName(sheet).getCellRangeByName(cells.replace("$", "")).DataArray
            return any(value == entry for (entry,) in listed)
        number = len(value) if kind == "TEXT_LEN" else value
        if isinstance(number, datetime.date):
            number = (number - EPOCH).days
        if isinstance(number, str):
            return False
        least, most = float(rule.getFormula1()), float(rule.getFormula2() or "inf")
        return {
            "BETWEEN": least <= number <= most, "GREATER_EQUAL": number >= least, "EQUAL": number == least,
        }[rule.getOperator().value]


class OpenpyxlSheet:
    """A sheet of a workbook that openpyxl holds."""

    def __init__(self, sheet):
        self.sheet, self.rows, self.columns = sheet, sheet.max_row, sheet.max_column

    def value(self, row, column):
        value = self.sheet.cell(row + 1, column + 1).value
        return value.strip() or None if isinstance(value, str) else value

    def type(self, row, column, value):
        cell = self.sheet.cell(row + 1, column + 1)
        if cell.protection.locked:
            return "locked"
        cell.value = value
        if isinstance(value, str) and value[:1] in "=":
            cell.data_type = "s"
        return None


def sheets_of_document(document):
    return {sheet.Name: UnoSheet(document, sheet) for sheet in document.Sheets}


def sheets_of_workbook(book):
    return {sheet.title: OpenpyxlSheet(sheet) for sheet in book.worksheets}


def columns_of(sheet, wanted):
    """The row of headers, and the column of each header that is wanted."""
    names = {folded(name): name for name in wanted}
    for row in range(min(sheet.rows, 30)):
        texts = [(column, sheet.value(row, column)) for column in range(sheet.columns)]
        found = {}
        for column, text in texts:
            name = names.get(folded(text)) if isinstance(text, str) else None
            if name and name not in found:
                found[name] = column
        if len(found) >= 2:
            return row, found
    return None, {}


def table_rows(name, sheet):
    """The rows of a table as `(key, row, columns)`; the key is the order of the row where nothing names it."""
    key, headers = TABLES[name]
    top, columns = columns_of(sheet, headers + ([key] if key else []))
    if top is None:
        return
    for order, row in enumerate(range(top + 1, sheet.rows)):
        text = sheet.value(row, columns[key]) if key else order
        if text is not None:
            yield (row_key(name, text) if key else order), row, columns


def read(sheets):
    """All answers of a workbook."""
    answers = {}
    for name, sheet in ((found, sheets[found]) for found in sheets):
        title = next((known for known in (*TABLES, *KEYS) if folded(known) == folded(name)), None)
        if title in KEYS:
            answers[title] = dict(read_keys(sheet))
        elif title:
            answers[title] = read_table(title, sheet)
    return answers


def read_keys(sheet):
    for row in range(sheet.rows):
        for column in range(sheet.columns - 1):
            text = sheet.value(row, column)
            if isinstance(text, str) and len(text) < 60:
                yield folded(text), sheet.value(row, column + 1)
                break


def read_table(name, sheet):
    values = {}
    filled = 0
    for key, row, columns in table_rows(name, sheet):
        record = {header: sheet.value(row, columns[header]) for header in TABLES[name][1] if header in columns}
        if any(value is not None for value in record.values()):
            if TABLES[name][0] is None:
                key, filled = filled, filled + 1
            values[key] = record
    return values


def fill(sheets, answers):
    """Types the answers in a blank form; gives what could not be typed, as `(sheet, key, header, value, why)`."""
    untyped = []
    for name, sheet in sheets.items():
        if name in KEYS:
            untyped += fill_keys(name, sheet, answers.get(name, {}))
        elif name in TABLES:
            untyped += fill_table(name, sheet, answers.get(name, {}))
    return untyped


def fill_keys(name, sheet, answers):
    for row in range(sheet.rows):
        key = folded(sheet.value(row, 0) or "")
        if key not in answers:
            continue
        value, standing = answers[key], sheet.value(row, 1)
        why = sheet.type(row, 1, value)
        if why == "locked" and standing is not None and folded(standing) == folded(as_text(value)):
            continue
        if why and value is not None:
            yield name, key, "", value, why


def is_computed(name, sheet, row):
    """Whether the row is that of an indicator that nobody types."""
    return name == "Indicateurs" and any(sheet.value(row, column) == COMPUTED for column in range(6))


def same(value, standing):
    """Whether a value stands already; openpyxl tells the day of a date with its hour."""
    return value == (standing.date() if isinstance(standing, datetime.datetime) else standing)


def as_text(value):
    return str(int(value)) if isinstance(value, float) and value == int(value) else str(value)


def fill_table(name, sheet, answers):
    """What is filled in beforehand gives way to the answers; a row that nobody foresaw goes under the others."""
    seen = set()
    for key, row, columns in table_rows(name, sheet):
        seen.add(key)
        if not is_computed(name, sheet, row):
            yield from fill_row(name, sheet, row, columns, key, answers.get(key, {}))
    key_header, headers = TABLES[name]
    top, columns = columns_of(sheet, headers + ([key_header] if key_header else []))
    row = top + 1 + len(seen) if key_header else sheet.rows
    for key in (key for key in answers if key not in seen):
        if key_header and sheet.type(row, columns[key_header], key) is None:
            yield from fill_row(name, sheet, row, columns, key, answers[key])
            row += 1
        else:
            yield name, key, "", "a whole row", "no room"


def fill_row(name, sheet, row, columns, key, record):
    for header in TABLES[name][1]:
        value = record.get(header)
        if header not in columns or same(value, sheet.value(row, columns[header])):
            continue
        why = sheet.type(row, columns[header], value)
        if why and value is not None:
            yield name, key, header, value, why
