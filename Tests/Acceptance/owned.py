"""Judges what happens to files that people edit in Output/, and to runs that are stopped.

Usage by hand: owned.py CMQ KILLS, in the project: kills that many runs at random moments.
"""

import contextlib
import os
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile
import time
import zipfile

from houses import furnish

BY_HAND = "Repris à la main, laissé tel quel : "
STRANGERS = ("syntheses/CLE-001 relu par l'expert.odt", "rapports/mes-notes.odt", "retours/LYO-001 complété.xlsx")
TYPED = "L’expert a écrit ceci, et y tient."


def check_owned(cmq, house, campaign, tally, kills=20):
    output = house / "Output" / campaign
    done = build(cmq, house, campaign)
    tally.check(done.returncode == 0, "cmq build takes place", said(done))
    made = contents(output)
    check_hands(cmq, house, campaign, output, tally)
    check_replacement(cmq, house, campaign, output, tally)
    check_withdrawal(cmq, house, campaign, output, tally)
    check_links(cmq, house, campaign, output, tally)
    check_full_disk(cmq, house, campaign, output, tally)
    check_cleaning(cmq, house, output, tally)
    check_kills(cmq, house, campaign, output, made, tally, kills)
    check_two_at_once(cmq, house, campaign, output, made, tally)


def check_hands(cmq, house, campaign, output, tally):
    synthesis = sorted((output / "syntheses").glob("*.odt"))[0]
    beside = synthesis.with_suffix(".nouveau.odt")
    type_in(synthesis)
    for name in STRANGERS:
        (output / name).write_text("à garder")
    before = contents(output)
    for time_ in ("once", "twice"):
        done = build(cmq, house, campaign)
        text = done.stderr.decode()
        tally.check(done.returncode == 0, f"build beside edited files, {time_}", said(done))
        after = contents(output)
        copies = [name for name in before if name.startswith("experts/") and name.endswith(f"/syntheses/{synthesis.name}")]
        lost = [name for name in before if after.get(name) != before[name] and not is_ledger(name) and name not in copies]
        tally.check(not lost, f"what people wrote survives build, {time_}", lost)
        for name in (*STRANGERS, f"syntheses/{synthesis.name}"):
            tally.check(BY_HAND + name in text, f"{name} is named, {time_}", text.splitlines())
        tally.check(beside.is_file(), "the new version of the synthesis stands beside it")
        tally.check(TYPED in text_of(synthesis) and TYPED not in text_of(beside), "each holds its own text")
    tally.check("Rien n’a changé" in text, "a run beside edited files says that nothing changed", text.splitlines())
    sums = subprocess.run(["sha256sum", "-c", "--quiet", "SHA256SUMS"], cwd=output, capture_output=True, text=True)
    wrong = [line for line in sums.stdout.splitlines() if synthesis.name not in line]
    tally.check(not wrong, "sha256sum -c finds all but the edited file", wrong)


def check_replacement(cmq, house, campaign, output, tally):
    synthesis = sorted((output / "syntheses").glob("*.nouveau.odt"))[0].name.replace(".nouveau", "")
    path = pathlib.Path("Output") / campaign / "syntheses" / synthesis
    done = build(cmq, house, campaign, "--replace", str(path))
    archive = output / "archives" / "syntheses" / synthesis
    tally.check(done.returncode == 0 and archive.is_file(), "--replace moves the file to archives/", said(done))
    tally.check(TYPED in text_of(archive), "the archive holds what was typed")
    tally.check(TYPED not in text_of(house / path), "the place is cmq's again")
    tally.check(not list(output.glob("*/*.nouveau.*")), "no new version is left")


def check_withdrawal(cmq, house, campaign, output, tally):
    """A folder of submissions that is not mounted today."""
    received = house / "Inputs" / campaign / "soumissions"
    received.rename(received.with_name("ailleurs"))
    received.mkdir()
    before = contents(output)
    done = build(cmq, house, campaign)
    tally.check(done.returncode == 73 and b"--withdraw" in done.stderr, "an empty folder stops the run", said(done))
    tally.check(contents(output) == before, "and withdraws nothing")
    received.rmdir()
    received.with_name("ailleurs").rename(received)
    one = sorted(received.iterdir())[0]
    content = one.read_bytes()
    one.unlink()
    done = build(cmq, house, campaign)
    gone = [name for name in before if not (output / name).exists() and not name.startswith("etats/")]
    told = [name for name in gone if f"Retiré : {name}." not in done.stderr.decode()]
    tally.check(gone and not told, "each file that is withdrawn is named", told or said(done))
    one.write_bytes(content)
    build(cmq, house, campaign)
    tally.check(contents(output) == before, "and comes back with its submission")


def check_links(cmq, house, campaign, output, tally):
    elsewhere = house / "ailleurs"
    elsewhere.mkdir()
    (output / "retours").rename(output / "mis-de-cote")
    (output / "retours").symlink_to(elsewhere)
    done = build(cmq, house, campaign)
    first = done.stderr.decode().splitlines()[0]
    tally.check(done.returncode == 73 and "est un lien" in first, "a link in Output is told first", said(done))
    tally.check(not list(elsewhere.iterdir()), "and nothing is written behind it")
    (output / "retours").unlink()
    (output / "retours").write_text("un fichier")
    done = build(cmq, house, campaign)
    first = done.stderr.decode().splitlines()[0]
    tally.check(done.returncode == 73 and "fait obstacle" in first, "a file in the way is told first", said(done))
    tally.check("Rien n’a changé" not in done.stderr.decode(), "and nothing is said to be unchanged")
    (output / "retours").unlink()
    (output / "mis-de-cote").rename(output / "retours")


