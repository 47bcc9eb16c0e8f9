"""Judges runs in batches: together they leave the very bytes of a whole run.

Usage by hand: batch.py CMQ, in the project.
"""

import concurrent.futures
import json
import pathlib
import random
import shutil
import subprocess
import sys
import time

from houses import furnish
from owned import build, contents, said, type_in

#: How many campuses a batch has.
SIZES = (1, 3, 1_000)


def check_batches(cmq, house, campaigns, tally):
    for campaign in campaigns:
        share_comments(house / "Inputs" / campaign / "soumissions")
        made = whole(cmq, house, campaign, "Entier", tally)
        copied = made.get("controles/AMI-001.json", b"")
        tally.check(campaign != "2018" or b"REF-07" in copied, "a copy of comments is found by a whole run")
        for size in SIZES:
            output = house / f"Lots-{size}"
            shutil.rmtree(output, ignore_errors=True)
            name = f"batches of {size} campuses in {campaign}"
            count = plan(cmq, house, campaign, size, tally)
            failed = run_all(cmq, house, count, output)
            tally.check(not failed, f"{name}, at the same time and twice, take place", failed)
            done = gather(cmq, house, campaign, output)
            tally.check(done.returncode == 0, f"{name} are gathered", said(done))
            compare(made, contents(output / campaign), f"{name} leave the bytes of a whole run", tally)
    check_kills(cmq, house, campaign, made, tally)
    check_hands(cmq, house, campaign, tally)
    check_refusals(cmq, house, campaign, tally)


def share_comments(received):
    """A campus sends the very comments of another one, which no batch of one campus can see."""
    source = next(iter(sorted(received.glob("*.fods"))), None)
    if source is not None:
        text = source.read_text()
        (received / "copie.fods").write_text(text.replace("CAE-001", "AMI-001"))


def whole(cmq, house, campaign, folder, tally):
    done = build(cmq, house, campaign, "--output", folder)
    tally.check(done.returncode == 0, f"a whole run of {campaign} takes place", said(done))
    return contents(house / folder / campaign)


def plan(cmq, house, campaign, size, tally):
    command = [str(cmq), "batch", "plan", campaign, "--size", str(size), "--output", f"Lots-{size}"]
    done = subprocess.run(command, cwd=house, capture_output=True, text=True)
    (house / "plan").write_text(done.stdout)
    batches = [json.loads(line) for line in done.stdout.splitlines()]
    numbers = [batch["number"] for batch in batches]
    tally.check(done.returncode == 0 and numbers == list(range(1, len(batches) + 1)), f"a plan of {campaign} by {size}", done.stderr.splitlines())
    again = subprocess.run(command, cwd=house, capture_output=True, text=True)
    tally.check(again.stdout == done.stdout, "a plan is the same each time")
    return len(batches)


def batch(number, output):
    return ["batch", "run", "plan", "--index", str(number), "--output", output.name, "--exit-zero", "--jobs", "1"]


def run_all(cmq, house, count, output):
    """Every batch twice, in any order, some at the same time; returns what failed."""
    numbers = list(range(1, count + 1))
    failed = []
    with concurrent.futures.ThreadPoolExecutor(3) as pool:
        for _ in range(2):
            random.Random(count).shuffle(numbers)
            for done in pool.map(lambda number: run(cmq, house, *batch(number, output)), numbers):
                failed += said(done) if done.returncode else []
    return failed


def gather(cmq, house, campaign, output, *options):
    return run(cmq, house, "batch", "gather", campaign, "--output", output.name, "--exit-zero", *options)


def run(cmq, house, *arguments):
    return subprocess.run([str(cmq), *arguments], cwd=house, capture_output=True, timeout=600)


def compare(wanted, found, what, tally):
    wrong = [name for name in sorted(wanted.keys() | found.keys()) if wanted.get(name) != found.get(name)]
    tally.check(not wrong, what, wrong)


