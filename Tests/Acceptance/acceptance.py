#!/usr/bin/env python3
"""Runs cmq on the campaigns of Inputs/ and judges what it says and writes, as people and machines will read it.

Usage: acceptance.py CMQ [--families FIC,IDN,…] [--only command|findings|writing|owned|hostile|incremental|batch|templates|documents|dashboard|results|returns|cases|cycle|loop|forms|package] [--scratch FOLDER]
       [--verbose]
"""

import argparse
import filecmp
import json
import os
import pathlib
import subprocess
import sys
import tempfile

from batch import check_batches
from browser import check_in_browser
from command import check_command
from cycle import check_cycle
from deposits import check_deposits
from documents import check_documents, libreoffice
from expectations import compare, exit_status, nfc
from faces import check_faces
from forms import check_forms
from hostile import check_hostile
from houses import PROJECT, furnish
from incremental import check_incremental
from loop import check_loop
from owned import check_owned
from package import check_package
from pages import check_index, check_manifest
from results import compare_results
from returns import check_returns
from saved import check_saved, check_saved_templates
from pictures import check_pictures
from synthetic import check_synthetic
from tally import Tally
from writer import check_templates

EXPECTED = pathlib.Path(__file__).parent / "expected"

#: The families of rules built so far: the others are not asked for. Lengthen it as rules come.
FAMILIES = "FIC,IDN,REF,IND,RES,PRV,PLA,SUI,BIL,CPR,HIS,GRI"

#: The sections, in two lanes that run side by side when all are asked for: those of the first share one house.
LANES = (
    ("command", "findings", "writing", "templates", "documents", "dashboard", "results", "returns", "cases", "hostile", "batch"),
    ("owned", "incremental", "synthetic", "cycle", "loop", "forms", "package"),
)
SECTIONS = tuple(section for lane in LANES for section in lane)


def main():
    options = parse_arguments()
    if set(options.only) == set(SECTIONS):
        return run_lanes(options)
    tally = Tally(options.verbose)
    cmq = pathlib.Path(options.cmq).resolve()
    scratch = pathlib.Path(options.scratch).resolve()
    families = set(options.families.split(","))
    campaigns = sorted(path.stem for path in EXPECTED.glob("*.json") if "-" not in path.stem)
    newest = campaigns[-1]
    house = furnish(scratch / "house")

    if "command" in options.only:
        print("== command line", flush=True)
        check_command(cmq, house, tally)
    if "findings" in options.only:
        for campaign in campaigns:
            print(f"== findings of {campaign}, families {options.families}", flush=True)
            check_findings(cmq, house, campaign, families, tally)
    if {"writing", "documents", "dashboard", "results"} & set(options.only):
        print(f"== writing {newest}, twice", flush=True)
        check_writing(cmq, house, newest, tally)
    if "owned" in options.only:
        print("== what people write, and runs that are stopped", flush=True)
        check_owned(cmq, furnish(scratch / "owned"), newest, tally)
    if "hostile" in options.only:
        print("== files that nobody fills by hand", flush=True)
        check_hostile(str(cmq), furnish(scratch / "hostile"), newest, tally)
    if "incremental" in options.only:
        print("== runs that do again only what has changed", flush=True)
        check_incremental(cmq, furnish(scratch / "incremental"), newest, tally)
    if "batch" in options.only:
        print("== runs in batches", flush=True)
        check_batches(cmq, furnish(scratch / "batch"), campaigns, tally)
    if "templates" in options.only:
        print("== templates, edited in Writer", flush=True)
        check_templates(cmq, house, scratch, tally)
        check_saved_templates(cmq, house / "Templates", libreoffice, scratch, tally)
    output = house / "Output" / newest
    if "documents" in options.only:
        print("== documents", flush=True)
        check_documents(output, scratch, tally)
        check_pictures(output, tally)
        check_index(output, tally)
        check_manifest(house, output, tally)
        check_saved(cmq, furnish(scratch / "saved"), newest, libreoffice, scratch, tally)
    if "dashboard" in options.only:
        print("== dashboard, in a browser", flush=True)
        check_in_browser(output, scratch, tally)
    if "results" in options.only:
        print("== results", flush=True)
        check_results(output, newest, tally)
    if "returns" in options.only:
        print("== returns", flush=True)
        program = lambda home, *arguments: run(cmq, home, *arguments)
        check_returns(program, house, newest, tally)
        check_deposits(program, house, newest, tally)
    if "cases" in options.only:
        print("== small inputs that other tools met", flush=True)
        check_cases(cmq, tally)
    if "synthetic" in options.only:
        print("== a synthetic campaign, as several programs tell it", flush=True)
        check_synthetic(cmq, furnish(scratch / "synthetic"), tally)
    if "cycle" in options.only:
        print("== editions, experts, next year", flush=True)
        program = lambda home, *arguments: run(cmq, home, *arguments)
        check_cycle(program, furnish(scratch / "cycle"), newest, tally)
    if "loop" in options.only:
        print("== the loop, whole", flush=True)
        check_loop(str(cmq), scratch, newest, tally)
    if "forms" in options.only:
        print("== forms and grids, the way round", flush=True)
        # Two samples of each way of filling: forms.py by itself takes them all.
        check_forms(str(cmq), scratch, newest, tally, limit=2)
    if "package" in options.only:
        print("== the package, in an empty folder", flush=True)
        check_package(cmq, scratch, tally)
    return tally.conclude()


