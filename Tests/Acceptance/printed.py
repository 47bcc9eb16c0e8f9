"""Checks that what a document says is on its pages: LibreOffice sometimes hides a row of a table at the foot of a page."""

import collections
import re
import subprocess
import zipfile
from xml.etree import ElementTree

#: Codes of standards, indicators, evidence and actions: no line break parts them.
CODE = re.compile(r"\b(?:[A-Z]\d+(?:\.[A-Z]\d+)+|[AP]\d{2,3})\b")

TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"

#: What is read aloud, not printed.
UNPRINTED = {"title", "desc", "annotation"}


def check_printed(odt, pdf, name, tally):
    with zipfile.ZipFile(odt) as archive:
        said = codes("\n".join(paragraphs(ElementTree.fromstring(archive.read("content.xml")))))
    run = subprocess.run(["pdftotext", "-raw", str(pdf), "-"], capture_output=True, text=True, timeout=120, check=True)
    lost = said - codes(run.stdout)
    tally.check(not lost, f"{name}: every code it says is on its pages", sorted(lost))


def codes(text):
    return collections.Counter(CODE.findall(text))


def paragraphs(element):
    """The text of each paragraph, in order."""
    if element.tag.rpartition("}")[2] in UNPRINTED:
        return
    if element.tag in (TEXT + "p", TEXT + "h"):
        yield "".join(pieces(element))
        return
    for inner in element:
        yield from paragraphs(inner)


def pieces(element):
    if element.tag.rpartition("}")[2] in UNPRINTED:
        return
    yield element.text or ""
    for inner in element:
        yield from pieces(inner)
        yield inner.tail or ""
