"""Has LibreOffice Writer open, edit and save the templates, as staff do: what they give must stay the same."""

import pathlib
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
import zipfile

from comments import check_comments

HERE = pathlib.Path(__file__).parent
OFFICE = "urn:oasis:names:tc:opendocument:xmlns:"
PARAGRAPHS = ("p", "h")
#: In the name of a bookmark that Writer copies along, when the tag that is pasted fills it.
COPIED = " Copy "
COUNTED = ("bookmark-ref", "page-number", "page-count", "chapter")
STRUCTURE = ("table", "table-row", "table-cell", "section", "list", "list-item", "frame", "object", "note", "bookmark-start")


def check_templates(cmq, house, scratch, tally):
    """Previews of the templates as they are, saved by Writer without a change, and edited inside every tag."""
    folder = scratch / "writer"
    shutil.rmtree(folder, ignore_errors=True)
    filled = preview(cmq, house / "Templates", folder / "shipped-filled")
    if not tally.check(filled, "cmq template preview fills the shipped templates"):
        return
    check_comments(house / "Templates", filled, tally)
    # The interface of the office belongs to the Python of Debian.
    command = ["/usr/bin/python3", "-B", __file__, str(house / "Templates"), str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300)
    said = (done.stdout + done.stderr).splitlines()
    if not tally.check(done.returncode == 0, "Writer opens, edits and saves the templates", said[-8:]):
        return
    print("  " + " ".join(said))
    for way in ("saved", "edited"):
        again = preview(cmq, folder / way, folder / f"{way}-filled")
        tally.check(set(again) == set(filled), f"the templates {way} by Writer are sound", sorted(again))
        for name in sorted(set(again) & set(filled)):
            compare(filled[name], again[name], f"{name}, {way} by Writer", tally)


def preview(cmq, templates, output):
    """The filled templates, by name; none when one of them is unsound."""
    command = [str(cmq), "template", "preview", "--templates", str(templates), "--output", str(output)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120)
    if done.returncode:
        print(done.stdout + done.stderr)
        return {}
    return {path.name: path for path in sorted(output.glob("*.odt"))}


def compare(one, other, name, tally):
    for part in ("content.xml", "styles.xml"):
        first, second = root(one, part), root(other, part)
        differences = [f"{a!r} → {b!r}" for a, b in zip(paragraphs(first), paragraphs(second)) if a != b]
        same = not differences and len(paragraphs(first)) == len(paragraphs(second))
        tally.check(same, f"{name}: the same text in {part}", differences)
        if part == "content.xml":
            tally.check(counts(first) == counts(second), f"{name}: the same structure", [counts(first), counts(second)])


def root(path, part):
    return ElementTree.fromstring(zipfile.ZipFile(path).read(part))


def local(element):
    return element.tag.rpartition("}")[2]


def paragraphs(tree):
    return [(local(element), text(element)) for element in tree.iter() if is_paragraph(element)]


def is_paragraph(element):
    return element.tag.startswith("{" + OFFICE + "text") and local(element) in PARAGRAPHS


def text(element):
    """What a reader sees in a paragraph; frames and notes in it have paragraphs of their own, and Writer counts pages."""
    if local(element) in COUNTED:
        return "#"
    blanks = {"s": " " * int(element.get(f"{{{OFFICE}text:1.0}}c", "1")), "tab": "\t", "line-break": "\n"}
    inside = "".join(
        ("" if local(child) in ("frame", "note", "custom-shape") else text(child)) + (child.tail or "") for child in element
    )
    return blanks.get(local(element), "") + (element.text or "") + inside


def counts(tree):
    names = [local(element) for element in tree.iter() if COPIED not in element.get(f"{{{OFFICE}text:1.0}}name", "")]
    return {name: names.count(name) for name in STRUCTURE}


# In the process that drives the office


def retype(document, cursor, _):
    """A letter replaced by itself."""
    cursor.goRight(1, True)
    cursor.setString(cursor.getString())


def embolden(document, cursor, length):
    cursor.goRight(max(1, length // 3), True)
    cursor.setPropertyValue("CharWeight", 150.0)


def soft_hyphen(document, cursor, _):
    cursor.getText().insertString(cursor, "\u00ad", False)


def soft_break(document, cursor, _):
    cursor.getText().insertString(cursor, "\u200b", False)


def bookmark(document, cursor, _):
    mark = document.createInstance("com.sun.star.text.Bookmark")
    mark.setName("Signet d’essai")
    cursor.getText().insertTextContent(cursor, mark, False)


def capital(document, cursor, _):
    """As the automatic correction does at the start of a sentence."""
    cursor.goRight(1, True)
    cursor.setString(cursor.getString().upper())


def paste(document, found, _):
    """The whole tag copied, removed and pasted."""
    controller = document.getCurrentController()
    controller.select(found)
    copied = controller.getTransferable()
    found.setString("")
    controller.select(found)
    controller.insertTransferable(copied)


EDITS = (retype, embolden, soft_hyphen, soft_break, bookmark, capital, paste)


def edit(document):
    """Edits every tag, each in the next of the ways; gives the number of tags."""
    search = document.createSearchDescriptor()
    search.SearchRegularExpression = True
    search.SearchString = r"\{[^{}]*\}"
    tags = document.findAll(search)
    for index in reversed(range(tags.getCount())):
        found = tags.getByIndex(index)
        change = EDITS[index % len(EDITS)]
        length = len(found.getString())
        if change is paste:
            paste(document, found, length)
            continue
        cursor = found.getText().createTextCursorByRange(found.getStart())
        cursor.goRight(1 if change is capital else 1 + index % (length - 2), False)
        change(document, cursor, length)
    return tags.getCount()


def without_comments(path, target):
    """A copy of a template without the comments of its margin: with one of them, this interface of LibreOffice 7.4 ends when it
    has no window."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(path) as package, zipfile.ZipFile(target, "w") as copy:
        for entry in package.infolist():
            content = package.read(entry)
            if entry.filename == "content.xml":
                content = re.sub(rb"<office:annotation\b.*?</office:annotation>", b"", content, flags=re.DOTALL)
            copy.writestr(entry, content)
    return target


def main(templates, folder):
    sys.path.insert(0, str(HERE / "checkers"))
    from uno_headless import Office

    folder = pathlib.Path(folder)
    with Office() as office:
        for way in ("saved", "edited"):
            (folder / way).mkdir(parents=True, exist_ok=True)
            for path in sorted(pathlib.Path(templates).glob("*.odt")):
                document = office.load(without_comments(path, folder / "plain" / path.name))
                if way == "edited":
                    print(f"{path.name}: {edit(document)} tags edited.")
                office.store(document, folder / way / path.name, "writer8")
                document.close(True)


if __name__ == "__main__":
    main(*sys.argv[1:])
