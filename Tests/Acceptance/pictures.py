"""Checks that each chart of a document has its picture, for readers that show no chart objects."""

import struct
import xml.etree.ElementTree as tree
import zipfile
import zlib

OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:%s:1.0}"
DRAW, CHART, STYLE = (OFFICE % name for name in ("drawing", "chart", "style"))
HREF = "{http://www.w3.org/1999/xlink}href"


def check_pictures(output, tally):
    """Every chart of every text document; returns how many there are."""
    charts = 0
    for path in sorted(output.rglob("*.odt")):
        with zipfile.ZipFile(path) as package:
            faults = []
            for frame in tree.fromstring(package.read("content.xml")).iter(DRAW + "frame"):
                drawn = frame.find(DRAW + "object")
                if drawn is not None:
                    charts += 1
                    faults += wrong(package, frame, drawn)
        tally.check(not faults, f"{path.relative_to(output)}: each chart has its picture", faults)
    return charts


def wrong(package, frame, drawn):
    """What is wrong with the picture of one chart."""
    children = list(frame)
    following = children[children.index(drawn) + 1]
    name = following.get(HREF)
    if following.tag != DRAW + "image" or name not in package.namelist():
        return [f"{drawn.get(HREF)}: no picture after the object"]
    shown = colours(package.read(name))
    chart = tree.fromstring(package.read(drawn.get(HREF).removeprefix("./") + "/content.xml"))
    return [f"{name}: nothing is {colour}" for colour in expected(chart) if colour not in shown]


def expected(chart):
    """The colours of the series that have a number."""
    styles = {style.get(STYLE + "name"): style for style in chart.iter(STYLE + "style")}
    rows = [list(row) for row in chart.iter(OFFICE % "table" + "table-row")][1:]
    for column, series in enumerate(chart.iter(CHART + "series"), 1):
        numbers = [row[column].get(OFFICE % "office" + "value") for row in rows]
        if any(number not in ("NaN", "0") for number in numbers):
            look = styles[series.get(CHART + "style-name")].find(STYLE + "graphic-properties")
            if look.get(DRAW + "fill") != "none":
                yield look.get(DRAW + "fill-color")


def colours(png):
    """The colours that pixels of a PNG picture of one byte a pixel have, once its checksums are right."""
    chunks = {}
    place = 8
    while place < len(png):
        (size,) = struct.unpack_from(">I", png, place)
        checked = png[place + 4:place + 8 + size]
        assert struct.unpack_from(">I", png, place + 8 + size) == (zlib.crc32(checked),), "a wrong checksum"
        chunks[checked[:4]] = checked[4:]
        place += size + 12
    width, height = struct.unpack_from(">II", chunks[b"IHDR"])
    pixels = zlib.decompress(chunks[b"IDAT"])
    assert len(pixels) == (width + 1) * height, "not all pixels are there"
    used = {pixel for row in range(height) for pixel in set(pixels[row * (width + 1) + 1:(row + 1) * (width + 1)])}
    return {"#" + chunks[b"PLTE"][3 * pixel:3 * pixel + 3].hex() for pixel in used}
