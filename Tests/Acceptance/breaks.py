"""Checks where the pages of a document break: no heading, table header or first row of several ends a page, no last row of several
begins one, no row of a table stands alone on one."""

import html
import re
import subprocess
import zipfile
from xml.etree import ElementTree

from printed import TEXT, pieces

TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
PAGE = re.compile(r"<page [^>]*>(.*?)</page>", re.DOTALL)
WORD = re.compile(r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)">(.*?)</word>')

#: Millimetres: the header of the page stands above, its footer below.
TOP, BOTTOM = 16, 282

#: Points in a millimetre, in which pdftotext places words.
POINTS = 72 / 25.4

#: Millimetres: a cell stands in its table by less.
PADDING = 2

#: Lines of one cell follow one another within this many times their height; rows of a table stand farther apart, be it by so
#: few points.
LEADING = 1.2
CLOSE = 0.5


def check_breaks(odt, pdf, name, tally):
    with zipfile.ZipFile(odt) as archive:
        root = ElementTree.fromstring(archive.read("content.xml"))
    headings = {tuple(words(element)) for element in root.iter(TEXT + "h")} - {()}
    headers = {tuple(sorted(row)) for row in header_rows(root)} - {()}
    pages = list(bodies(pdf))
    stranded = [
        f"page {number}: {' '.join(last)}"
        for number, page in enumerate(pages, 1)
        for last in (ending(page, headings, headers),)
        if last and number < len(pages)
    ]
    tally.check(not stranded, f"{name}: no heading and no table header ends a page", stranded)
    lone = [f"page {number}" for number, page in enumerate(pages, 1) if is_lone_row(page, headers)]
    tally.check(not lone, f"{name}: no row of a table stands alone on a page", lone)
    tops, bottoms = list(ends_of_tables(root, 0)), list(ends_of_tables(root, -1))
    parted = [f"page {number}" for number, page in enumerate(pages[:-1], 1) if ends_with_top(page, tops)]
    tally.check(not parted, f"{name}: no page ends with the header of a table and one row of several", parted)
    parted = [f"page {number}" for number, page in enumerate(pages[1:], 2) if begins_with_bottom(page, bottoms)]
    tally.check(not parted, f"{name}: no page begins with the last row alone of several", parted)


def words(element):
    return "".join(pieces(element)).split()


def header_rows(root):
    """The words of the header rows of each table."""
    for header in root.iter(TABLE + "table-header-rows"):
        for row in header.iter(TABLE + "table-row"):
            yield [word for paragraph in row.iter(TEXT + "p") for word in words(paragraph)]


def ends_of_tables(root, rank):
    """The words of the header and of one row of each table that has more rows."""
    for table in root.iter(TABLE + "table"):
        rows = table.findall(TABLE + "table-row")
        header = table.find(TABLE + "table-header-rows")
        if header is not None and len(rows) > 1:
            yield sorted(word for part in (header, rows[rank]) for text in part.iter(TEXT + "p") for word in words(text))


def ends_with_top(page, tops):
    texts = [word[3] for word in page]
    return any(len(texts) >= len(top) > 0 and sorted(texts[-len(top):]) == top for top in tops)


def begins_with_bottom(page, bottoms):
    texts = [word[3] for word in page]
    return any(len(texts) >= len(bottom) > 0 and sorted(texts[:len(bottom)]) == bottom for bottom in bottoms)


def bodies(pdf):
    """By page, the words between the header and the footer, from the top: left, top, bottom (in points), text."""
    command = ["pdftotext", "-bbox", str(pdf), "-"]
    said = subprocess.run(command, capture_output=True, text=True, timeout=120, check=True).stdout
    for page in PAGE.findall(said):
        found = [(float(x), float(top), float(bottom), html.unescape(text)) for x, top, bottom, text in WORD.findall(page)]
        body = [word for word in found if TOP * POINTS < word[1] and word[2] < BOTTOM * POINTS]
        yield sorted(body, key=lambda word: (round(word[1]), word[0]))


def ending(page, headings, headers):
    """The heading or the table header that the page ends with."""
    texts = [word[3] for word in page]
    for heading in headings:
        if tuple(texts[-len(heading):]) == heading:
            return heading
    for header in headers:
        if len(texts) >= len(header) and tuple(sorted(texts[-len(header):])) == header:
            return header
    return ()


def is_lone_row(page, headers):
    """Whether the page has the header of a table, one row under it, and nothing else."""
    texts = [word[3] for word in page]
    for header in headers:
        if tuple(sorted(texts[:len(header)])) == header and len(texts) > len(header):
            return rows(page[len(header):]) == 1
    return False


def rows(page):
    """How many times the first column begins anew: lines at one distance are rows when there are three or more, for a cell
    there seldom has as many; otherwise those that stand closest are of one cell."""
    margin = min(word[0] for word in page) + PADDING * POINTS
    firsts = sorted({word[1] for word in page if word[0] < margin})
    gaps = [after - before for before, after in zip(firsts, firsts[1:])]
    if len(gaps) > 1 and max(gaps) - min(gaps) < CLOSE:
        return len(firsts)
    height = page[0][2] - page[0][1]
    return 1 + sum(gap > min(LEADING * height, min(gaps) + CLOSE) for gap in gaps)
