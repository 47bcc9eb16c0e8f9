"""Judges the way there and back: a workbook handed back, explained in LibreOffice and sent again closes its questions."""

import json
import pathlib
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).parent
EXPLANATION = "Le campus l’explique ainsi."

#: A submission with questions that LibreOffice does not answer by recalculating, in each format.
SUBMISSION = "Auto-évaluation Sévraine 2018.xlsx"
FORMATS = (".xlsx", ".ods", ".fods")


def check_deposits(run, house, campaign, tally):
    """`run(house, *arguments)` runs cmq there; `house` gives the inputs and templates, and stays as it is."""
    with tempfile.TemporaryDirectory() as scratch:
        for suffix in FORMATS:
            check_format(run, house, campaign, suffix, pathlib.Path(scratch) / suffix.strip("."), tally)


def check_format(run, house, campaign, suffix, home, tally):
    source = house / "Inputs" / campaign
    target = home / "Inputs" / campaign
    (target / "soumissions").mkdir(parents=True)
    shutil.copytree(house / "Templates", home / "Templates")
    for book in ("campagne.ods", "referentiel.ods"):
        shutil.copy(source / book, target / book)
    sent = target / "soumissions" / ("dépôt" + suffix)
    if not convert(source / "soumissions" / SUBMISSION, sent):
        tally.check(False, f"LibreOffice saves the submission as {suffix}")
        return
    before = findings(run(home, "check", "--format", "json"))
    run(home, "build", "--exit-zero")
    returned = list((home / "Output" / campaign / "retours").glob("*" + suffix))
    if not tally.check(len(returned) == 1, f"{suffix}: the workbook is handed back"):
        return
    explained = subprocess.run(
        [sys.executable, "-B", HERE / "explain_in_libreoffice.py", returned[0], sent, EXPLANATION],
        capture_output=True,
        text=True,
        timeout=120,
    )
    questions = [finding for finding in before if finding["severity"] == "question"]
    tally.check(
        explained.stdout.strip() == str(len(questions)) and questions,
        f"{suffix}: LibreOffice shows the {len(questions)} questions of the list",
        explained.stderr.splitlines()[-4:],
    )
    after = findings(run(home, "check", "--format", "json"))
    wrong = [
        f"{finding['code']} {finding.get('cell')}"
        for finding in after
        if (finding.get("explanation") == EXPLANATION) != (finding["severity"] == "question")
    ]
    tally.check(not wrong, f"{suffix}: every question is explained, and nothing else", wrong)
    left = {finding["id"] for finding in before if finding["code"] != "FIC-03"}
    tally.check(left <= {finding["id"] for finding in after}, f"{suffix}: every finding is known again")
    new = [finding["code"] for finding in after if finding["progress"] != "standing"]
    tally.check(not new, f"{suffix}: no finding is new", new)


def findings(done):
    return json.loads(done.stdout)["submissions"][0]["findings"]


def convert(source, target):
    """The same workbook in the format of `target`, saved by LibreOffice; a copy when it is its own format."""
    if source.suffix == target.suffix:
        shutil.copy(source, target)
        return True
    with tempfile.TemporaryDirectory() as folder:
        command = ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--norestore"]
        command += ["--convert-to", target.suffix.strip("."), "--outdir", folder, str(source)]
        subprocess.run(command, capture_output=True, timeout=120)
        made = pathlib.Path(folder) / (source.stem + target.suffix)
        if made.is_file():
            shutil.move(made, target)
    return target.is_file()
