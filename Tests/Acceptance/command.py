"""Judges the command line as people meet it: help, refusals, the manual, and names that a terminal must not obey."""

import fcntl
import os
import pty
import select
import shutil
import struct
import subprocess
import termios

ENGLISH = ("Show ", "default:", "values:", "Usage", "USAGE", "OVERVIEW", "Error:")


def check_command(cmq, house, tally):
    check_help(cmq, house, tally)
    check_refusals(cmq, house, tally)
    check_events(cmq, house, tally)
    check_pages(cmq, house, tally)
    check_full_disk(cmq, house, tally)
    check_hostile_name(cmq, house, tally)


def check_help(cmq, house, tally):
    for words in (["--help"], ["check", "--help"], ["aide", "build"], ["help", "template", "fields"]):
        status, text = on_terminal(cmq, house, *words)
        name = "cmq " + " ".join(words)
        tally.check(status == 0, f"{name} ends with status 0", [str(status)])
        tally.check("Utilisation" in text, f"{name} says the use")
        wide = [line for line in text.splitlines() if len(line) > 80]
        tally.check(not wide, f"{name} fits 80 columns", wide)
        tally.check(not [word for word in ENGLISH if word in text], f"{name} says no English")


def check_refusals(cmq, house, tally):
    cases = (
        (["chek"], "check"),
        (["help", "nothing"], "nothing"),
        (["check", "--formt", "json"], "--format"),
        (["check", "--format", "xml"], "texte, gnu, json, sarif"),
        (["check", "--jobs", "-1"], "-1"),
        (["build", "--output", "./Inputs"], "--output"),
        (["build", "--output", ""], "--output"),
        (["build", "--output", str(house / "Inputs")], "--output"),
        (["inspect"], "<fichier>"),
        (["build", "2017", "2018"], "2018"),
        (["build", "--campaign", ""], "nom de la campagne"),
        (["referential", "simulate", "2018", "--fichier", "essai.xlsx"], "--fichier"),
    )
    for words, wanted in cases:
        done = subprocess.run([cmq, *words], cwd=house, capture_output=True, text=True, timeout=60)
        name = "cmq " + " ".join(words)
        tally.check(done.returncode == 64, f"{name} is refused with status 64", [str(done.returncode)])
        tally.check(wanted in done.stderr and not done.stdout, f"{name} is told « {wanted} »", done.stderr.splitlines())
        tally.check(not [word for word in ENGLISH if word in done.stderr], f"{name} is refused without English")


def check_events(cmq, house, tally):
    """What a run tells a program never takes the place of what somebody wrote."""
    workbook = house / "Inputs" / "2018" / "campagne.ods"
    before = workbook.read_bytes()
    done = subprocess.run([cmq, "check", "2018", "--events", workbook], cwd=house, capture_output=True, text=True)
    tally.check(done.returncode == 64, "events are not written over a workbook: status 64", [str(done.returncode)])
    tally.check(workbook.read_bytes() == before, "the workbook stays as it was")
    log = house / "events.jsonl"
    for _ in range(2):
        subprocess.run([cmq, "check", "2018", "--events", log], cwd=house, capture_output=True)
    tally.check(log.read_text().count('"stage":"preparing"') <= 1 and log.stat().st_size > 0, "events take the place of events")
    log.unlink()
    done = subprocess.run([cmq, "clean", "--output", "nulle-part"], cwd=house, capture_output=True, text=True)
    told = done.returncode == 66 and "--output" in done.stderr and "--inputs" not in done.stderr
    tally.check(told, "results that are nowhere are asked for by their option", done.stderr.splitlines())
    words = ["referential", "simulate", "--campaign", "2017", "2018"]
    done = subprocess.run([cmq, *words], cwd=house, capture_output=True, text=True)
    told = done.returncode == 64 and "deux fois" in done.stderr and not done.stdout
    tally.check(told, "two campaigns at once are refused: status 64", done.stderr.splitlines())


def check_pages(cmq, house, tally):
    manual = house / "cmq.1"
    manual.write_bytes(subprocess.run([cmq, "manual"], capture_output=True, check=True).stdout)
    if shutil.which("man"):
        command = ["man", "--warnings", "-E", "UTF-8", "-l", "-Tutf8", str(manual)]
        done = subprocess.run(command, capture_output=True, text=True, env={**os.environ, "MANWIDTH": "80"})
        tally.check(done.returncode == 0 and not done.stderr, "man reads the manual", done.stderr.splitlines())
    else:
        tally.skip("man reads the manual: it is not here")
    manual.unlink()
    for shell in ("bash", "zsh", "fish"):
        script = subprocess.run([cmq, "completions", shell], capture_output=True, check=True).stdout
        tally.check(b"fail-on" in script and b"Show " not in script, f"the completions of {shell} say no English")
        if shutil.which(shell):
            done = subprocess.run([shell, "-n"], input=script, capture_output=True)
            tally.check(done.returncode == 0, f"{shell} reads its completions", done.stderr.decode().splitlines())


def check_full_disk(cmq, house, tally):
    for words in (["check", "--format", "json"], ["explain"], ["--help"]):
        with open("/dev/full", "wb") as full:
            done = subprocess.run([cmq, *words], cwd=house, stdout=full, stderr=subprocess.PIPE, text=True)
        name = "cmq " + " ".join(words) + " > /dev/full"
        tally.check(done.returncode == 73, f"{name} ends with status 73", [str(done.returncode)])
        tally.check("sortie standard" in done.stderr, f"{name} says why")


def check_hostile_name(cmq, house, tally):
    """A file whose name would colour the screen, clear it, break the line and turn its direction."""
    name = house / "Inputs" / "2018" / "soumissions" / "a\x1b[31m\n\x1b[2J\u202eb.ods"
    name.write_bytes(b"nothing")
    for words in (["check", "2018", "--no-color"], ["check", "2018", "--format", "gnu"]):
        _, text = on_terminal(cmq, house, *words, environment={"TERM": "dumb"})
        lines = [repr(line) for line in text.splitlines() if "[2J" in line]
        tally.check(lines, f"cmq {' '.join(words)} names the file")
        tally.check("\x1b" not in text and "\u202e" not in text, f"cmq {' '.join(words)} shows it harmless", lines)
    name.unlink()


def on_terminal(cmq, house, *words, environment=None):
    """The status and what a terminal of 80 columns receives."""
    pid, master = pty.fork()
    if pid == 0:
        os.chdir(house)
        os.execve(cmq, [str(cmq), *words], {**os.environ, **(environment or {})})
    fcntl.ioctl(master, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
    received = b""
    while select.select([master], [], [], 120)[0]:
        try:
            part = os.read(master, 65536)
        except OSError:
            break
        if not part:
            break
        received += part
    os.close(master)
    _, status = os.waitpid(pid, 0)
    return os.waitstatus_to_exitcode(status), received.decode(errors="replace").replace("\r\n", "\n")