def run_lanes(options):
    """Each lane is a run of its own, in a scratch folder of its own; what the others say comes after what the first says."""
    running = []
    for number, lane in enumerate(LANES):
        scratch = pathlib.Path(options.scratch) / f"lane-{number}"
        command = [sys.executable, "-B", __file__, options.cmq, "--families", options.families, "--scratch", scratch, "--only", *lane]
        said = tempfile.TemporaryFile(mode="w+") if number else None
        running.append((subprocess.Popen([str(part) for part in command] + ["--verbose"] * options.verbose, stdout=said), said))
    statuses = []
    for lane, said in running:
        statuses.append(lane.wait())
        if said:
            said.seek(0)
            print(said.read(), end="", flush=True)
    return 0 if not any(statuses) else 1


def check_cases(cmq, tally):
    """Each file of cases/ is a sample or a template with one thing in it; expected.json says what a person would want to see."""
    here = pathlib.Path(__file__).parent
    command = [sys.executable, "-B", here / "checkers/cases.py", cmq, here / "cases", PROJECT]
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True)
    tally.check(done.returncode == 0, "every case of Tests/Acceptance/cases behaves", done.stdout.splitlines() + done.stderr.splitlines()[-4:])


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("cmq", help="the program")
    parser.add_argument("--families", default=os.environ.get("FAMILIES", FAMILIES))
    parser.add_argument("--only", nargs="+", choices=SECTIONS, default=SECTIONS)
    parser.add_argument("--scratch", default=PROJECT / ".build" / "acceptance")
    parser.add_argument("--verbose", action="store_true", help="say what passes too")
    return parser.parse_args()


def run(cmq, house, *arguments, environment=None):
    command = [str(cmq), *arguments]
    try:
        return subprocess.run(command, cwd=house, capture_output=True, timeout=600, env=environment)
    except subprocess.TimeoutExpired:
        return subprocess.CompletedProcess(command, -1, b"", b"did not end within ten minutes")


def complaint(done):
    return [f"status {done.returncode}", *done.stderr.decode(errors="replace").splitlines()[-6:]]


