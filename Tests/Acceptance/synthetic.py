"""Judges what `cmq check` says of a synthetic campaign: the defects that were planted, and the same submission told by several programs."""

import json
import pathlib
import subprocess

from houses import PROJECT

#: Submissions without an error, and the ways in which each is told (Scripts/synthetic-campaign).
MODELS, TURNS = 8, 4
COUNT = 5 * MODELS * TURNS


def check_synthetic(cmq, house, tally):
    made = subprocess.run([PROJECT / "Scripts/synthetic-campaign", house, str(COUNT)], capture_output=True, text=True)
    if not tally.check(made.returncode == 0, f"a synthetic campaign of {COUNT} campuses is made", made.stderr.splitlines()):
        return
    planted = [line.split("\t") for line in made.stdout.splitlines()]
    done = subprocess.run([cmq, "check", "2018", "--format", "json", "--exit-zero"], cwd=house, capture_output=True, timeout=600)
    told = {pathlib.PurePath(submission["file"]).stem: submission for submission in json.loads(done.stdout)["submissions"]}
    for rule, file, sheet, cell in planted:
        places = [(finding["sheet"], finding.get("cell")) for finding in told[pathlib.PurePath(file).stem]["findings"] if finding["code"] == rule]
        tally.check((sheet, cell) in places, f"{rule} is found in {file}, at {sheet}!{cell}", [f"found at {places}"])
    spoilt = {pathlib.PurePath(file).stem for _, file, *_ in planted}
    for model in range(MODELS):
        clean = [number for number in range(model, COUNT, MODELS) if f"{number:05}" not in spoilt]
        first, *others = ((told[f"{number:05}"]["file"], said(told[f"{number:05}"], number)) for number in clean)
        for file, findings in others:
            different = sorted(map(str, findings ^ first[1]))
            tally.check(not different, f"{file} has the findings of {first[0]}, which another program tells", different)


def said(submission, number):
    """What is found, but for the identifier of the campus."""
    own = {(finding["code"], finding["severity"], finding["sheet"], finding.get("cell"), finding["text"]) for finding in submission["findings"]}
    return {tuple(word and word.replace(f"ZZZ-{number:05}", "") for word in finding) for finding in own} | {(submission["status"],)}
