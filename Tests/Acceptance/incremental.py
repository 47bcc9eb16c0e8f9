"""Judges runs that do again only what has changed: whatever was edited, the results are those of a run from nothing."""

import random
import resource
import shutil
import zipfile

from owned import build, contents, said

#: The share of a first run that one without changes may cost (specification: the annual run).
UNCHANGED = 0.05

#: Edits in a row, each followed by a run.
EDITS = 12


def check_incremental(cmq, house, campaign, tally):
    inputs, templates = house / "Inputs" / campaign, house / "Templates"
    output = house / "Output" / campaign
    first = cost(cmq, house, campaign)
    again = min(cost(cmq, house, campaign) for _ in range(3))
    tally.check(again <= first * UNCHANGED, f"a run without changes costs {UNCHANGED:.0%} of the first: {again / first:.1%}")
    edits = Edits(inputs, templates, random.Random(campaign))
    for number in range(EDITS):
        # The second half with reports that depend on every campus.
        edit = edits.show_marks() if number == EDITS // 2 else edits.make()
        done = build(cmq, house, campaign, "--withdraw")
        tally.check(done.returncode == 0, f"a run after edit {number}, {edit}", said(done))
        shutil.rmtree(house / "Neuf", ignore_errors=True)
        build(cmq, house, campaign, "--output", "Neuf")
        kept, made = contents(output), contents(house / "Neuf" / campaign)
        wrong = [name for name in sorted(kept.keys() | made.keys()) if kept.get(name) != made.get(name)]
        tally.check(not wrong, f"results after edit {number}, {edit}, are those of a run from nothing", wrong)


def cost(cmq, house, campaign):
    """Seconds of processor of a run."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    build(cmq, house, campaign)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


class Edits:
    """Changes to the inputs and the templates of a campaign, drawn at random, always the same."""

    def __init__(self, inputs, templates, random):
        self.inputs, self.templates, self.random = inputs, templates, random
        self.removed = []

    def make(self):
        edit = self.random.choice((self.swap, self.remove, self.remove, self.restore, self.restore, self.change_template))
        return edit() or self.swap()

    def pick(self, folder):
        return self.random.choice(sorted((self.inputs / folder).iterdir()))

    def swap(self):
        """Two files change places, as when somebody mistakes one for the other."""
        folder = self.random.choice(("soumissions", "soumissions", "grilles"))
        one, other = self.pick(folder), self.pick(folder)
        contents = one.read_bytes(), other.read_bytes()
        one.write_bytes(contents[1])
        other.write_bytes(contents[0])
        return f"{one.name} and {other.name} change places"

    def remove(self):
        path = self.pick(self.random.choice(("soumissions", "grilles")))
        self.removed.append((path, path.read_bytes()))
        path.unlink()
        return f"without {path.name}"

    def restore(self):
        if not self.removed:
            return None
        path, content = self.removed.pop(0)
        path.write_bytes(content)
        return f"with {path.name} again"

    def show_marks(self):
        """Reports say where campuses stand, from now on."""
        path = self.inputs / "campagne.ods"
        with zipfile.ZipFile(path) as package:
            parts = {part: package.read(part) for part in package.infolist()}
        before, after = b"<text:p>Effectif minimal</text:p>", "<text:p>Repères de cohorte</text:p>".encode()
        with zipfile.ZipFile(path, "w") as package:
            for part, data in parts.items():
                if part.filename == "content.xml":
                    data = ask(data, before, after)
                package.writestr(part, data)
        return "with marks of the cohort"

    def change_template(self):
        """Another document takes the place of the letter, or the letter comes back."""
        letter, saved = self.templates / "lettre-retour.odt", self.templates.parent / "lettre"
        if saved.exists():
            saved.replace(letter)
            return "with the letter as it was"
        letter.replace(saved)
        retitle(saved, letter)
        return "with another letter"


def ask(content, parameter, other):
    """The campaign workbook with a row « oui » for another parameter above that of a parameter."""
    start = content.rindex(b"<table:table-row", 0, content.index(parameter))
    cells = (other, b"<text:p>oui</text:p>")
    row = b"".join(b'<table:table-cell office:value-type="string">' + cell + b"</table:table-cell>" for cell in cells)
    return content[:start] + b"<table:table-row>" + row + b"</table:table-row>" + content[start:]


def retitle(template, other):
    """Writes a copy of a template that says something else."""
    with zipfile.ZipFile(template) as package, zipfile.ZipFile(other, "w", zipfile.ZIP_DEFLATED) as copy:
        for part in package.infolist():
            data = package.read(part)
            if part.filename == "content.xml":
                data = data.replace(b"</office:text>", b"<text:p>P.-S.</text:p></office:text>")
            copy.writestr(part, data, zipfile.ZIP_STORED if part.filename == "mimetype" else zipfile.ZIP_DEFLATED)
