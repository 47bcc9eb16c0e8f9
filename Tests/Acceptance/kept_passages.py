#!/usr/bin/env python3
"""Has LibreOffice Writer write in the kept places of a synthesis, and builds it again: no word may be lost or moved.

Usage: kept_passages.py [SCRATCH]   (the tests must be built: `swift build --build-tests`)

Until the run reads the existing document by itself, a test of PipelineTests builds it: see KeptSynthesisTests.swift.
"""

import os
import pathlib
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
import zipfile

HERE = pathlib.Path(__file__).parent
PROJECT = HERE.parents[1]
OFFICE = "urn:oasis:names:tc:opendocument:xmlns:"
NAME = f"{{{OFFICE}text:1.0}}name"

#: What the expert writes, by place: words that must be found there, and nowhere else.
WRITTEN = {
    "documents vus": ["Documents tapés dans une cellule.", "Second paragraphe des documents."],
    "constat D0.C1.R2": ["Constat tapé avant toute grille."],
    "autres points": [
        "Avant le tableau, en gras.", "Premier article.", "Second article.", "A1 du tableau", "B2 du tableau",
        "Note au bas de la page.", "Proposition suivie.", "Commentaire de lecture.", "Après le tableau.",
    ],
}
ELEMENTS = ("table", "list", "note", "image", "annotation")


class Failure(Exception):
    pass


def expect(holds, what, detail=""):
    if not holds:
        raise Failure(f"{what}: {detail}")
    print(f"  ok  {what}", flush=True)


# Building


def build(folder, **environment):
    """Builds the synthesis anew from `before.odt` of the folder; gives what the test says of it."""
    asked = {"CMQ_KEPT_FOLDER": str(folder)} | {f"CMQ_KEPT_{name.upper()}": str(value) for name, value in environment.items()}
    command = ["swift", "test", "--skip-build", "--disable-xctest", "--filter", "KeptSynthesisTests"]
    done = subprocess.run(command, cwd=PROJECT, env=os.environ | asked, capture_output=True, text=True, timeout=600)
    if done.returncode:
        raise Failure(done.stdout[-2000:] + done.stderr[-2000:])
    return dict(line.split(": ", 1) for line in (folder / "after.txt").read_text().splitlines())


def names(said, key):
    return [name for name in said[key].split("|") if name]


# Reading


def body(path):
    return ElementTree.fromstring(zipfile.ZipFile(path).read("content.xml"))


def local(element):
    return element.tag.rpartition("}")[2]


def text(element):
    blanks = {"s": " ", "tab": "\t", "line-break": "\n"}
    inside = "".join(text(child) + (child.tail or "") for child in element)
    end = "\n" if local(element) in ("p", "h") else ""
    return blanks.get(local(element), "") + (element.text or "") + inside + end


def places(root):
    """The sections of kept places, by the name of the place."""
    sections = {element.get(NAME, ""): element for element in root.iter(f"{{{OFFICE}text:1.0}}section")}
    return {name.removeprefix("conserver "): section for name, section in sections.items() if name.startswith("conserver ")}


def check_words(path, what):
    root = body(path)
    found = places(root)
    whole = text(root)
    for place, words in WRITTEN.items():
        expect(place in found, f"{what}: the place « {place} »", sorted(found))
        inside = text(found[place])
        missing = [word for word in words if word not in inside]
        expect(not missing, f"{what}: every word of « {place} »", (missing, inside))
        again = [word for word in words if whole.count(word) != 1]
        expect(not again, f"{what}: each word of « {place} » once", again)
    rich = found["autres points"]
    for name in ELEMENTS:
        expect(any(local(element) == name for element in rich.iter()), f"{what}: the {name}")
    styles = {
        element.get(f"{{{OFFICE}style:1.0}}name")
        for element in root.iter(f"{{{OFFICE}style:1.0}}style")
        if any("bold" == child.get(f"{{{OFFICE}xsl-fo-compatible:1.0}}font-weight") for child in element)
    }
    bold = [text(words) for words in rich.iter() if words.get(f"{{{OFFICE}text:1.0}}style-name") in styles]
    expect(any("gras" in words for words in bold), f"{what}: the bold words", bold)


def check_document(path, what):
    """The project's own checker of packages and of the schema of OpenDocument 1.2."""
    done = subprocess.run(
        [sys.executable, str(HERE / "checkers" / "odfcheck.py"), "--engine", "xmllint", str(path)], capture_output=True, text=True, timeout=600
    )
    expect(done.returncode == 0, f"{what}: strict OpenDocument", (done.stdout + done.stderr)[-3000:])