def check_findings(cmq, house, campaign, families, tally):
    before = snapshot(house)
    done = run(cmq, house, "check", "--campaign", campaign, "--format", "json")
    tally.check(snapshot(house) == before, "cmq check writes nothing")
    try:
        report = json.loads(done.stdout)
    except ValueError as error:
        tally.check(False, f"cmq check --format json prints one JSON document: {error}", complaint(done))
        return
    status = exit_status(report)
    tally.check(done.returncode == status, f"cmq check ends with status {status}", complaint(done))
    expected = json.loads((EXPECTED / f"{campaign}.json").read_text())
    compare(report, expected, families, tally)
    sarif = json.loads(run(cmq, house, "check", "--campaign", campaign, "--format", "sarif").stdout)
    lines = run(cmq, house, "check", "--campaign", campaign, "--format", "gnu").stdout.decode().splitlines()
    check_faces(report, sarif, lines, tally)


def check_writing(cmq, house, campaign, tally):
    """Same inputs, same bytes: again in the same place, then elsewhere, with other surroundings."""
    build = ("build", "--campaign", campaign, "--exit-zero")
    done = run(cmq, house, *build)
    tally.check(done.returncode == 0, "cmq build takes place", complaint(done))
    output = house / "Output"
    first = snapshot(output)
    tally.check(first, "cmq build writes something")
    leftovers = [str(path) for path in output.rglob("*") if "tmp" in path.name or path.name.startswith(".")]
    tally.check(not leftovers, "no temporary file is left", leftovers)

    done = run(cmq, house, *build)
    tally.check(done.returncode == 0, "cmq build takes place again", complaint(done))
    again = snapshot(output)
    rewritten = sorted(path for path in first if again.get(path) != first[path])
    tally.check(again == first, "a second run rewrites nothing", rewritten)

    with tempfile.TemporaryDirectory(prefix="ailleurs ") as elsewhere:
        other = furnish(pathlib.Path(elsewhere) / "maison")
        surroundings = {
            **os.environ,
            "LANG": "tr_TR.UTF-8",
            "LC_ALL": "C",
            "TZ": "Pacific/Auckland",
            "HOME": elsewhere,
            "COLUMNS": "40",
        }
        done = run(cmq, other, *build, "--jobs", "1", environment=surroundings)
        tally.check(done.returncode == 0, "cmq build takes place elsewhere", complaint(done))
        different = differing_files(output, other / "Output")
        tally.check(not different, "the same inputs elsewhere give the same bytes", different)


def snapshot(folder):
    """Every file under a folder, with its size and the instant of its last writing."""
    paths = [path for path in folder.rglob("*") if path.is_file()]
    return {str(path.relative_to(folder)): (path.stat().st_size, path.stat().st_mtime_ns) for path in paths}


def differing_files(one, other):
    names = sorted(set(snapshot(one)) | set(snapshot(other)))
    return [
        name
        for name in names
        if not ((one / name).is_file() and (other / name).is_file())
        or not filecmp.cmp(one / name, other / name, shallow=False)
    ]


def check_results(output, campaign, tally):
    folder = output / "resultats"
    if not folder.is_dir():
        tally.skip("resultats/ is not written yet")
        return
    overview = json.loads((EXPECTED / f"{campaign}-overview.json").read_text())
    if tally.check((folder / "bilan.json").is_file(), "resultats/bilan.json is written"):
        compare_results("bilan", json.loads((folder / "bilan.json").read_text()), overview, tally)
    expected = json.loads((EXPECTED / f"{campaign}-results.json").read_text())
    actual = {nfc(path.stem): json.loads(path.read_text()) for path in folder.glob("*.json")}
    for values in expected["submissions"].values():
        campus = values["campus"]
        if tally.check(campus in actual, f"resultats/{campus}.json is written"):
            compare_results(campus, actual[campus], values, tally)
    for name, values in expected["grids"].items():
        evaluations = actual.get(values["campus"], {}).get("evaluations", [])
        evaluation = next((entry for entry in evaluations if nfc(entry["file"]) == nfc(name)), None)
        if tally.check(evaluation is not None, f"{name} stands in resultats/{values['campus']}.json"):
            compare_results(name, evaluation, values, tally)


if __name__ == "__main__":
    sys.exit(main())
