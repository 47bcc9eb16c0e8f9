"""Compares what `cmq check --format json` says of a campaign with what is expected of it.

The meaning of the expected file stands in its own `note`: acceptable cells, alternatives, other codes, causes that
cover several cells, optional findings, forbidden codes, acceptable statuses.
"""

import re
import unicodedata

WORST_FIRST = [("blocking", "blocked"), ("error", "errors")]


def compare(report, expected, families, tally):
    """Every expectation that the rule families built so far allow to check, one line of the tally each."""
    compare_envelope(report, expected, tally)
    found = {}
    for group in ("submissions", "grids"):
        names = [nfc(entry["file"]) for entry in report.get(group) or []]
        tally.check(len(names) == len(set(names)), f"{group}: each file stands once")
        tally.check(names == sorted(names, key=lambda name: name.encode()), f"{group}: files are sorted by name")
        found.update({nfc(entry["file"]): entry for entry in report.get(group) or []})
    known = {nfc(name): file for name, file in expected["files"].items()}
    for name in sorted(set(found) - set(known)):
        tally.check(False, f"{name}: is not a workbook of the campaign")
    for name, file in sorted(known.items()):
        if name not in found:
            if name.startswith("grilles/") and "GRI" not in families:
                tally.skip(f"{name}: grids are not read yet")
            else:
                tally.check(False, f"{name}: is missing from the report")
            continue
        compare_file(name, found[name], file, families, tally)


def compare_envelope(report, expected, tally):
    tally.check(report.get("schemaVersion") == 1, "schemaVersion is 1")
    tally.check(report.get("campaign") == expected["campaign"], f"campaign is {expected['campaign']}")


def compare_file(name, entry, expected, families, tally):
    actual = [finding for finding in entry["findings"] if family(finding["code"]) in families]
    wording = [problem for finding in entry["findings"] for problem in wording_problems(finding)]
    tally.check(not wording, f"{name}: every finding has its facts and sentences", wording)
    tally.check(entry.get("campus") == expected["campus"], f"{name}: campus is {expected['campus']}")
    compare_status(name, entry["status"], expected, families, tally)
    if expected["status"] == "unreadable":
        return

    required = [item for item in expected["findings"] if concerns(item, families)]
    optional = [item for item in expected["optional"] if concerns(item, families)]
    answered, surplus = pair(required, optional, actual)
    for index, item in enumerate(required):
        near = [show(finding) for finding in actual if finding["code"] in codes(item)]
        tally.check(index in answered, f"{name}: {describe(item)}", near)

    forbidden = set(expected["forbidden"])
    wrong = [show(finding) for finding in actual if finding["code"] in forbidden]
    tally.check(not wrong, f"{name}: no forbidden code", wrong)
    beyond = [show(finding) for finding in surplus if finding["code"] not in forbidden]
    tally.check(not beyond, f"{name}: no finding beyond those expected", beyond)

    if expected["kind"] == "clean":
        asked = {finding["code"] for finding in expected["findings"]}
        loud = [show(finding) for finding in actual if finding["severity"] != "note" and finding["code"] not in asked]
        tally.check(not loud, f"{name}: a clean workbook gets notes only", loud)


def compare_status(name, status, expected, families, tally):
    """The status is compared when the families built so far are enough to reach it."""
    accepted = expected.get("accept") or [expected["status"]]
    reachable = status_of([item for item in expected["findings"] if concerns(item, families)])
    if expected["status"] == "unreadable" or reachable == expected["status"]:
        tally.check(status in accepted, f"{name}: status is {' or '.join(accepted)}", [f"got {status}"])
    else:
        tally.skip(f"{name}: status {expected['status']} needs rules that are not built yet")


def status_of(findings):
    severities = {finding["severity"] for finding in findings}
    return next((status for severity, status in WORST_FIRST if severity in severities), "ok")


def exit_status(report):
    """The exit status that `cmq check` must have, from what it says."""
    entries = (report.get("submissions") or []) + (report.get("grids") or [])
    if any(entry["status"] == "unreadable" for entry in entries):
        return 2
    severities = {finding["severity"] for entry in entries for finding in entry["findings"]}
    return 1 if severities & {"blocking", "error"} else 0


# One expectation, one finding