# In the process that drives the office


def write_in_places(document):
    import uno
    from com.sun.star.text.ControlCharacter import PARAGRAPH_BREAK

    def place(name):
        anchor = document.getTextSections().getByName("conserver " + name).getAnchor()
        return anchor.getText().createTextCursorByRange(anchor)

    cursor = place("documents vus")
    cursor.setString(WRITTEN["documents vus"][0])
    cursor.collapseToEnd()
    cursor.getText().insertControlCharacter(cursor, PARAGRAPH_BREAK, False)
    cursor.getText().insertString(cursor, WRITTEN["documents vus"][1], False)

    place("constat D0.C1.R2").setString(WRITTEN["constat D0.C1.R2"][0])

    cursor = place("autres points")
    cursor.collapseToEnd()
    area = cursor.getText()

    def line(words, bold=False):
        area.insertControlCharacter(cursor, PARAGRAPH_BREAK, False)
        cursor.setPropertyValue("ParaStyleName", "Text body")
        cursor.setPropertyValue("CharWeight", 150.0 if bold else 100.0)
        area.insertString(cursor, words, False)

    line("Avant le tableau, en gras.", bold=True)
    note = document.createInstance("com.sun.star.text.Footnote")
    area.insertTextContent(cursor, note, False)
    note.insertString(note.createTextCursor(), "Note au bas de la page.", False)
    for words in ("Premier article.", "Second article."):
        line(words)
        cursor.setPropertyValue("NumberingStyleName", "List 1")
    line("Après le tableau.")
    cursor.setPropertyValue("NumberingStyleName", "")
    picture = document.createInstance("com.sun.star.text.TextGraphicObject")
    picture.Graphic = graphic()
    picture.AnchorType = uno.Enum("com.sun.star.text.TextContentAnchorType", "AS_CHARACTER")
    picture.Width, picture.Height = 1000, 1000
    area.insertTextContent(cursor, picture, False)
    document.setPropertyValue("RecordChanges", True)
    area.insertString(cursor, " Proposition suivie.", False)
    document.setPropertyValue("RecordChanges", False)
    table = document.createInstance("com.sun.star.text.TextTable")
    table.initialize(2, 2)
    begin = place("autres points")
    begin.collapseToEnd()
    begin.gotoStartOfParagraph(False)
    begin.getText().insertTextContent(begin, table, False)
    table.getCellByName("A1").setString("A1 du tableau")
    table.getCellByName("B2").setString("B2 du tableau")


def graphic():
    """A red square, as a picture of the office."""
    import struct
    import zlib

    import uno
    from com.sun.star.beans import PropertyValue

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = b"".join(b"\0" + b"\xc0\x20\x20" * 8 for _ in range(8))
    png = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", 8, 8, 8, 2, 0, 0, 0))
    png += chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
    context = uno.getComponentContext()
    path = pathlib.Path(sys.argv[3]).parent / "square.png"
    path.write_bytes(png)
    provider = OFFICE_CONTEXT[0].ServiceManager.createInstanceWithContext("com.sun.star.graphic.GraphicProvider", OFFICE_CONTEXT[0])
    value = PropertyValue()
    value.Name, value.Value = "URL", path.resolve().as_uri()
    return provider.queryGraphic((value,))


OFFICE_CONTEXT = []


def drive(way, source, target):
    """Opens a document, writes in its places or elsewhere, saves it."""
    sys.path.insert(0, str(HERE / "checkers"))
    from uno_headless import Office

    with Office() as office:
        OFFICE_CONTEXT.append(office.ctx)
        document = office.load(source)
        if way == "write":
            write_in_places(document)
        else:
            document.getText().getEnd().setString("Ajout hors des passages.")
        office.store(document, target, "writer8")
        document.close(True)
    if way == "write":
        # With a comment in it, this interface of LibreOffice 7.4 ends without a window: Writer reads it from the file.
        comment(target)


def comment(path):
    with zipfile.ZipFile(path) as package:
        members = [(info, package.read(info)) for info in package.infolist()]
    said = '<office:annotation><dc:creator>Expert</dc:creator><dc:date>2026-11-28T10:00:00</dc:date><text:p>Commentaire de lecture.</text:p></office:annotation>'
    with zipfile.ZipFile(path, "w") as package:
        for info, data in members:
            if info.filename == "content.xml":
                assert data.count("Après le tableau.".encode()) == 1
                data = data.replace("Après le tableau.".encode(), ("Après le tableau." + said).encode())
            package.writestr(info, data, compress_type=info.compress_type)


