"""What a returned workbook must still say, as openpyxl sees it: everything but the notes, their cells and the added sheet."""

from openpyxl import load_workbook


def differences(before, after, added="Anomalies"):
    """Sentences on what changed between two XLSX files beyond notes, backgrounds of noted cells, and the last sheet."""
    old, new = load_workbook(before), load_workbook(after)
    found = []
    if not old.sheetnames:  # strict files, which openpyxl does not read
        return found
    if new.sheetnames[:-1] != old.sheetnames or not new.sheetnames[-1].startswith(added):
        found.append(f"sheets: {old.sheetnames} -> {new.sheetnames}")
    if names(old) != names(new):
        found.append(f"defined names: {names(old)} -> {names(new)}")
    for title in old.sheetnames:
        if title not in new.sheetnames or not hasattr(old[title], "iter_rows"):
            continue
        found += [f"{title}: {text}" for text in sheet_differences(old[title], new[title])]
    return found


def names(workbook):
    return {name: definition.attr_text for name, definition in workbook.defined_names.items()}


def sheet_differences(old, new):
    found = []
    for label, view in VIEWS.items():
        if view(old) != view(new):
            found.append(f"{label}: {view(old)} -> {view(new)}")
    before, after = cells(old), cells(new)
    noted = {place for place, cell in after.items() if cell.comment and comment(before.get(place)) != comment(cell)}
    for place in sorted(before.keys() | after.keys()):
        a, b = look(before.get(place)), look(after.get(place))
        if place in noted or a is None:
            a, b = a and {**a, "fill": None}, b and {**b, "fill": None}
        if a != b and not (a is None and place in noted):
            found.append(f"{place}: {a} -> {b}")
        old_comment = comment(before.get(place))
        if old_comment and not (comment(after.get(place)) or "").startswith(old_comment.rstrip()):
            found.append(f"{place}: comment lost: {old_comment!r}")
    return found


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
        "fill": repr(cell.fill),
        "border": repr(cell.border),
        "alignment": repr(cell.alignment),
        "protection": repr(cell.protection),
    }


def comments(path):
    """The comments of a workbook: (sheet, cell) -> text."""
    workbook = load_workbook(path)
    return {
        (sheet.title, place): comment(cell)
        for sheet in workbook.worksheets
        for place, cell in cells(sheet).items()
        if cell.comment
    }
