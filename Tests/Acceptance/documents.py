"""Checks the documents of a campaign: their format, their accessibility, their typography, and that LibreOffice opens them."""

import pathlib
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor

from breaks import check_breaks
from fills import check_report, check_synthesis
from printed import check_printed

CHECKERS = pathlib.Path(__file__).parent / "checkers"

TYPOGRAPHY = "French typography"

#: What each checker proves, and how it is called on one file.
CHECKS = {
    "package, manifest and strict ODF 1.2 schema": ["odfcheck.py", "--version", "1.2", "--engine", "xmllint"],
    "accessibility": ["odta11y.py"],
    TYPOGRAPHY: ["frtypo.py"],
}

#: The workbooks that cmq writes itself; `retours/` holds those of the campuses, with their own habits.
OWN_WORKBOOKS = (
    "a-faire.ods", "affectations-proposees.ods", "grilles/*.ods", "formulaires/*.ods", "bilan.ods", "session.ods",
)


def check_documents(output, scratch, tally):
    """Every text document, and every workbook of our own."""
    texts = sorted(output.rglob("*.odt"))
    workbooks = sorted(path for pattern in OWN_WORKBOOKS for path in output.glob(pattern))
    tally.check(texts, f"{output.name}: some text document is written")
    texts = each_once(texts)
    # The typography of what a campus or the mission typed is theirs.
    jobs = [(path, what) for path in texts + workbooks for what in CHECKS if what != TYPOGRAPHY or path not in workbooks]
    with ThreadPoolExecutor(2) as pool:
        for (path, what), (status, said) in zip(jobs, pool.map(lambda job: run_checker(*job), jobs)):
            wrong = [line.strip() for line in said if "ERROR" in line] or said[-8:]
            tally.check(status == 0, f"{path.relative_to(output)}: {what}", wrong)
    convert(output, texts + workbooks + sorted(output.glob("retours/*")), scratch, tally)


def each_once(paths):
    """The files, those that are copies of others left out."""
    seen = {}
    for path in paths:
        seen.setdefault(path.read_bytes(), path)
    return list(seen.values())


def run_checker(path, what):
    name, *options = CHECKS[what]
    command = [sys.executable, "-B", str(CHECKERS / name), *options, str(path)]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=300)
    except subprocess.TimeoutExpired:
        return 1, ["did not end within five minutes"]
    return done.returncode, (done.stdout + done.stderr).splitlines()


def convert(output, paths, scratch, tally):
    """LibreOffice ends with status 0 even when it cannot load a file: only the PDF tells."""
    folders = {}
    for path in paths:
        folders.setdefault((path.parent, path.suffix), []).append(path)
    for (folder, suffix), members in folders.items():
        target = scratch / "pdf" / folder.relative_to(output) / suffix.lstrip(".")
        shutil.rmtree(target, ignore_errors=True)
        target.mkdir(parents=True)
        said = libreoffice(members, target)
        for path in members:
            pdf = target / (path.stem + ".pdf")
            whole = pdf.is_file() and pdf.read_bytes()[:5] == b"%PDF-" and has_text(pdf)
            tally.check(whole, f"{path.relative_to(output)}: LibreOffice opens it and prints it", said[-3:])
            if whole and path.suffix == ".odt":
                check_printed(path, pdf, str(path.relative_to(output)), tally)
                check_breaks(path, pdf, str(path.relative_to(output)), tally)
            gate = {"rapports": check_report, "syntheses": check_synthesis}.get(folder.name)
            if whole and gate:
                gate(pdf, str(path.relative_to(output)), tally)


def libreoffice(members, target, form="pdf"):
    with tempfile.TemporaryDirectory() as profile:
        command = ["soffice", f"-env:UserInstallation=file://{profile}", "--headless", "--norestore"]
        command += ["--convert-to", form, "--outdir", str(target), *map(str, members)]
        try:
            done = subprocess.run(command, capture_output=True, text=True, timeout=120 + 20 * len(members))
        except subprocess.TimeoutExpired:
            return ["LibreOffice did not end in time"]
        return (done.stdout + done.stderr).splitlines()


def has_text(pdf):
    done = subprocess.run(["pdftotext", str(pdf), "-"], capture_output=True, text=True, timeout=60)
    return done.returncode == 0 and bool(done.stdout.strip())
