"""Judges the Debian package: made twice with the same bytes, unpacked, and used from an empty folder."""

import pathlib
import shutil
import subprocess

PROJECT = pathlib.Path(__file__).resolve().parents[2]


def check_package(cmq, scratch, tally):
    first, second = made(cmq), made(cmq)
    if not tally.check(first and first == second, "the package is made, twice the same"):
        return
    path = next((PROJECT / ".build" / "deb").glob("*.deb"))
    root, house = scratch / "package" / "root", scratch / "package" / "house"
    shutil.rmtree(scratch / "package", ignore_errors=True)
    house.mkdir(parents=True)
    subprocess.run(["dpkg-deb", "--extract", path, root], check=True)
    for name in ("bin/cmq", "share/man/man1/cmq.1.gz", "share/bash-completion/completions/cmq", "share/fish/vendor_completions.d/cmq.fish",
                 "share/zsh/vendor-completions/_cmq", "share/cmq/Templates/bilan.odt", "share/doc/cmq/copyright"):
        tally.check((root / "usr" / name).is_file(), f"it installs {name}")
    program = root / "usr" / "bin" / "cmq"
    header = subprocess.run(["readelf", "-d", program], capture_output=True, text=True).stdout
    tally.check("NEEDED" in header and "swift" not in header.lower(), "the program needs no library of Swift",
                [line for line in header.splitlines() if "swift" in line.lower()])
    for words in (("init", "2026"), ("forms", "2026", "--only", "BOR-001"), ("build", "2026", "--exit-zero")):
        done = subprocess.run([program, *words], cwd=house, capture_output=True, timeout=600)
        tally.check(done.returncode == 0, f"cmq {' '.join(words)}, in an empty folder", done.stderr.decode().splitlines())
    for name in ("formulaires/BOR-001.ods", "bilan.odt", "index.html"):
        tally.check((house / "Output" / "2026" / name).is_file(), f"{name} is written")


def made(cmq):
    """The bytes of the package; nil when it cannot be made."""
    done = subprocess.run([PROJECT / "Scripts" / "package", cmq], capture_output=True, timeout=600)
    if done.returncode != 0:
        print(done.stderr.decode())
        return None
    return next((PROJECT / ".build" / "deb").glob("*.deb")).read_bytes()