def writer(way, source, target):
    """Has Writer `save` a document, save it as a `word` file and back, or `write` in it."""
    if way in ("save", "word"):
        if way == "word":
            source = convert(source, "docx")
        shutil.copy(convert(source, "odt:writer8"), target)
        return
    command = ["/usr/bin/python3", "-B", __file__, "--drive", way, str(source), str(target)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300)
    if done.returncode or not target.exists():
        raise Failure(f"Writer, {way}: " + done.stdout[-1500:] + done.stderr[-1500:])


def convert(source, form):
    folder = source.parent / "converted"
    target = folder / f"{source.stem}.{form.partition(':')[0]}"
    target.unlink(missing_ok=True)
    profile = (source.parent / "profile").resolve().as_uri()
    command = ["soffice", f"-env:UserInstallation={profile}", "--headless", "--convert-to", form, "--outdir", str(folder), str(source)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300)
    if not target.exists():
        raise Failure(f"Writer, {form}: " + done.stdout[-1500:] + done.stderr[-1500:])
    return target


# The trials


def next_round(folder, way="save"):
    """What was built becomes the document that somebody saves."""
    writer(way, folder / "after.odt", folder / "before.odt")


def other_template(folder):
    """The shipped templates, of which the notebook lost one place and says more at its end."""
    templates = folder / "templates"
    shutil.rmtree(templates, ignore_errors=True)
    shutil.copytree(PROJECT / "Templates", templates)
    path = templates / "carnet-expert.odt"
    with zipfile.ZipFile(path) as package:
        members = [(info, package.read(info)) for info in package.infolist()]
    with zipfile.ZipFile(path, "w") as package:
        for info, data in members:
            if info.filename == "content.xml":
                content = data.decode()
                changed = re.sub(r"<text:p [^>]*>\{conserver documents vus\}.*?</text:p>", "<text:p>Documents à part.</text:p>", content)
                assert changed != content
                data = changed.encode()
            package.writestr(info, data, compress_type=info.compress_type)
    return templates


def trials(folder):
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    build(folder)
    check_document(folder / "after.odt", "a new synthesis")

    next_round(folder)
    said = build(folder)
    expect(said["differs"] == "false", "saved by Writer without a change: nothing differs")
    expect(names(said, "carried") == [], "saved by Writer without a change: nothing is carried", said)

    next_round(folder, "write")
    for time in (1, 2, 3):
        said = build(folder)
        expect(said["differs"] == "false", f"built {time}: nothing differs outside of the places", said)
        expect(set(names(said, "carried")) == set(WRITTEN), f"built {time}: what was written is carried", said)
        check_words(folder / "after.odt", f"built {time}")
        check_document(folder / "after.odt", f"built {time}")
        next_round(folder)
    shutil.copy(folder / "before.odt", folder / "written.odt")

    said = build(folder, templates=other_template(folder))
    expect(names(said, "orphaned") == ["documents vus"], "after another template: one passage in the annex", said)
    check_words(folder / "after.odt", "after another template")
    check_document(folder / "after.odt", "after another template")
    next_round(folder)
    said = build(folder)
    expect(names(said, "orphaned") == [], "the former template again: the annex is empty", said)
    check_words(folder / "after.odt", "the former template again")

    shutil.copy(folder / "written.odt", folder / "before.odt")
    said = build(folder, grid="yes")
    expect(names(said, "orphaned") == [], "after a grid: every passage of the notebook has its place in the synthesis", said)
    check_words(folder / "after.odt", "after a grid")
    check_document(folder / "after.odt", "after a grid")

    shutil.copy(folder / "written.odt", folder / "after.odt")
    for time in (1, 2):
        next_round(folder, "word")
        said = build(folder)
        expect(set(names(said, "carried")) == set(WRITTEN), f"through Word {time}: what was written is carried", said)
        expect(said["differs"] == "false", f"through Word {time}: nothing differs outside of the places", said)
        check_words(folder / "after.odt", f"through Word {time}")
        check_document(folder / "after.odt", f"through Word {time}")

    (folder / "before.odt").unlink()
    build(folder)
    next_round(folder, "outside")
    said = build(folder)
    expect(said["differs"] == "true", "words typed elsewhere: the document is somebody's", said)


def main():
    if sys.argv[1:2] == ["--drive"]:
        drive(*sys.argv[2:])
        return 0
    folder = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else PROJECT / ".build" / "kept-passages").resolve()
    try:
        trials(folder)
    except Failure as failure:
        print(f"FAILED  {failure}")
        return 1
    print("No word was lost.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
