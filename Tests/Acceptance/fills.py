"""Checks how full the pages of a document are: a page that is nearly empty is one too many."""

import re
import subprocess

#: Per cent of the body that every page but the last fills.
REPORT = 70

#: A synthesis keeps its cards whole, and its first page stands alone.
SYNTHESIS = 60

#: So does the notebook, whose cards are longer; its domains begin on a page each.
NOTEBOOK = 50
NOTEBOOK_PART = re.compile(r"D\d+ –|À vérifier sur place")

#: Pages before the annexes of a report of 59 standards: what is read to decide.
MAIN_PART = 26
ANNEX = re.compile(r"Annexe A –")

#: How the second page begins: what stands before it is the first page, whole.
AFTER_FIRST = re.compile(r"Sommaire|Les .* ancres|L’ancre|D\d+ –")

#: Millimetres: where the body of a page stands between its header and its footer.
TOP, BOTTOM = 20, 279

#: A row of pixels with one darker than this has ink on it.
INK = 200

RESOLUTION = 40


def check_report(pdf, name, tally):
    check_fills(pdf, name, REPORT, set(), tally)
    texts = page_texts(pdf)
    check_first_page(texts, name, tally)
    length = main_part(texts)
    tally.check(length <= MAIN_PART, f"{name}: the main part has {MAIN_PART} pages at most", [f"{length} pages"])


def check_synthesis(pdf, name, tally):
    """A synthesis, or the notebook that stands in its place before any grid."""
    texts = page_texts(pdf)
    check_first_page(texts, name, tally)
    if "Carnet d’examen" in texts[0]:
        check_fills(pdf, name, NOTEBOOK, ends_of_parts(texts), tally)
    else:
        check_fills(pdf, name, SYNTHESIS, {1}, tally)


def check_fills(pdf, name, least, exempt, tally):
    """`exempt` holds the pages, counted from 1, that end before their foot by design."""
    pages = list(images(printed(pdf)))
    sideways = [number for number, (width, height, _) in enumerate(pages, 1) if width > height]
    tally.check(not sideways, f"{name}: every page stands upright", sideways)
    fills = [fill(*page) for page in pages]
    bare = [
        f"page {number}: {share} %" for number, share in enumerate(fills[:-1], 1)
        if share < least and number not in exempt
    ]
    tally.check(not bare, f"{name}: every page but the last is filled to {least} %", bare)


def page_texts(pdf):
    done = subprocess.run(["pdftotext", "-layout", str(pdf), "-"], capture_output=True, text=True, timeout=120, check=True)
    return done.stdout.split("\f")


def body_lines(text):
    """The lines of a page under its header."""
    return [line.strip() for line in text.split("\n") if line.strip()][1:]


def check_first_page(texts, name, tally):
    """The first page can be printed alone: nothing of it runs over."""
    first = (body_lines(texts[1]) or [""])[0]
    tally.check(AFTER_FIRST.match(first), f"{name}: the first page stands alone", [first])


def main_part(texts):
    """The pages that a report has before its annexes; the one that they begin on counts when something stands above them."""
    for number, text in enumerate(texts):
        lines = body_lines(text)
        places = [place for place, line in enumerate(lines) if ANNEX.match(line) and "...." not in line]
        if places:
            return number + (places[0] > 0)
    return len(texts)


def ends_of_parts(texts):
    """The pages before those that begin, under their header, with a part of the notebook."""
    firsts = [body_lines(text)[:1] for text in texts]
    return {number for number, first in enumerate(firsts) if first and NOTEBOOK_PART.match(first[0])}


def printed(pdf):
    command = ["pdftoppm", "-r", str(RESOLUTION), "-gray", str(pdf)]
    return subprocess.run(command, capture_output=True, timeout=120, check=True).stdout


def images(stream):
    """The pages in a stream of grey maps (PGM): width, height, and a byte for each pixel."""
    start = 0
    while start < len(stream):
        words, place = [], start
        while len(words) < 4:
            end = next(i for i in range(place, len(stream)) if stream[i:i + 1].isspace())
            words.append(stream[place:end])
            place = end + 1
        width, height = int(words[1]), int(words[2])
        yield width, height, stream[place:place + width * height]
        start = place + width * height


def fill(width, height, pixels):
    """How far down the body the lowest ink stands, in per cent."""
    first, last = (round(edge * RESOLUTION / 25.4) for edge in (TOP, BOTTOM))
    last = min(last, height)
    for row in range(last - 1, first - 1, -1):
        if min(pixels[row * width:(row + 1) * width]) < INK:
            return round(100 * (row + 1 - first) / (last - first))
    return 0
