"""Judges what makes a campaign a cycle: editions compared and tried, experts proposed, next year opened from this one."""

import json
import shutil

from documents import run_checker


def check_cycle(program, house, campaign, tally):
    """`program` runs cmq in a house."""
    earlier, later = str(int(campaign) - 1), str(int(campaign) + 1)
    check_editions(program, house, earlier, campaign, tally)
    check_trials(program, house, campaign, tally)
    check_assignments(program, house, campaign, tally)
    check_opening(program, house, campaign, later, tally)
    check_progression(program, house, earlier, campaign, tally)


def answer(done):
    try:
        return json.loads(done.stdout)
    except ValueError:
        return None


def check_editions(program, house, earlier, campaign, tally):
    done = program(house, "referential", "diff", earlier, campaign, "--format", "json")
    told = answer(done) or {"changes": [], "strangers": ["unreadable"]}
    tally.check(done.returncode == 1 and not told["equal"], "two editions differ: status 1")
    pairs = {(tuple(change["earlier"]), tuple(change["current"])) for change in told["changes"]}
    for pair in ((("D0.C3.R4",), ("D0.C3.R3",)), (("D2.C2.R5",), ("D2.C2.R4",)), (("D5.C3.R3",), ("D5.C3.R2",))):
        tally.check(pair in pairs, f"{pair[0][0]} is known to have become {pair[1][0]}", sorted(map(str, pairs)))
    tally.check(told["strangers"] == [], "the correspondence names codes of the edition before only")
    same = program(house, "referential", "diff", f"Inputs/{campaign}/referentiel.ods", campaign)
    tally.check(same.returncode == 0, "an edition is equal to itself: status 0", same.stdout.decode().splitlines())


def check_trials(program, house, campaign, tally):
    done = program(house, "referential", "simulate", campaign, campaign, "--format", "json")
    plain = answer(done) or {"campuses": [], "totals": {"raised": -1, "lowered": -1}}
    tally.check(done.returncode == 0 and plain["campuses"], "a campaign is judged again", done.stderr.decode().splitlines())
    totals = plain["totals"]
    tally.check(totals["raised"] == totals["lowered"] == 0, "nobody moves under the same edition", [str(totals)])
    done = program(house, "referential", "simulate", campaign, "--seuil-renouvellement", "2", "--format", "json")
    easier = answer(done) or {"campuses": [], "totals": {}}
    meets = sum((c["levelAfter"] or 0) >= c["thresholdAfter"] for c in easier["campuses"] if c["thresholdAfter"])
    tally.check(easier["totals"].get("meetThresholdAfter") == meets, "a lower threshold is counted right")
    renewals = [c for c in easier["campuses"] if c["request"] == "renouvellement"]
    tally.check(renewals and all(c["thresholdAfter"] == 2 for c in renewals), "renewals are held to it")
    wrong = program(house, "referential", "simulate", campaign, "--seuil-initial", "5")
    tally.check(wrong.returncode == 64, "a threshold of 5 is refused: status 64", [str(wrong.returncode)])
    done = program(house, "referential", "simulate", campaign, "--format", "ods", "--fichier", "essai.ods")
    tally.check(done.returncode == 0, "a trial is written as a workbook", done.stderr.decode().splitlines())
    check_workbook(house / "essai.ods", tally)
    done = program(house, "referential", "simulate", campaign, "--fichier", "essai.ods")
    tally.check(done.returncode == 0, "and again over an earlier one", done.stderr.decode().splitlines())
    done = program(house, "referential", "simulate", campaign, "--fichier", "essai.xlsx")
    tally.check(done.returncode == 64 and not (house / "essai.xlsx").exists(), "under no other format's name: status 64")
    workbook = house / "Inputs" / campaign / "campagne.ods"
    before = workbook.read_bytes()
    done = program(house, "referential", "simulate", campaign, "--fichier", str(workbook))
    tally.check(done.returncode == 64 and workbook.read_bytes() == before, "and over nothing else: status 64")


def check_assignments(program, house, campaign, tally):
    done = program(house, "assign", campaign)
    tally.check(done.returncode == 0, "experts are proposed", done.stderr.decode().splitlines())
    workbook = house / "Output" / campaign / "affectations-proposees.ods"
    check_workbook(workbook, tally)
    first = workbook.read_bytes()
    tally.check(program(house, "assign", campaign).stdout == done.stdout, "the same are proposed again")
    tally.check(workbook.read_bytes() == first, "the workbook of proposals is the same again")
    cells = program(house, "inspect", str(workbook), "--format", "cells").stdout.decode().splitlines()
    rows = [json.loads(line) for line in cells]
    tally.check(any("Expert" in json.dumps(row) for row in rows), "the proposals are rows to paste", cells[:3])
    why = program(house, "assign", campaign, "--why", "XX-000")
    tally.check(why.returncode == 64, "an unknown campus is refused: status 64", [str(why.returncode)])


def check_opening(program, house, campaign, later, tally):
    folder = house / "Inputs" / later
    done = program(house, "init", later, "--from", campaign)
    tally.check(done.returncode == 0, f"cmq init {later} takes place", done.stderr.decode().splitlines())
    names = sorted(path.name for path in folder.iterdir())
    tally.check(names == ["campagne.ods", "grilles", "referentiel.ods", "soumissions"], "the folder is whole", names)
    for name in ("campagne.ods", "referentiel.ods"):
        check_workbook(folder / name, tally)
    tally.check(program(house, "init", later, "--from", campaign).returncode == 73, "it is never opened twice: status 73")
    tally.check(program(house, "referential", "diff", campaign, later).returncode == 0, "it has the same edition")
    checked = program(house, "check", later)
    tally.check(checked.returncode == 0, "its workbooks are sound", checked.stderr.decode().splitlines())
    shutil.copy(house / "Inputs" / campaign / "campagne.ods", folder / "campagne.ods")
    copied = program(house, "check", later)
    told = copied.stderr.decode()
    tally.check(copied.returncode == 78 and "CAM-07" in told, "a copied campaign workbook is caught", told.splitlines())
    shutil.rmtree(folder)


def check_workbook(path, tally):
    for what in ("package, manifest and strict ODF 1.2 schema", "accessibility"):
        status, said = run_checker(path, what)
        tally.check(status == 0, f"{path.name}: {what}", said[-8:])


def check_progression(program, house, earlier, campaign, tally):
    """Without its files, the results of the campaign before give the same progression, and no recommendation."""
    output = house / "Output" / campaign
    program(house, "build", earlier)
    program(house, "build", campaign)
    known, asked = progressions(output)
    shutil.rmtree(house / "Inputs" / earlier)
    done = program(house, "build", campaign)
    told = done.stderr.decode()
    tally.check(f"{earlier}, d’après ses résultats" in told, "results of the campaign before are read", told.splitlines())
    left, unknown = progressions(output)
    tally.check(known == left and any(known.values()), "results give the progression that files give", [known, left])
    tally.check(any(asked.values()) and not any(unknown.values()), "recommendations are not known from results", unknown)
    again = program(house, "build", campaign).stderr.decode()
    tally.check("Rien n’a changé" in again, "a next run finds the same results", again.splitlines())


def progressions(output):
    """By document, what changed since the campaign before, and what is said of its recommendations."""
    moves, recommendations = {}, {}
    for path in sorted((output / "resultats").glob("*.json")):
        document = json.loads(path.read_text())
        told = document.get("progression") or document.get("earlier") or {}
        recommendations[path.name] = [told.pop(key, None) for key in ("recommendations", "recommendationsClosed")]
        moves[path.name] = told
    return moves, {name: any(values) for name, values in recommendations.items()}
