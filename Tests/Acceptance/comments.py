"""Checks that templates explain themselves: a comment in each part, and none of them in a document."""

import zipfile
from xml.etree import ElementTree

from printed import TEXT, pieces

OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
DC = "{http://purl.org/dc/elements/1.1/}"

#: Who speaks in the comments of templates.
AUTHOR = "cmq"

#: Characters: a shorter comment explains nothing.
SHORTEST = 15


def check_comments(templates, filled, tally):
    for path in sorted(templates.glob("*.odt")):
        bare = [title for title, explained in parts(tree(path)) if not explained]
        tally.check(not bare, f"{path.name}: a comment explains each part", bare)
    for path in sorted(filled.values()):
        left = [note for note in tree(path).iter(OFFICE + "annotation") if note.findtext(DC + "creator") == AUTHOR]
        tally.check(not left, f"{path.name}: no comment of the template reaches the document")


def tree(path):
    with zipfile.ZipFile(path) as archive:
        return ElementTree.fromstring(archive.read("content.xml"))


def parts(root):
    """The headings, each with whether a comment stands between it and the next one; headings without words between them, as
    the ways of saying one title, are one part."""
    found, is_open = [], False
    for kind, words in told(root):
        if kind == "heading" and is_open:
            found[-1] = (words, found[-1][1])
        elif kind == "heading":
            found.append((words, False))
            is_open = True
        elif found and kind == "comment":
            found[-1] = (found[-1][0], found[-1][1] or len(words) >= SHORTEST)
        elif words:
            is_open = False
    return found


def told(element):
    """What a template says, in order: its headings, its paragraphs and the comments in them."""
    for inner in element:
        if inner.tag == OFFICE + "annotation":
            yield "comment", " ".join("".join(paragraph.itertext()) for paragraph in inner.iter(TEXT + "p"))
            continue
        if inner.tag in (TEXT + "h", TEXT + "p"):
            yield ("heading" if inner.tag == TEXT + "h" else "words"), "".join(pieces(inner)).strip()
        yield from told(inner)
