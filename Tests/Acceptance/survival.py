"""What of a form is still there once a program has saved it: locks, guards, looks, widths, headers on each page."""

import collections

from openpyxl import load_workbook

#: Gnumeric shows hidden sheets, keeps neither widths nor printed headers nor lists that alert nobody, and in ODS no lock and no guard.
GNUMERIC = ("gnumeric-xlsx", "gnumeric-ods")
#: Rows under which all others are the same.
ROWS = 9


def check_survival(office, blank, saved, name, tally):
    """`blank` is the form without its suffix."""
    if name == "gnumeric-ods":
        return
    if name in GNUMERIC:
        before, after = (guards(path) for path in (blank.with_suffix(".xlsx"), saved))
    else:
        source = ".ods" if "-ods" in name else ".xlsx"
        before, after = (shape(office, path) for path in (blank.with_suffix(source), saved))
    lost = [f"{sheet}, {what}: {before[sheet][what]} → {after.get(sheet, {}).get(what)}"
            for sheet in before for what in before[sheet] if before[sheet][what] != after.get(sheet, {}).get(what)]
    tally.check(not lost, f"{name}: protection, open cells, guards, formats, widths and printed headers survive", lost)


def guards(path):
    """What openpyxl sees of each sheet: whether it is protected, its open cells, the cells under each kind of guard."""
    shapes = {}
    for sheet in load_workbook(path).worksheets:
        kinds = collections.Counter()
        for rule in sheet.data_validations.dataValidation:
            if rule.type not in (None, "none") and rule.showErrorMessage:
                for area in rule.sqref.ranges:
                    kinds[rule.type] += (area.max_row - area.min_row + 1) * (area.max_col - area.min_col + 1)
        opened = sum(not cell.protection.locked for row in sheet.iter_rows() for cell in row)
        shapes[sheet.title] = {"protected": sheet.protection.sheet, "open cells": opened, "guards": dict(kinds)}
    return shapes


def shape(office, path):
    """What LibreOffice sees of each sheet."""
    document = office.load(str(path))
    try:
        return {sheet.Name: shape_of_sheet(document, sheet) for sheet in document.Sheets}
    finally:
        document.close(True)


def shape_of_sheet(document, sheet):
    cursor = sheet.createCursor()
    cursor.gotoEndOfUsedArea(False)
    columns = range(cursor.RangeAddress.EndColumn + 1)
    titles = sheet.getTitleRows()
    page = document.StyleFamilies.getByName("PageStyles").getByName(sheet.PageStyle)
    formats, rules = [], []
    for row in range(ROWS):
        for column in columns:
            cell = sheet.getCellByPosition(column, row)
            if cell.CellProtection.IsLocked:
                continue
            formats.append(document.NumberFormats.getByKey(cell.NumberFormat).FormatString)
            rule = cell.Validation
            alert = rule.ErrorAlertStyle.value if rule.ShowErrorMessage else "none"
            rules.append((rule.Type.value, rule.getFormula1(), rule.getFormula2(), alert, rule.InputTitle, rule.InputMessage))
    return {
        "protected": sheet.isProtected(), "visible": sheet.IsVisible,
        "widths": [round(sheet.Columns.getByIndex(column).Width / 100) for column in columns],
        "printed headers": (titles.StartRow, titles.EndRow) if sheet.getPrintTitleRows() else None,
        "paper": (round(page.Width / 100), round(page.Height / 100), page.IsLandscape),
        "formats": formats, "guards": rules,
    }
