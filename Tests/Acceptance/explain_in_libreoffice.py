#!/usr/bin/python3
"""explain_in_libreoffice.py IN OUT TEXT : opens a returned workbook in LibreOffice, types TEXT beside each question of
the sheet « Anomalies », and saves it in its format, as a campus would."""

import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parent / "checkers"))
from uno_headless import Office  # noqa: E402

FILTERS = {".ods": "calc8", ".fods": "OpenDocument Spreadsheet Flat XML", ".xlsx": "Calc MS Excel 2007 XML"}


def main(source, target, text):
    with Office() as office:
        document = office.load(source)
        sheet = document.Sheets.getByName("Anomalies")
        cursor = sheet.createCursor()
        cursor.gotoEndOfUsedArea(False)
        rows = [
            [sheet.getCellByPosition(column, row).String for column in range(cursor.RangeAddress.EndColumn + 1)]
            for row in range(10)
        ]
        first = next(rank for rank, row in enumerate(rows) if "Votre explication" in row)
        headers = rows[first]
        severity, explanation = headers.index("Gravité"), headers.index("Votre explication")
        typed = 0
        for row in range(first + 1, cursor.RangeAddress.EndRow + 1):
            if sheet.getCellByPosition(severity, row).String.endswith("question"):
                sheet.getCellByPosition(explanation, row).String = text
                typed += 1
        office.store(document, target, FILTERS[pathlib.Path(target).suffix])
        document.close(True)
    print(typed)


if __name__ == "__main__":
    main(*sys.argv[1:])
