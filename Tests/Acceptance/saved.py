"""Has LibreOffice open and save what cmq writes and reads, as ODT and as DOCX: nothing is lost, and nothing is taken for somebody's."""

import re
import shutil
import zipfile
from xml.etree import ElementTree

from owned import BY_HAND, build, said, text_of
from printed import TEXT
from writer import compare, is_paragraph, preview, root, text

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
NOTEBOOK = "Carnet d’examen"
NOTE = re.compile("<office:annotation[ >]")
TYPED = "L’experte a vu les conventions."
PROMPT = re.compile(r'(<text:section [^>]*text:name="conserver documents vus".*?)À compléter', re.DOTALL)


def check_saved(cmq, house, campaign, libreoffice, scratch, tally):
    """`libreoffice` converts: files, folder, form."""
    output = house / "Output" / campaign
    done = build(cmq, house, campaign)
    tally.check(done.returncode == 0, "cmq build takes place", said(done))
    documents = [output / "rapports" / "CLE-001.odt", output / "syntheses" / "CLE-001.odt", notebook(output)]
    originals = scratch / "saved-originals"
    shutil.rmtree(originals, ignore_errors=True)
    for path in documents:
        name = str(path.relative_to(output))
        kept = originals / name
        kept.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(path, kept)
        libreoffice([kept], kept.parent / "saved", "odt:writer8")
        libreoffice([kept], kept.parent / "word", "docx")
        compare(kept, kept.parent / "saved" / path.name, f"{name}, saved by Writer", tally)
        check_word(kept, kept.parent / "word" / (path.stem + ".docx"), name, tally)
        shutil.copy(kept.parent / "saved" / path.name, path)
    written = type_in(documents[-1])
    tally.check(written, "the notebook saved by Writer keeps its passages")
    done = build(cmq, house, campaign)
    tally.check(done.returncode == 0 and BY_HAND not in done.stderr.decode(), "what Writer saved is not taken for somebody's", said(done))
    tally.check(not list(output.glob("*/*.nouveau.odt")), "and has no new version beside it")
    for path in documents[:-1]:
        compare(originals / path.relative_to(output), path, f"{path.relative_to(output)}, built again", tally)
    tally.check(TYPED in text_of(documents[-1]), "what was typed in the saved notebook is in the next one")


def notebook(output):
    return next(path for path in sorted((output / "syntheses").glob("*.odt")) if NOTEBOOK in text_of(path))


def type_in(path):
    """Types in a place of a notebook; false when the place is not found."""
    with zipfile.ZipFile(path) as package:
        parts = [(part, package.read(part)) for part in package.infolist()]
    found = False
    with zipfile.ZipFile(path, "w") as package:
        for part, data in parts:
            if part.filename == "content.xml":
                changed, count = PROMPT.subn(lambda match: match[1] + TYPED, data.decode(), count=1)
                data, found = changed.encode(), count == 1
            package.writestr(part, data, compress_type=part.compress_type)
    return found


def check_saved_templates(cmq, templates, libreoffice, scratch, tally):
    """With their comments, which the office's own interface does not bear."""
    folder = scratch / "saved-templates"
    shutil.rmtree(folder, ignore_errors=True)
    libreoffice(sorted(templates.glob("*.odt")), folder / "templates", "odt:writer8")
    filled, again = preview(cmq, templates, folder / "before"), preview(cmq, folder / "templates", folder / "after")
    tally.check(filled and set(again) == set(filled), "templates that Writer saves with their comments are sound", sorted(again))
    for name in sorted(set(filled) & set(again)):
        compare(filled[name], again[name], f"{name}, saved by Writer with its comments", tally)
        source = name.replace("-apercu", "")
        notes = [len(NOTE.findall(text_of(where / source))) for where in (templates, folder / "templates")]
        tally.check(notes[0] == notes[1], f"{name}: Writer keeps its comments", notes)


def check_word(odt, docx, name, tally):
    """The words of a document, in their order, and its headings, with their levels."""
    if not tally.check(docx.is_file(), f"{name}: LibreOffice saves it as DOCX"):
        return
    body = root(odt, "content.xml")
    ours = [line for element in body.iter() if is_paragraph(element) for line in (words(text(element)),) if line]
    told = list(word_paragraphs(docx))
    theirs = [line for line, _ in told if line]
    changed = [f"{one!r} → {other!r}" for one, other in zip(ours, theirs) if not same(one, other)]
    tally.check(len(ours) == len(theirs) and not changed, f"{name}: the same words in DOCX", changed or [len(ours), len(theirs)])
    headings = [(words(text(element)), int(element.get(TEXT + "outline-level"))) for element in body.iter(TEXT + "h")]
    outline = [(line, level) for line, level in told if level]
    tally.check(headings and outline == headings, f"{name}: the same headings in DOCX", [a for a in headings if a not in outline])


def same(line, other):
    """Whether two paragraphs say the same; « # » stands for what Writer counts."""
    return re.fullmatch(re.escape(line).replace(re.escape("#"), r"\s*\d*\s*"), other) is not None


def words(line):
    return " ".join(line.split())


def word_paragraphs(docx):
    """Each paragraph of a DOCX, with its level in the outline, 0 for none."""
    with zipfile.ZipFile(docx) as package:
        styles = ElementTree.fromstring(package.read("word/styles.xml"))
        body = ElementTree.fromstring(package.read("word/document.xml"))
    levels = outline_levels(styles)
    for paragraph in body.iter(WORD + "p"):
        style, own = paragraph.find(f"{WORD}pPr/{WORD}pStyle"), paragraph.find(f"{WORD}pPr/{WORD}outlineLvl")
        level = levels.get(style.get(WORD + "val"), 0) if style is not None else 0
        if own is not None:
            level = int(own.get(WORD + "val")) + 1
        yield words("".join(pieces(paragraph))), level if level < 10 else 0


def outline_levels(styles):
    """The level of each paragraph style, its own or that of the style it is made from."""
    own, parents = {}, {}
    for style in styles.iter(WORD + "style"):
        level, parent = style.find(f"{WORD}pPr/{WORD}outlineLvl"), style.find(WORD + "basedOn")
        if level is not None:
            own[style.get(WORD + "styleId")] = int(level.get(WORD + "val")) + 1
        if parent is not None:
            parents[style.get(WORD + "styleId")] = parent.get(WORD + "val")
    for name in parents:
        ancestor = name
        while ancestor in parents and ancestor not in own:
            ancestor = parents[ancestor]
        if ancestor in own:
            own[name] = own[ancestor]
    return own


def pieces(paragraph):
    for element in paragraph.iter():
        if element.tag == WORD + "t":
            yield element.text or ""
        elif element.tag in (WORD + "tab", WORD + "br"):
            yield " "