def pair(required, optional, actual):
    """Gives each expectation a cell of a finding for itself, or all those it covers when it stands on several cells.

    Returns the indices of the expectations met, and the findings that no expectation explains, cell by cell.
    """
    units = [(finding, cell) for finding in actual for cell in span(finding)]
    answered, explained = set(), set()
    for index, item in enumerate(required):
        cells = set(several_cells(item))
        if cells:
            inside = [finding for finding in actual if says(finding, item) and cells & set(span(finding))]
            if cells <= {cell for finding in inside for cell in span(finding)}:
                answered.add(index)
            explained.update(i for i, (finding, _) in enumerate(units) if any(finding is one for one in inside))

    owner = {}

    def claim(index, seen):
        for i, unit in enumerate(units):
            if i in seen or i in explained or not answers(unit, required[index]):
                continue
            seen.add(i)
            if i not in owner or claim(owner[i], seen):
                owner[i] = index
                return True
        return False

    for index, item in enumerate(required):
        if not several_cells(item) and claim(index, set()):
            answered.add(index)
    explained.update(owner)
    explained.update(i for i, unit in enumerate(units) if any(answers(unit, item) for item in optional) and i not in owner)
    surplus = [
        {**finding, "cell": cell, "range": None} for i, (finding, cell) in enumerate(units) if i not in explained
    ]
    return answered, surplus


def answers(unit, item):
    """Whether a finding says what an expectation asks, at one of its places; no sheet and no cell is the whole file."""
    finding, cell = unit
    if finding["code"] not in codes(item) or finding["severity"] != item["severity"]:
        return False
    places = [(item.get("sheet"), expected) for expected in as_list(item.get("cell"))]
    for other in item.get("alternatives", []):
        places += [(other.get("sheet"), expected) for expected in as_list(other.get("cell"))]
    sheet = finding.get("sheet")
    return any(
        cell == expected and (same_sheet(sheet, expected_sheet) or (cell is None and sheet is None))
        for expected_sheet, expected in places
    )


def says(finding, item):
    return (
        finding["code"] in codes(item)
        and finding["severity"] == item["severity"]
        and same_sheet(finding.get("sheet"), item.get("sheet"))
    )


def codes(item):
    return {item["code"], *item.get("codes", [])}


def concerns(item, families):
    return family(item["code"]) in families


def several_cells(item):
    if item.get("cells"):
        return item["cells"]
    return expand(item["range"]) if item.get("range") else []


def span(finding):
    """The cells a finding stands on; one place without a cell when it is about a sheet or a file."""
    return expand(finding["range"]) if finding.get("range") else [finding.get("cell")]


def expand(range_name):
    """`G14:G16` as its cells."""
    first, _, last = range_name.partition(":")
    (left, top), (right, bottom) = split(first), split(last or first)
    return [column_name(c) + str(row) for row in range(top, bottom + 1) for c in range(left, right + 1)]


def split(cell):
    letters, digits = re.fullmatch(r"\$?([A-Z]+)\$?(\d+)", cell).groups()
    column = 0
    for letter in letters:
        column = column * 26 + ord(letter) - 64
    return column, int(digits)


def column_name(column):
    name = ""
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(65 + rest) + name
    return name


# Words


def wording_problems(finding):
    """What the contract asks of any finding: its facts, a sentence of 140 characters at most, and what to do."""
    code = finding.get("code", "?")
    if finding.get("severity") not in ("blocking", "error", "question", "note"):
        yield f"{code}: severity {finding.get('severity')}"
    for key in ("text", "hint"):
        if not str(finding.get(key) or "").strip():
            yield f"{code}: no {key}"
    text = str(finding.get("text") or "")
    if len(text) > 140:
        yield f"{code}: {len(text)} characters: {text}"
    if re.search(r"\bnil\b|Optional\(", text + str(finding.get("hint") or "")):
        yield f"{code}: speaks Swift: {text}"
    if finding.get("range") and finding.get("cell") != finding["range"].split(":")[0]:
        yield f"{code}: cell {finding.get('cell')} does not begin range {finding['range']}"


def describe(item):
    where = item.get("range") or item.get("cells") or item.get("cell")
    return f"{item['code']} ({item['severity']}) at {item.get('sheet')} {where}"


def show(finding):
    where = finding.get("range") or finding.get("cell")
    return f"{finding['code']} ({finding['severity']}) at {finding.get('sheet')} {where}: {finding.get('text')}"


def family(code):
    return code.split("-")[0]


def as_list(value):
    return value if isinstance(value, list) else [value]


def same_sheet(one, other):
    return (one and nfc(one)) == (other and nfc(other))


def nfc(text):
    return unicodedata.normalize("NFC", text)