def check_kills(cmq, house, campaign, made, tally, kills=4):
    """A batch killed at any moment is not gathered, and run again it finishes its work."""
    others, output = house / "Lots-autres", house / "Lots-tues"
    for folder in (others, output):
        shutil.rmtree(folder, ignore_errors=True)
    count = plan(cmq, house, campaign, 4, tally)
    start = time.monotonic()
    run(cmq, house, *batch(1, output))
    length = time.monotonic() - start
    for other in range(2, count + 1):
        run(cmq, house, *batch(other, others))
    moments = random.Random(2018)
    for number in range(kills):
        shutil.rmtree(output)
        shutil.copytree(others, output)
        killed = subprocess.Popen([str(cmq), *batch(1, output)], cwd=house, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(moments.uniform(0, length))
        killed.kill()
        killed.wait()
        if number % 2:
            done = run(cmq, house, *batch(1, output))
            tally.check(done.returncode == 0, f"batch killed {number} is run again", said(done))
        done = gather(cmq, house, campaign, output)
        if done.returncode == 66:
            named = [line for line in done.stderr.decode().splitlines() if line.startswith("  • soumissions/")]
            tally.check(named and not number % 2, f"gathering after kill {number} names what has no state", said(done))
            run(cmq, house, *batch(1, output))
            done = gather(cmq, house, campaign, output)
        tally.check(done.returncode == 0, f"batches are gathered after kill {number}", said(done))
        compare(made, contents(output / campaign), f"a batch killed, {number}, changes nothing in the end", tally)


def check_hands(cmq, house, campaign, tally):
    """What somebody typed stands through batches and their gathering, as through a whole run."""
    outputs = [house / "Entier", house / "Lots-1"]
    for output in outputs:
        type_in(sorted((output / campaign / "syntheses").glob("*.odt"))[0])
        type_in(sorted((output / campaign / "rapports").glob("*.odt"))[1])
    # Every document is made again.
    template = house / "Templates" / "synthese-expert.odt"
    saved = template.read_bytes()
    type_in(template)
    made = whole(cmq, house, campaign, "Entier", tally)
    count = plan(cmq, house, campaign, 1, tally)
    failed = run_all(cmq, house, count, outputs[1])
    tally.check(not failed, "batches beside edited files take place", failed)
    done = gather(cmq, house, campaign, outputs[1])
    tally.check(done.returncode == 0, "and are gathered", said(done))
    compare(made, contents(outputs[1] / campaign), "and leave what a whole run leaves beside edited files", tally)
    template.write_bytes(saved)


def check_refusals(cmq, house, campaign, tally):
    count = plan(cmq, house, campaign, 1, tally)
    received = sorted((house / "Inputs" / campaign / "soumissions").iterdir())[0]
    content = received.read_bytes()
    cases = (
        (64, "nombre entier", ["batch", "run", "plan", "--index", "un"]),
        (64, f"de 1 à {count}", ["batch", "run", "plan", "--index", str(count + 1)]),
        (64, "--size", ["batch", "plan", campaign, "--size", "0"]),
        (73, "« plan/2018 » fait obstacle", ["batch", "plan", "2018", "--output", "plan"]),
        (66, "ne peut être lu", ["batch", "run", "nulle-part", "--index", "1"]),
        (66, "n’est pas un plan", ["batch", "run", "Templates/bilan.odt", "--index", "1"]),
        (66, f"{received.name} a changé", ["batch", "run", "plan", "--index", "1"]),
    )
    received.write_bytes(content + b"\n")
    for status, told, words in cases:
        done = run(cmq, house, *words)
        name = "cmq " + " ".join(words)
        tally.check(done.returncode == status and told in done.stderr.decode(), f"{name} is refused, « {told} »", said(done))
    received.write_bytes(content)


def main():
    from tally import Tally

    tally = Tally(True)
    house = furnish(pathlib.Path.cwd() / ".build" / "acceptance" / "batch")
    check_batches(pathlib.Path(sys.argv[1]).resolve(), house, ["2017", "2018"], tally)
    sys.exit(tally.conclude())


if __name__ == "__main__":
    main()