def check_full_disk(cmq, house, campaign, output, tally):
    place = house / "Petit"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=400k", "tmpfs", str(place)]
    if subprocess.run(mount, capture_output=True).returncode != 0:
        tally.skip("a small disk cannot be mounted here")
        return
    try:
        options = ("--output", "Petit")
        done = build(cmq, house, campaign, *options)
        lines = done.stderr.decode().splitlines()
        tally.check(done.returncode == 73 and "est plein" in lines[0], "a full disk is told first", said(done))
        tally.check(sum("plein" in line for line in lines) == 1, "and once", lines)
        half = [name for name, data in contents(place / campaign).items() if not data]
        tally.check(not half, "no document is half written", half)
        subprocess.run(["mount", "-o", "remount,size=64m", str(place)], check=True)
        done = build(cmq, house, campaign, *options)
        tally.check(done.returncode == 0 and BY_HAND not in done.stderr.decode(), "the next run finishes", said(done))
        subprocess.run(["mount", "-o", "remount,ro", str(place)], check=True)
        done = build(cmq, house, campaign, *options)
        tally.check(done.returncode == 0 and b"Rien n\xe2\x80\x99a chang" in done.stderr, "a disk that may only be read is fine where nothing changes", said(done))
    finally:
        subprocess.run(["umount", str(place)], check=True)


def check_cleaning(cmq, house, output, tally):
    before = contents(output)
    done = subprocess.run([cmq, "clean", "1999"], cwd=house, capture_output=True, text=True)
    tally.check(done.returncode == 66 and "« 1999 »" in done.stderr, "clean refuses a campaign that is not there", done.stderr.splitlines())
    tally.check(contents(output) == before, "clean removes nothing when it refuses")
    done = subprocess.run([cmq, "clean"], cwd=house, capture_output=True, text=True)
    left = sorted(contents(output))
    tally.check(all(name in left for name in STRANGERS), "clean keeps what people wrote", left)
    others = [name for name in left if name not in STRANGERS and not name.startswith("archives/")]
    tally.check(not others, "clean removes all the rest", others)
    told = [name for name in left if name not in done.stdout]
    tally.check(not told, "clean names what it keeps", done.stdout.splitlines())
    shutil.rmtree(output)


def check_kills(cmq, house, campaign, output, made, tally, kills):
    """Kills runs at random moments of a run from nothing, and of one that finishes the work of another."""
    start = time.monotonic()
    build(cmq, house, campaign)
    length = time.monotonic() - start
    moments = random.Random(2018)
    wrong = []
    for number in range(kills):
        if number % 4 == 0:
            shutil.rmtree(output)
        run = subprocess.Popen(command(cmq, campaign), cwd=house, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(moments.uniform(0, length))
        run.kill()
        run.wait()
        wrong += [f"kill {number}: {name}" for name, data in contents(output).items() if name in made and data != made[name] and not is_ledger(name)]
        if number % 4 == 3:
            done = build(cmq, house, campaign)
            if done.returncode != 0 or BY_HAND in done.stderr.decode():
                wrong += [f"after kill {number}: {line}" for line in said(done)]
            if contents(output) != made:
                wrong.append(f"after kill {number}: the next run does not finish the work")
    tally.check(not wrong, f"{kills} runs killed at any moment leave whole files, and the next one finishes", wrong)


def check_two_at_once(cmq, house, campaign, output, made, tally):
    shutil.rmtree(output)
    first = subprocess.Popen(command(cmq, campaign), cwd=house, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    lock = output / ".cmq-verrou"
    while first.poll() is None and not (lock.exists() and lock.read_text()):
        time.sleep(0.001)
    second = build(cmq, house, campaign)
    told = f"le processus {first.pid} tient le verrou" in second.stderr.decode()
    tally.check(second.returncode == 73 and told, "a second run says who is at work, and stops", said(second))
    first.wait()
    tally.check(contents(output) == made, "the first run is not disturbed")


def command(cmq, campaign, *options):
    return [str(cmq), "build", "--campaign", campaign, "--exit-zero", *options]


def build(cmq, house, campaign, *options):
    return subprocess.run(command(cmq, campaign, *options), cwd=house, capture_output=True, timeout=900)


def said(done):
    return [f"status {done.returncode}", *done.stderr.decode(errors="replace").splitlines()[:8]]


def contents(folder):
    """The bytes of every file under a folder that is no link."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def is_ledger(name):
    return name in ("manifeste.json", "SHA256SUMS")


def type_in(document):
    """Types a paragraph at the end of a text document, as a word processor would save it."""
    with zipfile.ZipFile(document) as package:
        parts = [(part, package.read(part)) for part in package.infolist()]
    with zipfile.ZipFile(document, "w") as package:
        for part, data in parts:
            if part.filename == "content.xml":
                data = data.replace(b"</office:text>", f"<text:p>{TYPED}</text:p></office:text>".encode())
            package.writestr(part, data)


def text_of(document):
    with zipfile.ZipFile(document) as package:
        return package.read("content.xml").decode()


def main():
    from tally import Tally

    tally = Tally(True)
    cmq = pathlib.Path(sys.argv[1]).resolve()
    with tempfile.TemporaryDirectory(prefix="cmq-") as scratch:
        house = furnish(pathlib.Path(scratch) / "house")
        output = house / "Output" / "2018"
        with contextlib.suppress(FileNotFoundError):
            os.remove(output)
        build(cmq, house, "2018")
        check_kills(cmq, house, "2018", output, contents(output), tally, int(sys.argv[2]))
    return tally.conclude()


if __name__ == "__main__":
    sys.exit(main())
