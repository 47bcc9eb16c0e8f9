"""Folders to try the program in, with the project's Inputs and Templates, and what it leaves there."""

import json
import pathlib
import shutil
import subprocess

PROJECT = pathlib.Path(__file__).resolve().parents[2]


def furnish(house):
    """A folder with the project's Inputs and Templates, and an empty Output."""
    shutil.rmtree(house, ignore_errors=True)
    house.mkdir(parents=True)
    for room in ("Inputs", "Templates"):
        if (PROJECT / room).is_dir():
            shutil.copytree(PROJECT / room, house / room)
    (house / "Output").mkdir()
    return house


def emptied(house, campaign, *folders):
    """The same folder, without what was sent in."""
    for folder in folders:
        shutil.rmtree(house / "Inputs" / campaign / folder, ignore_errors=True)
        (house / "Inputs" / campaign / folder).mkdir(parents=True)
    return house


def run(cmq, house, *arguments):
    return subprocess.run([str(cmq), *arguments], cwd=house, capture_output=True, timeout=900)


def checked(cmq, house, campaign):
    """What `check` says of a campaign."""
    return json.loads(run(cmq, house, "check", campaign, "--format", "json").stdout)


def results(path):
    """The results without the names of files, and without what counts figures that a form does not ask for."""
    document = json.loads(path.read_text())
    for count in ("indicatorsFilled", "smallDenominators"):
        document.get("counts", {}).pop(count, None)
    for evaluation in document.get("evaluations", []):
        evaluation.pop("file", None)
    return document
